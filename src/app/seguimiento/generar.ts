import { CasoError } from '../caso-error';
import { leerLibro } from '../detectar-libro';
import type { LibroDetectado } from '../detectar-libro';
import { PortError } from '../port';
import type { GenerationResult, HojaGenerada, ReadOptions, WorkbookPort } from '../port';
import { leerAjustes } from '../revision/ajustes-libro';
import { hojaSeguimiento } from './hoja';
import type { OpcionesSeguimiento, PlanDeUnidad } from './hoja';
import { esProgramacion } from './programacion';

/** Plans of the open workbook are named by their place, to be read as they stand now; those of files come as read. */
export type PlanElegido = { readonly hoja: string; readonly fila: number } | PlanDeUnidad;

export interface PedidoSeguimiento extends Omit<OpcionesSeguimiento, 'ajustes'>, ReadOptions {
  readonly planes: readonly PlanElegido[];
}

/**
 * Makes or brings up to date the follow-up form of each unit, all in one pass: what a unit has filled in stays.
 * Rejects with `CasoError` or `PortError`; the workbook is then as it was.
 */
export async function generarSeguimiento(
  port: WorkbookPort,
  { planes, trimestre, modo, proteger, ...lectura }: PedidoSeguimiento,
): Promise<GenerationResult> {
  const delLibro = planes.some((plan) => 'hoja' in plan);
  const [detectado, ajustes] = await Promise.all([
    delLibro ? leerLibro(port, lectura) : null,
    leerAjustes(port),
  ]);
  if (lectura.signal?.aborted) throw new PortError('CANCELADO');
  const hojas = planes.map((plan) =>
    hojaSeguimiento('hoja' in plan ? planDelLibro(plan, detectado) : plan, {
      trimestre,
      modo,
      proteger,
      ajustes,
    }),
  );
  comprobar(hojas);
  return port.generate(`Generar el seguimiento al T${trimestre}`, hojas);
}

function planDelLibro(
  { hoja, fila }: Extract<PlanElegido, { hoja: string }>,
  detectado: LibroDetectado | null,
): PlanDeUnidad {
  const hallada = detectado?.hojas.find((una) => una.hoja === hoja);
  if (!hallada) throw new PortError('HOJA_AUSENTE', { hoja });
  const programaciones = hallada.tablas.filter(esProgramacion);
  const tabla = programaciones.find(({ rango }) => rango.top === fila) ?? programaciones[0];
  if (!tabla) throw new CasoError('SIN_PROGRAMACION', { hoja });
  return { tabla, archivo: hoja };
}

/** Two plans must not be written over each other. Throws `UNIDAD_REPETIDA`. */
function comprobar(hojas: readonly HojaGenerada[]): void {
  const vistas = new Set<string>();
  for (const { nombre, marca } of hojas) {
    if (vistas.has(marca)) throw new CasoError('UNIDAD_REPETIDA', { hoja: nombre });
    vistas.add(marca);
  }
}
