import { AJUSTES_POR_DEFECTO } from '../plan/ajustes';
import type { Ajustes } from '../plan/ajustes';
import type { Trimestre } from '../plan/mes';
import type { Unidad } from '../report/consolidacion';
import { METODO_POR_DEFECTO } from '../report/metodo';
import { unidadesDeArchivo } from '../report/unidad';
import { CasoError } from './caso-error';
import { leerLibro, planesDe } from './detectar-libro';
import type { LibroDetectado } from './detectar-libro';
import { equivalenciasDeLibro } from './equivalencias-hoja';
import type { GenerateOptions, GenerationResult, ReadOptions, WorkbookPort } from './port';
import { PortError } from './port';
import type { Composicion, EncargoInforme, Taller } from './taller/taller';

/** Closed files and the planner's choices; left out, only this workbook's plans go in, all of them. */
export type PedidoDeLibro = Pick<EncargoInforme, 'archivos' | 'ilegibles' | 'metodo' | 'excluidas'>;

export interface OpcionesConsolidar extends ReadOptions, Pick<GenerateOptions, 'onTypedOver'> {
  readonly trimestre: Trimestre;
  readonly ajustes?: Ajustes;
  readonly pedido?: PedidoDeLibro;
  /** Where closed files are kept; this thread where it is left out. */
  readonly taller?: Pick<Taller, 'componer'>;
}

const SOLO_EL_LIBRO: PedidoDeLibro = {
  archivos: [],
  ilegibles: [],
  metodo: METODO_POR_DEFECTO,
  excluidas: new Set(),
};

/**
 * Generates `Base POA`, `Consolidado T<n>` and `Equivalencias` in the open workbook from the plans in it, as they
 * stand now, and from closed files. Running it again updates the figures and keeps what was typed. Rejects with
 * `CasoError` or `PortError`; the workbook is then as it was.
 */
export async function generarConsolidado(
  port: WorkbookPort,
  {
    trimestre,
    ajustes = AJUSTES_POR_DEFECTO,
    pedido = SOLO_EL_LIBRO,
    taller,
    onTypedOver,
    ...lectura
  }: OpcionesConsolidar,
): Promise<GenerationResult> {
  const detectado = await leerLibro(port, lectura);
  const { libro, hojas } = detectado;
  const { componer } = taller ?? (await enEsteHilo());
  const compuesto = await componer({
    ...pedido,
    libro: { nombre: libro.name, hojas, hallazgos: null },
    trimestre,
    ajustes,
    confirmadas: equivalenciasDeLibro(libro),
    esperadas: [],
  });
  if (lectura.signal?.aborted) throw new PortError('CANCELADO');
  comprobar(compuesto, detectado);
  const { signal } = lectura;
  return port.generate(`Generar el consolidado T${trimestre}`, compuesto.hojas, {
    ...(signal ? { signal } : {}),
    ...(onTypedOver ? { onTypedOver } : {}),
  });
}

async function enEsteHilo(): Promise<Taller> {
  return (await import('./taller/taller-local')).tallerEnEsteHilo();
}

/** Throws `CasoError` where no unit goes in: with the reason of the workbook where nothing else was handed in. */
function comprobar({ unidades, recibidas }: Composicion, detectado: LibroDetectado): void {
  if (unidades > 0) return;
  if (recibidas === 0) planesDe(detectado);
  throw new CasoError('SIN_TAREAS');
}

/** The plans of a workbook that can be reported on. Throws `CasoError` where there is none. */
export function unidadesDe(detectado: LibroDetectado): readonly Unidad[] {
  const unidades = unidadesDeArchivo(planesDe(detectado), detectado.libro.name, true);
  if (unidades.length === 0) throw new CasoError('SIN_TAREAS');
  return unidades;
}
