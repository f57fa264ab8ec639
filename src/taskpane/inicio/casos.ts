import type { GenerationResult, JournalEntry } from '../../app/port';

/** What can be done with the plan to practise with. */
export interface CasosDeInicio {
  /** Adds its sheet, or puts it back to its beginning. */
  crearEjemplo(): Promise<GenerationResult>;
  /** Takes it off with what was practised on it; the entry is that of its creation. */
  quitarEjemplo(entrada: JournalEntry): Promise<void>;
}
