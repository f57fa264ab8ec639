import type { Meses } from '../plan/mes';
import type { Fila, Tabla } from '../plan/tabla';
import { decimales, toleranciaDeSuma } from '../plan/tolerancia';
import type { Sheet } from '../sheet/sheet';
import { limpio } from './arreglo';

/** The figures of a row in one unit: percent cells in points (0.0833 → 8.33), the others as they stand. */
export interface Cronograma {
  readonly meses: Meses;
  readonly total: number | null;
  readonly meta: number | null;
  readonly lineaBase: number | null;
  /** True where the months are percentages: their meta may be written 100 %, 100 or 1. */
  readonly enPorcentaje: boolean;
}

interface Hoja {
  readonly tabla: Tabla;
  readonly sheet: Sheet;
}

const hechos = new WeakMap<Fila, { readonly sheet: Sheet; readonly cronograma: Cronograma | null }>();

/** Null where the row has no programmed months. Several rules ask for each row, some for its relatives as well. */
export function cronogramaDe(hoja: Hoja, fila: Fila): Cronograma | null {
  const hecho = hechos.get(fila);
  if (hecho?.sheet === hoja.sheet) return hecho.cronograma;
  const cronograma = leerCronograma(hoja, fila);
  hechos.set(fila, { sheet: hoja.sheet, cronograma });
  return cronograma;
}

function leerCronograma(hoja: Hoja, fila: Fila): Cronograma | null {
  const { programado, total, meta, lineaBase } = fila;
  if (programado === null) return null;
  const { columnas } = hoja.tabla;
  // Nothing is nothing in any unit.
  const veces = (valor: number | null, i: number) =>
    valor === null || valor === 0 ? 1 : factor(hoja, fila, columnas.programado?.[i]);
  const enPorcentaje = programado.some((valor, i) => veces(valor, i) === 100);
  return {
    meses: enPorcentaje ? programado.map((valor, i) => en(valor, veces(valor, i))) : programado,
    total: total === null ? null : en(total, factor(hoja, fila, columnas.total)),
    meta: meta === null ? null : en(meta, factor(hoja, fila, columnas.meta)),
    lineaBase: lineaBase === null ? null : en(lineaBase, factor(hoja, fila, columnas.lineaBase)),
    enPorcentaje,
  };
}

/** 100 for a cell that shows a percentage, by its format or as text (`8.33%`). */
export function factor({ sheet }: Pick<Hoja, 'sheet'>, fila: Fila, columna: number | undefined): number {
  if (columna === undefined) return 1;
  const value = sheet.value(fila.fila - 1, columna);
  const texto = typeof value === 'string' ? value : sheet.format(fila.fila - 1, columna);
  return texto.includes('%') ? 100 : 1;
}

/** What rounding of the months may add up to. Whole percent points were rounded; whole counts were not. */
export function toleranciaDeMeses({ meses, enPorcentaje }: Cronograma): number {
  if (!enPorcentaje) return toleranciaDeSuma(meses);
  const presentes = meses.filter((valor): valor is number => valor !== null && valor !== 0);
  return 0.5 * 10 ** -Math.max(0, ...presentes.map(decimales)) * presentes.length;
}

/** As the cell holds it: the inverse of the unit that `cronogramaDe` gives. */
export function comoCelda(hoja: Hoja, fila: Fila, columna: number | undefined, valor: number): number {
  return limpio(valor / factor(hoja, fila, columna));
}

function en(valor: number | null, veces: number): number | null {
  return valor === null || veces === 1 ? valor : limpio(valor * veces);
}
