import type { Modo } from '../../../app/formulas/tipos';
import type { GenerationResult, JournalEntry } from '../../../app/port';
import type { Trimestre } from '../../../plan/mes';

/** What the planner decided about the units' forms; only for this session. */
export interface EstadoSeguimiento {
  readonly trimestre: Trimestre;
  readonly modo: Modo;
  readonly proteger: boolean;
  /** Keys (`Programacion.clave`) of the plans that were left out. */
  readonly excluidas: ReadonlySet<string>;
  readonly generado: { readonly trimestre: Trimestre; readonly resultado: GenerationResult } | null;
  readonly deshecho: JournalEntry | null;
}

export const SEGUIMIENTO_INICIAL: EstadoSeguimiento = {
  trimestre: 1,
  modo: 'nativas',
  proteger: false,
  excluidas: new Set(),
  generado: null,
  deshecho: null,
};
