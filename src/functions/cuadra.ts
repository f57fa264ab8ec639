import { diferenciaDeCuadre } from '../plan/cuadre';
import { inferirTipo } from '../plan/tipo';
import { mesesDe, metaDe, tipoDe } from './argumento';
import { numeroDe, unaCelda } from './celda';
import { sinDato } from './error';

/**
 * Comprueba si los meses programados cuadran con la meta, salvo redondeo: VERDADERO, o la diferencia (de más si es positiva).
 * @customfunction CUADRA
 * @param meses Doce meses programados, en fila o columna.
 * @param meta Meta anual.
 * @param [tipo] Tipo de indicador. Sin él se deduce; si ninguno cuadra, se compara la suma.
 * @param [linea_base] Línea base, si la meta la incluye.
 * @returns VERDADERO, o la diferencia en la unidad de medida.
 * @example =POA.CUADRA(G33:R33; E33) → VERDADERO
 * @example =POA.CUADRA(G32:R32; 4) → -1
 */
export function cuadra(meses: unknown[][], meta: unknown, tipo?: unknown, linea_base?: unknown): unknown {
  const programado = mesesDe(meses, 'El rango de meses');
  const objetivo = metaDe(meta);
  if (objetivo === null) throw sinDato('La meta está vacía: no hay con qué cuadrar los meses.');
  const lineaBase = numeroDe(unaCelda(linea_base, 'La línea base'), 'La línea base');
  const clase = tipoDe(tipo) ?? inferirTipo({ programado, meta: objetivo, lineaBase });
  const diferencia = diferenciaDeCuadre(programado, objetivo, clase, lineaBase ?? 0);
  return diferencia === 0 ? true : diferencia;
}
