import { filaVacia } from '../../src/layout/fila';
import type { Fila } from '../../src/plan/tabla';

/** A row of a plan with the given cells; everything else is blank. */
export function fila(datos: Partial<Fila> = {}): Fila {
  return { ...filaVacia(0, 'tarea'), ...datos };
}
