import type { Tabla } from '../../plan/tabla';

const FORMA_PROGRAMACION = 'anb-poa-programacion';

/** A plan that a form can be made of: what the unit programs, task by task. */
export function esProgramacion({ forma, filas }: Tabla): boolean {
  return (
    forma === FORMA_PROGRAMACION &&
    filas.some(({ tipo, programado }) => tipo === 'tarea' && programado !== null)
  );
}
