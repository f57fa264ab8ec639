import {
  BooleanNumber,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import { parseArea, type Area } from '../../sheet/address';
import { paletteOf, type Palette } from './colors';
import type { Hyperlink } from './engine';
import { readChartLabels } from './drawing-parts';
import { readFile, themesOf, type Cell, type FileStyle, type Workbook, type Worksheet } from './excelts';
import { emptyExtras, type Extras } from './extras';
import { fromFileCell, noteOf } from './file-cell';
import { readChart, type ChartLabels } from './file-chart';
import { readConditionalFormats } from './file-conditional';
import { readPageLayout, readProtection } from './file-page';
import { fromFileStyle } from './file-style';
import { readTable } from './file-table';
import { readValidations } from './file-validation';
import { sheetIdOf, type OpenedBook, type OpenedName, type OpenedSheet } from './opened';
import { readParts } from './parts';
import { newBookData, newSheetData } from './snapshot';

/** Screen pixels per point, and per character of the standard font (Calibri 11). */
export const PIXELS_PER_POINT = 4 / 3;
export const PIXELS_PER_CHARACTER = 7;
const MARGIN = { rows: 100, columns: 20 };

/** Reads the bytes of an .xlsx. */
export async function openBook(bytes: Uint8Array, name: string): Promise<OpenedBook> {
  const file = await readFile(bytes);
  const reader = new SheetReader(
    paletteOf(Object.values(themesOf(file))[0]),
    file.properties.date1904 === true,
  );
  const labels: ChartLabels = file.worksheets.some((sheet) => sheet.getCharts().length > 0)
    ? readChartLabels(bytes)
    : new Map();
  const sheets = file.worksheets.map((sheet, index) => reader.read(sheet, sheetIdOf(index + 1), labels));
  const { settings, properties } = readParts(bytes);
  const snapshot = newBookData(
    name,
    sheets.map(({ data }) => data),
  );
  return {
    snapshot: { ...snapshot, styles: reader.styles },
    sheets: sheets.map(({ opened }) => opened),
    activeSheet: file.views[0]?.activeTab ?? 0,
    settings,
    properties,
    names: namesOf(file),
    isProtected: file.model.protection?.lockStructure === true,
    date1904: file.properties.date1904 === true,
    hasFormulas: reader.hasFormulas,
    bytes,
  };
}

/** Turns the sheets of one file into what Univer shows, sharing the table of styles. */
class SheetReader {
  readonly styles: Record<string, IStyleData> = {};
  hasFormulas = false;
  readonly #palette: Palette;
  readonly #date1904: boolean;
  readonly #styleIds = new Map<string, string | null>();
  readonly #known = new WeakMap<object, string | null>();

  constructor(palette: Palette, date1904: boolean) {
    this.#palette = palette;
    this.#date1904 = date1904;
  }

  read(
    sheet: Worksheet,
    id: string,
    labels: ChartLabels,
  ): { readonly data: Partial<IWorksheetData>; readonly opened: OpenedSheet } {
    const extras = extrasOf(sheet, this.#palette);
    const cellData = this.#cells(sheet);
    return { data: { ...this.#geometry(sheet, id), cellData }, opened: openedOf(sheet, id, extras, labels) };
  }

  #cells(sheet: Worksheet): IWorksheetData['cellData'] {
    const cellData: IWorksheetData['cellData'] = {};
    const spills: Area[] = [];
    sheet.eachRow({ includeEmpty: false }, (row, number) => {
      const cells: IWorksheetData['cellData'][number] = {};
      row.eachCell({ includeEmpty: true }, (cell, column) => {
        const read = this.#cell(cell, spills);
        if (read) cells[column - 1] = read;
      });
      if (Object.keys(cells).length > 0) cellData[number - 1] = cells;
    });
    for (const spill of spills) dropSpilled(cellData, spill);
    return cellData;
  }

  #cell(cell: Cell, spills: Area[]): IWorksheetData['cellData'][number][number] | null {
    const content = fromFileCell(cell, this.#date1904);
    const custom = customOf(cell);
    const s = this.#style(cell.style);
    if (!content && !custom && !s) return null;
    if (content?.f) this.hasFormulas = true;
    const spill = spillOf(cell);
    if (spill) spills.push(spill);
    return { ...content, ...(s ? { s } : {}), ...(custom ? { custom } : {}) };
  }

  #geometry(sheet: Worksheet, id: string): Partial<IWorksheetData> {
    const view = sheet.views[0];
    const base = newSheetData(id, sheet.name);
    const rows = this.#rows(sheet);
    const columns = this.#columns(sheet);
    const frozen = view?.state === 'frozen' ? view : undefined;
    const { xSplit = 0, ySplit = 0 } = frozen ?? {};
    const color = this.#palette(sheet.properties.tabColor);
    return {
      ...base,
      rowCount: Math.max(base.rowCount ?? 0, sheet.rowCount + MARGIN.rows),
      columnCount: Math.max(base.columnCount ?? 0, sheet.columnCount + MARGIN.columns),
      defaultRowHeight: (sheet.properties.defaultRowHeight ?? 15) * PIXELS_PER_POINT,
      defaultColumnWidth: pixelsOf(sheet.properties.defaultColWidth) ?? base.defaultColumnWidth ?? 0,
      rowData: rows,
      columnData: columns,
      mergeData: sheet.mergedRegions.map(({ top, left, bottom, right }) => ({
        startRow: top - 1,
        startColumn: left - 1,
        endRow: bottom - 1,
        endColumn: right - 1,
      })),
      hidden: sheet.state === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      showGridlines: view?.showGridLines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      freeze: { xSplit, ySplit, startRow: ySplit > 0 ? ySplit : -1, startColumn: xSplit > 0 ? xSplit : -1 },
      ...(color ? { tabColor: color } : {}),
    };
  }

  #rows(sheet: Worksheet): Record<number, Partial<IRowData>> {
    const rows: Record<number, Partial<IRowData>> = {};
    sheet.eachRow({ includeEmpty: true }, (row, number) => {
      const data: Partial<IRowData> = {};
      if (row.height !== undefined) {
        data.h = row.height * PIXELS_PER_POINT;
        data.ia = BooleanNumber.FALSE;
      }
      if (row.hidden) data.hd = BooleanNumber.TRUE;
      const s = this.#style(row.style);
      if (s) data.s = s;
      if (Object.keys(data).length > 0) rows[number - 1] = data;
    });
    return rows;
  }

  #columns(sheet: Worksheet): Record<number, Partial<IColumnData>> {
    const columns: Record<number, Partial<IColumnData>> = {};
    const last = sheet.columnCount + MARGIN.columns;
    for (const model of sheet.model.cols ?? []) {
      const data: Partial<IColumnData> = {};
      const w = pixelsOf(model.width);
      if (w !== undefined) data.w = w;
      if (model.hidden) data.hd = BooleanNumber.TRUE;
      const s = this.#style(model.style);
      if (s) data.s = s;
      // A definition may reach to the end of the sheet: only what the grid has is of use.
      for (let column = model.min; column <= Math.min(model.max, last); column += 1)
        columns[column - 1] = { ...data };
    }
    return columns;
  }

  /** Id in the table of styles; cells alike share it. */
  #style(style: Partial<FileStyle> | undefined): string | null {
    if (!style) return null;
    const known = this.#known.get(style);
    if (known !== undefined) return known;
    const read = fromFileStyle(style, this.#palette);
    const key = read && JSON.stringify(read);
    const id = key === null ? null : (this.#styleIds.get(key) ?? `e${this.#styleIds.size + 1}`);
    if (read && key !== null && id !== null) {
      this.#styleIds.set(key, id);
      this.styles[id] = read;
    }
    this.#known.set(style, id);
    return id;
  }
}

export function pixelsOf(characters: number | undefined): number | undefined {
  return characters === undefined ? undefined : Math.round(characters * PIXELS_PER_CHARACTER);
}

/** What a cell carries beside content and style. */
export function customOf(cell: Cell): Record<string, unknown> | null {
  const custom: Record<string, unknown> = {};
  if (cell.protection?.locked === false) custom['locked'] = false;
  const note = noteOf(cell);
  if (note !== null) custom['note'] = note;
  if (cell.hyperlink) custom['link'] = linkOf(cell, cell.hyperlink);
  return Object.keys(custom).length > 0 ? custom : null;
}

function linkOf(cell: Cell, target: string): Hyperlink {
  const { value } = cell;
  const tip = typeof value === 'object' && value !== null && 'tooltip' in value ? value.tooltip : undefined;
  const screenTip = tip ? { screenTip: tip } : {};
  return target.startsWith('#')
    ? { documentReference: target.slice(1), ...screenTip }
    : { address: target, ...screenTip };
}

/** Area of an array formula, of which only the first cell holds the formula. */
export function spillOf(cell: Cell): Area | null {
  const { value } = cell;
  if (typeof value !== 'object' || value === null || !('shareType' in value)) return null;
  const { shareType, ref } = value as { readonly shareType: string; readonly ref?: string };
  return shareType === 'array' && ref ? parseArea(ref) : null;
}

/** Cached results of array formulas would stand in the way of the new ones: `#SPILL!`. */
function dropSpilled(cellData: IWorksheetData['cellData'], area: Area): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = cellData[row]?.[column];
      if (!cell || (row === area.top && column === area.left)) continue;
      delete cell.v;
      delete cell.t;
      delete cell.f;
    }
  }
}

function extrasOf(sheet: Worksheet, palette: Palette): Extras {
  return {
    ...emptyExtras(),
    conditionalFormats: readConditionalFormats(sheet, palette),
    validations: readValidations(sheet),
    protection: readProtection(sheet),
    pageLayout: readPageLayout(sheet),
    isVeryHidden: sheet.state === 'veryHidden',
  };
}

function openedOf(sheet: Worksheet, id: string, extras: Extras, labels: ChartLabels): OpenedSheet {
  return {
    id,
    extras,
    tables: sheet.getTables().map(readTable),
    charts: sheet.getCharts().map((chart) => readChart(chart, labels)),
  };
}

function namesOf(file: Workbook): OpenedName[] {
  return file.definedNames.model.flatMap((entry) => {
    // Names of one sheet stay in the file, out of the workbook's list.
    if (entry.localSheetId !== undefined) return [];
    const reference = entry.formulaExpression ?? entry.rawText ?? entry.ranges.join(',');
    return [{ name: entry.name, reference, visible: entry.hidden !== true }];
  });
}
