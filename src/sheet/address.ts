/** Cell addresses. Rows and columns are 0-based in code; A1 text is 1-based, as the planner sees it. */

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, all four bounds inclusive and 0-based. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const A_CODE = 65;
const LETTERS = 26;

/** 0 → `A`, 26 → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / LETTERS)) {
    name = String.fromCharCode(A_CODE + ((n - 1) % LETTERS)) + name;
  }
  return name;
}

/** `A` → 0, `aa` → 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * LETTERS + letter.charCodeAt(0) - A_CODE + 1;
  return index - 1;
}

/** `{row: 12, column: 6}` → `G13`. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `G13:R13`, or `G13` for a single cell. */
export function areaAddress(area: Area): string {
  const start = cellAddress(area.top, area.left);
  const end = cellAddress(area.bottom, area.right);
  return start === end ? start : `${start}:${end}`;
}

const A1 = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** Reads `G13`, `$G$13` or `G13:R13`; null where the text is not an address. No sheet name. */
export function parseArea(text: string): Area | null {
  const match = A1.exec(text);
  if (!match) return null;
  const [, startColumn = '', startRow = '', endColumn = startColumn, endRow = startRow] = match;
  const columns = [columnIndex(startColumn), columnIndex(endColumn)];
  const rows = [Number(startRow) - 1, Number(endRow) - 1];
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.top >= 0 && area.bottom <= 1_048_575 && area.right <= 16_383 ? area : null;
}

/** `'Hoja de O''Higgins'` quoting for formulas and hyperlinks: always quoted, quotes doubled. */
export function quoteSheetName(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

export function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
