import type { Area } from '../../sheet/address';
import type { EngineSheet } from '../engine/engine';
import { intersection, isEntireColumn, isEntireRow } from './areas';
import type { AreasState, RangeState } from './states';

/** Columns of 8.43 characters and rows of 15 points, in points. */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

/** The area itself, or for whole rows and columns the part of it that holds anything. */
export function realArea(sheet: EngineSheet, area: Area): Area {
  if (!isEntireColumn(area) && !isEntireRow(area)) return area;
  const used = sheet.usedArea(false);
  const common = used && intersection(used, area);
  if (common && isEntireColumn(area) && isEntireRow(area)) return common;
  const columns = isEntireColumn(area);
  if (!common) return columns ? { ...area, bottom: area.top } : { ...area, right: area.left };
  return columns
    ? { ...area, top: common.top, bottom: common.bottom }
    : { ...area, left: common.left, right: common.right };
}

/** True, false, or null where some of the rows or columns are hidden and some are not. */
export function hiddenState({ sheet, area }: RangeState, kind: 'rows' | 'columns'): boolean | null {
  const real = realArea(sheet, area);
  const [first, last] = kind === 'rows' ? [real.top, real.bottom] : [real.left, real.right];
  const hidden = (index: number): boolean =>
    kind === 'rows' ? sheet.rowHidden(index) : sheet.columnHidden(index);
  const start = hidden(first);
  for (let index = first + 1; index <= last; index++) if (hidden(index) !== start) return null;
  return start;
}

/** Place and size in points, as `Range.top` and its sisters give it; hidden rows and columns take no room. */
export function pointsOf({ sheet, area }: RangeState): {
  top: number;
  left: number;
  width: number;
  height: number;
} {
  const real = realArea(sheet, area);
  return {
    top: sum(0, real.top - 1, (row) => heightOf(sheet, row)),
    left: sum(0, real.left - 1, (column) => widthOf(sheet, column)),
    height: sum(real.top, real.bottom, (row) => heightOf(sheet, row)),
    width: sum(real.left, real.right, (column) => widthOf(sheet, column)),
  };
}

/** The cells that a rectangle given in points touches. */
export function areaAtPoints(
  sheet: EngineSheet,
  { top, left, width, height }: { top: number; left: number; width: number; height: number },
): Area {
  return {
    top: indexAt(top, (row) => heightOf(sheet, row)),
    left: indexAt(left, (column) => widthOf(sheet, column)),
    bottom: indexAt(Math.max(top, top + height - 1), (row) => heightOf(sheet, row)),
    right: indexAt(Math.max(left, left + width - 1), (column) => widthOf(sheet, column)),
  };
}

function indexAt(points: number, size: (index: number) => number): number {
  let left = points;
  let index = 0;
  while (left >= size(index) && index < 16_383) {
    left -= size(index);
    index++;
  }
  return index;
}

const heightOf = (sheet: EngineSheet, row: number): number =>
  sheet.rowHidden(row) ? 0 : sheet.rowHeight(row);
const widthOf = (sheet: EngineSheet, column: number): number =>
  sheet.columnHidden(column) ? 0 : sheet.columnWidth(column);

function sum(first: number, last: number, size: (index: number) => number): number {
  let total = 0;
  for (let index = first; index <= last; index++) total += size(index);
  return total;
}

/** The one value that all cells of the areas share; undefined where they differ. */
export function shared<T>(
  { sheet, areas }: AreasState,
  read: (row: number, column: number) => T,
): T | undefined {
  let first: { readonly value: T } | null = null;
  for (const area of areas) {
    const real = realArea(sheet, area);
    for (let row = real.top; row <= real.bottom; row++) {
      for (let column = real.left; column <= real.right; column++) {
        const value = read(row, column);
        first ??= { value };
        if (value !== first.value) return undefined;
      }
    }
  }
  return first?.value;
}
