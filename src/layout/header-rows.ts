import type { Grid } from './grid';
import type { VentanaEncabezado } from './header';
import { seriesDeMeses, type ColumnaMes } from './meses';
import type { SenalFila } from './signals';
import type { Vocabulario } from './vocabulario';

/** A merge over more of the table than this is a title, not a group of columns. */
const ANCHO_DE_TITULO = 0.85;

/** A row above that holds groups of columns (`PROGRAMACIÓN`) or further labels, not a title over everything. */
export function encabezaGrupos(
  grid: Grid,
  vocabulario: Vocabulario,
  ventana: VentanaEncabezado,
  senal: SenalFila,
): boolean {
  if (senal.numeros > 0) return false;
  if (senal.conocidas >= 2) return true;
  const width = ventana.right - ventana.left + 1;
  for (let column = ventana.left; column <= ventana.right; column++) {
    const merge = grid.merge(senal.fila, column);
    if (!merge || grid.value(merge.top, merge.left) === null) continue;
    if (merge.bottom > senal.fila) return true;
    const merged = merge.right - merge.left + 1;
    if (merge.left > ventana.left && merged > 1 && merged < width * ANCHO_DE_TITULO) return true;
  }
  return grupoSinCombinar(grid, vocabulario, ventana, senal);
}

/** `PROGRAMACIÓN` typed once above the first of its months, nothing merged. */
function grupoSinCombinar(
  grid: Grid,
  vocabulario: Vocabulario,
  ventana: VentanaEncabezado,
  senal: SenalFila,
): boolean {
  for (let column = senal.primera; column <= senal.ultima; column++) {
    const value = grid.value(senal.fila, column);
    if (value === null) continue;
    const bajo = vocabulario.mes(grid.sheet, ventana.top, column, grid.value(ventana.top, column));
    if (typeof value !== 'string' || !bajo) return false;
  }
  return true;
}

/** A row below that still belongs to the header: merged into it, months, numbering or the second half of labels. */
export function continuaEncabezado(
  grid: Grid,
  vocabulario: Vocabulario,
  ventana: VentanaEncabezado,
  senal: SenalFila,
): boolean {
  if (cubiertaPorCombinadas(grid, ventana, senal.fila)) return true;
  if (nombraMeses(grid, vocabulario, senal)) return true;
  if (esNumeracion(grid, senal)) return true;
  return senal.numeros === 0 && (senal.conocidas >= 2 || sonEtiquetas(grid, vocabulario, ventana, senal));
}

/** A row of month labels, in whatever style. */
export function nombraMeses(grid: Grid, vocabulario: Vocabulario, senal: SenalFila): boolean {
  return senal.meses >= 10 || esFilaDeMeses(grid, vocabulario, senal);
}

/** Cells of the header are merged down into this row. */
function cubiertaPorCombinadas(grid: Grid, ventana: VentanaEncabezado, row: number): boolean {
  for (let column = ventana.left; column <= ventana.right; column++) {
    const merge = grid.merge(row, column);
    if (merge && merge.top < row && merge.top >= ventana.top && grid.value(merge.top, merge.left) !== null) {
      return true;
    }
  }
  return false;
}

/** Months as numbers or dates below their heading: a run of twelve, and no figures besides. */
function esFilaDeMeses(grid: Grid, vocabulario: Vocabulario, senal: SenalFila): boolean {
  if (senal.celdas < 12) return false;
  const columnas: ColumnaMes[] = [];
  for (let column = senal.primera; column <= senal.ultima; column++) {
    const value = grid.value(senal.fila, column);
    const etiqueta = vocabulario.mes(grid.sheet, senal.fila, column, value);
    if (etiqueta) columnas.push({ columna: column, etiqueta });
    else if (value !== null && !vocabulario.leer(value).conocida) return false;
  }
  return seriesDeMeses(columnas).length > 0;
}

/** `(1) (2) (3)…` or 1, 2, 3… under the labels: the numbering of the columns. */
function esNumeracion(grid: Grid, senal: SenalFila): boolean {
  if (senal.celdas < 4) return false;
  let expected: number | null = null;
  for (let column = senal.primera; column <= senal.ultima; column++) {
    const value = grid.value(senal.fila, column);
    if (value === null) continue;
    const match = /^\s*\(?\s*(\d{1,2})\s*\)?\s*$/.exec(String(value));
    if (!match) return false;
    const number = Number(match[1]);
    if (number !== (expected ?? number)) return false;
    expected = number + 1;
  }
  return expected === senal.celdas + 1;
}

/** The second half of labels typed over two rows: few short texts, none of them a code. */
function sonEtiquetas(
  grid: Grid,
  vocabulario: Vocabulario,
  ventana: VentanaEncabezado,
  senal: SenalFila,
): boolean {
  if (senal.celdas < 2) return false;
  let partidas = 0;
  for (let column = senal.primera; column <= senal.ultima; column++) {
    const value = grid.value(senal.fila, column);
    if (value === null) continue;
    if (typeof value !== 'string' || value.length > 24 || /\d/.test(value)) return false;
    const arriba = vocabulario.leer(grid.spanned(senal.fila - 1, column)).texto;
    if (vocabulario.leer(value).conocida || arriba === '' || column > ventana.right) continue;
    partidas++;
  }
  return partidas >= 1;
}
