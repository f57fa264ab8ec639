import type { IRange } from '@univerjs/core';
import type { Area } from '../../sheet/address';

export const EXCEL_ROWS = 1_048_576;
export const EXCEL_COLUMNS = 16_384;

export function rangeOf(area: Area): IRange {
  return { startRow: area.top, startColumn: area.left, endRow: area.bottom, endColumn: area.right };
}

export function areaOf(range: IRange): Area {
  return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
}

export function overlaps(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** True where `inner` lies wholly inside `outer`. */
export function covers(outer: Area, inner: Area): boolean {
  return (
    outer.top <= inner.top &&
    outer.left <= inner.left &&
    outer.bottom >= inner.bottom &&
    outer.right >= inner.right
  );
}

export function sameArea(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

export function union(a: Area | null, b: Area): Area {
  if (!a) return b;
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Rows inserted (`count` > 0) or deleted (`count` < 0) before row `at`; columns likewise. */
export interface Shift {
  readonly kind: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
}

/** Where an area lies after rows or columns were inserted or deleted; null when nothing of it is left. */
export function shifted(area: Area, shift: Shift): Area | null {
  if (shift.kind === 'columns') {
    const turned = shifted(turn(area), { ...shift, kind: 'rows' });
    return turned && turn(turned);
  }
  const [top, bottom] = [moved(area.top, shift, false), moved(area.bottom, shift, true)];
  return bottom < top ? null : { ...area, top, bottom };
}

function turn(area: Area): Area {
  return { top: area.left, left: area.top, bottom: area.right, right: area.bottom };
}

function moved(line: number, { at, count }: Shift, isEnd: boolean): number {
  if (line < at) return line;
  if (count >= 0 || line >= at - count) return line + count;
  return isEnd ? at - 1 : at;
}
