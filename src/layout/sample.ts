import { primeraCelda } from './especiales';
import type { Grid } from './grid';
import type { VentanaEncabezado } from './header';
import type { SenalFila } from './signals';

/** Rows looked at to judge what a column holds. */
const MUESTRA_MAXIMA = 40;
/** Rows above a header that may be its title block. */
const ALTO_DE_TITULO = 15;
/** Titles, sections and closing rows say little: a row with more cells than this is a row of the plan. */
const CELDAS_DE_ROTULO = 4;
const LARGO_DE_ROTULO = 120;

type Senales = ReadonlyMap<number, SenalFila>;

/** Body rows below the given headers, as far as the next header of any kind. */
export function filasDeMuestra(
  senales: Senales,
  propias: readonly VentanaEncabezado[],
  todas: readonly VentanaEncabezado[],
): readonly number[] {
  const filas: number[] = [];
  for (const ventana of propias) {
    const limite = siguiente(ventana, todas);
    for (const { fila, celdas } of senales.values()) {
      if (fila >= limite || filas.length >= MUESTRA_MAXIMA) break;
      if (fila > ventana.bottom && celdas >= 2) filas.push(fila);
    }
    if (filas.length >= MUESTRA_MAXIMA) break;
  }
  return filas;
}

/** Texts that stand alone in their row around the headers: title block, sections, labels of totals. */
export function rotulosDe(
  grid: Grid,
  senales: Senales,
  propias: readonly VentanaEncabezado[],
  todas: readonly VentanaEncabezado[],
): readonly string[] {
  const [first] = propias;
  if (!first) return [];
  const limite = siguiente(first, todas);
  const textos = new Set<string>();
  for (const { fila, celdas } of senales.values()) {
    if (fila < first.top - ALTO_DE_TITULO || fila >= limite) continue;
    if (fila >= first.top && fila <= first.bottom) continue;
    const value = primeraCelda(grid, fila)?.value;
    if (typeof value !== 'string') continue;
    if (celdas <= CELDAS_DE_ROTULO || value.trim().endsWith(':')) textos.add(value.slice(0, LARGO_DE_ROTULO));
  }
  return [...textos];
}

function siguiente(ventana: VentanaEncabezado, todas: readonly VentanaEncabezado[]): number {
  return todas.find(({ top }) => top > ventana.top)?.top ?? Number.POSITIVE_INFINITY;
}
