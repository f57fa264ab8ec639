/**
 * The one door to excelts, which reads and writes .xlsx files: its name is at its end of life, so that another
 * library may take its place without anything else noticing.
 */
import {
  dateToExcel,
  Workbook,
  type Cell,
  type ConditionalFormattingRule,
  type Worksheet,
} from '@cj-tech-master/excelts';
import { installChartSupport } from '@cj-tech-master/excelts/chart';
import type { Area } from '../../sheet/address';
import { EngineError } from './engine';

export type { Cell, ConditionalFormattingRule, Workbook, Worksheet };
export type FileStyle = Cell['style'];
export type FileColor = NonNullable<NonNullable<FileStyle['font']>['color']>;
export type FileValidation = NonNullable<ReturnType<Worksheet['dataValidations']['find']>>;
export type FileTable = Parameters<Worksheet['addTable']>[0];
export type FileChart = Parameters<Worksheet['addChart']>[0];
export type StoredChart = ReturnType<Worksheet['getCharts']>[number];

/** Kinds of cell, as excelts numbers them. */
export const KIND = { merged: 1, date: 4, error: 10 } as const;

// Without it files with charts are refused.
installChartSupport();

export function newFile(): Workbook {
  const file = new Workbook();
  file.creator = 'POA para Excel';
  return file;
}

/** Throws `EngineError` `InvalidFile` for bytes that are no workbook. */
export async function readFile(bytes: Uint8Array): Promise<Workbook> {
  const file = new Workbook();
  try {
    await file.xlsx.load(bytes);
  } catch (error) {
    throw new EngineError('InvalidFile', error instanceof Error ? error.message : String(error));
  }
  if (file.worksheets.length === 0) throw new EngineError('InvalidFile', 'The file holds no worksheet.');
  withViews(file);
  for (const sheet of file.worksheets) repair(sheet);
  return file;
}

/** The library declares views always, and leaves them out where the file has none. */
function withViews(file: Workbook): void {
  for (const part of [file, ...file.worksheets]) {
    const { views } = part as { readonly views?: Workbook['views'] };
    if (!views) part.views = [];
  }
}

export function writeFile(file: Workbook): Promise<Uint8Array> {
  // The library counts new drawings from 1 on, over those that it has read: unnamed, all are counted.
  for (const sheet of file.worksheets) delete drawingOf(sheet)?.name;
  return file.xlsx.writeBuffer();
}

/** Serial number of a date as Excel counts it. */
export function serialOf(date: Date, date1904: boolean): number {
  return dateToExcel(date, date1904);
}

/** The theme's parts as text, by name; empty where the file has none. */
export function themesOf(file: Workbook): Readonly<Record<string, string>> {
  return (file.model.themes ?? {}) as Record<string, string>;
}

/**
 * What the library would write back wrongly: a fill without a pattern becomes `patternType="undefined"`, which Excel
 * calls damage, and a first page number is taken into use.
 */
function repair(sheet: Worksheet): void {
  sheet.eachRow({ includeEmpty: true }, (row) => {
    repairFill(row.style, 'none');
    row.eachCell({ includeEmpty: true }, (cell) => repairFill(cell.style, 'none'));
  });
  for (let column = 1; column <= sheet.columnCount; column += 1)
    repairFill(sheet.getColumn(column).style, 'none');
  for (const { rules } of sheet.conditionalFormattings) {
    // A rule's fill is solid unless it says otherwise (ECMA-376, 18.3.1.10).
    for (const { style } of rules) if (style) repairFill(style, 'solid');
  }
  const setup = sheet.pageSetup as { firstPageNumber?: number; useFirstPageNumber?: boolean };
  if (setup.useFirstPageNumber === false) delete setup.firstPageNumber;
}

function repairFill({ fill }: Partial<FileStyle>, pattern: 'none' | 'solid'): void {
  if (fill?.type === 'pattern' && !(fill as { pattern?: string }).pattern) fill.pattern = pattern;
}

/** The library keeps the look of what it has read as XML, unread. */
export function xmlOf(look: object | undefined): string {
  const { _rawXml } = (look ?? {}) as { readonly _rawXml?: string };
  return _rawXml ?? '';
}

interface Drawing {
  name?: string;
  readonly anchors: readonly Anchored[];
}

function drawingOf(sheet: Worksheet): Drawing | undefined {
  return (sheet as unknown as { readonly _drawing?: Drawing })._drawing;
}

interface Anchored {
  readonly chartNumber?: number;
  readonly chartExNumber?: number;
  readonly range: { readonly tl: object; readonly br?: object };
}

/** Anchors a chart of the file to other cells; the library writes the anchor that it has read, not the chart's own. */
export function moveChart(sheet: Worksheet, chart: StoredChart, { top, left, bottom, right }: Area): void {
  const anchor = drawingOf(sheet)?.anchors.find(({ chartNumber = 0, chartExNumber = 0 }) =>
    chart.isChartEx ? chartExNumber === chart.chartExNumber : chartNumber === chart.chartNumber,
  );
  for (const range of [chart.range, ...(anchor ? [anchor.range] : [])]) {
    Object.assign(range.tl, { nativeRow: top, nativeRowOff: 0, nativeCol: left, nativeColOff: 0 });
    if (!range.br) continue;
    const end = { nativeRow: bottom + 1, nativeRowOff: 0, nativeCol: right + 1, nativeColOff: 0 };
    Object.assign(range.br, end);
  }
}
