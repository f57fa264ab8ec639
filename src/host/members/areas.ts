import { cellAddress, columnIndex, columnName, parseArea, type Area } from '../../sheet/address';
import { invalidArgument, itemNotFound } from '../protocol/errors';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

export const cell = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
});

export const rowCount = (area: Area): number => area.bottom - area.top + 1;
export const columnCount = (area: Area): number => area.right - area.left + 1;
export const cellCount = (area: Area): number => rowCount(area) * columnCount(area);

export const isEntireColumn = (area: Area): boolean => area.top === 0 && area.bottom === LAST_ROW;
export const isEntireRow = (area: Area): boolean => area.left === 0 && area.right === LAST_COLUMN;

/** The area, where it lies on a sheet; Excel's `InvalidArgument` where it does not. */
export function onSheet(area: Area): Area {
  const outside =
    area.top < 0 ||
    area.left < 0 ||
    area.bottom > LAST_ROW ||
    area.right > LAST_COLUMN ||
    area.bottom < area.top ||
    area.right < area.left;
  if (outside) throw invalidArgument();
  return area;
}

export function intersection(a: Area, b: Area): Area | null {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

export const overlaps = (a: Area, b: Area): boolean => intersection(a, b) !== null;

export const covers = (outer: Area, inner: Area): boolean =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

export const sameArea = (a: Area, b: Area): boolean => covers(a, b) && covers(b, a);

export const boundingRect = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
});

export const moved = (area: Area, rows: number, columns: number): Area =>
  onSheet({
    top: area.top + rows,
    left: area.left + columns,
    bottom: area.bottom + rows,
    right: area.right + columns,
  });

const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads `A1`, `A1:B2`, `A:C`, `1:3`; null where the text is none of them. No sheet name. */
export function readAddress(text: string): Area | null {
  const columns = COLUMNS.exec(text);
  if (columns) {
    const [, first = '', last = ''] = columns;
    const ends = [columnIndex(first), columnIndex(last)];
    return { ...WHOLE_SHEET, left: Math.min(...ends), right: Math.max(...ends) };
  }
  const rows = ROWS.exec(text);
  if (rows) {
    const ends = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return { ...WHOLE_SHEET, top: Math.min(...ends), bottom: Math.max(...ends) };
  }
  return parseArea(text);
}

/** `A1:B2`, `A:C` or `1:3`, as Excel writes an address. */
export function writeAddress(area: Area): string {
  if (isEntireColumn(area)) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (isEntireRow(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const start = cellAddress(area.top, area.left);
  const end = cellAddress(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

/** `Hoja1!A1:B2`, or `'Hoja 1'!A1:B2` where the name needs quotes. */
export function qualified(sheet: string, area: Area): string {
  return `${quotedIfNeeded(sheet)}!${writeAddress(area)}`;
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const LOOKS_LIKE_CELL = /^[A-Za-z]{1,3}\d{1,7}$/;

function quotedIfNeeded(sheet: string): string {
  if (PLAIN_NAME.test(sheet) && !LOOKS_LIKE_CELL.test(sheet)) return sheet;
  return `'${sheet.replaceAll("'", "''")}'`;
}

/** `'Hoja 1'!$A$1` → sheet `Hoja 1` and the address; the sheet is null where none is named. */
export function splitAddress(text: string): { readonly sheet: string | null; readonly address: string } {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheet: null, address: text };
  const name = text.slice(0, mark);
  const quoted = name.startsWith("'") && name.endsWith("'");
  return {
    sheet: quoted ? name.slice(1, -1).replaceAll("''", "'") : name,
    address: text.slice(mark + 1),
  };
}

/** The part at the row and column offsets, counted from the top left cell; it may lie outside. */
export const cellOf = (area: Area, row: number, column: number): Area =>
  onSheet(cell(area.top + row, area.left + column));

export function rowOf(area: Area, row: number): Area {
  return onSheet({ ...area, top: area.top + row, bottom: area.top + row });
}

export function columnOf(area: Area, column: number): Area {
  return onSheet({ ...area, left: area.left + column, right: area.left + column });
}

export function requiredArea(area: Area | null): Area {
  if (!area) throw itemNotFound();
  return area;
}

/** Rectangles, in reading order, that cover exactly the cells for which the test holds. */
export function areasWhere(area: Area, holds: (row: number, column: number) => boolean): Area[] {
  const closed: Area[] = [];
  let open = new Map<string, Area>();
  for (let row = area.top; row <= area.bottom; row++) {
    const next = new Map<string, Area>();
    for (const run of runsOf(area, row, holds)) {
      const key = `${run.left}:${run.right}`;
      const above = open.get(key);
      next.set(key, above ? { ...above, bottom: row } : run);
    }
    for (const [key, it] of open) if (!next.has(key)) closed.push(it);
    open = next;
  }
  closed.push(...open.values());
  return closed.sort((a, b) => a.top - b.top || a.left - b.left);
}

function runsOf(area: Area, row: number, holds: (row: number, column: number) => boolean): Area[] {
  const runs: Area[] = [];
  let start = -1;
  for (let column = area.left; column <= area.right + 1; column++) {
    const inside = column <= area.right && holds(row, column);
    if (inside && start < 0) start = column;
    if (inside || start < 0) continue;
    runs.push({ top: row, left: start, bottom: row, right: column - 1 });
    start = -1;
  }
  return runs;
}
