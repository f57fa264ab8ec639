import type { Grid } from './grid';

/** Code of the row above, as read; null for the first. */
export type CodigoPrevio = string | null;

/**
 * Code of a row as typed. Excel reads `4.10` as the number 4.1: the number format, or else the code of the row
 * before (`4.9`), says which of both was meant.
 */
export function codigoEnFila(
  grid: Grid,
  fila: number,
  columna: number | undefined,
  previo: CodigoPrevio,
): string | null {
  if (columna === undefined) return null;
  const value = grid.value(fila, columna);
  if (value === null) return null;
  if (typeof value !== 'number') return String(value).trim() || null;
  const decimals = /^0\.(0+)$/.exec(grid.sheet.format(fila, columna))?.[1]?.length;
  if (decimals !== undefined) return value.toFixed(decimals);
  return siguienteDe(previo, String(value)) ?? String(value);
}

/** `4.1` after `4.9` is `4.10`, `4.2` after `4.19` is `4.20`; null where the sequence does not ask for it. */
function siguienteDe(previo: CodigoPrevio, codigo: string): string | null {
  const anterior = /^(\d+)\.(\d+)\.?$/.exec(previo ?? '');
  if (!anterior) return null;
  const siguiente = `${anterior[1]}.${Number(anterior[2]) + 1}`;
  return siguiente !== codigo && siguiente.replace(/0+$/, '') === codigo ? siguiente : null;
}
