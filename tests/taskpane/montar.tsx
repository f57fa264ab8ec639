/** The pane over use cases that answer from memory, in jsdom. */
import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { Panel } from '../../src/taskpane/shell/Panel';
import { SesionContext } from '../../src/taskpane/shell/SesionContext';
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

export function montar(preparar: (casos: CasosDePrueba) => void = () => undefined) {
  const casos = new CasosDePrueba();
  preparar(casos);
  const sesion = new Sesion(casos);
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
