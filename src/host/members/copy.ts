import type { Area } from '../../sheet/address';
import type { CellValue } from '../../sheet/sheet';
import type { EngineSheet } from '../engine/engine';
import { cell, columnCount, onSheet, rowCount } from './areas';
import { shiftFormula } from './formula';
import { realArea } from './measure';
import type { RangeState } from './states';

/**
 * `Range.copyFrom`: the source, repeated over the target where that is a multiple of it, else once from the
 * target's first cell. Gives the area written; null where the kind of copy is none of Excel's.
 */
export function copyCells(
  source: RangeState,
  target: RangeState,
  kind: string,
  skipBlanks: boolean,
  transpose: boolean,
  guard: (sheet: EngineSheet, area: Area) => void,
): Area | null {
  if (!['All', 'Formulas', 'Values', 'Formats'].includes(kind)) return null;
  const from = realArea(source.sheet, source.area);
  const [rows, columns] = transpose
    ? [columnCount(from), rowCount(from)]
    : [rowCount(from), columnCount(from)];
  const area = targetArea(target.area, rows, columns);
  guard(target.sheet, area);
  const origin = (row: number, column: number): { row: number; column: number } => {
    const [r, c] = [(row - area.top) % rows, (column - area.left) % columns];
    return transpose
      ? { row: from.top + c, column: from.left + r }
      : { row: from.top + r, column: from.left + c };
  };
  if (kind !== 'Formats') copyContents(source.sheet, from, target.sheet, area, kind, skipBlanks, origin);
  if (kind === 'Formats' || kind === 'All') copyFormats(source.sheet, target.sheet, area, origin);
  return area;
}

type Origin = (row: number, column: number) => { row: number; column: number };

function targetArea(area: Area, rows: number, columns: number): Area {
  const height = rowCount(area) % rows === 0 ? rowCount(area) : rows;
  const width = columnCount(area) % columns === 0 ? columnCount(area) : columns;
  return onSheet({ ...area, bottom: area.top + height - 1, right: area.left + width - 1 });
}

function copyContents(
  source: EngineSheet,
  from: Area,
  target: EngineSheet,
  area: Area,
  kind: string,
  skipBlanks: boolean,
  origin: Origin,
): void {
  const contents = kind === 'Values' ? source.values(from) : source.formulas(from);
  const written = grid(area, (row, column): CellValue => {
    const at = origin(row, column);
    const content = contents[at.row - from.top]?.[at.column - from.left] ?? '';
    if (content === '' && skipBlanks) return null;
    return typeof content === 'string' && kind !== 'Values'
      ? shiftFormula(content, row - at.row, column - at.column)
      : content;
  });
  target.write(area, written);
}

function copyFormats(source: EngineSheet, target: EngineSheet, area: Area, origin: Origin): void {
  const codes = grid(area, (row, column) => {
    const at = origin(row, column);
    return source.formats(cell(at.row, at.column))[0]?.[0] ?? 'General';
  });
  target.setFormats(area, codes);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const at = origin(row, column);
      target.setStyle(cell(row, column), source.style(at.row, at.column));
    }
  }
}

function grid<T>(area: Area, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rowCount(area) }, (_, r) =>
    Array.from({ length: columnCount(area) }, (__, c) => make(area.top + r, area.left + c)),
  );
}
