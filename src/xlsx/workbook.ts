import type { CellValue, Sheet, Workbook } from '../sheet/sheet';
import { shiftFormula } from './formula';
import type { DefinedName } from './parts/workbook-part';
import {
  BOOLEAN,
  GENERAL,
  NUMBER,
  TEXT,
  type Hyperlink,
  type SheetData,
  type WorkbookData,
} from './sheet-data';

/** A sheet of a closed workbook: also what the open one is asked for in other ways. */
export interface ClosedSheet extends Sheet {
  readonly links: readonly Hyperlink[];
}

export interface ClosedWorkbook extends Workbook {
  readonly sheets: readonly ClosedSheet[];
  readonly names: readonly DefinedName[];
  /** All of it as plain data, to be handed on to a worker; the sheets cannot be read any more once its buffers are gone. */
  readonly data: WorkbookData;
}

/** Makes a workbook of what the reader, or the worker that it ran in, gives. Nothing is copied. */
export function workbookFrom(data: WorkbookData): ClosedWorkbook {
  return {
    name: data.name,
    names: data.names,
    data,
    sheets: data.sheets.map((sheet) => closedSheet(sheet, data)),
  };
}

function closedSheet(data: SheetData, workbook: WorkbookData): ClosedSheet {
  const { cells } = data;
  const cellAt = (row: number, column: number): number => {
    const at = indexOf(cells.rows, row, 0, cells.rows.length);
    return at < 0 ? -1 : indexOf(cells.columns, column, cells.starts[at] ?? 0, cells.starts[at + 1] ?? 0);
  };
  return {
    name: data.name,
    visibility: data.visibility,
    extent: data.extent,
    merges: data.merges,
    hiddenRows: new Set(data.hiddenRows),
    hiddenColumns: new Set(data.hiddenColumns),
    date1904: workbook.date1904,
    links: data.links,
    value: (row, column) => valueOf(data, workbook, cellAt(row, column)),
    filledRows: cells.rows,
    rowValues: (row) => rowValuesOf(data, workbook, indexOf(cells.rows, row, 0, cells.rows.length)),
    formula: (row, column) => {
      const cell = data.formulas.cells.length === 0 ? -1 : cellAt(row, column);
      return cell < 0 ? null : formulaOf(data, cell, row, column);
    },
    format: (row, column) => workbook.formats[cells.styles[cellAt(row, column)] ?? -1] ?? GENERAL,
  };
}

function valueOf({ cells }: SheetData, workbook: WorkbookData, cell: number): CellValue {
  if (cell < 0) return null;
  const kind = cells.kinds[cell];
  const number = cells.numbers[cell] ?? 0;
  if (kind === NUMBER) return number;
  if (kind === TEXT) return workbook.strings[number] ?? null;
  return kind === BOOLEAN ? number === 1 : null;
}

function rowValuesOf(data: SheetData, workbook: WorkbookData, at: number): readonly CellValue[] {
  const { starts, columns } = data.cells;
  if (at < 0) return [];
  const start = starts[at] ?? 0;
  let end = starts[at + 1] ?? 0;
  while (end > start && valueOf(data, workbook, end - 1) === null) end--;
  if (end === start) return [];
  const values = new Array<CellValue>((columns[end - 1] ?? 0) + 1).fill(null);
  for (let cell = start; cell < end; cell++) values[columns[cell] ?? 0] = valueOf(data, workbook, cell);
  return values;
}

function formulaOf({ formulas }: SheetData, cell: number, row: number, column: number): string | null {
  const anchor = formulas.anchors[indexOf(formulas.cells, cell, 0, formulas.cells.length)];
  const text = anchor === undefined ? '' : (formulas.texts[anchor] ?? '');
  if (anchor === undefined || text === '') return null;
  const anchorRow = formulas.rows[anchor] ?? -1;
  return anchorRow < 0
    ? text
    : shiftFormula(text, row - anchorRow, column - (formulas.columns[anchor] ?? column));
}

/** Place of `wanted` in the ascending numbers from `start` to before `end`; -1 where it is not among them. */
function indexOf(sorted: Uint16Array | Uint32Array, wanted: number, start: number, end: number): number {
  // Rows and columns seldom have gaps: the first guess is nearly always right.
  const guess = start + wanted - (sorted[start] ?? 0);
  if (guess >= start && guess < end && sorted[guess] === wanted) return guess;
  let low = start;
  let high = end - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = sorted[middle] ?? 0;
    if (found === wanted) return middle;
    if (found < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
