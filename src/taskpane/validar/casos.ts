import type { GenerationResult, Journal, JournalEntry } from '../../app/port';
import type { AjustesLibro } from '../../app/revision/ajustes-libro';
import type { RevisionLibro } from '../../app/revision/revision-libro';
import type { Hallazgo } from '../../check/types';

/** What can be done with findings, besides looking at them. */
export interface CasosDeRevision {
  /** Null where none of the findings can be fixed. */
  arreglar(hallazgos: readonly Hallazgo[]): Promise<JournalEntry | null>;
  historial(): Promise<Journal>;
  rehacer(entrada: JournalEntry): Promise<void>;
  justificar(hallazgo: Hallazgo, motivo: string): Promise<void>;
  retirarJustificaciones(huellas: readonly string[]): Promise<void>;
  exportarObservaciones(revision: RevisionLibro): Promise<GenerationResult>;
  /** Colours the cells of the findings, or takes every colour off (null). */
  marcar(hallazgos: readonly Hallazgo[] | null): Promise<void>;
  estaMarcado(): Promise<boolean>;
  ajustes(): Promise<AjustesLibro>;
  guardarAjustes(ajustes: AjustesLibro): Promise<void>;
}
