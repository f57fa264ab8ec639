import type { Rol } from '../plan/rol';
import type { Fila } from '../plan/tabla';
import type { HallazgoDeRegla } from './types';

/** From here on, and where it is most of the tasks, one finding speaks for all. */
const MUCHAS = 5;

/**
 * Cells that tasks lack: one finding each (`vacia`), or a single one (`casi-todas`) where the form is filled in
 * without that column (SENAVEX 2020 gives the Meta of six operations in 45).
 */
export function* faltantes(
  tareas: readonly Fila[],
  rol: Rol,
  falta: (fila: Fila) => boolean,
): Iterable<HallazgoDeRegla> {
  const vacias = tareas.filter(falta);
  const [primera] = vacias;
  if (primera && vacias.length >= MUCHAS && vacias.length * 2 > tareas.length) {
    const datos = { cuantas: vacias.length, todas: tareas.length };
    yield { mensaje: 'casi-todas', datos, fila: primera, rol };
    return;
  }
  for (const fila of vacias) yield { mensaje: 'vacia', datos: {}, fila, rol };
}
