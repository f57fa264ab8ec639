import type { Consolidacion } from './consolidacion';
import type { IdColumnaBase } from './columnas-base';
import type { CeldaGenerada, EstiloCelda } from './types';

/**
 * A Cuadro is data: columns, rows, figures and formulas. One file each in `cuadros/`, one line in the index;
 * the writer places it on the sheet and fills in the addresses.
 */
export interface DefinicionCuadro<F> {
  /** `cuadro-3`: how other Cuadros refer to its cells. */
  readonly id: string;
  readonly titulo: (consolidacion: Consolidacion) => string;
  readonly columnas: readonly ColumnaCuadro<F>[];
  readonly filas: (consolidacion: Consolidacion) => readonly FilaCuadro<F>[];
  readonly notas: (consolidacion: Consolidacion) => readonly string[];
}

export interface FilaCuadro<F> {
  /** Identifies the row on the next run: the code that its first column prints. */
  readonly clave: string;
  /** Rows of a group stand together, so that other Cuadros can take them as one range. */
  readonly grupo: string;
  readonly dato: F;
}

export interface ColumnaCuadro<F> {
  readonly id: string;
  readonly titulo: string;
  /** In characters. */
  readonly ancho: number;
  readonly estilo: EstiloCelda;
  readonly celda: (fila: FilaCuadro<F>, aqui: Aqui) => CeldaGenerada;
  /** Cell of the total row; a Cuadro without any has no total row. */
  readonly total?: { readonly estilo: EstiloCelda; readonly celda: (aqui: Aqui) => CeldaGenerada };
}

/** Addresses around the cell that is being made. */
export interface Aqui {
  readonly consolidacion: Consolidacion;
  /** Same row, another column: `D10`. */
  readonly celda: (columna: string) => string;
  /** Data rows of a column of this Cuadro: `D10:D16`. */
  readonly columna: (columna: string) => string;
  /** Data rows of a group in any Cuadro of the sheet: `G24:G26`. */
  readonly grupo: (cuadro: string, columna: string, grupo: string) => string;
  /** All tasks' cells of a column of `Base POA`. */
  readonly base: (columna: IdColumnaBase) => string;
}

/** A Cuadro whose rows were read off the consolidation: what the writer lays out. Rows are 0-based within the Cuadro. */
export interface CuadroPreparado {
  readonly id: string;
  readonly titulo: string;
  readonly columnas: readonly Pick<ColumnaCuadro<never>, 'id' | 'titulo' | 'ancho'>[];
  readonly claves: readonly string[];
  readonly grupos: readonly string[];
  readonly conTotal: boolean;
  readonly notas: readonly string[];
  readonly celda: (fila: number, columna: number, aqui: Aqui) => CeldaGenerada;
  readonly total: (columna: number, aqui: Aqui) => CeldaGenerada;
}

export type Cuadro = (consolidacion: Consolidacion) => CuadroPreparado;

/** Closes over the type of the rows, so that Cuadros of any kind go into one list. */
export function cuadro<F>(definicion: DefinicionCuadro<F>): Cuadro {
  const { id, columnas } = definicion;
  return (consolidacion) => {
    const filas = definicion.filas(consolidacion);
    return {
      id,
      titulo: definicion.titulo(consolidacion),
      columnas,
      claves: filas.map(({ clave }) => clave),
      grupos: filas.map(({ grupo }) => grupo),
      conTotal: columnas.some(({ total }) => total !== undefined),
      notas: definicion.notas(consolidacion),
      celda: (indice, columna, aqui) => {
        const [fila, definida] = [filas[indice], columnas[columna]];
        if (!fila || !definida) throw new RangeError(`${id} has no cell ${indice}, ${columna}`);
        return { estilo: definida.estilo, ...definida.celda(fila, aqui) };
      },
      total: (columna, aqui) => {
        const total = columnas[columna]?.total;
        if (!total) return { clase: 'vacia', estilo: 'total-texto' };
        return { estilo: total.estilo, ...total.celda(aqui) };
      },
    };
  };
}
