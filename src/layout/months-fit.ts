import { casiIguales, toleranciaDeSuma } from '../plan/tolerancia';
import { leerNumero } from '../sheet/number';
import type { CellValue } from '../sheet/sheet';
import type { Fuente } from './source';

/**
 * How far twelve months are from what the target asks: 0 where they add up to it (within their rounding), to 100, or
 * each equal it; null where they do none of that.
 */
export function distanciaALaMeta(meses: readonly (number | null)[], meta: number | null): number | null {
  const valores = meses.filter((mes): mes is number => mes !== null);
  if (meta === null) return null;
  if (valores.length > 1 && valores.every((mes) => mes === 0 || casiIguales(mes, meta))) {
    if (valores.every((mes) => mes !== 0)) return 0;
  }
  const suma = valores.reduce((total, mes) => total + mes, 0);
  const tolerancia = toleranciaDeSuma(valores);
  const distancias = [meta, 100]
    .filter((esperado) => casiIguales(suma, esperado, tolerancia))
    .map((esperado) => Math.abs(suma - esperado));
  return distancias.length === 0 ? null : Math.min(...distancias);
}

/** The same question of the cells of a row, as they would be read. A row without target and months agrees. */
export function cuadranMeses(fuente: Fuente, valor: (columna: number) => CellValue): boolean {
  const { columnas } = fuente;
  const numero = (columna: number): number | null => numeroCon(valor(columna), fuente);
  const meses = (columnas.programado ?? []).map(numero);
  const meta = columnas.meta === undefined ? null : numero(columnas.meta);
  if (meta === null && meses.every((mes) => mes === null)) return true;
  return distanciaALaMeta(meses, meta) !== null;
}

export function numeroCon(value: CellValue, { decimal }: Fuente): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' ? (leerNumero(value, decimal)?.valor ?? null) : null;
}
