import { gridOf, type Grid } from '../layout/grid';
import { MESES } from '../plan/mes';
import { esFormatoFecha, leerFecha } from '../sheet/date';
import type { Sheet } from '../sheet/sheet';

/** A column as the planner recognises it: what its header says and what stands below. */
export interface ColumnaVista {
  /** 0-based. */
  readonly columna: number;
  /** Its own label, and in brackets the headings above it; empty where it has none. */
  readonly titulo: string;
  /** First cells below the header that hold something. */
  readonly muestra: readonly string[];
}

const CELDAS_DE_MUESTRA = 3;
/** Rows looked at for samples, and for a header to begin with. */
const FILAS_DE_MUESTRA = 40;

/** The columns of a sheet under a header of these rows (0-based, inclusive), left to right. */
export function columnasDeHoja(
  sheet: Sheet,
  { desde, hasta }: { readonly desde: number; readonly hasta: number },
): readonly ColumnaVista[] {
  const grid = gridOf(sheet);
  if (!grid) return [];
  const { left, right } = grid.extent;
  return secuencia(left, right).map((columna) => ({
    columna,
    ...vistaDe(grid, columna, desde, hasta),
  }));
}

/** Row that looks most like a header where nothing is known: the one with most texts among the first. 0-based. */
export function encabezadoProbable(sheet: Sheet): number {
  const grid = gridOf(sheet);
  if (!grid) return 0;
  const { top, bottom, left, right } = grid.extent;
  const textos = (fila: number): number =>
    secuencia(left, right).filter((columna) => typeof grid.value(fila, columna) === 'string').length;
  return secuencia(top, Math.min(bottom, top + FILAS_DE_MUESTRA)).reduce((mejor, fila) =>
    textos(fila) > textos(mejor) ? fila : mejor,
  );
}

function vistaDe(grid: Grid, columna: number, desde: number, hasta: number): Omit<ColumnaVista, 'columna'> {
  const titulo = tituloDe(grid, columna, desde, Math.min(hasta, desde + 3));
  // A header that is repeated further down is no sample of what the column holds.
  const muestra = muestraDe(grid, columna, hasta + 1).filter((texto) => !titulo.includes(texto));
  return { titulo, muestra: muestra.slice(0, CELDAS_DE_MUESTRA) };
}

function tituloDe(grid: Grid, columna: number, desde: number, hasta: number): string {
  const textos = secuencia(desde, hasta)
    .map((fila) => textoDe(grid, fila, columna, true))
    .filter((texto) => texto !== '');
  const distintos = textos.filter((texto, index) => texto !== textos[index - 1]);
  const propio = distintos.at(-1) ?? '';
  const grupos = distintos.slice(0, -1).join(' / ');
  return grupos === '' ? propio : `${propio} (${grupos})`;
}

function muestraDe(grid: Grid, columna: number, desde: number): readonly string[] {
  const filas = secuencia(desde, Math.min(grid.extent.bottom, desde + FILAS_DE_MUESTRA));
  const textos = filas.map((fila) => textoDe(grid, fila, columna, false)).filter((texto) => texto !== '');
  return [...new Set(textos)];
}

/** A month typed as a date (`ene-20`) reads as its name. */
function textoDe(grid: Grid, fila: number, columna: number, combinada: boolean): string {
  const { sheet } = grid;
  const celda = combinada ? grid.spanned(fila, columna) : grid.value(fila, columna);
  if (typeof celda === 'number' && esFormatoFecha(sheet.format(fila, columna))) {
    const fecha = leerFecha(celda, sheet.date1904);
    if (fecha) return `${MESES[fecha.mes - 1] ?? ''} ${fecha.anio}`;
  }
  return celda === null ? '' : String(celda).replace(/\s+/g, ' ').trim();
}

function secuencia(desde: number, hasta: number): readonly number[] {
  return Array.from({ length: Math.max(0, hasta - desde + 1) }, (_, index) => desde + index);
}
