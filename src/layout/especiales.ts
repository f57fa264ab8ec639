import type { CellValue } from '../sheet/sheet';
import { normalizar } from '../sheet/text';
import type { Grid } from './grid';
import type { FilaEspecial, Forma } from './types';

/** What closes a plan in every institution: the people who sign it. */
const FIRMAS =
  /^(elaborado|revisado|aprobado|preparado|autorizado|verificado|vo bo|v b|firma|firmas|responsables de la informacion)\b/;
const TOTALES =
  /^(sub ?total|total|totales|suma total|sumas)( (general|parcial|bs|unidad|de la unidad|\d+))?$/;

/** First non-blank cell of a row. */
export function primeraCelda(
  grid: Grid,
  fila: number,
): { readonly columna: number; readonly value: CellValue } | null {
  for (let columna = grid.extent.left; columna <= grid.extent.right; columna++) {
    const value = grid.value(fila, columna);
    if (value !== null) return { columna, value };
  }
  return null;
}

/** Section, total or end of the table, by what its first cell says; null for any other row. */
export function especialDe(value: CellValue, forma: Forma): FilaEspecial['tipo'] | null {
  if (typeof value !== 'string') return null;
  const normal = normalizar(value.slice(0, 120));
  for (const { tipo, empieza, patron } of forma.especiales) {
    if (patron?.test(value.trim())) return tipo;
    if (empieza.some((inicio) => normal.startsWith(normalizar(inicio)))) return tipo;
  }
  if (TOTALES.test(normal)) return 'total';
  return FIRMAS.test(normal) ? 'fin' : null;
}
