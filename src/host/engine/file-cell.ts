import { CellValueType, type ICellData } from '@univerjs/core';
import { KIND, serialOf, type Cell } from './excelts';
import { fromFile } from './formula-names';

/** What a cell of the file holds, as Univer keeps it; null for a blank or the covered part of a merge. */
export function fromFileCell(cell: Cell, date1904: boolean): ICellData | null {
  if ((cell.type as number) === KIND.merged) return null;
  if (cell.formula) return { f: fromFile(cell.formula), ...content(cell.result, date1904) };
  const { value } = cell;
  if (typeof value !== 'object' || value instanceof Date) return content(value, date1904);
  if (value === null) return null;
  if ('error' in value) return content(value.error, date1904);
  if ('checkbox' in value) return content(value.checkbox, date1904);
  // Rich text and hyperlinks show as their plain text; the file keeps the rest.
  return content(cell.text, date1904);
}

function content(value: unknown, date1904: boolean): ICellData | null {
  if (value instanceof Date) return { v: serialOf(value, date1904), t: CellValueType.NUMBER };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'string') return value === '' ? null : { v: value, t: CellValueType.STRING };
  if (typeof value === 'object' && value !== null && 'error' in value) {
    return { v: String(value.error), t: CellValueType.STRING };
  }
  return null;
}

/** The note on a cell as plain text. */
export function noteOf(cell: Cell): string | null {
  const { note } = cell;
  if (note === undefined) return null;
  if (typeof note === 'string') return note;
  return (note.texts ?? []).map((part) => part.text).join('') || null;
}
