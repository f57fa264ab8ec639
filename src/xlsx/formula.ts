import { columnIndex, columnName } from '../sheet/address';

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_576;

/**
 * Pieces of a formula, whole words at a time so that nothing matches inside a name or a number. Only the named
 * groups move; texts, sheet names, structured references, functions and names are matched to be left alone.
 */
const PIECE = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'!?`,
    String.raw`\[(?:'.|[^\[\]']|\[(?:'.|[^\[\]'])*\])*\]`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.]*(?::[\p{L}_\\][\p{L}\p{N}_.]*)?!`,
    String.raw`(?<columnA>\$?[A-Za-z]{1,3}):(?<columnB>\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.(!$])`,
    String.raw`(?<rowA>\$?\d{1,7}):(?<rowB>\$?\d{1,7})(?![\p{L}\p{N}_.(!$])`,
    String.raw`(?<column>\$?[A-Za-z]{1,3})(?<row>\$?\d{1,7})(?![\p{L}\p{N}_.(!])`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.?\\]*`,
    String.raw`\d+(?:\.\d*)?(?:[Ee][+-]?\d+)?`,
  ].join('|'),
  'gu',
);

const REF_ERROR = '#REF!';

/** The formula as it reads `rows` further down and `columns` further right: how a shared formula is meant. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECE, (piece, ...rest) => {
    const groups = rest.at(-1) as Partial<
      Record<'column' | 'row' | 'columnA' | 'columnB' | 'rowA' | 'rowB', string>
    >;
    const { column, row, columnA, columnB, rowA, rowB } = groups;
    if (column !== undefined && row !== undefined) {
      return isColumn(column) ? joined(moveColumn(column, columns), '', moveRow(row, rows)) : piece;
    }
    if (columnA !== undefined && columnB !== undefined) {
      return joined(moveColumn(columnA, columns), ':', moveColumn(columnB, columns));
    }
    if (rowA !== undefined && rowB !== undefined)
      return joined(moveRow(rowA, rows), ':', moveRow(rowB, rows));
    return piece;
  });
}

/** `XFE1` looks like a cell, but is a name: the last column is XFD. */
function isColumn(column: string): boolean {
  return columnIndex(column.replace('$', '')) <= LAST_COLUMN;
}

function joined(first: string | null, between: string, second: string | null): string {
  return first === null || second === null ? REF_ERROR : `${first}${between}${second}`;
}

/** Null beyond the edge of the sheet. */
function moveColumn(column: string, by: number): string | null {
  if (column.startsWith('$')) return column;
  const moved = columnIndex(column) + by;
  return moved < 0 || moved > LAST_COLUMN ? null : columnName(moved);
}

function moveRow(row: string, by: number): string | null {
  if (row.startsWith('$')) return row;
  const moved = Number(row) + by;
  return moved < 1 || moved > LAST_ROW ? null : String(moved);
}

const FILE_PREFIX = /("(?:[^"]|"")*")|_xl(?:fn|ws|pm|udf)\./g;

/** As Excel shows it: with `=`, without the prefixes that files put before newer functions (`_xlfn.SEQUENCE`). */
export function shownFormula(stored: string): string {
  const text = stored.includes('_xl')
    ? stored.replace(FILE_PREFIX, (_, quoted: string | undefined) => quoted ?? '')
    : stored;
  return `=${text}`;
}
