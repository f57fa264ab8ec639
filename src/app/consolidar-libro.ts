import { AJUSTES_POR_DEFECTO } from '../plan/ajustes';
import type { Ajustes } from '../plan/ajustes';
import type { Trimestre } from '../plan/mes';
import { hojasDe } from '../report/consolidado';
import type { Consolidacion, Unidad } from '../report/consolidacion';
import { METODO_POR_DEFECTO } from '../report/metodo';
import { unidadesDeArchivo } from '../report/unidad';
import { CasoError } from './caso-error';
import { leerLibro, planesDe } from './detectar-libro';
import type { LibroDetectado } from './detectar-libro';
import { consolidarPedido } from './informe/pedido';
import type { PedidoInforme } from './informe/pedido';
import type { GenerationResult, ReadOptions, WorkbookPort } from './port';
import { PortError } from './port';

export interface OpcionesConsolidar extends ReadOptions {
  readonly trimestre: Trimestre;
  readonly ajustes?: Ajustes;
  /** Closed files and the planner's choices; left out, only this workbook's plans go in, all of them. */
  readonly pedido?: PedidoInforme;
  readonly confirmadas?: ReadonlyMap<string, string>;
}

const SOLO_EL_LIBRO: PedidoInforme = { archivos: [], metodo: METODO_POR_DEFECTO, excluidas: new Set() };

/**
 * Generates `Base POA` and `Consolidado T<n>` in the open workbook from the plans in it, as they stand now, and from
 * closed files. Running it again updates the figures and keeps what was typed. Rejects with `CasoError` or
 * `PortError`; the workbook is then as it was.
 */
export async function generarConsolidado(
  port: WorkbookPort,
  {
    trimestre,
    ajustes = AJUSTES_POR_DEFECTO,
    pedido = SOLO_EL_LIBRO,
    confirmadas = new Map(),
    ...lectura
  }: OpcionesConsolidar,
): Promise<GenerationResult> {
  const detectado = await leerLibro(port, lectura);
  if (lectura.signal?.aborted) throw new PortError('CANCELADO');
  const { libro, hojas } = detectado;
  const { consolidacion } = consolidarPedido({ nombre: libro.name, hojas, hallazgos: null }, pedido, {
    trimestre,
    ajustes,
    confirmadas,
  });
  comprobar(consolidacion, detectado);
  return port.generate(`Generar el consolidado T${trimestre}`, hojasDe(consolidacion));
}

/** Throws `CasoError` where no unit goes in: with the reason of the workbook where nothing else was handed in. */
function comprobar({ unidades, recibidas }: Consolidacion, detectado: LibroDetectado): void {
  if (unidades.length > 0) return;
  if (recibidas.length === 0) planesDe(detectado);
  throw new CasoError('SIN_TAREAS');
}

/** The plans of a workbook that can be reported on. Throws `CasoError` where there is none. */
export function unidadesDe(detectado: LibroDetectado): readonly Unidad[] {
  const unidades = unidadesDeArchivo(planesDe(detectado), detectado.libro.name, true);
  if (unidades.length === 0) throw new CasoError('SIN_TAREAS');
  return unidades;
}
