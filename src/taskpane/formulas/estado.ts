import type { Grupo, Modo, PlanLeido } from '../../app/formulas/tipos';
import type { JournalEntry } from '../../app/port';
import { AJUSTES_POR_DEFECTO, type Ajustes } from '../../plan/ajustes';

/** What the planner chose to fill, kept while other steps are looked at. */
export interface Eleccion {
  /** Index into the plans. */
  readonly plan: number;
  readonly modo: Modo;
  readonly sinLlenar: ReadonlySet<Grupo>;
  readonly reemplazarFormulas: boolean;
}

export interface FormulasInsertadas {
  readonly hoja: string;
  readonly cantidad: number;
  readonly entrada: JournalEntry;
}

export interface EstadoFormulas {
  /** The plans with their sheets, as last read; null before. */
  readonly planes: readonly PlanLeido[] | null;
  readonly ajustes: Ajustes;
  /** No cell has changed since they were read. */
  readonly alDia: boolean;
  readonly eleccion: Eleccion;
  readonly insertadas: FormulasInsertadas | null;
  /** The insertion that was undone last, to say so. */
  readonly deshechas: FormulasInsertadas | null;
}

/** Native formulas to begin with: they work wherever the plan is sent to. */
export const FORMULAS_INICIALES: EstadoFormulas = {
  planes: null,
  ajustes: AJUSTES_POR_DEFECTO,
  alDia: true,
  eleccion: { plan: 0, modo: 'nativas', sinLlenar: new Set(), reemplazarFormulas: false },
  insertadas: null,
  deshechas: null,
};
