import { PortError } from '../../app/port';
import type { TypedOver } from '../../app/port';
import type { Sesion } from '../shell/sesion';

/** Figures typed over formulas, and the answer that the run waits for: those that stay. */
export interface PreguntaDeCifras {
  readonly celdas: readonly TypedOver[];
  readonly responder: (conservadas: readonly TypedOver[]) => void;
}

/** Puts the question to the planner and waits; cancelling the work is an answer too. */
export function preguntar(
  sesion: Pick<Sesion, 'estado' | 'actualizar'>,
  signal: AbortSignal | undefined,
): (celdas: readonly TypedOver[]) => Promise<readonly TypedOver[]> {
  const mostrar = (pregunta: PreguntaDeCifras | null) =>
    sesion.actualizar({ informe: { ...sesion.estado().informe, pregunta } });
  return (celdas) =>
    new Promise((resolver, rechazar) => {
      const cancelar = () => {
        mostrar(null);
        rechazar(new PortError('CANCELADO'));
      };
      signal?.addEventListener('abort', cancelar, { once: true });
      mostrar({
        celdas,
        responder: (conservadas) => {
          signal?.removeEventListener('abort', cancelar);
          mostrar(null);
          resolver(conservadas);
        },
      });
    });
}
