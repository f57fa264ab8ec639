import { fechaIso, leerFecha } from '../sheet/date';
import { decimalDe, leerNumero, type Decimal } from '../sheet/number';
import type { CellValue } from '../sheet/sheet';
import type { Grid } from './grid';

/** Cells of one table, read as what their role holds. */
export interface Lector {
  /** As stored: 0.0833 in a percent cell stays 0.0833; text numbers are read; null for a blank or a text. */
  numero(fila: number, columna: number | undefined): number | null;
  /** In percent points: 0.6667 in a percent cell is 66.67. */
  puntos(fila: number, columna: number | undefined): number | null;
  /** As typed, outer spaces trimmed; null where blank. */
  texto(fila: number, columna: number | undefined): string | null;
  /** ISO date from a serial or a text. */
  fecha(fila: number, columna: number | undefined): string | null;
}

/** Values that stand in for cells, by row and column: the repair of a shifted row. */
export type Reemplazos = ReadonlyMap<number, CellValue>;

export function lectorDe(grid: Grid, decimal: Decimal | null, reemplazos?: Reemplazos): Lector {
  // One row is read cell after cell: it is looked up once.
  let actual = -1;
  let celdas: readonly CellValue[] = [];
  const valor = (fila: number, columna: number | undefined): CellValue => {
    if (columna === undefined) return null;
    if (reemplazos?.has(columna)) return reemplazos.get(columna) ?? null;
    if (fila !== actual) {
      actual = fila;
      celdas = grid.row(fila);
    }
    return celdas[columna] ?? null;
  };
  const leido = (
    fila: number,
    columna: number | undefined,
  ): { valor: number; porcentaje: boolean } | null => {
    const value = valor(fila, columna);
    if (typeof value === 'string') return leerNumero(value, decimal);
    if (typeof value !== 'number' || columna === undefined) return null;
    return { valor: value, porcentaje: grid.sheet.format(fila, columna).includes('%') };
  };
  return {
    numero: (fila, columna) => {
      const value = valor(fila, columna);
      if (typeof value === 'number') return value;
      return typeof value === 'string' ? (leerNumero(value, decimal)?.valor ?? null) : null;
    },
    puntos: (fila, columna) => {
      const numero = leido(fila, columna);
      if (!numero) return null;
      return numero.porcentaje ? Number((numero.valor * 100).toPrecision(15)) : numero.valor;
    },
    texto: (fila, columna) => {
      const value = valor(fila, columna);
      const texto = value === null ? '' : String(value).trim();
      return texto === '' ? null : texto;
    },
    fecha: (fila, columna) => {
      const fecha = leerFecha(valor(fila, columna), grid.sheet.date1904);
      return fecha && fechaIso(fecha);
    },
  };
}

/** Text numbers that settle the question of their separator. */
const VOTOS_BASTANTES = 100;

/** The decimal separator that most of the text numbers in these columns prove; null where none does. */
export function decimalDeColumnas(
  grid: Grid,
  filas: readonly number[],
  columnas: readonly number[],
): Decimal | null {
  const votos = { '.': 0, ',': 0 };
  for (const fila of filas) {
    if (votos['.'] + votos[','] >= VOTOS_BASTANTES) break;
    for (const columna of columnas) {
      const value = grid.value(fila, columna);
      if (typeof value !== 'string' || value.length > 24 || !leerNumero(value)) continue;
      const decimal = decimalDe(value);
      if (decimal) votos[decimal]++;
    }
  }
  if (votos['.'] === votos[',']) return null;
  return votos['.'] > votos[','] ? '.' : ',';
}
