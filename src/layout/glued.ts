import { leerNumero } from '../sheet/number';
import type { CellValue } from '../sheet/sheet';
import { numeroDe } from './cell-kind';
import type { Fuente } from './source';

const MEDIO_CON_PARTIDA = /^(.*\p{L}.*?)\s+(\d{5}(?:\s*[;,]\s*\d{3,5})*)$/su;

/** A number between blanks: `de 20 trámites`, not `75%` nor `*100`. */
const NUMERO_SUELTO = /(?<=^|\s)(\d[\d.,]*)(?=\s|$)/;
const NUMEROS_SUELTOS = new RegExp(NUMERO_SUELTO, 'g');

/** `SIGEP 43120` → the text and the partidas that were glued to it. */
export function medioConPartida(
  value: CellValue,
): { readonly medio: string; readonly partida: string } | null {
  const match = typeof value === 'string' ? MEDIO_CON_PARTIDA.exec(value.trim()) : null;
  return match ? { medio: match[1] ?? '', partida: match[2] ?? '' } : null;
}

export interface NumeroPegado {
  readonly texto: string;
  readonly numero: number;
  /** At the end of the text, where a cell border was lost; false in its middle, where a line was. */
  readonly alFinal: boolean;
}

/**
 * A number of the months inside the unit's text: at its end the value of the first month, or anywhere in it while a
 * month is missing. `CD's Concluidos 34` beside 34, 34, 34…
 */
export function numeroPegado({ grid, columnas, decimal }: Fuente, fila: number): NumeroPegado | null {
  const { unidadMedida, programado = [] } = columnas;
  const value = unidadMedida === undefined ? null : grid.value(fila, unidadMedida);
  if (typeof value !== 'string' || !NUMERO_SUELTO.test(value)) return null;
  const meses = programado.map((columna) => numeroDe(grid.value(fila, columna)));
  if (meses.every((mes) => mes === null)) return null;
  const faltaUltimo = meses.at(-1) === null && meses.slice(0, -1).every((mes) => mes !== null);
  const sobran = columnas.medio !== undefined && numeroDe(grid.value(fila, columnas.medio)) !== null;
  for (const match of value.matchAll(NUMEROS_SUELTOS)) {
    const numero = leerNumero(match[1] ?? '', decimal)?.valor;
    if (numero === undefined) continue;
    const alFinal = match.index + match[0].length === value.trimEnd().length && match.index > 0;
    const igual = numero === meses[0];
    if (!(alFinal && igual) && !(faltaUltimo && (igual || numero === 0)) && !(sobran && igual)) continue;
    const texto = `${value.slice(0, match.index)} ${value.slice(match.index + match[0].length)}`;
    return { texto: texto.replace(/\s+/g, ' ').trim(), numero, alFinal };
  }
  return null;
}
