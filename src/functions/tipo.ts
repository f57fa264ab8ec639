import { inferirTipo } from '../plan/tipo';
import { mesesDe, metaDe } from './argumento';
import { numeroDe, textoDe, unaCelda } from './celda';

/**
 * Tipo de indicador que se deduce de los meses programados y la meta: suma, constante, acumulada, porcentaje-de-meta…, o inconsistente si no cuadran.
 * @customfunction TIPO
 * @param meses Doce meses programados, en fila o columna.
 * @param meta Meta anual.
 * @param [linea_base] Línea base, si la meta la incluye.
 * @param [unidad] Unidad de medida, que distingue un nivel en % de un cronograma en %.
 * @returns Tipo de indicador.
 * @example =POA.TIPO(G33:R33; E33) → suma
 * @example =POA.TIPO(G27:R27; E27) → constante
 */
export function tipo(meses: unknown[][], meta: unknown, linea_base?: unknown, unidad?: unknown): string {
  return inferirTipo({
    programado: mesesDe(meses, 'El rango de meses'),
    meta: metaDe(meta),
    lineaBase: numeroDe(unaCelda(linea_base, 'La línea base'), 'La línea base'),
    unidad: textoDe(unaCelda(unidad, 'La unidad')),
  });
}
