import { TIPOS_INDICADOR } from '../plan/indicador';
import type { Sentido, TipoIndicador } from '../plan/indicador';
import { MESES } from '../plan/mes';
import type { Meses, Trimestre } from '../plan/mes';
import { celdasDe, esBlanco, filasDe, numeroDe, textoDe, unaCelda } from './celda';
import { argumentoInvalido } from './error';

/** Reading of the arguments that several functions share. `que` names the argument in the message. */

/** Twelve months in a row or a column, or one amount for the whole year (it stands in January). */
export function mesesDe(argumento: unknown, que: string): Meses {
  const filas = filasDe(argumento);
  const celdas = celdasDe(argumento);
  if (celdas.length === 1) return [numeroDe(celdas[0], que), ...Array<null>(11).fill(null)];
  const enLinea = filas.length === 1 || filas.every((fila) => fila.length === 1);
  if (celdas.length !== 12 || !enLinea) {
    throw argumentoInvalido(
      `${que} debe tener doce meses, de enero a diciembre, en una fila o una columna: se recibieron ${celdas.length} celdas.`,
    );
  }
  return celdas.map((celda) => numeroDe(celda, que));
}

/** Numbers of a range in any orientation, blanks as null. */
export function numerosDe(argumento: unknown, que: string): (number | null)[] {
  return celdasDe(argumento).map((celda) => numeroDe(celda, que));
}

/** Not negative; null where blank or left out. */
export function metaDe(argumento: unknown): number | null {
  const meta = numeroDe(unaCelda(argumento, 'La meta'), 'La meta');
  if (meta !== null && meta < 0) {
    throw argumentoInvalido(`La meta no puede ser negativa (${meta}): corrija la celda de la meta.`);
  }
  return meta;
}

/** Month 1–12, or its name (`MAR`, `marzo`); null where blank or left out. */
export function mesDe(argumento: unknown): number | null {
  const celda = unaCelda(argumento, 'El mes');
  if (esBlanco(celda)) return null;
  const nombre = MESES.findIndex((mes) => mes === textoDe(celda).slice(0, 3).toUpperCase());
  const mes = nombre >= 0 ? nombre + 1 : numeroDe(celda, 'El mes');
  if (mes !== null && Number.isInteger(mes) && mes >= 1 && mes <= 12) return mes;
  throw argumentoInvalido(`El mes debe ser un número de 1 (enero) a 12 (diciembre), no «${textoDe(celda)}».`);
}

export function trimestreDe(argumento: unknown): Trimestre {
  const celda = unaCelda(argumento, 'El trimestre');
  const trimestre = numeroDe(celda, 'El trimestre');
  if (trimestre === 1 || trimestre === 2 || trimestre === 3 || trimestre === 4) return trimestre;
  throw argumentoInvalido(`El trimestre debe ser 1, 2, 3 o 4, no «${textoDe(celda)}».`);
}

/** Id of a kind, as `constante-parcial` or `Constante parcial`; null where blank or left out. */
export function tipoDe(argumento: unknown): TipoIndicador | null {
  const celda = unaCelda(argumento, 'El tipo');
  if (esBlanco(celda)) return null;
  const buscado = sinTildes(textoDe(celda)).replace(/[\s_-]+/g, '-');
  const tipo = TIPOS_INDICADOR.find((candidato) => candidato === buscado);
  if (tipo) return tipo;
  throw argumentoInvalido(
    `«${textoDe(celda)}» no es un tipo de indicador: use ${TIPOS_INDICADOR.join(', ')}, o déjelo vacío.`,
  );
}

/** `mayor` by default. */
export function sentidoDe(argumento: unknown): Sentido {
  const texto = textoDe(unaCelda(argumento, 'El sentido')).toLowerCase();
  if (texto === '' || texto.startsWith('mayor')) return 'mayor';
  if (texto.startsWith('menor')) return 'menor';
  throw argumentoInvalido(`El sentido debe ser «mayor» o «menor», no «${texto}».`);
}

/** Yes or no: VERDADERO/FALSO, 1/0 or sí/no. */
export function siONo(argumento: unknown, que: string, porDefecto: boolean): boolean {
  const celda = unaCelda(argumento, que);
  if (esBlanco(celda)) return porDefecto;
  const texto = sinTildes(textoDe(celda));
  if (['true', 'verdadero', '1', 'si'].includes(texto)) return true;
  if (['false', 'falso', '0', 'no'].includes(texto)) return false;
  throw argumentoInvalido(`${que} debe ser VERDADERO o FALSO, no «${textoDe(celda)}».`);
}

function sinTildes(texto: string): string {
  return texto
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
}
