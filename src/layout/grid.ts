import type { Area } from '../sheet/address';
import type { CellValue, Sheet } from '../sheet/sheet';

/** A sheet with its merges counted once: the anchor holds the value, the cells that it covers know their anchor. */
export interface Grid {
  readonly sheet: Sheet;
  readonly extent: Area;
  /** Value of the cell itself; null for the covered cells of a merge. */
  value(row: number, column: number): CellValue;
  /** Value that the planner sees over the cell: the anchor's, where it is merged. */
  spanned(row: number, column: number): CellValue;
  /** Merge that covers the cell, anchor included. */
  merge(row: number, column: number): Area | null;
}

export function gridOf(sheet: Sheet): Grid | null {
  const { extent } = sheet;
  if (!extent) return null;
  const byRow = mergesByRow(sheet.merges, extent);
  const value = loadedRows(sheet, extent);
  const merge = (row: number, column: number): Area | null =>
    byRow.get(row)?.find((area) => column >= area.left && column <= area.right) ?? null;
  return {
    sheet,
    extent,
    value,
    spanned: (row, column) => {
      const area = merge(row, column);
      return area ? value(area.top, area.left) : value(row, column);
    },
    merge,
  };
}

/** Every step asks for the same cells again: each row is taken from the sheet once, when it is first needed. */
function loadedRows(sheet: Sheet, { top, left, bottom, right }: Area): Grid['value'] {
  const rows: (readonly CellValue[])[] = [];
  const load = (row: number): readonly CellValue[] => {
    const cells: CellValue[] = [];
    for (let column = left; column <= right; column++) cells.push(sheet.value(row, column));
    rows[row - top] = cells;
    return cells;
  };
  return (row, column) => {
    if (row < top || row > bottom || column < left || column > right) return null;
    const cells = rows[row - top] ?? load(row);
    return cells[column - left] ?? null;
  };
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
