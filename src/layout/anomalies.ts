import { leerFecha } from '../sheet/date';
import { leerNumero } from '../sheet/number';
import type { CellValue } from '../sheet/sheet';
import { pareceCodigo } from './codigos';
import type { Fuente } from './source';
import type { Contenido } from './types';

export type IdAnomalia =
  | 'texto-en-mes'
  | 'numero-en-texto'
  | 'texto-en-numero'
  | 'fuera-de-tabla'
  | 'codigo-corrido'
  | 'numero-pegado'
  | 'partida-pegada';

/** A cell that cannot be right where it stands. */
export interface Anomalia {
  readonly id: IdAnomalia;
  readonly columna: number;
}

/** Unheaded columns to the right of the table that a shifted row may reach into. */
export const COLUMNAS_DE_DESBORDE = 4;
/** Roles whose cells are prose: a bare number among them came from elsewhere. */
const PROSA = ['medio', 'resultados', 'problemas', 'descripcion', 'responsable', 'area'] as const;
const CON_CIFRA = ['meta', 'total', 'presupuesto', 'presupuestoEjecutado', 'eficacia', 'ejecucion'] as const;
const PARTIDAS = /^\d{3,5}(\s*[;,/\s]\s*\d{3,5})*$/;
const MEDIO_CON_PARTIDA = /^(.*\p{L}.*?)\s+(\d{5}(?:\s*[;,]\s*\d{3,5})*)$/su;

/** A number between blanks: `de 20 trámites`, not `75%` nor `*100`. */
const NUMERO_SUELTO = /(?<=^|\s)(\d[\d.,]*)(?=\s|$)/;
const NUMEROS_SUELTOS = new RegExp(NUMERO_SUELTO, 'g');

/** Traces of a paste in one row; none for a row where every cell may stand where it does. */
export function anomaliasDe(fuente: Fuente, fila: number): readonly Anomalia[] {
  const { columnas, grid, forma } = fuente;
  if (!columnas.programado) return [];
  const anomalias: Anomalia[] = [];
  const mirar = (id: IdAnomalia, columna: number | undefined, mal: (value: CellValue) => boolean): void => {
    if (columna === undefined) return;
    const value = grid.value(fila, columna);
    if (value !== null && mal(value)) anomalias.push({ id, columna });
  };
  for (const columna of columnas.programado) mirar('texto-en-mes', columna, esProsa);
  for (const columna of columnas.ejecutado ?? []) mirar('texto-en-mes', columna, esProsa);
  for (const rol of PROSA) mirar('numero-en-texto', columnas[rol], esNumero);
  for (const rol of CON_CIFRA) mirar('texto-en-numero', columnas[rol], esProsa);
  if (columnas.codigo !== undefined && !pareceCodigo(grid.value(fila, columnas.codigo), forma.familia)) {
    const corrida = [columnas.codigo + 1, columnas.codigo - 1].find(
      (columna) => columna >= 0 && pareceCodigo(grid.value(fila, columna), forma.familia),
    );
    if (corrida !== undefined) anomalias.push({ id: 'codigo-corrido', columna: corrida });
  }
  anomalias.push(...desborde(fuente, fila, anomalias.length > 0), ...pegados(fuente, fila));
  return anomalias;
}

/** A value beyond the table matters where the budget is missing or other cells have moved; else it is a note. */
function desborde({ grid, columnas, ultima }: Fuente, fila: number, hayOtras: boolean): readonly Anomalia[] {
  if (ultima >= grid.extent.right) return [];
  const columna = columnasFuera(ultima).find((candidata) => esNumero(grid.value(fila, candidata)));
  if (columna === undefined) return [];
  const presupuesto = columnas.presupuesto;
  const falta = presupuesto !== undefined && grid.value(fila, presupuesto) === null;
  return hayOtras || falta ? [{ id: 'fuera-de-tabla', columna }] : [];
}

function pegados(fuente: Fuente, fila: number): readonly Anomalia[] {
  const { grid, columnas } = fuente;
  const anomalias: Anomalia[] = [];
  if (columnas.unidadMedida !== undefined && numeroPegado(fuente, fila)) {
    anomalias.push({ id: 'numero-pegado', columna: columnas.unidadMedida });
  }
  const { medio, partida } = columnas;
  if (medio !== undefined && partida !== undefined && grid.value(fila, partida) === null) {
    if (medioConPartida(grid.value(fila, medio))) anomalias.push({ id: 'partida-pegada', columna: medio });
  }
  return anomalias;
}

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

export function columnasFuera(last: number): readonly number[] {
  return Array.from({ length: COLUMNAS_DE_DESBORDE }, (_, index) => last + 1 + index);
}

/** A number or a text that reads as one; dates and codes are not. */
export function numeroDe(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.length <= 24 ? (leerNumero(value)?.valor ?? null) : null;
}

function esNumero(value: CellValue): boolean {
  return numeroDe(value) !== null;
}

/** A text with words in it: `Reporte Pentaho`, not `-` nor `n/a`. */
export function esProsa(value: CellValue): boolean {
  return typeof value === 'string' && /\p{L}{4}/u.test(value);
}

export function esPartidas(value: CellValue): boolean {
  return PARTIDAS.test(String(value).trim());
}

/** True where a value may stand in a column of that content; a blank may stand anywhere. */
export function cabe(value: CellValue, contenido: Contenido, fuente: Fuente): boolean {
  if (value === null) return true;
  switch (contenido) {
    case 'codigo':
      return pareceCodigo(value, fuente.forma.familia);
    case 'texto':
      return numeroDe(value) === null && leerFecha(value, fuente.grid.sheet.date1904) === null;
    case 'fecha':
      return leerFecha(value, fuente.grid.sheet.date1904) !== null;
    case 'entero':
    case 'numero':
    case 'porcentaje':
    case 'dinero':
      return !esProsa(value);
  }
}
