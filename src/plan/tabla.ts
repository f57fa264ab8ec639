import type { Columnas } from './rol';
import type { Sentido, TipoIndicador } from './indicador';
import type { Meses, Trimestre } from './mes';

/**
 * A plan as it was found on a sheet: what detection hands to rules, figures and reports.
 * Plain data. Percentages in points (66.67), money in Bs., months as arrays of twelve.
 */

/** `tarea` carries the months or is the lowest level; `agregado` has children; `total` closes a block. */
export type TipoFila = 'tarea' | 'agregado' | 'seccion' | 'total';

/** How codes are read: customs (`GROGR1.2.4`), ministry (`5.1.1`), SENAVEX (`04.01.02.`), institution (`6.1.1.3`). */
export type FamiliaCodigo = 'aduana' | 'ministerio' | 'senavex' | 'institucion';

export interface Partida {
  /** Five-digit code of the clasificador por objeto del gasto. */
  readonly partida: string;
  /** Bs. */
  readonly monto: number;
  /** Row of the sheet, 1-based: a partida may stand below the row of its operation. */
  readonly fila: number;
}

export interface Fila {
  /** Row of the sheet, 1-based. */
  readonly fila: number;
  readonly tipo: TipoFila;
  /** Depth of the code: customs 1 objetivo … 5 tarea. Null for sections and totals. */
  readonly nivel: number | null;
  readonly id: number | null;
  /** As typed, spaces trimmed. */
  readonly codigo: string | null;
  readonly descripcion: string | null;
  readonly area: string | null;
  readonly responsable: string | null;
  readonly meta: number | null;
  readonly unidadMedida: string | null;
  /** As stored in the cell: 40 or 0.4 in a percent-formatted cell (see DOMAIN: both occur). */
  readonly ponderacion: number | null;
  readonly indicadorTexto: string | null;
  readonly lineaBase: number | null;
  readonly medio: string | null;
  /** ISO date (`2020-01-02`), or null where absent or unreadable. */
  readonly inicio: string | null;
  readonly fin: string | null;
  /** `Ene-Dic`, as typed. */
  readonly mesInicioFin: string | null;
  readonly programado: Meses | null;
  /** Null where the form has no executed months. */
  readonly ejecutado: Meses | null;
  readonly total: number | null;
  readonly eficaciaRegistrada: number | null;
  readonly ejecucionRegistrada: number | null;
  readonly resultados: string | null;
  readonly problemas: string | null;
  readonly partida: string | null;
  /** SENAVEX: several partida/amount lines per operation; empty elsewhere. */
  readonly partidas: readonly Partida[];
  /** Bs., vigente. */
  readonly presupuesto: number | null;
  /** Bs. */
  readonly presupuestoEjecutado: number | null;
  readonly inversion: number | null;
  /** Bs., by source; only where the form has it (the institution's structure). `presupuesto` is their sum. */
  readonly financiamiento?: { readonly tgn: number | null; readonly otros: number | null };
  readonly objetivo: string | null;
  readonly operacion: string | null;
  readonly resultadoEsperado: string | null;
  /** Inferred, or the planner's own choice; null for rows without months. */
  readonly indicador: TipoIndicador | null;
  readonly sentido: Sentido | null;
  /** Where the planner has chosen kind or direction: what the months and texts speak for. Absent elsewhere. */
  readonly inferido?: { readonly indicador: TipoIndicador; readonly sentido: Sentido };
  /** Recomputed % Efi of a task from its own months, in points; null where the row has no executed months. */
  readonly eficacia: number | null;
  /** Set where a paste moved or glued the row's cells: what was read is the likely repair, not what stands there. */
  readonly desplazada: Desplazamiento | null;
}

export interface Desplazamiento {
  /** Columns that the values were moved by; 0 where a value was glued to a text. */
  readonly columnas: number;
  /** Evidence that speaks for the repair, as a message id with data. */
  readonly motivo: Motivo;
  /** Cell by cell: where (A1) and what would stand there after the repair. */
  readonly reparacion: readonly { readonly celda: string; readonly valor: string | number | null }[];
}

/** A sentence to be rendered at the edge, in Spanish: id and data. */
export interface Motivo {
  readonly id: string;
  readonly datos: Readonly<Record<string, string | number | boolean | null>>;
}

/** From the title block; null where it does not say. */
export interface Titulo {
  readonly entidad: string | null;
  readonly unidad: string | null;
  /** CÓDIGO ÁREA, the code prefix (`USOGC`). */
  readonly area: string | null;
  /** Budget year. */
  readonly gestion: number | null;
  readonly trimestre: Trimestre | null;
  readonly responsable: string | null;
}

/** Why a column was read as a role: "columna F = Marzo porque …". */
export interface Evidencia {
  readonly rol: string;
  /** 0-based column. */
  readonly columna: number;
  /** 0–1. */
  readonly puntaje: number;
  readonly motivos: readonly Motivo[];
}

export interface Rango {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Tabla {
  /** Id of the form (`anb-poa01-seguimiento`). */
  readonly forma: string;
  readonly familia: FamiliaCodigo;
  /** Name of the sheet that it stands on. */
  readonly hoja: string;
  /** 0–1: ≥ 0.85 proceed, 0.5–0.85 ask, below assign by hand. */
  readonly confianza: number;
  /** Next best form, kept as evidence; null where none came near. */
  readonly alternativa: { readonly forma: string; readonly confianza: number } | null;
  /** Header to last row, 0-based, inclusive. */
  readonly rango: Rango;
  /** Header rows (0-based), those repeated at page breaks included. */
  readonly filasEncabezado: readonly number[];
  /** Fingerprint of the header: a saved mapping is keyed by it. */
  readonly huella: string;
  readonly titulo: Titulo;
  readonly columnas: Columnas;
  readonly filas: readonly Fila[];
  readonly evidencia: readonly Evidencia[];
}
