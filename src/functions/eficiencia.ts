import { puntosDe } from './celda';
import { derramarPares } from './derrame';
import { sinDato } from './error';

/**
 * Eficiencia: avance físico frente a ejecución financiera, en puntos. 100 es lo mismo de ambos; más de 100, más obra que gasto.
 * @customfunction EFICIENCIA
 * @param fisico Avance físico o eficacia, en puntos: una celda o una columna.
 * @param financiero Ejecución presupuestaria, en puntos: una celda o una columna igual.
 * @returns Puntos porcentuales; una columna si se dio una columna.
 * @example =POA.EFICIENCIA(AE46; AK46) → 105,61
 */
export function eficiencia(fisico: unknown[][], financiero: unknown[][]): unknown[][] {
  return derramarPares(fisico, financiero, (hecho, gastado) => {
    const avance = puntosDe(hecho, 'El avance físico') ?? 0;
    const ejecucion = puntosDe(gastado, 'La ejecución financiera') ?? 0;
    if (ejecucion === 0)
      throw sinDato('La ejecución financiera es 0: no hay gasto con qué comparar el avance.');
    return (avance / ejecucion) * 100;
  });
}
