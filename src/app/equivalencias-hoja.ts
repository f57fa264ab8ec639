import { HOJA_EQUIVALENCIAS, leerEquivalenciasDeHoja } from '../report/hoja-equivalencias';
import type { Workbook } from '../sheet/sheet';
import type { FileSource } from '../xlsx/read-files';
import { readFiles } from '../xlsx/read-files';

/** Pairs that the planner decided in a workbook's sheet `Equivalencias`; none where it has no such sheet. */
export function equivalenciasDeLibro({ sheets }: Workbook): ReadonlyMap<string, string> {
  const sheet = sheets.find(({ name }) => name === HOJA_EQUIVALENCIAS);
  return sheet ? leerEquivalenciasDeHoja(sheet) : new Map();
}

/** The same of a closed file. Rejects with `XlsxError`. */
export async function equivalenciasDeArchivo(file: FileSource): Promise<ReadonlyMap<string, string>> {
  for await (const { workbook, error } of readFiles([file])) {
    if (error) throw error;
    return equivalenciasDeLibro(workbook);
  }
  return new Map();
}
