import { promedioPonderado } from '../plan/ponderacion';
import { numerosDe } from './argumento';
import { argumentoInvalido, sinDato } from './error';

/**
 * Promedio ponderado: Σ ponderación · valor ÷ Σ ponderación. Las filas sin valor o sin ponderación no cuentan.
 * @customfunction PONDERADO
 * @param ponderaciones Ponderaciones, en cualquier escala (4, 10… o 4 %, 10 %…).
 * @param valores Valores de las mismas filas.
 * @returns Promedio en la unidad de los valores.
 * @example =POA.PONDERADO({60;40}; {50;100}) → 70
 */
export function ponderado(ponderaciones: unknown[][], valores: unknown[][]): number {
  const pesos = numerosDe(ponderaciones, 'La ponderación');
  const cifras = numerosDe(valores, 'El rango de valores');
  if (pesos.length !== cifras.length) {
    throw argumentoInvalido(
      `Las ponderaciones son ${pesos.length} y los valores, ${cifras.length}: deben ser de las mismas filas.`,
    );
  }
  if (pesos.some((peso) => peso !== null && peso < 0)) {
    throw argumentoInvalido('Una ponderación es negativa: corrija la celda.');
  }
  const promedio = promedioPonderado(
    pesos.map((ponderacion, i) => ({ ponderacion, valor: cifras[i] ?? null })),
  );
  if (promedio !== null) return promedio;
  throw sinDato('Ninguna fila tiene a la vez ponderación y valor.');
}
