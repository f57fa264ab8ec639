import { codigoPadre, familiaDeCodigo, normalizarCodigo } from '../plan/codigo';
import { celdasDe, numeroDe, textoDe } from './celda';
import { argumentoInvalido, sinDato } from './error';

/** Values of the direct children of each code, blanks left in as null. Codes are compared without their trailing dot. */
export function valoresPorPadre(codigos: unknown, valores: unknown): Map<string, (number | null)[]> {
  const [claves, cifras] = [celdasDe(codigos), celdasDe(valores)];
  if (claves.length !== cifras.length) {
    throw argumentoInvalido(
      `Los códigos son ${claves.length} y los valores, ${cifras.length}: deben ser de las mismas filas.`,
    );
  }
  const porPadre = new Map<string, (number | null)[]>();
  claves.forEach((clave, i) => {
    const codigo = textoDe(clave);
    const familia = familiaDeCodigo(codigo);
    const padre = familia && codigoPadre(codigo, familia);
    if (padre === null) return;
    const hermanos = porPadre.get(padre) ?? [];
    hermanos.push(numeroDe(cifras[i], `El valor de ${codigo}`));
    porPadre.set(padre, hermanos);
  });
  return porPadre;
}

/** Children's values of one code; `#N/A` where the range has none. */
export function valoresDeHijos(
  porPadre: ReadonlyMap<string, (number | null)[]>,
  codigo: unknown,
): readonly (number | null)[] {
  const clave = normalizarCodigo(textoDe(codigo));
  const hijos = porPadre.get(clave);
  if (hijos) return hijos;
  throw sinDato(`El rango no tiene códigos que dependan directamente de ${clave}.`);
}
