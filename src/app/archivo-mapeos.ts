import { z } from 'zod';
import { columnName } from '../sheet/address';
import type { MapeoGuardado } from './mapeos';
import { mapeoSchema } from './mapeos-schema';

/** Corrections of columns as a file, to take them to another workbook. */
const FORMATO = 'poa-correcciones';
const VERSION = 1;

const archivo = z.object({
  formato: z.literal(FORMATO),
  version: z.int().min(1),
  mapeos: z.array(z.unknown()),
});

export type MapeosImportados =
  | { readonly mapeos: readonly MapeoGuardado[]; readonly error: null }
  | { readonly mapeos: null; readonly error: string };

/** What a file of corrections holds. The sheet and the rows left out belong to one workbook and stay there. */
export function exportarMapeos(mapeos: readonly MapeoGuardado[]): string {
  const portables = mapeos.map(({ huella, forma, columnas, primeraColumna, altoEncabezado }) => ({
    huella,
    forma,
    columnas,
    primeraColumna,
    altoEncabezado,
  }));
  return `${JSON.stringify({ formato: FORMATO, version: VERSION, mapeos: portables }, null, 2)}\n`;
}

/** Reads such a file; the error is a Spanish sentence. All of it is taken, or nothing. */
export function importarMapeos(texto: string): MapeosImportados {
  let json: unknown;
  try {
    json = JSON.parse(texto);
  } catch {
    return fallo(
      'El archivo no es JSON o está incompleto. Exporte las correcciones otra vez y use ese archivo.',
    );
  }
  const leido = archivo.safeParse(json);
  if (!leido.success)
    return fallo(
      'El archivo no contiene correcciones de columnas. Elija el que se guardó con “Exportar correcciones”.',
    );
  if (leido.data.version > VERSION)
    return fallo('El archivo es de una versión más nueva de POA para Excel. Actualice el complemento.');
  const uno = leido.data.mapeos.map((mapeo) => mapeoSchema.safeParse(mapeo));
  const roto = uno.findIndex(({ success }) => !success);
  if (roto >= 0)
    return fallo(
      `La corrección ${roto + 1} de ${uno.length} está dañada o es de un formulario que esta versión no conoce; no se agregó ninguna.`,
    );
  if (uno.length === 0) return fallo('El archivo no contiene ninguna corrección.');
  const mapeos = uno.flatMap(({ data }) => (data ? [{ ...data, hoja: null, recorte: null }] : []));
  const doble = columnaDoble(mapeos);
  return doble ?? { mapeos, error: null };
}

/** A column with two roles was never written by the editor: somebody changed the file. */
function columnaDoble(mapeos: readonly MapeoGuardado[]): MapeosImportados | null {
  for (const { columnas } of mapeos) {
    const usadas = Object.values(columnas).flat();
    const doble = usadas.find((columna, index) => usadas.indexOf(columna) !== index);
    if (doble !== undefined)
      return fallo(`El archivo da dos usos distintos a la columna ${columnName(doble)}; no se agregó nada.`);
  }
  return null;
}

function fallo(error: string): MapeosImportados {
  return { mapeos: null, error };
}
