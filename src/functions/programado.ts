import { programadoHasta } from '../plan/acumulado';
import { mesDe, mesesDe, tipoDe } from './argumento';

/**
 * Lo programado hasta un mes, en la unidad del indicador: la suma, el último nivel (acumulada) o el nivel que se mantiene (constante).
 * @customfunction PROGRAMADO
 * @param meses Doce meses programados, en fila o columna.
 * @param [hasta_mes] Mes de corte, de 1 a 12. Sin él, diciembre.
 * @param [tipo] Tipo de indicador; suma por defecto.
 * @returns Cantidad en la unidad de medida.
 * @example =POA.PROGRAMADO(G33:R33; 6) → 600
 * @example =POA.PROGRAMADO(G27:R27; 6; "constante") → 98
 */
export function programado(meses: unknown[][], hasta_mes?: unknown, tipo?: unknown): number {
  return programadoHasta(mesesDe(meses, 'Lo programado'), mesDe(hasta_mes) ?? 12, tipoDe(tipo) ?? 'suma');
}
