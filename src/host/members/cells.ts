import type { Area } from '../../sheet/address';
import type { CellValue } from '../../sheet/sheet';
import type { EngineSheet } from '../engine/engine';
import type { Context } from '../protocol/context';
import { invalidArgument, refusal } from '../protocol/errors';
import type { Json } from '../protocol/wire';
import { cellCount, columnCount, intersection, isEntireColumn, isEntireRow, rowCount } from './areas';
import { guardContents } from './guard';
import type { RangeState } from './states';

const WRONG_SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** Reads a property of every cell; null for whole rows and columns, as Excel answers, a refusal above the limit. */
export function readCells(
  { sheet, area }: RangeState,
  { refusals }: Context,
  read: (sheet: RangeState['sheet'], area: Area) => readonly (readonly Json[])[],
): Json {
  if (isEntireColumn(area) || isEntireRow(area)) return null;
  if (cellCount(area) > refusals.cellsPerRead) throw refusal('RangeExceedsLimit');
  return read(sheet, area);
}

/** Characters of a text, and of a formula, that a cell can hold. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

function isTooLong(value: CellValue): boolean {
  if (typeof value !== 'string') return false;
  if (value.startsWith('=')) return value.length > LONGEST_FORMULA;
  return value.replace(/^'/, '').length > LONGEST_TEXT;
}

/** A merged area has its first cell only: what is written to the others is dropped without a word. */
function dropBehindMerges(sheet: EngineSheet, area: Area, values: CellValue[][]): void {
  for (const merge of sheet.merges) {
    const shared = intersection(merge, area);
    if (!shared) continue;
    for (let row = shared.top; row <= shared.bottom; row++) {
      for (let column = shared.left; column <= shared.right; column++) {
        const line = values[row - area.top];
        if (line && (row !== merge.top || column !== merge.left)) line[column - area.left] = null;
      }
    }
  }
}

/** Writes values or formulas: one for all cells, or an array of the range's shape; null leaves a cell alone. */
export function writeCells(
  { sheet, area }: RangeState,
  data: Json,
  { session }: Context,
  translate: (value: CellValue) => CellValue = (value) => value,
): void {
  const values = gridOf(area, data).map((row) => row.map(translate));
  if (values.some((row) => row.some(isTooLong))) throw invalidArgument();
  guardContents(sheet, area);
  dropBehindMerges(sheet, area, values);
  session.stale = true;
  sheet.write(area, values);
}

/** An array of the area's shape, out of one value or of an array that must have that shape. */
export function gridOf(area: Area, data: Json): CellValue[][] {
  if (isEntireColumn(area) || isEntireRow(area)) throw invalidArgument();
  const [rows, columns] = [rowCount(area), columnCount(area)];
  if (!isArray(data)) {
    const value = scalar(data);
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  }
  requireShape(area, data.length, isArray(data[0]) ? data[0].length : 0);
  return data.map((row) => {
    if (!isArray(row) || row.length !== columns) throw invalidArgument(WRONG_SHAPE);
    return row.map(scalar);
  });
}

export function requireShape(area: Area, rows: number, columns: number): void {
  if (rows !== rowCount(area) || columns !== columnCount(area)) throw invalidArgument(WRONG_SHAPE);
}

export function isArray(data: Json | undefined): data is readonly Json[] {
  return Array.isArray(data);
}

export function isRecord(data: Json | undefined): data is Readonly<Record<string, Json>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function scalar(data: Json): CellValue {
  if (typeof data === 'object' && data !== null) throw invalidArgument();
  return data;
}

export function text(data: Json): string {
  if (typeof data !== 'string') throw invalidArgument();
  return data;
}

export function number(data: Json): number {
  if (typeof data !== 'number' || !Number.isFinite(data)) throw invalidArgument();
  return data;
}

export function flag(data: Json): boolean {
  if (typeof data !== 'boolean') throw invalidArgument();
  return data;
}

const ERROR =
  /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|CONNECT!|FIELD!)$/;

/** `RangeValueType` of a value as `Range.values` gives it. */
export function valueType(value: CellValue): string {
  if (value === '' || value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERROR.test(value) ? 'Error' : 'String';
}
