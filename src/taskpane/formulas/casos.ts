import type { PlanesLeidos } from '../../app/formulas/insertar';
import type { PlanDeFormulas } from '../../app/formulas/tipos';
import type { JournalEntry, ReadOptions } from '../../app/port';

/** What can be done with formulas. */
export interface CasosDeFormulas {
  /** Reads the workbook once, with the cells that formulas are planned for. */
  leer(opciones: ReadOptions): Promise<PlanesLeidos>;
  /** Null where there was nothing to write. */
  insertar(plan: PlanDeFormulas, opciones: ReadOptions): Promise<JournalEntry | null>;
}
