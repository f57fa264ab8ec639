import { normalizarCodigo } from '../plan/codigo';
import type { Trimestre } from '../plan/mes';
import { textoDe } from './celda';
import { argumentoInvalido, sinDato } from './error';

/**
 * The workbook's `Base POA`, which POA.CONSOLIDADO reads. Functions know no Excel: what loads them says once how the
 * sheet is read (`conectarBase`).
 */

const CIFRAS = ['programado', 'avance', 'eficacia'] as const;
export type CifraDeBase = (typeof CIFRAS)[number];

export const TRIMESTRES = [1, 2, 3, 4] as const satisfies readonly Trimestre[];

/** Titles of the columns as the report heads them: `Avance T2 %`. */
export const TITULOS = {
  area: 'Área',
  acp: 'ACP',
  operacion: 'Operación',
  clase: 'Renglón',
  vigente: 'Presupuesto vigente',
  ejecutado: 'Presupuesto ejecutado',
} as const;

export function tituloDeCifra(cifra: CifraDeBase, trimestre: Trimestre): string {
  return `${cifra.charAt(0).toUpperCase()}${cifra.slice(1)} T${trimestre} %`;
}

/** All that is read: the other columns, months and texts, are not asked for. */
export const COLUMNAS_LEIDAS: readonly string[] = [
  ...Object.values(TITULOS),
  ...TRIMESTRES.flatMap((trimestre) => CIFRAS.map((cifra) => tituloDeCifra(cifra, trimestre))),
];

export interface HojaBase {
  /** Cells below each title, from the first row of data; a column that the sheet lacks is left out. */
  readonly columnas: ReadonlyMap<string, readonly unknown[]>;
  /** Of the newest `Consolidado T<n>` in the workbook; null where there is none. */
  readonly trimestre: Trimestre | null;
}

/** Reads the columns of `Base POA` that stand below the given titles; null where the workbook has no such sheet. */
export type LectorDeBase = (titulos: readonly string[]) => Promise<HojaBase | null>;

export interface BasePoa extends HojaBase {
  /** Rows (0-based) of each ACP, by its normalised code. */
  readonly porAcp: ReadonlyMap<string, readonly number[]>;
}

let lector: LectorDeBase | null = null;
let leyendo: Promise<BasePoa> | null = null;

export function conectarBase(nuevo: LectorDeBase | null): void {
  lector = nuevo;
  leyendo = null;
}

/**
 * `Base POA` as it is now. Calls of one turn, which is how Excel makes those of one calculation, share one reading;
 * a later one reads again, so that no figure is older than the calculation that asked for it.
 */
export function leerBase(): Promise<BasePoa> {
  leyendo ??= Promise.resolve().then(() => {
    leyendo = null;
    return leer();
  });
  return leyendo;
}

async function leer(): Promise<BasePoa> {
  if (!lector)
    throw sinDato('Abra el complemento POA en este libro y recalcule: aún no puede leer «Base POA».');
  const hoja = await lector(COLUMNAS_LEIDAS).catch(() => {
    throw sinDato('No se pudo leer «Base POA»: termine de editar la celda y recalcule con F9.');
  });
  if (!hoja) {
    throw sinDato('Este libro no tiene la hoja «Base POA»: genérela con Consolidar, en el panel POA.');
  }
  const falta = COLUMNAS_LEIDAS.find((titulo) => !hoja.columnas.has(titulo));
  if (falta !== undefined) {
    throw argumentoInvalido(
      `A la hoja «Base POA» le falta la columna «${falta}»: vuelva a generarla con Consolidar.`,
    );
  }
  return { ...hoja, porAcp: filasPorAcp(hoja.columnas.get(TITULOS.acp) ?? []) };
}

function filasPorAcp(codigos: readonly unknown[]): ReadonlyMap<string, readonly number[]> {
  const porAcp = new Map<string, number[]>();
  codigos.forEach((celda, fila) => {
    const codigo = normalizarCodigo(textoDe(celda));
    const suyas = porAcp.get(codigo);
    if (suyas) suyas.push(fila);
    else if (codigo !== '') porAcp.set(codigo, [fila]);
  });
  return porAcp;
}
