import { readFile, rename, writeFile } from 'node:fs/promises';
import { problemaDe } from '../../app/mensajes-libro';
import { PortError, type GenerationResult, type HojaGenerada } from '../../app/port';
import { createOfficePort } from '../../excel/office-port';
import { UsageError } from './arguments';
import { openExcel, type HostedWorkbook } from './excel';

/**
 * Writes generated sheets into a workbook, which is updated in place where it exists: charts, foreign sheets and
 * typed narratives stay. The file is replaced only when everything is written. Throws `UsageError`.
 */
export async function writeSheets(
  path: string,
  label: string,
  sheets: readonly HojaGenerada[],
): Promise<GenerationResult> {
  const bytes = await existing(path);
  const workbook = await openExcel(bytes ? { bytes, fileName: path } : {});
  try {
    const result = await createOfficePort()
      .generate(label, sheets)
      .catch((error: unknown) => {
        throw error instanceof PortError ? refusalOf(path, error) : error;
      });
    if (!bytes) leaveOnly(workbook, sheets);
    await workbook.engine.calculate();
    await replace(path, await workbook.engine.save());
    return result;
  } finally {
    workbook.host.dispose();
  }
}

async function existing(path: string): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null;
    throw new UsageError(`No se pudo leer ${path}.`, { cause });
  }
}

function refusalOf(path: string, error: PortError): UsageError {
  const problem = problemaDe(error.code, error.data);
  const text = problem ? `${problem.que} ${problem.hacer}` : error.code;
  return new UsageError(`${path}: ${text}`, { cause: error });
}

/** A new workbook comes with a blank sheet, and opens on the report. */
function leaveOnly({ engine }: HostedWorkbook, sheets: readonly HojaGenerada[]): void {
  const own = new Set(sheets.map(({ nombre }) => nombre));
  const report = engine.sheets.find(({ name }) => name.startsWith('Consolidado'));
  if (report) engine.activate(report);
  for (const sheet of engine.sheets) if (!own.has(sheet.name)) engine.removeSheet(sheet);
}

async function replace(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch (cause) {
    throw new UsageError(`No se pudo escribir ${path}.`, { cause });
  }
}
