import { areaDeCodigo, esCodigo } from '../plan/codigo';
import type { FamiliaCodigo } from '../plan/tabla';
import { textoDe, unaCelda } from './celda';
import { derramar } from './derrame';

const FAMILIAS: readonly FamiliaCodigo[] = ['aduana', 'senavex', 'ministerio', 'institucion'];

/**
 * VERDADERO si el código está bien escrito (GROGR1.2.4, 5.1.1, 04.01.02.) y, si se indica el área, si es de ella.
 * @customfunction CODIGO.VALIDO
 * @param codigo Código, o una columna de códigos.
 * @param [area] Código de área que debe llevar (GROGR).
 * @returns VERDADERO o FALSO; una columna si se dio una columna.
 * @example =POA.CODIGO.VALIDO(B33; "USOGC") → VERDADERO
 * @example =POA.CODIGO.VALIDO("5.1.11.") → FALSO
 */
export function codigoValido(codigo: unknown[][], area?: unknown): unknown[][] {
  const prefijo = textoDe(unaCelda(area, 'El área')).toUpperCase();
  return derramar(codigo, (celda) => {
    const texto = textoDe(celda);
    if (prefijo !== '') return esCodigo(texto, 'aduana') && areaDeCodigo(texto) === prefijo;
    return FAMILIAS.some((familia) => esCodigo(texto, familia));
  });
}
