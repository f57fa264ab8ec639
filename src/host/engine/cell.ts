import { CellValueType, extractPureTextFromCell, type ICellData, type Nullable } from '@univerjs/core';
import type { CellValue } from '../../sheet/sheet';

/** What an emptied cell is overwritten with; its style stays. */
export const EMPTY: ICellData = { v: null, f: null, si: null, p: null, t: null };

/** The calculated value as Office.js answers it: errors as their text, blanks as `''`. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return '';
  if (cell.p) return extractPureTextFromCell(cell);
  const { v, t } = cell;
  if (v === undefined || v === null) return '';
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === '1';
  if (t === CellValueType.NUMBER) return Number(v);
  if (t === CellValueType.STRING || t === CellValueType.FORCE_STRING) return String(v);
  return v;
}

/** The cell's formula with its leading `=`; null for a typed value. */
export function formulaOf(cell: Nullable<ICellData>): string | null {
  const formula = cell?.f ?? '';
  return formula === '' ? null : formula;
}

export function isFilled(cell: Nullable<ICellData>): boolean {
  if (!cell) return false;
  return (
    Boolean(cell.f) ||
    Boolean(cell.si) ||
    Boolean(cell.p) ||
    (cell.v !== undefined && cell.v !== null && cell.v !== '')
  );
}

/** A typed value as the cell keeps it. Strings stay strings: reading `12` as a number is `typed.ts`'s business. */
export function cellOf(value: string | number | boolean): ICellData {
  if (typeof value === 'boolean') return { ...EMPTY, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number') return { ...EMPTY, v: value, t: CellValueType.NUMBER };
  return { ...EMPTY, v: value, t: CellValueType.STRING };
}
