import type { Ajustes } from '../plan/ajustes';
import type { Trimestre } from '../plan/mes';
import type { Tabla } from '../plan/tabla';
import { hojasDelInforme } from '../report/consolidado';
import type { Unidad } from '../report/consolidacion';
import { CasoError } from './caso-error';
import { leerLibro, planesDe } from './detectar-libro';
import type { LibroDetectado } from './detectar-libro';
import type { GenerationResult, ReadOptions, WorkbookPort } from './port';
import { PortError } from './port';

export interface OpcionesConsolidar extends ReadOptions {
  readonly trimestre: Trimestre;
  readonly ajustes?: Ajustes;
}

/**
 * Generates `Base POA` and `Consolidado T<n>` in the open workbook from the plans in it, as they stand now. Running it
 * again updates the figures and keeps what was typed. Rejects with `CasoError` or `PortError`; the workbook is then
 * as it was.
 */
export async function generarConsolidado(
  port: WorkbookPort,
  { trimestre, ajustes, ...lectura }: OpcionesConsolidar,
): Promise<GenerationResult> {
  const detectado = await leerLibro(port, lectura);
  if (lectura.signal?.aborted) throw new PortError('CANCELADO');
  const unidades = unidadesDe(detectado);
  const hojas = hojasDelInforme(unidades, { trimestre, ...(ajustes ? { ajustes } : {}) });
  return port.generate(`Generar el consolidado T${trimestre}`, hojas);
}

/** The plans of a workbook that can be reported on. Throws `CasoError` where there is none. */
export function unidadesDe(detectado: LibroDetectado): readonly Unidad[] {
  const tablas = planesDe(detectado).filter(tieneTareas);
  if (tablas.length === 0) throw new CasoError('SIN_TAREAS');
  return tablas.map((tabla) => ({ tabla, archivo: detectado.libro.name, enEsteLibro: true }));
}

function tieneTareas({ filas }: Tabla): boolean {
  return filas.some(({ tipo, programado }) => tipo === 'tarea' && programado !== null);
}
