import { z } from 'zod';
import type { Gravedad } from '../../check/types';
import { AJUSTES_POR_DEFECTO } from '../../plan/ajustes';
import type { Ajustes } from '../../plan/ajustes';
import { CasoError } from '../caso-error';
import type { CasoErrorCode } from '../caso-error';
import type { WorkbookPort } from '../port';

/** Settings of one workbook: what changes figures, and how each rule is taken. */
export interface AjustesLibro extends Ajustes {
  /** Ids of rules that do not run. */
  readonly reglasApagadas: readonly string[];
  /** Severity of a rule's findings in place of its own, by rule id. */
  readonly gravedades: Readonly<Record<string, Gravedad>>;
}

export const AJUSTES_DE_FABRICA: AjustesLibro = {
  ...AJUSTES_POR_DEFECTO,
  reglasApagadas: [],
  gravedades: {},
};

const CLAVE = 'ajustes';
const FORMATO = 'poa-ajustes';

const puntos = z
  .number('debe ser un número')
  .min(0, 'no puede ser menor que 0')
  .max(100, 'no puede ser mayor que 100');

const ajustes = z.object(
  {
    tope: z.boolean('debe ser verdadero o falso (true o false)'),
    toleranciaPorcentaje: puntos,
    semaforo: z
      .object({ verde: puntos, amarillo: puntos }, 'debe tener «verde» y «amarillo»')
      .refine(({ verde, amarillo }) => amarillo < verde, 'el amarillo debe empezar más abajo que el verde'),
    reglasApagadas: z.array(z.string('debe ser el nombre de una regla'), 'debe ser una lista de reglas'),
    gravedades: z.record(
      z.string(),
      z.enum(['error', 'aviso', 'nota'], 'debe ser error, aviso o nota'),
      'debe decir la gravedad de cada regla',
    ),
  },
  'falta o está incompleto',
);

const archivo = z.object({
  formato: z.literal(FORMATO, `no dice «${FORMATO}»`),
  version: z.literal(1, 'es de una versión que este complemento no conoce'),
  ajustes,
});

/** Settings of the open workbook; those of the factory where it has none. Throws `AJUSTES_DANADOS`. */
export async function leerAjustes(port: Pick<WorkbookPort, 'getSetting'>): Promise<AjustesLibro> {
  const guardado = await port.getSetting(CLAVE);
  return guardado === undefined ? AJUSTES_DE_FABRICA : validar(ajustes, guardado, 'AJUSTES_DANADOS');
}

/** Stores the settings in the workbook; those of the factory leave nothing behind. */
export async function guardarAjustes(port: WorkbookPort, nuevos: AjustesLibro): Promise<void> {
  const comprobados = validar(ajustes, nuevos, 'AJUSTES_DANADOS');
  const deFabrica = JSON.stringify(comprobados) === JSON.stringify(validar(ajustes, AJUSTES_DE_FABRICA));
  await port.setSetting(CLAVE, deFabrica ? undefined : comprobados);
}

/** The settings as a file to be given to others. */
export function exportarAjustes(deEsteLibro: AjustesLibro): string {
  return `${JSON.stringify({ formato: FORMATO, version: 1, ajustes: deEsteLibro }, null, 2)}\n`;
}

/** Reads such a file. Throws `ARCHIVO_DE_AJUSTES` with what is wrong with it, in Spanish. */
export function importarAjustes(texto: string): AjustesLibro {
  return validar(archivo, jsonDe(texto), 'ARCHIVO_DE_AJUSTES').ajustes;
}

function jsonDe(texto: string): unknown {
  try {
    return JSON.parse(texto) as unknown;
  } catch {
    throw new CasoError('ARCHIVO_DE_AJUSTES', { detalle: 'no es un archivo JSON.' });
  }
}

function validar<T>(schema: z.ZodType<T>, dato: unknown, codigo: CasoErrorCode = 'AJUSTES_DANADOS'): T {
  const leido = schema.safeParse(dato);
  if (leido.success) return leido.data;
  throw new CasoError(codigo, { detalle: leido.error.issues.map(enPalabras).join('; ') + '.' });
}

function enPalabras({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? message : `«${path.join('.')}» ${message}`;
}
