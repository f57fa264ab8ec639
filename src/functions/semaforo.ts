import { AJUSTES_POR_DEFECTO } from '../plan/ajustes';
import type { Ajustes } from '../plan/ajustes';
import { semaforo as luzDe } from '../plan/semaforo';
import { celdasDe, esBlanco, puntosDe } from './celda';
import { derramar } from './derrame';
import { argumentoInvalido } from './error';

/**
 * Semáforo de un porcentaje en puntos: «verde» desde 80, «amarillo» desde 50 y «rojo» por debajo, o según los umbrales que se indiquen.
 * @customfunction SEMAFORO
 * @param eficacia Porcentaje en puntos: una celda o una columna.
 * @param [umbrales] Dos valores, de mayor a menor: desde cuánto es verde y desde cuánto amarillo. {80,50} por defecto.
 * @returns verde, amarillo o rojo; una columna si se dio una columna.
 * @example =POA.SEMAFORO(AE46) → amarillo
 * @example =POA.SEMAFORO(AE46; {60;40}) → verde
 */
export function semaforo(eficacia: unknown[][], umbrales?: unknown[][]): unknown[][] {
  const bandas = bandasDe(umbrales);
  return derramar(eficacia, (celda) => luzDe(puntosDe(celda, 'La eficacia') ?? 0, bandas));
}

function bandasDe(argumento: unknown): Ajustes['semaforo'] {
  const celdas = celdasDe(argumento);
  if (celdas.every(esBlanco)) return AJUSTES_POR_DEFECTO.semaforo;
  const [verde, amarillo] = celdas.map((celda) => puntosDe(celda, 'Los umbrales') ?? NaN);
  const enOrden = verde !== undefined && amarillo !== undefined && verde > amarillo;
  if (celdas.length === 2 && enOrden) return { verde, amarillo };
  throw argumentoInvalido('Los umbrales deben ser dos valores, de mayor a menor, como {80,50}.');
}
