import { columnIndex, columnName } from '../../sheet/address';
import { LAST_COLUMN, LAST_ROW } from './areas';

/** Pieces of a formula: texts and quoted sheet names are kept whole, so that nothing inside them is touched. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_.$]*|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|\s+|./gsu;

export function pieces(formula: string): string[] {
  return formula.match(PIECE) ?? [];
}

const REFERENCE = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/** The formula as it reads when copied some rows down and columns to the right: relative references move. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (!formula.startsWith('=') || (rows === 0 && columns === 0)) return formula;
  const parts = pieces(formula);
  return parts
    .map((part, index) => (parts[index + 1] === '(' ? part : shiftPart(part, rows, columns)))
    .join('');
}

function shiftPart(part: string, rows: number, columns: number): string {
  const match = REFERENCE.exec(part);
  if (!match) return part;
  const [, fixedColumn = '', letters = '', fixedRow = '', digits = ''] = match;
  const column = columnIndex(letters) + (fixedColumn ? 0 : columns);
  const row = Number(digits) - 1 + (fixedRow ? 0 : rows);
  if (column < 0 || row < 0 || column > LAST_COLUMN || row > LAST_ROW) return '#REF!';
  return `${fixedColumn}${columnName(column)}${fixedRow}${row + 1}`;
}
