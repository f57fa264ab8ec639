import { z } from 'zod';
import { METODO_POR_DEFECTO, METODOS } from '../../report/metodo';
import type { Metodo } from '../../report/metodo';
import type { WorkbookPort } from '../port';

/** What a workbook keeps of its report, for the next quarter. Equivalences stand in their own sheet. */
export interface InformeGuardado {
  readonly metodo: Metodo;
  /** Units that should hand in a plan, by code prefix or name. */
  readonly esperadas: readonly string[];
}

export const INFORME_NUEVO: InformeGuardado = { metodo: METODO_POR_DEFECTO, esperadas: [] };

const CLAVE = 'informe';

// Each part is read on its own: a broken one costs no other.
const guardado = z.object({
  metodo: z.enum(METODOS).catch(METODO_POR_DEFECTO),
  esperadas: z.array(z.string().trim().min(1)).catch([]),
});

type Ajustador = Pick<WorkbookPort, 'getSetting' | 'setSetting'>;

export async function leerInforme(port: Pick<Ajustador, 'getSetting'>): Promise<InformeGuardado> {
  const leido = guardado.safeParse(await port.getSetting(CLAVE));
  return leido.success ? leido.data : INFORME_NUEVO;
}

/** Stores it in the workbook; a report without anything of its own leaves nothing behind. */
export async function guardarInforme(port: Ajustador, { metodo, esperadas }: InformeGuardado): Promise<void> {
  const vacio = metodo === METODO_POR_DEFECTO && esperadas.length === 0;
  await port.setSetting(CLAVE, vacio ? undefined : { metodo, esperadas });
}
