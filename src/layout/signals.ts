import type { Grid } from './grid';
import type { Vocabulario } from './vocabulario';

/** What a row looks like at a glance; merges count once. Blank rows have none. */
export interface SenalFila {
  readonly fila: number;
  /** Non-blank cells. */
  readonly celdas: number;
  readonly textos: number;
  readonly numeros: number;
  /** Cells that some form knows as a header. */
  readonly conocidas: number;
  /** Cells that name a month in words, initials or as a date. */
  readonly meses: number;
  /** First and last non-blank columns. */
  readonly primera: number;
  readonly ultima: number;
}

/** Months as dates are numbers: a header may have two of them for each of its words, figures have more. */
const CIFRAS_POR_ROTULO = 2;

/** One look at every cell of the sheet: the only step that visits them all. */
export function senalesDe(grid: Grid, vocabulario: Vocabulario): ReadonlyMap<number, SenalFila> {
  const senales = new Map<number, SenalFila>();
  const { top, bottom } = grid.extent;
  const { filledRows } = grid.sheet;
  const rows = filledRows?.length ?? bottom - top + 1;
  for (let index = 0; index < rows; index++) {
    const row = filledRows?.[index] ?? top + index;
    const senal = senalDe(grid, vocabulario, row);
    if (senal) senales.set(row, senal);
  }
  return senales;
}

function senalDe(grid: Grid, vocabulario: Vocabulario, fila: number): SenalFila | null {
  const cells = grid.row(fila);
  let [celdas, textos, numeros, primera, ultima] = [0, 0, 0, -1, -1];
  for (let column = 0; column < cells.length; column++) {
    const value = cells[column] ?? null;
    if (value === null) continue;
    celdas++;
    if (primera < 0) primera = column;
    ultima = column;
    if (typeof value === 'string') textos++;
    else if (typeof value === 'number') numeros++;
  }
  if (celdas === 0) return null;
  const senal = { fila, celdas, textos, numeros, conocidas: 0, meses: 0, primera, ultima };
  return numeros > CIFRAS_POR_ROTULO * textos ? senal : conPalabras(grid, vocabulario, senal);
}

/** Reads the words of a row that may be a header; a row of figures is none, whatever its few texts say. */
function conPalabras(grid: Grid, vocabulario: Vocabulario, senal: SenalFila): SenalFila {
  let [conocidas, meses] = [0, 0];
  for (let column = senal.primera; column <= senal.ultima; column++) {
    const { conocida, mes } = vocabulario.leer(grid.value(senal.fila, column));
    if (conocida) conocidas++;
    if (mes && mes.estilo !== 'numero') meses++;
  }
  return { ...senal, conocidas, meses };
}

/** Rows from `desde` to `hasta` that are not blank, top to bottom. */
export function filasEntre(
  senales: ReadonlyMap<number, SenalFila>,
  desde: number,
  hasta: number,
): readonly number[] {
  const filas: number[] = [];
  for (const fila of senales.keys()) if (fila >= desde && fila <= hasta) filas.push(fila);
  return filas;
}
