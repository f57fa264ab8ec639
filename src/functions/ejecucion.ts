import { porcentajeDeEjecucion } from '../plan/ejecucion';
import { numeroDe } from './celda';
import { derramarPares } from './derrame';
import { argumentoInvalido } from './error';

/**
 * Ejecución presupuestaria (% Eje), en puntos y sin redondear: ejecutado / vigente · 100, y 0 donde no hay presupuesto vigente.
 * @customfunction EJECUCION
 * @param vigente Presupuesto vigente en Bs.: una celda o una columna.
 * @param ejecutado Presupuesto ejecutado en Bs.: una celda o una columna igual.
 * @returns Puntos porcentuales; una columna si se dio una columna.
 * @example =POA.EJECUCION(AI46; AJ46) → 63,47
 */
export function ejecucion(vigente: unknown[][], ejecutado: unknown[][]): unknown[][] {
  return derramarPares(vigente, ejecutado, (enVigor, gastado) => {
    const presupuesto = numeroDe(enVigor, 'El presupuesto vigente') ?? 0;
    if (presupuesto < 0) {
      throw argumentoInvalido(
        `El presupuesto vigente no puede ser negativo (${presupuesto}): corrija la celda.`,
      );
    }
    return porcentajeDeEjecucion(presupuesto, numeroDe(gastado, 'El presupuesto ejecutado') ?? 0);
  });
}
