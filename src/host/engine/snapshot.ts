import { BooleanNumber, LocaleType, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import { sheetIdOf, type OpenedBook } from './opened';
import { emptyExtras } from './extras';
import { DEFAULT_FONT, DEFAULT_SIZE } from './style';

/** Univer caches formulas by workbook, across engines: no two may have the same id. */
let opened = 0;
const GRID = { rowCount: 200, columnCount: 40, defaultRowHeight: 20, defaultColumnWidth: 64 };

/** An empty sheet as Excel makes it. */
export function newSheetData(id: string, name: string): Partial<IWorksheetData> {
  return {
    id,
    name,
    ...GRID,
    cellData: {},
    mergeData: [],
    rowData: {},
    columnData: {},
    rowHeader: { width: 46, hidden: BooleanNumber.FALSE },
    columnHeader: { height: 20, hidden: BooleanNumber.FALSE },
    hidden: BooleanNumber.FALSE,
    showGridlines: BooleanNumber.TRUE,
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
  };
}

export function newBookData(name: string, sheets: readonly Partial<IWorksheetData>[]): IWorkbookData {
  opened += 1;
  return {
    id: `libro-${opened}`,
    name,
    appVersion: '',
    locale: LocaleType.ES_ES,
    styles: {},
    defaultStyle: { ff: DEFAULT_FONT, fs: DEFAULT_SIZE },
    sheetOrder: sheets.map((sheet) => sheet.id ?? ''),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id ?? '', sheet])),
  };
}

/** A new workbook with its one sheet, `Hoja1`. */
export function emptyBook(name: string): OpenedBook {
  const id = sheetIdOf(1);
  return {
    snapshot: newBookData(name, [newSheetData(id, 'Hoja1')]),
    sheets: [{ id, extras: emptyExtras(), tables: [], charts: [] }],
    activeSheet: 0,
    settings: new Map(),
    properties: new Map(),
    names: [],
    isProtected: false,
    date1904: false,
    hasFormulas: false,
    bytes: null,
  };
}
