import { enTrimestre } from '../plan/acumulado';
import { mesesDe, tipoDe, trimestreDe } from './argumento';

/**
 * Lo que corresponde a un trimestre: la suma de sus tres meses, su promedio (constante) o el nivel alcanzado al final (acumulada).
 * @customfunction TRIMESTRE
 * @param meses Doce meses, programados o ejecutados, en fila o columna.
 * @param trimestre Trimestre, de 1 a 4.
 * @param [tipo] Tipo de indicador; suma por defecto.
 * @returns Cantidad en la unidad de medida.
 * @example =POA.TRIMESTRE(S33:AD33; 2) → 16
 */
export function trimestre(meses: unknown[][], trimestre: unknown, tipo?: unknown): number {
  return enTrimestre(mesesDe(meses, 'El rango de meses'), trimestreDe(trimestre), tipoDe(tipo) ?? 'suma');
}
