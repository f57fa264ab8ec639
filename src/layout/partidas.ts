import type { Columnas } from '../plan/rol';
import type { Fila, Partida } from '../plan/tabla';
import { leerNumero, type Decimal } from '../sheet/number';
import type { Lector } from './cells';

/** Partidas of one row: one per line of the cell, each with the amount on the same line beside it. */
export function partidasDe(
  lector: Lector,
  fila: number,
  columnas: Columnas,
  decimal: Decimal | null,
): readonly Partida[] {
  const codigos = lineas(lector.texto(fila, columnas.partida)).filter((linea) => /^\d{3,5}$/.test(linea));
  const montos = lineas(lector.texto(fila, columnas.presupuesto));
  return codigos.map((partida, index) => ({
    partida,
    monto: montoDe(lector, fila, columnas, decimal, codigos.length === 1 ? undefined : montos[index]),
    fila: fila + 1,
  }));
}

/** The operation with the lines that follow it: its budget is what its partidas add up to. */
export function conPartidas(fila: Fila, partidas: readonly Partida[]): Fila {
  const todas = [...fila.partidas, ...partidas];
  if (todas.length === 0) return fila;
  return { ...fila, partidas: todas, presupuesto: todas.reduce((sum, { monto }) => sum + monto, 0) };
}

function montoDe(
  lector: Lector,
  fila: number,
  columnas: Columnas,
  decimal: Decimal | null,
  linea: string | undefined,
): number {
  if (linea !== undefined) return leerNumero(linea, decimal)?.valor ?? 0;
  return lector.numero(fila, columnas.presupuesto) ?? 0;
}

function lineas(texto: string | null): readonly string[] {
  return (texto ?? '')
    .split(/\r?\n/)
    .map((linea) => linea.trim())
    .filter((linea) => linea !== '');
}
