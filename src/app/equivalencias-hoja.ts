import { leerEquivalenciasDeHoja } from '../report/hoja-equivalencias';
import { HOJA_EQUIVALENCIAS } from '../report/nombres';
import type { Workbook } from '../sheet/sheet';
import type { FileSource } from '../xlsx/read-files';
import { readFiles } from '../xlsx/read-files';
import type { JournalEntry, WorkbookPort } from './port';
import type { EncargoInforme, Taller } from './taller/taller';

/** Pairs that the planner decided in a workbook's sheet `Equivalencias`; none where it has no such sheet. */
export function equivalenciasDeLibro({ sheets }: Workbook): ReadonlyMap<string, string> {
  const sheet = sheets.find(({ name }) => name === HOJA_EQUIVALENCIAS);
  return sheet ? leerEquivalenciasDeHoja(sheet) : new Map();
}

/** The same of the open workbook, reading that sheet alone. */
export async function leerEquivalencias(
  port: Pick<WorkbookPort, 'read'>,
): Promise<ReadonlyMap<string, string>> {
  return equivalenciasDeLibro(await port.read({ only: [HOJA_EQUIVALENCIAS] }));
}

/** The same of a closed file. Rejects with `XlsxError`. */
export async function equivalenciasDeArchivo(file: FileSource): Promise<ReadonlyMap<string, string>> {
  for await (const { workbook, error } of readFiles([file])) {
    if (error) throw error;
    return equivalenciasDeLibro(workbook);
  }
  return new Map();
}

/** A decision: unit code and institution code, or null to take the confirmation back. */
export type Decision = readonly [de: string, a: string | null];

/**
 * Writes decisions to the sheet `Equivalencias`, which is where the pane, the batch and the next quarter read them.
 * What the sheet says as it stands now is kept, save where one of the decisions is about it.
 */
export async function decidirEquivalencias(
  port: Pick<WorkbookPort, 'read' | 'generate'>,
  taller: Pick<Taller, 'equivalencias'>,
  encargo: Omit<EncargoInforme, 'confirmadas'>,
  decisiones: readonly Decision[],
): Promise<JournalEntry | null> {
  const confirmadas = new Map(await leerEquivalencias(port));
  for (const [de, a] of decisiones) {
    if (a === null) confirmadas.delete(de);
    else confirmadas.set(de, a);
  }
  const decididas = new Set(decisiones.map(([de]) => de));
  const hoja = await taller.equivalencias({ ...encargo, confirmadas, decididas });
  if (!hoja) return null;
  return (await port.generate('Confirmar equivalencias', [hoja])).journal;
}
