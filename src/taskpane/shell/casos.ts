import type { GenerationResult, JournalEntry } from '../../app/port';
import type { Hallazgo, Regla, ResultadoRevision } from '../../check/types';
import type { Forma } from '../../layout/types';
import type { Trimestre } from '../../plan/mes';
import type { Tabla } from '../../plan/tabla';

/** A sheet of the open workbook and the plans found on it, which may be none. */
export interface HojaDetectada {
  readonly hoja: string;
  readonly visible: boolean;
  readonly tablas: readonly Tabla[];
}

export interface OpcionesTrabajo {
  readonly signal: AbortSignal;
  /** Sheets read so far, of all. */
  readonly onProgress: (hecho: number, total: number) => void;
}

/** What the pane says about forms and rules comes from their own files. */
export interface Catalogo {
  readonly formas: readonly Pick<Forma, 'id' | 'nombre'>[];
  readonly reglas: readonly Pick<Regla, 'id' | 'titulo' | 'porque' | 'comoArreglar' | 'norma'>[];
  /** The sentence of a finding, placeholders filled. */
  readonly mensaje: (hallazgo: Hallazgo) => string;
}

/** What the pane and the ribbon can do with the open workbook: the use cases of `app`, bound to its port. */
export interface CasosDeUso {
  readonly catalogo: Catalogo;
  detectar(opciones: OpcionesTrabajo): Promise<readonly HojaDetectada[]>;
  validar(opciones: OpcionesTrabajo): Promise<ResultadoRevision>;
  consolidar(trimestre: Trimestre, opciones: OpcionesTrabajo): Promise<GenerationResult>;
  /** Selects one cell or a range (A1) of a sheet. */
  irA(hoja: string, celda: string): Promise<void>;
  deshacer(entrada: JournalEntry): Promise<void>;
  /** Calls back after the planner changed cells; resolves to its removal. */
  alCambiar(avisar: () => void): Promise<() => Promise<void>>;
}
