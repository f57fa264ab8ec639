import { codigoPadre as padreDe } from '../plan/codigo';
import { codigoDe } from './codigo';
import { derramar } from './derrame';

/**
 * Código del que depende otro: de GROGR1.2.4 es GROGR1.2. Vacío si es el más alto.
 * @customfunction CODIGO.PADRE
 * @param codigo Código, o una columna de códigos.
 * @returns Código del padre; una columna si se dio una columna.
 * @example =POA.CODIGO.PADRE(B33) → USOGC1.1.3.1
 */
export function codigoPadre(codigo: unknown[][]): unknown[][] {
  return derramar(codigo, (celda) => {
    const leido = codigoDe(celda);
    return padreDe(leido.codigo, leido.familia) ?? '';
  });
}
