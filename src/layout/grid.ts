import type { Area } from '../sheet/address';
import type { CellValue, Sheet } from '../sheet/sheet';

/** A sheet with its merges counted once: the anchor holds the value, the cells that it covers know their anchor. */
export interface Grid {
  readonly sheet: Sheet;
  readonly extent: Area;
  /** Value of the cell itself; null for the covered cells of a merge. */
  value(row: number, column: number): CellValue;
  /** Values of a row from column A to its last filled one; none for a blank row. */
  row(row: number): readonly CellValue[];
  /** Value that the planner sees over the cell: the anchor's, where it is merged. */
  spanned(row: number, column: number): CellValue;
  /** Merge that covers the cell, anchor included. */
  merge(row: number, column: number): Area | null;
}

export function gridOf(sheet: Sheet): Grid | null {
  const { extent } = sheet;
  if (!extent) return null;
  const byRow = mergesByRow(sheet.merges, extent);
  const row = loadedRows(sheet, extent);
  const value = (at: number, column: number): CellValue => row(at)[column] ?? null;
  const merge = (at: number, column: number): Area | null =>
    byRow.get(at)?.find((area) => column >= area.left && column <= area.right) ?? null;
  return {
    sheet,
    extent,
    value,
    row,
    spanned: (at, column) => {
      const area = merge(at, column);
      return area ? value(area.top, area.left) : value(at, column);
    },
    merge,
  };
}

const BLANK_ROW: readonly CellValue[] = [];

/** Every step asks for the same cells again: each row is taken from the sheet once, when it is first needed. */
function loadedRows(sheet: Sheet, { top, bottom, right }: Area): Grid['row'] {
  const rows: (readonly CellValue[] | undefined)[] = [];
  return (row) => {
    const known = rows[row - top];
    if (known) return known;
    if (row < top || row > bottom) return BLANK_ROW;
    const cells = sheet.rowValues?.(row) ?? valuesOf(sheet, row, right);
    if (cells.length === 0) return BLANK_ROW;
    rows[row - top] = cells;
    return cells;
  };
}

function valuesOf(sheet: Sheet, row: number, right: number): readonly CellValue[] {
  const cells: CellValue[] = [];
  for (let column = 0; column <= right; column++) {
    const value = sheet.value(row, column);
    if (value === null) continue;
    while (cells.length < column) cells.push(null);
    cells.push(value);
  }
  return cells;
}

function mergesByRow(merges: readonly Area[], extent: Area): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    const last = Math.min(area.bottom, extent.bottom);
    for (let row = Math.max(area.top, extent.top); row <= last; row++) {
      const areas = byRow.get(row);
      if (areas) areas.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}
