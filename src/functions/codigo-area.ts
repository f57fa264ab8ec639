import { areaDeCodigo } from '../plan/codigo';
import { codigoDe } from './codigo';
import { derramar } from './derrame';
import { sinDato } from './error';

/**
 * Código de área de un código de aduana: de GROGR1.2.4 es GROGR.
 * @customfunction CODIGO.AREA
 * @param codigo Código, o una columna de códigos.
 * @returns Código de área; una columna si se dio una columna.
 * @example =POA.CODIGO.AREA(B33) → USOGC
 */
export function codigoArea(codigo: unknown[][]): unknown[][] {
  return derramar(codigo, (celda) => {
    const leido = codigoDe(celda);
    const area = areaDeCodigo(leido.codigo);
    if (area !== null) return area;
    throw sinDato(`El código ${leido.codigo} no lleva área: solo la llevan los de aduana, como GROGR1.2.4.`);
  });
}
