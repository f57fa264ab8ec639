import type { Sesion } from '../taskpane/shell/sesion';

/** What Excel hands to a ribbon button, which waits until `completed` is called; a keyboard shortcut has none. */
export interface EventoDeOrden {
  completed(): void;
}

export interface EntornoDeOrdenes {
  /** Null where there is no Excel to work with. */
  readonly sesion: Promise<Sesion | null>;
  readonly mostrarPanel: () => Promise<void>;
}

/** Runs a use case from the ribbon, with the pane open to show its progress and result. */
export function orden(
  { sesion, mostrarPanel }: EntornoDeOrdenes,
  hacer: (sesion: Sesion) => Promise<void>,
): (evento: EventoDeOrden | null) => void {
  const atender = async () => {
    const lista = await sesion;
    await Promise.all([mostrarPanel(), lista ? hacer(lista) : undefined]);
  };
  // What fails in the work is told by the pane; one that cannot be shown (a dialogue is open) has nowhere to tell
  // it. Excel must have its answer either way, or the button stays grey.
  return (evento) => void Promise.allSettled([atender()]).then(() => evento?.completed());
}

/** The ribbon has no place to ask: plans are looked for first, and the quarter is the one that they name. */
export async function consolidarDesdeCinta(sesion: Sesion): Promise<void> {
  if (!sesion.estado().hojas) await sesion.detectar();
  const { hojas, fallo } = sesion.estado();
  if (fallo || !hojas) return;
  const hayPlanes = hojas.some(({ tablas }) => tablas.length > 0);
  if (hayPlanes) await sesion.consolidar();
  else sesion.mostrar('consolidar');
}
