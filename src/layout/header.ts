import type { Grid } from './grid';
import { continuaEncabezado, encabezaGrupos, nombraMeses } from './header-rows';
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
    const abajo = senales.get(ventana.bottom + 1) ?? mesesTrasBlanco(grid, senales, vocabulario, ventana);
    if (alto(ventana) >= ALTO_MAXIMO || !abajo) break;
    if (!continuaEncabezado(grid, vocabulario, ventana, abajo)) break;
    ventana = incluir(ventana, abajo);
  }
  return ventana;
}

/** The months may stand below a blank row: nothing else is looked for so far down. */
function mesesTrasBlanco(
  grid: Grid,
  senales: Senales,
  vocabulario: Vocabulario,
  { bottom }: VentanaEncabezado,
): SenalFila | undefined {
  const senal = senales.get(bottom + 2);
  return senal && nombraMeses(grid, vocabulario, senal) ? senal : undefined;
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
