import { CellBuilder } from './cell-builder';
import { XlsxError } from './error';
import { fileKind } from './file-kind';
import { DEFAULT_LIMITS, withinLimit, type Limits } from './limits';
import { readFormats } from './parts/formats-part';
import { readRelations } from './parts/relations';
import { readSheetPart } from './parts/sheet-part';
import { readStrings } from './parts/strings-part';
import { readWorkbookPart } from './parts/workbook-part';
import type { SheetData, WorkbookData } from './sheet-data';
import { TextPool } from './text-pool';
import { workbookFrom, type ClosedWorkbook } from './workbook';
import { openNeededPart, openPart } from './xml/open-part';
import { openArchive, type Archive } from './zip/archive';
import { findWorkbookPart } from './package-kind';

/**
 * Reads the bytes of an .xlsx or .xlsm file: values (results of formulas as last calculated), formulas, number
 * formats, merges, hidden rows and columns, names and hyperlinks. Chart sheets are left out. Throws XlsxError, and
 * nothing else, where the bytes are not such a file or pass a limit.
 */
export function readXlsx(bytes: Uint8Array, fileName: string, limits: Partial<Limits> = {}): ClosedWorkbook {
  return workbookFrom(readXlsxData(bytes, fileName, limits));
}

/** As `readXlsx`, as plain data: for a worker to post. */
export function readXlsxData(
  bytes: Uint8Array,
  fileName: string,
  limits: Partial<Limits> = {},
): WorkbookData {
  const all: Limits = { ...DEFAULT_LIMITS, ...limits };
  checkKind(bytes);
  withinLimit(all, 'fileBytes', bytes.length);
  const archive = openArchive(bytes, all);
  return readArchive(archive, fileName, all);
}

function checkKind(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new XlsxError('VACIO');
  const kind = fileKind(bytes);
  if (kind === 'zip') return;
  if (kind === 'cifrado') throw new XlsxError('CIFRADO');
  if (kind === 'ceros') throw new XlsxError('DANADO', { motivo: 'ceros' });
  const old = kind === 'xls' || kind === 'xml2003';
  throw new XlsxError(old ? 'FORMATO_ANTIGUO' : 'NO_ES_EXCEL', { tipo: kind });
}

function readArchive(archive: Archive, name: string, limits: Limits): WorkbookData {
  const {
    sheets: entries,
    names,
    date1904,
    ...shared
  } = readWorkbookPart(archive, findWorkbookPart(archive), limits);
  const styles = shared.stylesPart === null ? null : openPart(archive, shared.stylesPart);
  const formats = styles ? readFormats(styles) : [];
  const texts = shared.stringsPart === null ? null : openPart(archive, shared.stringsPart);
  const pool = new TextPool(texts ? readStrings(texts, limits) : [], limits);
  const sheets: SheetData[] = [];
  const cells = new CellBuilder();
  let cellsBefore = 0;
  for (const { name, visibility, part } of entries) {
    if (part === null) continue;
    const xml = openNeededPart(archive, part);
    const relations = readRelations(archive, part);
    const sheet = readSheetPart(xml, {
      ...{ name, visibility, relations, cellsBefore, limits },
      ...{ cells, pool, formats, date1904 },
    });
    cellsBefore += sheet.cells.columns.length;
    sheets.push(sheet);
  }
  return { name, date1904, strings: pool.strings, formats, names, sheets };
}
