import type { Tabla } from '../plan/tabla';
import type { Sheet } from '../sheet/sheet';
import { readFiles, type FileSource, type ReadFilesOptions } from '../xlsx/read-files';
import type { XlsxError } from '../xlsx/error';
import type { Correcciones } from './correcciones';
import { tablasDeHoja } from './detectar-libro';

export type { FileSource } from '../xlsx/read-files';

/** A closed file after detection, or why it could not be read. */
export type ArchivoLeido =
  | {
      readonly archivo: string;
      readonly error: null;
      readonly hojas: readonly { readonly sheet: Sheet; readonly tablas: readonly Tabla[] }[];
    }
  | { readonly archivo: string; readonly error: XlsxError; readonly hojas: readonly [] };

export interface LeerArchivosOptions extends ReadFilesOptions {
  /** Those of the workbook that the files are gathered in; none by default. */
  readonly correcciones?: Correcciones;
}

/** Reads closed files one after the other and detects the plans on every sheet; an unreadable one stops no other. */
export async function* leerArchivos(
  files: readonly FileSource[],
  { correcciones, ...options }: LeerArchivosOptions = {},
): AsyncGenerator<ArchivoLeido, void, undefined> {
  for await (const { archivo, workbook, error } of readFiles(files, options)) {
    if (error) yield { archivo, error, hojas: [] };
    else
      yield {
        archivo,
        error: null,
        hojas: workbook.sheets.map((sheet) => ({ sheet, tablas: tablasDeHoja(sheet, correcciones) })),
      };
  }
}
