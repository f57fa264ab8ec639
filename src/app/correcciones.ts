import { leerElecciones, type Elecciones } from './elecciones';
import { leerMapeos, type MapeoGuardado } from './mapeos';
import type { WorkbookPort } from './port';

/** What the planner has put right by hand, kept in the workbook: columns of tables, kinds of tasks. */
export interface Correcciones {
  readonly mapeos: readonly MapeoGuardado[];
  readonly elecciones: Elecciones;
}

export const SIN_CORRECCIONES: Correcciones = { mapeos: [], elecciones: new Map() };

export async function leerCorrecciones(port: Pick<WorkbookPort, 'getSetting'>): Promise<Correcciones> {
  const [{ mapeos }, elecciones] = await Promise.all([leerMapeos(port), leerElecciones(port)]);
  return { mapeos, elecciones };
}
