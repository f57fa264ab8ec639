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

/** One look at every cell of the sheet: the only step that visits them all. */
export function senalesDe(grid: Grid, vocabulario: Vocabulario): ReadonlyMap<number, SenalFila> {
  const senales = new Map<number, SenalFila>();
  const { top, bottom } = grid.extent;
  for (let row = top; row <= bottom; row++) {
    const senal = senalDe(grid, vocabulario, row);
    if (senal) senales.set(row, senal);
  }
  return senales;
}

function senalDe(grid: Grid, vocabulario: Vocabulario, fila: number): SenalFila | null {
  const { left, right } = grid.extent;
  let [celdas, textos, numeros, conocidas, meses, primera, ultima] = [0, 0, 0, 0, 0, -1, -1];
  for (let column = left; column <= right; column++) {
    const value = grid.value(fila, column);
    if (value === null || value === '') continue;
    celdas++;
    if (primera < 0) primera = column;
    ultima = column;
    if (typeof value === 'string') {
      textos++;
      const palabra = vocabulario.leer(value);
      if (palabra.conocida) conocidas++;
      if (palabra.mes && palabra.mes.estilo !== 'numero') meses++;
    } else if (typeof value === 'number') {
      numeros++;
    }
  }
  return celdas === 0 ? null : { fila, celdas, textos, numeros, conocidas, meses, primera, ultima };
}
