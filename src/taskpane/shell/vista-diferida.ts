import { lazy, type ComponentType, type LazyExoticComponent } from 'react';

/** What the pane shows from a file of its own. */
export interface VistaDiferida {
  readonly Contenido: LazyExoticComponent<ComponentType>;
  /** Fetches the file ahead of its first showing. */
  readonly traer: () => Promise<unknown>;
}

/**
 * A view that is fetched when it is first shown, or ahead of it. What has arrived is drawn at once: React would
 * otherwise show nothing for up to 300 ms, though all is there.
 */
export function vistaDiferida(cargar: () => Promise<ComponentType>): VistaDiferida {
  let llegada: { default: ComponentType } | null = null;
  const traer = async () => (llegada ??= { default: await cargar() });
  return { Contenido: lazy(() => (llegada ? alInstante(llegada) : traer())), traer };
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
