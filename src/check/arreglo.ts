import { parseArea } from '../sheet/address';
import type { CellValue, Sheet } from '../sheet/sheet';
import type { Arreglo } from './types';

/** A fix of one cell that knows what stands there now; undefined where nothing would change. */
export function cambiar(
  sheet: Sheet,
  celda: string | null,
  despues: CellValue,
  clase: Arreglo['clase'],
): Arreglo | undefined {
  const area = celda === null ? null : parseArea(celda);
  if (celda === null || area === null) return undefined;
  const antes = sheet.value(area.top, area.left);
  return antes === despues ? undefined : { clase, ediciones: [{ celda, antes, despues }] };
}

/** The same for percent points, written as the cell holds them: 66.67, or 0.6667 under a percent format. */
export function cambiarPorcentaje(
  sheet: Sheet,
  celda: string | null,
  puntos: number,
  clase: Arreglo['clase'],
): Arreglo | undefined {
  const area = celda === null ? null : parseArea(celda);
  const enFraccion = area !== null && sheet.format(area.top, area.left).includes('%');
  return cambiar(sheet, celda, limpio(enFraccion ? puntos / 100 : puntos), clase);
}

/** Without the noise of binary sums: 5.760000000000005 → 5.76. */
export function limpio(numero: number): number {
  return Number.isInteger(numero) ? numero : Number(numero.toPrecision(12));
}
