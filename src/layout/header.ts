import type { Grid } from './grid';
import { seriesDeMeses, type ColumnaMes } from './meses';
import type { SenalFila } from './signals';
import type { Vocabulario } from './vocabulario';

/** One to four rows that head a table, 0-based and inclusive, and the columns that they stand over. */
export interface VentanaEncabezado {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

const ALTO_MAXIMO = 4;
/** Known headers that make a row a header; fewer occur by chance in texts such as `Total` or `Meta`. */
const CONOCIDAS_MINIMAS = 3;
/** A merge over more of the table than this is a title, not a group of columns. */
const ANCHO_DE_TITULO = 0.85;

type Senales = ReadonlyMap<number, SenalFila>;

/** Every header of the sheet, repeats at page breaks included, top to bottom. */
export function ventanasDeEncabezado(
  grid: Grid,
  senales: Senales,
  vocabulario: Vocabulario,
): readonly VentanaEncabezado[] {
  const ventanas: VentanaEncabezado[] = [];
  let libre = grid.extent.top;
  for (const senal of senales.values()) {
    if (senal.fila < libre || !esNucleo(senal)) continue;
    const ventana = ventanaDesde(grid, senales, vocabulario, senal, libre);
    ventanas.push(ventana);
    libre = ventana.bottom + 1;
  }
  return ventanas;
}

/** The window over rows that are known to be a header: as wide as their cells. Null where they are blank. */
export function ventanaDe(senales: Senales, filas: readonly number[]): VentanaEncabezado | null {
  const [first, ...rest] = filas.flatMap((fila) => senales.get(fila) ?? []);
  if (!first) return null;
  const start = { top: first.fila, bottom: first.fila, left: first.primera, right: first.ultima };
  return rest.reduce<VentanaEncabezado>(incluir, start);
}

/** A row that is a header by itself: known labels, and not a row of figures. */
function esNucleo({ conocidas, celdas, numeros, meses }: SenalFila): boolean {
  const figures = numeros >= 12 ? 0 : numeros;
  return (
    conocidas >= CONOCIDAS_MINIMAS && conocidas + meses >= 0.4 * (celdas - numeros) && figures <= conocidas
  );
}

function ventanaDesde(
  grid: Grid,
  senales: Senales,
  vocabulario: Vocabulario,
  nucleo: SenalFila,
  libre: number,
): VentanaEncabezado {
  let ventana: VentanaEncabezado = {
    top: nucleo.fila,
    bottom: nucleo.fila,
    left: nucleo.primera,
    right: nucleo.ultima,
  };
  for (;;) {
    const arriba = senales.get(ventana.top - 1);
    if (alto(ventana) >= ALTO_MAXIMO || !arriba || arriba.fila < libre) break;
    if (!encabezaGrupos(grid, vocabulario, ventana, arriba)) break;
    ventana = incluir(ventana, arriba);
  }
  for (;;) {
    const abajo = senales.get(ventana.bottom + 1);
    if (alto(ventana) >= ALTO_MAXIMO || !abajo) break;
    if (!continuaEncabezado(grid, vocabulario, ventana, abajo)) break;
    ventana = incluir(ventana, abajo);
  }
  return ventana;
}

function alto(ventana: VentanaEncabezado): number {
  return ventana.bottom - ventana.top + 1;
}

function incluir(ventana: VentanaEncabezado, { fila, primera, ultima }: SenalFila): VentanaEncabezado {
  return {
    top: Math.min(ventana.top, fila),
    bottom: Math.max(ventana.bottom, fila),
    left: Math.min(ventana.left, primera),
    right: Math.max(ventana.right, ultima),
  };
}

/** A row above that holds groups of columns (`PROGRAMACIÓN`) or further labels, not a title over everything. */
function encabezaGrupos(
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

function continuaEncabezado(
  grid: Grid,
  vocabulario: Vocabulario,
  ventana: VentanaEncabezado,
  senal: SenalFila,
): boolean {
  if (cubiertaPorCombinadas(grid, ventana, senal.fila)) return true;
  if (senal.meses >= 10 || esFilaDeMeses(grid, vocabulario, senal)) return true;
  if (esNumeracion(grid, senal)) return true;
  return senal.numeros === 0 && (senal.conocidas >= 2 || sonEtiquetas(grid, vocabulario, ventana, senal));
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
