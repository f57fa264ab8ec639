import { leerNumero } from '../sheet/number';
import { argumentoInvalido } from './error';

/** Reading of single cells as Excel passes them: numbers, texts, booleans; null, undefined or '' for a blank. */

export function esBlanco(celda: unknown): celda is null | undefined | '' {
  return celda === null || celda === undefined || (typeof celda === 'string' && /^\s*[-–—]?\s*$/.test(celda));
}

/** Number of a cell, text numbers included (`1.234,56`, `8.33%` as 0.0833); null for a blank. */
export function numeroDe(celda: unknown, que: string): number | null {
  if (typeof celda === 'number' && Number.isFinite(celda)) return celda;
  if (esBlanco(celda)) return null;
  const leido = typeof celda === 'string' ? leerNumero(celda) : null;
  if (!leido) throw noEsNumero(celda, que);
  return leido.valor;
}

/** As `numeroDe`, in percent points: the text `80%` is 80. */
export function puntosDe(celda: unknown, que: string): number | null {
  const valor = numeroDe(celda, que);
  return valor !== null && typeof celda === 'string' && celda.trim().endsWith('%') ? valor * 100 : valor;
}

/** Text of a cell, trimmed; a code stored as a number is its digits. Empty for a blank. */
export function textoDe(celda: unknown): string {
  if (typeof celda === 'string') return celda.trim();
  return typeof celda === 'number' || typeof celda === 'boolean' ? String(celda) : '';
}

/** Cell of an argument that must be one: a scalar, or a range of one cell. */
export function unaCelda(argumento: unknown, que: string): unknown {
  const celdas = celdasDe(argumento);
  if (celdas.length > 1) throw argumentoInvalido(`${que} debe ser una sola celda, no ${celdas.length}.`);
  return celdas[0] ?? null;
}

/** Cells of an argument, row by row. */
export function celdasDe(argumento: unknown): unknown[] {
  return filasDe(argumento).flat();
}

/** Rows of an argument; a scalar is one row of one cell. */
export function filasDe(argumento: unknown): unknown[][] {
  if (!Array.isArray(argumento)) return [[argumento]];
  return argumento.map((fila: unknown) => (Array.isArray(fila) ? (fila as unknown[]) : [fila]));
}

function noEsNumero(celda: unknown, que: string): Error {
  const visto = textoDe(celda) || 'un error';
  return argumentoInvalido(
    `${que} tiene «${visto.slice(0, 40)}», que no es un número: corrija la celda o déjela vacía.`,
  );
}
