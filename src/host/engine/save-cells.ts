import type { ICellData, Nullable } from '@univerjs/core';
import { areaAddress, type Area } from '../../sheet/address';
import type { CellValue } from '../../sheet/sheet';
import { areaOf } from './area';
import { formulaOf, valueOf } from './cell';
import type { Palette } from './colors';
import type { Hyperlink } from './engine';
import { KIND, type Cell, type Worksheet } from './excelts';
import { fromFileCell } from './file-cell';
import { fromFileStyle } from './file-style';
import { changedStyle } from './file-style-write';
import { callsCustomFunction, toFile } from './formula-names';
import { customOf, spillOf } from './load';
import type { UniverSheet } from './sheet';

export interface SaveContext {
  readonly palette: Palette;
  readonly date1904: boolean;
  /** True where somebody answers the custom functions: only then are their values worth saving. */
  readonly answersCustomFunctions: boolean;
}

/** Lays the cells of the engine over those of the file: only what differs is written. */
export function saveCells(file: Worksheet, sheet: UniverSheet, context: SaveContext): void {
  for (const [row, columns] of placesOf(file, sheet)) {
    for (const column of columns) saveCell(file, sheet, row, column, context);
  }
  for (const [area, value] of repeatedResults(file, sheet)) repeat(file, area, value);
}

/**
 * Array formulas entered over an area (Ctrl+Shift+Enter) with a single result, which Excel repeats in every cell;
 * the engine shows it in the first.
 */
function repeatedResults(file: Worksheet, sheet: UniverSheet): (readonly [Area, CellValue])[] {
  const results: (readonly [Area, CellValue])[] = [];
  file.eachRow({ includeEmpty: false }, (row) => {
    row.eachCell({ includeEmpty: false }, (cell) => {
      const area = spillOf(cell);
      if (!area || (area.top === area.bottom && area.left === area.right)) return;
      if (!sheet.cells.spillOf(area.top, area.left))
        results.push([area, sheet.cells.valueAt(area.top, area.left)]);
    });
  });
  return results;
}

function repeat(file: Worksheet, area: Area, value: CellValue): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (row === area.top && column === area.left) continue;
      file.getCell(row + 1, column + 1).value = fileValue(value) as Cell['value'];
    }
  }
}

/** Every place that holds something on either side. */
function placesOf(file: Worksheet, sheet: UniverSheet): Map<number, Set<number>> {
  const places = new Map<number, Set<number>>();
  const add = (row: number, column: number): void => {
    const columns = places.get(row) ?? new Set();
    columns.add(column);
    places.set(row, columns);
  };
  file.eachRow({ includeEmpty: false }, (row, number) => {
    row.eachCell({ includeEmpty: false }, (_cell, column) => add(number - 1, column - 1));
  });
  sheet.cells.eachPlace(add);
  return places;
}

function saveCell(
  file: Worksheet,
  sheet: UniverSheet,
  row: number,
  column: number,
  context: SaveContext,
): void {
  const known = file.findCell(row + 1, column + 1);
  const cell = sheet.cells.raw(row, column);
  const before = known ? fromFileStyle(known.style, context.palette) : null;
  const style = changedStyle(known?.style ?? {}, before, sheet.cells.ownStyle(row, column));
  if (style) file.getCell(row + 1, column + 1).style = style;
  saveContent(file, sheet, row, column, context);
  saveCustom(file, cell, row, column);
}

function saveContent(
  file: Worksheet,
  sheet: UniverSheet,
  row: number,
  column: number,
  context: SaveContext,
): void {
  const known = file.findCell(row + 1, column + 1);
  if (known && (known.type as number) === KIND.merged) return;
  const stored = known ? fromFileCell(known, context.date1904) : null;
  const formula = formulaOf(sheet.cells.raw(row, column));
  const value = sheet.cells.valueAt(row, column);
  const sameFormula = formula === formulaOf(stored);
  if (sameFormula && value === valueOf(stored)) return;
  if (!formula) {
    file.getCell(row + 1, column + 1).value = withLink(known, fileValue(value)) as Cell['value'];
    return;
  }
  const isUnanswered = callsCustomFunction(toFile(formula)) && !context.answersCustomFunctions;
  if (sameFormula && known) {
    if (!isUnanswered) known.result = fileValue(value) as NonNullable<Cell['result']>;
    return;
  }
  const result = isUnanswered ? undefined : fileValue(value);
  const spill = sheet.cells.spillOf(row, column);
  const written = {
    formula: toFile(formula),
    ...(result === null || result === undefined ? {} : { result }),
  };
  file.getCell(row + 1, column + 1).value = (
    spill
      ? { ...written, shareType: 'array', ref: areaAddress(areaOf(spill)), isDynamicArray: true }
      : written
  ) as Cell['value'];
}

function saveCustom(file: Worksheet, cell: Nullable<ICellData>, row: number, column: number): void {
  const known = file.findCell(row + 1, column + 1);
  const old = (known && customOf(known)) ?? {};
  const now = (cell?.custom ?? {}) as Record<string, unknown>;
  if (JSON.stringify(old['locked']) !== JSON.stringify(now['locked'])) {
    const target = file.getCell(row + 1, column + 1);
    target.style = {
      ...target.style,
      protection: { ...target.style.protection, locked: now['locked'] !== false },
    };
  }
  if (old['note'] !== now['note']) {
    const target = file.getCell(row + 1, column + 1);
    if (typeof now['note'] === 'string') target.note = now['note'];
    else target.comment = undefined;
  }
  if (JSON.stringify(old['link']) !== JSON.stringify(now['link'])) {
    saveLink(file.getCell(row + 1, column + 1), now['link'] as Hyperlink | undefined);
  }
}

function saveLink(cell: Cell, link: Hyperlink | undefined): void {
  const { formula, result, text } = cell;
  const target = link?.documentReference ? `#${link.documentReference}` : link?.address;
  const tooltip = link?.screenTip ? { tooltip: link.screenTip } : {};
  if (formula) {
    const value = { formula, ...(result === undefined ? {} : { result }) };
    cell.value = target ? { ...value, hyperlink: target, ...tooltip } : value;
    return;
  }
  cell.value = target ? { text: text || target, hyperlink: target, ...tooltip } : text;
}

/** A new text in a cell with a hyperlink keeps the link. */
function withLink(known: Cell | undefined, value: unknown): unknown {
  if (!known?.hyperlink || typeof value !== 'string') return value;
  return { text: value, hyperlink: known.hyperlink };
}

const ERRORS = new Set([
  '#N/A',
  '#REF!',
  '#NAME?',
  '#DIV/0!',
  '#NULL!',
  '#VALUE!',
  '#NUM!',
  '#SPILL!',
  '#CALC!',
]);

function fileValue(value: CellValue): unknown {
  if (value === '') return null;
  return typeof value === 'string' && ERRORS.has(value) ? { error: value } : value;
}
