import type { HojaDetectada } from '../../app/detectar-libro';
import type { MapeosLeidos } from '../../app/mapeos';
import type { GenerationResult, Journal, JournalEntry } from '../../app/port';
import type { RevisionLibro } from '../../app/revision/revision-libro';
import type { Trimestre } from '../../plan/mes';
import { INFORME_INICIAL, type EstadoInforme } from '../consolidar/estado';
import type { Edicion } from '../detectar/editor/edicion';
import type { ArchivoAgregado, LecturaDeArchivos } from '../detectar/otros/archivos';
import { SEGUIMIENTO_INICIAL, type EstadoSeguimiento } from '../detectar/seguimiento/estado';
import { FORMULAS_INICIALES, type EstadoFormulas } from '../formulas/estado';
import type { Ambito } from '../validar/ambito';
import type { Hecho } from '../validar/hecho';
import { AYUDA_INICIAL, type EstadoAyuda } from '../ayuda/estado';
import type { LugarDeFila } from '../fila/explicar';
import { INICIO_INICIAL, type EstadoInicio } from '../inicio/estado';
import type { Fallo } from './fallo';

export const PASOS = ['detectar', 'validar', 'formulas', 'consolidar'] as const;

export type Paso = (typeof PASOS)[number];

/** What the pane can show: the steps and, apart from their order, what is gone to from the title bar. */
export type Vista = 'inicio' | Paso | 'fila' | 'ayuda' | 'diagnostico';

/** What work may be for. */
export type Ocupacion = Exclude<Vista, 'ayuda' | 'diagnostico'>;

export function esPaso(vista: Vista): vista is Paso {
  return PASOS.some((paso) => paso === vista);
}

export interface Trabajo {
  readonly paso: Ocupacion;
  /** It listens to being stopped: what only writes does not, for half of it must not stay. */
  readonly cancelable: boolean;
  /** Sheets read so far, of all; 0 of 0 before the first one. */
  readonly hecho: number;
  readonly total: number;
}

export interface Consolidado {
  readonly trimestre: Trimestre;
  readonly resultado: GenerationResult;
}

export interface Estado {
  readonly paso: Vista;
  readonly inicio: EstadoInicio;
  readonly ayuda: EstadoAyuda;
  /** The row of a sheet that is explained; null where none was asked for. */
  readonly fila: LugarDeFila | null;
  /** Codes of the failures of this session, the last one first: for the report of Diagnóstico, without any data. */
  readonly fallos: readonly string[];
  readonly trabajo: Trabajo | null;
  readonly fallo: Fallo | null;
  readonly hojas: readonly HojaDetectada[] | null;
  /** Columns that the planner has corrected by hand, as the workbook keeps them; null before they were read. */
  readonly mapeos: MapeosLeidos | null;
  /** The table whose columns are being corrected. */
  readonly edicion: Edicion | null;
  /** Closed workbooks that were dropped in, in that order, with their own findings. */
  readonly archivos: readonly ArchivoAgregado[];
  readonly lectura: LecturaDeArchivos;
  readonly revision: RevisionLibro | null;
  /** The unit whose findings alone are shown; null for all. */
  readonly ambito: Ambito | null;
  readonly formulas: EstadoFormulas;
  readonly seguimiento: EstadoSeguimiento;
  /** Quarter chosen for the report; null leaves it to the plans' title blocks. */
  readonly trimestre: Trimestre | null;
  readonly informe: EstadoInforme;
  readonly consolidado: Consolidado | null;
  /** Last generation that was undone, to say so. */
  readonly deshecho: JournalEntry | null;
  /** Cells changed since the last detection or revision. */
  readonly cambiado: boolean;
  /** A re-check after changed cells is due or under way. */
  readonly poniendoAlDia: boolean;
  readonly historial: Journal;
  /** The cells of the findings are coloured. */
  readonly marcado: boolean;
  /** What was last done with the findings, to say so. */
  readonly hecho: Hecho | null;
}

/** Nothing read, nothing done. */
export const INICIAL: Estado = {
  paso: 'inicio',
  inicio: INICIO_INICIAL,
  ayuda: AYUDA_INICIAL,
  fila: null,
  fallos: [],
  trabajo: null,
  fallo: null,
  hojas: null,
  mapeos: null,
  edicion: null,
  archivos: [],
  lectura: { estado: 'quieta' },
  revision: null,
  ambito: null,
  formulas: FORMULAS_INICIALES,
  seguimiento: SEGUIMIENTO_INICIAL,
  trimestre: null,
  informe: INFORME_INICIAL,
  consolidado: null,
  deshecho: null,
  cambiado: false,
  poniendoAlDia: false,
  historial: { done: [], undone: [] },
  marcado: false,
  hecho: null,
};
