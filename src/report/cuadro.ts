import type { ColumnaDeCodigo } from './codigos-de-texto';
import type { IdColumnaBase } from './columnas-base';
import type { Filtro } from './expresiones';
import type { Informe } from './informe';
import type { CeldaGenerada, EstiloCelda } from './types';

/**
 * A Cuadro is data: columns, rows, figures and formulas. One file each in `cuadros/`, one line in the index;
 * the writer places it on the sheet and fills in the addresses.
 */
export interface DefinicionCuadro<F> {
  /** `cuadro-3`: how other Cuadros refer to its cells. */
  readonly id: string;
  readonly titulo: (informe: Informe) => string;
  readonly columnas: (informe: Informe) => readonly ColumnaCuadro<F>[];
  /** A Cuadro without rows is not printed. */
  readonly filas: (informe: Informe) => readonly FilaCuadro<F>[];
  readonly notas?: (informe: Informe) => readonly string[];
}

export interface FilaCuadro<F> {
  /** Identifies the row on the next run: the code that its first column prints. */
  readonly clave: string;
  /** Rows of a group stand together, so that other Cuadros can take them as one range. */
  readonly grupo: string;
  /** Depth of a heading over the rows below it, 1 or 2; null for a row of figures. */
  readonly encabeza?: 1 | 2 | null;
  readonly dato: F;
}

export interface ColumnaCuadro<F> {
  readonly id: string;
  readonly titulo: string;
  /** First and last column of the sheet that it takes up; all Cuadros share the columns of their sheet. */
  readonly lugar: readonly [LetraColumna, LetraColumna?];
  readonly estilo: EstiloCelda;
  readonly celda: (fila: FilaCuadro<F>, aqui: Aqui) => CeldaGenerada;
  /** Cell of a heading; blank where left out. */
  readonly encabezado?: (fila: FilaCuadro<F>, aqui: Aqui) => CeldaGenerada;
  /** Cell of the total row; a Cuadro without any has no total row. */
  readonly total?: (aqui: Aqui) => CeldaGenerada;
}

/** Columns of a report, from left to right: code, count or weight, name, two of money, six of percentages, text. */
export const COLUMNAS_INFORME = {
  A: 18,
  B: 9,
  C: 48,
  D: 15,
  E: 15,
  F: 11,
  G: 11,
  H: 11,
  I: 11,
  J: 11,
  K: 11,
  L: 56,
} as const;

export type LetraColumna = keyof typeof COLUMNAS_INFORME;

/** Addresses around the cell that is being made. */
export interface Aqui {
  readonly informe: Informe;
  /** Same row, another column: `D10`. */
  readonly celda: (columna: string) => string;
  /** Rows of figures of a column of this Cuadro, or of another that has no headings: `D10:D16`. */
  readonly columna: (columna: string, cuadro?: string) => string;
  /** Rows of a group in any Cuadro of the sheet: `G24:G26`. */
  readonly grupo: (cuadro: string, columna: string, grupo: string) => string;
  /** A row of any Cuadro of the sheet, by its key: `H52`. */
  readonly fila: (cuadro: string, columna: string, clave: string) => string;
  /** The total of any Cuadro of the sheet: `D29`. */
  readonly total: (cuadro: string, columna: string) => string;
  /** What stands directly below a heading, or below the total row's own headings: `D12:D15`, or `D11,D16,D22`. */
  readonly partes: (columna: string) => string;
  /** All tasks' cells of a column of `Base POA`. */
  readonly base: (columna: IdColumnaBase) => string;
  /** Rows of `Base POA` with the code that stands in a column of this row. */
  readonly deCodigo: (codigos: ColumnaDeCodigo, columna: string) => Filtro;
}

/** Column of a Cuadro as the writer lays it out: positions on the sheet, 0-based. */
export interface ColumnaPreparada {
  readonly id: string;
  readonly titulo: string;
  readonly desde: number;
  readonly hasta: number;
}

/** A Cuadro whose rows were read off the consolidation: what the writer lays out. Rows are 0-based within the Cuadro. */
export interface CuadroPreparado {
  readonly id: string;
  readonly titulo: string;
  readonly columnas: readonly ColumnaPreparada[];
  readonly filas: readonly Pick<FilaCuadro<unknown>, 'clave' | 'grupo' | 'encabeza'>[];
  readonly conTotal: boolean;
  readonly notas: readonly string[];
  readonly celda: (fila: number, columna: number, aqui: Aqui) => CeldaGenerada;
  readonly total: (columna: number, aqui: Aqui) => CeldaGenerada;
}

export type Cuadro = (informe: Informe) => CuadroPreparado;

/** Closes over the type of the rows, so that Cuadros of any kind go into one list. */
export function cuadro<F>(definicion: DefinicionCuadro<F>): Cuadro {
  const { id } = definicion;
  return (informe) => {
    const filas = definicion.filas(informe);
    const columnas = definicion.columnas(informe);
    return {
      id,
      titulo: definicion.titulo(informe),
      columnas: columnas.map((columna) => ({
        id: columna.id,
        titulo: columna.titulo,
        desde: posicion(columna.lugar[0]),
        hasta: posicion(columna.lugar[1] ?? columna.lugar[0]),
      })),
      filas,
      conTotal: columnas.some(({ total }) => total !== undefined),
      notas: definicion.notas?.(informe) ?? [],
      celda: (indice, columna, aqui) => {
        const [fila, definida] = [filas[indice], columnas[columna]];
        if (!fila || !definida) throw new RangeError(`${id} has no cell ${indice}, ${columna}`);
        if (!fila.encabeza) return { estilo: definida.estilo, ...definida.celda(fila, aqui) };
        const estilo = estiloDe(fila.encabeza === 1 ? 'total' : 'subtotal', definida.estilo);
        return { estilo, ...(definida.encabezado?.(fila, aqui) ?? { clase: 'vacia' }) };
      },
      total: (columna, aqui) => {
        const definida = columnas[columna];
        const celda = definida?.total?.(aqui) ?? { clase: 'vacia' as const };
        return { estilo: estiloDe('total', definida?.estilo ?? 'texto'), ...celda };
      },
    };
  };
}

function posicion(letra: LetraColumna): number {
  return Object.keys(COLUMNAS_INFORME).indexOf(letra);
}

const NUMERICOS = ['entero', 'decimal', 'porcentaje', 'dinero'] as const;

function estiloDe(clase: 'total' | 'subtotal', estilo: EstiloCelda): EstiloCelda {
  const numerico = NUMERICOS.find((uno) => uno === estilo) ?? (estilo === 'propuesta' ? 'decimal' : null);
  return `${clase}-${numerico ?? 'texto'}`;
}
