import type { FileSource, ReadFilesOptions } from '../../xlsx/read-files';
import { readFiles } from '../../xlsx/read-files';
import type { ArchivoRecibido } from './resumen';
import { SIN_REVISION } from './resumen';
import type { ContextoArchivo, Taller } from './taller';

/** Reads closed files in their order into the workshop; an unreadable one is a result with its error and stops no other. */
export async function* recibirArchivos(
  taller: Pick<Taller, 'recibir'>,
  files: readonly FileSource[],
  contexto: ContextoArchivo,
  opciones: ReadFilesOptions = {},
): AsyncGenerator<ArchivoRecibido, void, undefined> {
  for await (const { archivo, workbook, error } of readFiles(files, opciones)) {
    if (error) yield { resumen: { archivo, error, hojas: [] }, revision: SIN_REVISION };
    else yield await taller.recibir(workbook.data, contexto);
  }
}
