import { nivel } from '../plan/codigo';
import { codigoDe } from './codigo';
import { derramar } from './derrame';

/**
 * Nivel de un código según su profundidad: GROGR1 es 1, GROGR1.2 (AEI) es 2, una ACP es 3, una operación 4 y una tarea 5.
 * @customfunction CODIGO.NIVEL
 * @param codigo Código, o una columna de códigos.
 * @returns Nivel; una columna si se dio una columna.
 * @example =POA.CODIGO.NIVEL(B33) → 5
 */
export function codigoNivel(codigo: unknown[][]): unknown[][] {
  return derramar(codigo, (celda) => {
    const leido = codigoDe(celda);
    return nivel(leido.codigo, leido.familia);
  });
}
