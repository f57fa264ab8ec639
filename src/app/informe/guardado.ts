import { z } from 'zod';
import { METODO_POR_DEFECTO, METODOS } from '../../report/metodo';
import type { Metodo } from '../../report/metodo';
import type { WorkbookPort } from '../port';

/** What a workbook keeps of its report, for the next quarter. */
export interface InformeGuardado {
  readonly metodo: Metodo;
  /** Units that should hand in a plan, by code prefix or name. */
  readonly esperadas: readonly string[];
  /** Confirmed equivalences: unit code → institution code. */
  readonly confirmadas: ReadonlyMap<string, string>;
}

export const INFORME_NUEVO: InformeGuardado = {
  metodo: METODO_POR_DEFECTO,
  esperadas: [],
  confirmadas: new Map(),
};

const CLAVE = 'informe';

const texto = z.string().trim().min(1);

// Each part is read on its own: a broken one costs no other.
const guardado = z.object({
  metodo: z.enum(METODOS).catch(METODO_POR_DEFECTO),
  esperadas: z.array(texto).catch([]),
  confirmadas: z.array(z.tuple([texto, texto])).catch([]),
});

type Ajustador = Pick<WorkbookPort, 'getSetting' | 'setSetting'>;

export async function leerInforme(port: Pick<Ajustador, 'getSetting'>): Promise<InformeGuardado> {
  const leido = guardado.safeParse(await port.getSetting(CLAVE));
  if (!leido.success) return INFORME_NUEVO;
  return { ...leido.data, confirmadas: new Map(leido.data.confirmadas) };
}

/** Stores it in the workbook; a report without anything of its own leaves nothing behind. */
export async function guardarInforme(
  port: Ajustador,
  { metodo, esperadas, confirmadas }: InformeGuardado,
): Promise<void> {
  const vacio = metodo === METODO_POR_DEFECTO && esperadas.length === 0 && confirmadas.size === 0;
  await port.setSetting(CLAVE, vacio ? undefined : { metodo, esperadas, confirmadas: [...confirmadas] });
}
