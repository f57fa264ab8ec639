import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/**
 * A step that comes in a file of its own, asked for at once but after the first step, so that the pane shows sooner.
 * What has arrived is drawn at once: React would otherwise show nothing for a moment.
 */
export function trasElPrimero(cargar: () => Promise<ComponentType>): LazyExoticComponent<ComponentType> {
  const llegando = cargar().then((componente) => (llegado = { default: componente }));
  let llegado: { default: ComponentType } | null = null;
  // Its failure is told by the barrier around the step when it is shown.
  llegando.catch(() => undefined);
  return lazy(() => (llegado ? alInstante(llegado) : llegando));
}

/** A promise that has been kept already, for whoever asks with `then`. */
function alInstante<T>(valor: T): Promise<T> {
  const cumplida = Promise.resolve(valor);
  return Object.assign(cumplida, {
    then: (alCumplir?: ((valor: T) => unknown) | null) => {
      alCumplir?.(valor);
      return cumplida;
    },
  });
}
