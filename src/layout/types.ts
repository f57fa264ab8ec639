import type { FamiliaCodigo, TipoFila } from '../plan/tabla';
import type { Columnas, Rol } from '../plan/rol';

/** What a column of a role holds, as far as its cells can tell. */
export type Contenido = 'codigo' | 'texto' | 'numero' | 'porcentaje' | 'dinero' | 'fecha' | 'entero';

export interface ColumnaForma {
  readonly rol: Rol;
  /** Header texts, without accents, case, spaces or punctuation mattering: `Código`, `Cód.`. Empty for months. */
  readonly encabezados: readonly string[];
  /** Group heading that stands above it, where the header alone is not enough. */
  readonly bajo?: readonly string[];
  readonly contenido: Contenido;
  readonly obligatoria: boolean;
}

/** Label of the title block (`CÓDIGO ÁREA:`) and the field that its value fills. */
export interface EtiquetaTitulo {
  readonly campo: CampoTitulo;
  readonly etiquetas: readonly string[];
}

export type CampoTitulo = 'entidad' | 'unidad' | 'area' | 'gestion' | 'trimestre' | 'responsable';

/** Rows that are not plan rows: sections, totals, the end of the table. */
export interface FilaEspecial {
  readonly tipo: Extract<TipoFila, 'seccion' | 'total'> | 'fin';
  /** Text that the row's first non-blank cell starts with, normalised as headers are. */
  readonly empieza: readonly string[];
  /** Shape of that text as typed, where its words vary: `2.3 Mejorar la calidad…`. */
  readonly patron?: RegExp;
}

/** Levels above the row's own that stand in columns of their own, repeated on every row (the structure). */
export interface NivelEnColumnas {
  readonly nivel: number;
  readonly codigo: Rol;
  readonly descripcion: Rol;
  readonly ponderacion?: Rol;
}

/**
 * A form, as data: one file in `forms/`, one test, one line in `forms/index.ts`.
 * The engine does the rest in explainable steps.
 */
export interface Forma {
  /** Stable id (`anb-poa01-seguimiento`). */
  readonly id: string;
  /** Spanish name for the pane. */
  readonly nombre: string;
  readonly familia: FamiliaCodigo;
  /** Texts of title or heading that speak for this form (`FORMULARIO POA-01`). */
  readonly marcas: readonly string[];
  /** Roles whose presence speaks against it: a planning form has no executed months. */
  readonly excluye?: readonly Rol[];
  readonly columnas: readonly ColumnaForma[];
  readonly titulo: readonly EtiquetaTitulo[];
  /** The unit's name stands without a label, as the last line of the title block that is none of these. */
  readonly lineasDeTitulo?: readonly string[];
  readonly especiales: readonly FilaEspecial[];
  /** Level whose rows are tasks even where nothing is programmed: customs 5, ministry's activities 4. */
  readonly nivelTarea: number;
  /** Level of every row, for a form without codes. */
  readonly nivelFijo?: number;
  /** Month labels that speak for it: `E F M…` or `Ene Feb Mar…`. */
  readonly estiloMeses?: 'inicial' | 'nombre';
  /** Lines without code below an operation are its further partidas. */
  readonly variasPartidas?: boolean;
  readonly niveles?: readonly NivelEnColumnas[];
}

/** A correction by the planner, kept by header fingerprint: it replaces the assignment wherever that header stands. */
export interface Mapeo {
  readonly huella: string;
  /** Id of the form. */
  readonly forma: string;
  /** Columns (0-based) by role. */
  readonly columnas: Columnas;
  /** First headed column (0-based): the same header further right moves the mapping with it. */
  readonly primeraColumna: number;
  /** Number of header rows that the fingerprint was taken from, 1–4. */
  readonly altoEncabezado: number;
}

/** What the planner says about one table by hand; rows and columns 0-based. */
export interface MapeoManual {
  /** Id of the form. */
  readonly forma: string;
  /** Header rows, those repeated at page breaks included. */
  readonly filasEncabezado: readonly number[];
  readonly columnas: Columnas;
  readonly primeraFila: number;
  readonly ultimaFila: number;
}

export type LayoutErrorCode = 'FORMA_DESCONOCIDA' | 'MESES_INCOMPLETOS' | 'SIN_ENCABEZADO' | 'HOJA_VACIA';

/** A mapping that cannot be read; the Spanish sentence is made at the edge. */
export class LayoutError extends Error {
  constructor(
    readonly code: LayoutErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'LayoutError';
  }
}
