import type { Ajustes } from '../../plan/ajustes';
import { leerLibro, planesDe } from '../detectar-libro';
import type { HojaDetectada } from '../detectar-libro';
import { PortError } from '../port';
import type { CellEdit, JournalEntry, ReadOptions, WorkbookPort } from '../port';
import { leerAjustes } from '../revision/ajustes-libro';
import type { FormulaPropuesta, PlanDeFormulas, PlanLeido } from './tipos';

export interface PlanesLeidos {
  readonly hojas: readonly HojaDetectada[];
  readonly planes: readonly PlanLeido[];
  readonly ajustes: Ajustes;
}

/** The plans of the open workbook with their sheets, as they stand now. Rejects with `CasoError` where there is none. */
export async function leerPlanes(port: WorkbookPort, options?: ReadOptions): Promise<PlanesLeidos> {
  const [detectado, ajustes] = await Promise.all([leerLibro(port, options), leerAjustes(port)]);
  const hojas = new Map(detectado.libro.sheets.map((sheet) => [sheet.name, sheet]));
  const planes = planesDe(detectado).flatMap((tabla) => {
    const sheet = hojas.get(tabla.hoja);
    return sheet ? [{ tabla, sheet }] : [];
  });
  return { hojas: detectado.hojas, planes, ajustes };
}

/** What a plan writes: the rest of its proposals is there to be seen. */
export function formulasPorEscribir({ propuestas }: PlanDeFormulas): readonly FormulaPropuesta[] {
  return propuestas.filter(({ seEscribe }) => seEscribe);
}

/**
 * Writes all the formulas of a plan or none; what stood there goes into the journal, to be undone. Refuses where a cell
 * is no longer as it was when the plan was made.
 */
export async function insertarFormulas(
  port: WorkbookPort,
  plan: PlanDeFormulas,
  { signal }: Pick<ReadOptions, 'signal'> = {},
): Promise<JournalEntry | null> {
  const formulas = formulasPorEscribir(plan);
  if (formulas.length === 0) return null;
  if (signal?.aborted) throw new PortError('CANCELADO');
  const ediciones = formulas.map(({ celda, antes, formula }): CellEdit => ({
    sheet: plan.hoja,
    address: celda,
    before: antes,
    after: formula,
  }));
  return port.write(`Insertar fórmulas en ${plan.hoja}`, ediciones);
}
