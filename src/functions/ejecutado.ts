import { ejecutadoHasta } from '../plan/acumulado';
import { mesDe, mesesDe, tipoDe } from './argumento';
import { esBlanco, numeroDe, unaCelda } from './celda';

/**
 * Lo ejecutado hasta un mes, en la unidad del indicador: la suma, el último nivel (acumulada) o el promedio de los meses (constante).
 * @customfunction EJECUTADO
 * @param meses Doce meses ejecutados, en fila o columna.
 * @param [hasta_mes] Mes de corte, de 1 a 12. Sin él, diciembre.
 * @param [tipo] Tipo de indicador; suma por defecto.
 * @param [programado] Doce meses programados: una constante se promedia sobre los meses programados.
 * @param [linea_base] Línea base, que se añade a la suma en el tipo suma-mas-linea-base.
 * @returns Cantidad en la unidad de medida.
 * @example =POA.EJECUTADO(S33:AD33; 3) → 48
 * @example =POA.EJECUTADO(S27:AD27; 12; "constante") → 98
 */
export function ejecutado(
  meses: unknown[][],
  hasta_mes?: unknown,
  tipo?: unknown,
  programado?: unknown[][],
  linea_base?: unknown,
): number {
  return ejecutadoHasta(mesesDe(meses, 'Lo ejecutado'), mesDe(hasta_mes) ?? 12, tipoDe(tipo) ?? 'suma', {
    programado: esBlanco(programado) ? null : mesesDe(programado, 'Lo programado'),
    lineaBase: numeroDe(unaCelda(linea_base, 'La línea base'), 'La línea base'),
  });
}
