import type { Fila, Tabla } from '../plan/tabla';
import type { Sheet } from '../sheet/sheet';
import { limpio } from './arreglo';
import { factor } from './cronograma';

/** Weight in percent points, whether the cell holds 40 or 0.4 as a percentage; null where blank. */
export function ponderacionDeFila(
  { tabla, sheet }: { readonly tabla: Tabla; readonly sheet: Sheet },
  fila: Fila,
): number | null {
  if (fila.ponderacion === null) return null;
  return limpio(fila.ponderacion * factor({ sheet }, fila, tabla.columnas.ponderacion));
}
