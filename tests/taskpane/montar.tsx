/** The pane over use cases that answer from memory, in jsdom. */
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Panel, traerPasos } from '../../src/taskpane/shell/Panel';
import { SesionContext } from '../../src/taskpane/shell/SesionContext';
import type { Vista } from '../../src/taskpane/shell/estado';
import { Sesion } from '../../src/taskpane/shell/sesion';
import { CasosDePrueba } from './datos';

/** Height that every element has: jsdom lays nothing out. */
const ALTO = 500;

class SinTamano implements ResizeObserver {
  observe() {
    return undefined;
  }
  unobserve() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
}

globalThis.ResizeObserver = SinTamano;
/** A promise, as in current browsers. */
Object.assign(Element.prototype, { scrollIntoView: () => Promise.resolve() });
Object.defineProperty(HTMLElement.prototype, 'clientHeight', { get: () => ALTO });

// As in the pane once it stands: every step is there when it is gone to.
beforeAll(traerPasos);

/** The pane on a step, the first one where none is said. */
export function montar(
  preparar: (casos: CasosDePrueba) => void = () => undefined,
  vista: Vista = 'detectar',
) {
  const casos = new CasosDePrueba();
  preparar(casos);
  const sesion = new Sesion(casos);
  sesion.mostrar(vista);
  const usuario = userEvent.setup();
  render(
    <SesionContext value={sesion}>
      <Panel tema="claro" />
    </SesionContext>,
  );
  return { casos, sesion, usuario };
}

export function boton(nombre: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name: nombre });
}

export function pestana(nombre: string | RegExp): HTMLElement {
  return screen.getByRole('tab', { name: nombre });
}
