import type { Sheet } from '../sheet/sheet';
import type { Arbol } from '../plan/arbol';
import type { Rol } from '../plan/rol';
import type { Fila, Tabla } from '../plan/tabla';
import type { Ajustes } from '../plan/ajustes';

/** `error`: a figure or code is wrong; `aviso`: a person should look; `nota`: display rounding and the like. */
export type Gravedad = 'error' | 'aviso' | 'nota';

export type Dato = string | number | boolean | null;

/** One edit of one cell. `antes` is what must still stand there when it is applied. */
export interface Edicion {
  /** A1, without sheet. */
  readonly celda: string;
  readonly antes: string | number | boolean | null;
  readonly despues: string | number | boolean | null;
}

export interface Arreglo {
  /** `seguro`: no judgement needed (text → number); `sugerido`: a person must agree. */
  readonly clase: 'seguro' | 'sugerido';
  readonly ediciones: readonly Edicion[];
}

/** What a rule says about a row: plain data, no text and no address of a workbook. */
export interface HallazgoDeRegla {
  /** Key into the rule's `mensajes`. */
  readonly mensaje: string;
  /** Fills the placeholders of the message; `esperado` and `actual` go into the batch output. */
  readonly datos: Readonly<Record<string, Dato>>;
  readonly esperado?: Dato;
  readonly actual?: Dato;
  /** Null for a finding about the table itself (its title block); `celda` then says where. */
  readonly fila: Fila | null;
  /** Where the finding stands; the engine turns role and row into an address. */
  readonly rol: Rol;
  /** Month 1–12 for monthly roles; absent for the whole row of months. */
  readonly mes?: number;
  /** A1 of the cell, where row and role do not lead to it (a partida's own line, the title block). */
  readonly celda?: string;
  /** Cells or ranges (A1, same sheet) that explain it. */
  readonly relacionadas?: readonly string[];
  /** Overrides the rule's severity for this message, e.g. display rounding as `nota`. */
  readonly gravedad?: Gravedad;
  readonly arreglo?: Arreglo;
}

/** Everything a rule may look at. It may not reach Excel, the clock, other rules or other workbooks. */
export interface ContextoRegla {
  readonly tabla: Tabla;
  /** The sheet that the table stands on: raw values, formulas and formats. */
  readonly sheet: Sheet;
  /** Rows as a tree by code, tasks last. */
  readonly arbol: Arbol;
  readonly ajustes: Ajustes;
  /** A1 address of a row's cell for a role; null where the form has no such column. */
  readonly celda: (fila: Fila, rol: Rol, mes?: number) => string | null;
  /** A1 range of the twelve cells of a monthly role; null where there is none. */
  readonly celdasMeses: (fila: Fila, rol: 'programado' | 'ejecutado') => string | null;
}

export interface EjemploRegla {
  readonly titulo: string;
  /** Rows of a small plan, header first, as a planner would type them; executed by the tests and shown in the help. */
  readonly filas: readonly (readonly (string | number | null)[])[];
  /** Only for invalid examples: cell of each expected finding, within the example. */
  readonly hallazgos?: readonly { readonly celda: string; readonly mensaje: string }[];
}

/** One rule, one file, one line in `rules/index.ts`. */
export interface Regla {
  /** Stable id of the batch contract, kebab-case. */
  readonly id: string;
  readonly gravedad: Gravedad;
  /** Short Spanish title: "Suma de los meses". */
  readonly titulo: string;
  /** Why it matters, in Spanish, one or two sentences. */
  readonly porque: string;
  /** What to do, in Spanish. */
  readonly comoArreglar: string;
  /** Norm or document that it comes from. */
  readonly norma?: string;
  /** Roles it cannot work without; a missing one is reported as "regla omitida". In a list, any of them will do. */
  readonly necesita: readonly (Rol | readonly Rol[])[];
  /** Spanish sentences with `{placeholders}`, by message id. */
  readonly mensajes: Readonly<Record<string, string>>;
  readonly ejemplos: {
    readonly validos: readonly EjemploRegla[];
    readonly invalidos: readonly EjemploRegla[];
  };
  revisar(contexto: ContextoRegla): Iterable<HallazgoDeRegla>;
}

/** A located finding: what the pane lists and the batch prints. */
export interface Hallazgo {
  readonly regla: string;
  readonly mensajeId: string;
  readonly datos: Readonly<Record<string, Dato>>;
  readonly gravedad: Gravedad;
  readonly archivo: string;
  readonly hoja: string;
  /** A1. */
  readonly celda: string;
  /** Row of the sheet, 1-based. */
  readonly fila: number;
  readonly codigo: string | null;
  readonly esperado: Dato;
  readonly actual: Dato;
  readonly relacionadas: readonly string[];
  readonly arreglo: Arreglo | null;
  /** Rule + unit + row key + role, never the address: an accepted finding survives an inserted row. */
  readonly huella: string;
}

export interface Omitida {
  readonly regla: string;
  readonly archivo: string;
  readonly hoja: string;
  readonly motivo: {
    readonly id: 'falta-columna' | 'regla-fallida';
    readonly datos: Readonly<Record<string, Dato>>;
  };
}

export interface ResultadoRevision {
  readonly hallazgos: readonly Hallazgo[];
  readonly omitidas: readonly Omitida[];
}
