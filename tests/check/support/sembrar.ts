import { AJUSTES_POR_DEFECTO } from '../../../src/plan/ajustes';
import { REGLAS } from '../../../src/check/rules';
import { revisar } from '../../../src/check/revisar';
import type { Hallazgo } from '../../../src/check/types';
import { detectar } from '../../../src/layout/detectar';
import type { Rol } from '../../../src/plan/rol';
import type { Fila, Tabla } from '../../../src/plan/tabla';
import { parseArea } from '../../../src/sheet/address';
import type { CellValue, Sheet } from '../../../src/sheet/sheet';
import { contextoDe } from '../../../src/check/contexto';
import type { ContextoRegla } from '../../../src/check/types';
import { abrir } from './libro';

/** One sheet of a workbook with one plan, and what the rules find in it as it is. */
export interface Plan {
  readonly nombre: string;
  readonly sheet: Sheet;
  readonly tabla: Tabla;
  readonly contexto: ContextoRegla;
  readonly hallazgos: readonly Hallazgo[];
}

/** A cell to spoil, and where which rule must say so (any of them will do). */
export interface Falta {
  readonly plan: Plan;
  readonly celda: string;
  readonly valor: CellValue;
  readonly espera: readonly string[];
  /** Rows (1-based) on which the fault may show as well: its ancestors, its total. */
  readonly filas: readonly number[];
}

export function planesDe(archivo: string): Plan[] {
  const { sheets } = abrir(archivo);
  return sheets.flatMap((sheet) => {
    const [tabla, ...otras] = detectar(sheet);
    if (!tabla || otras.length > 0) return [];
    const contexto = contextoDe(tabla, sheet, AJUSTES_POR_DEFECTO);
    return [{ nombre: `${archivo} ${sheet.name}`, sheet, tabla, contexto, hallazgos: hallazgosDe(sheet) }];
  });
}

export function hallazgosDe(sheet: Sheet): readonly Hallazgo[] {
  return revisar(detectar(sheet), [sheet], 'libro.xlsx', REGLAS, AJUSTES_POR_DEFECTO).hallazgos;
}

/** The sheet with other values in some cells; a value typed over a formula takes its place. */
export function conCambios(sheet: Sheet, cambios: ReadonlyMap<string, CellValue>): Sheet {
  const porFila = new Map<number, Map<number, CellValue>>();
  for (const [celda, valor] of cambios) {
    const area = parseArea(celda);
    if (area === null) throw new RangeError(`${celda} is no address`);
    const fila = porFila.get(area.top) ?? new Map<number, CellValue>();
    porFila.set(area.top, fila.set(area.left, valor));
  }
  const value = (row: number, column: number): CellValue => {
    const cambiada = porFila.get(row)?.get(column);
    return cambiada === undefined ? sheet.value(row, column) : cambiada;
  };
  const enteras = (row: number): readonly CellValue[] =>
    Array.from({ length: (sheet.extent?.right ?? -1) + 1 }, (_, column) => value(row, column));
  return {
    ...sheet,
    value,
    rowValues: (row) => (porFila.has(row) ? enteras(row) : (sheet.rowValues?.(row) ?? enteras(row))),
    formula: (row, column) => (porFila.get(row)?.has(column) ? null : sheet.formula(row, column)),
  };
}

/** Rules that miss the fault, and errors elsewhere that it must not cause. */
export function juzgar({ plan, celda, valor, espera, filas }: Falta): string[] {
  const antes = new Set(plan.hallazgos.map(clave));
  const despues = hallazgosDe(conCambios(plan.sheet, new Map([[celda, valor]])));
  const nuevos = despues.filter((hallazgo) => !antes.has(clave(hallazgo)));
  const cual = `${plan.nombre}!${celda} = ${String(valor)}`;
  const vistos = nuevos.map((hallazgo) => `${hallazgo.regla} ${hallazgo.celda}`);
  const faltas = espera.some((esperado) => vistos.includes(esperado))
    ? []
    : [`${cual}: expected ${espera.join(' or ')}, got ${vistos.join(', ') || 'nothing'}`];
  const ajenos = nuevos.filter(({ gravedad, fila }) => gravedad === 'error' && !filas.includes(fila));
  return [...faltas, ...ajenos.map(({ regla, celda: otra }) => `${cual}: ${regla} at ${otra} too`)];
}

function clave({ regla, celda, mensajeId, actual }: Hallazgo): string {
  return `${regla} ${celda} ${mensajeId} ${String(actual)}`;
}

/** Row numbers of a row, its ancestors, its children and the closing rows: where one fault may be seen. */
export function alrededor({ tabla, contexto: { arbol } }: Plan, fila: Fila): number[] {
  const filas = [fila.fila, ...arbol.hijos(fila).map((hijo) => hijo.fila)];
  for (let padre = arbol.padre(fila); padre !== null; padre = arbol.padre(padre)) {
    filas.push(padre.fila, ...arbol.hijos(padre).map((hijo) => hijo.fila));
  }
  return [...filas, ...tabla.filas.filter(({ tipo }) => tipo === 'total').map((total) => total.fila)];
}

export function celdaDe({ contexto }: Plan, fila: Fila, rol: Rol, mes?: number): string {
  return contexto.celda(fila, rol, mes) ?? '';
}

export function valorEn({ sheet }: Plan, celda: string): CellValue {
  const area = parseArea(celda);
  return area === null ? null : sheet.value(area.top, area.left);
}

/** Mulberry32: the same faults in every run. */
export function azar(semilla: number): () => number {
  let estado = semilla;
  return () => {
    estado = (estado + 0x6d2b79f5) | 0;
    let t = Math.imul(estado ^ (estado >>> 15), 1 | estado);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `cuantas` different items, or all of them where there are fewer. */
export function elegir<T>(items: readonly T[], cuantas: number, siguiente: () => number): T[] {
  const mezcla = [...items];
  for (let i = mezcla.length - 1; i > 0; i--) {
    const j = Math.floor(siguiente() * (i + 1));
    const [a, b] = [mezcla[i], mezcla[j]];
    if (a !== undefined && b !== undefined) [mezcla[i], mezcla[j]] = [b, a];
  }
  return mezcla.slice(0, cuantas);
}
