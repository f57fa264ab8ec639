import type { IUnitRange, Nullable } from '@univerjs/core';
import { FormulaDataModel, type IFormulaDataItem } from '@univerjs/engine-formula';
import { columnIndex, type Area } from '../../sheet/address';
import { areaOf, EXCEL_COLUMNS, EXCEL_ROWS, overlaps } from './area';
import type { Kernel } from './kernel';

export interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

type Cells = Record<string, Nullable<IFormulaDataItem>>;

/** What a formula reads: areas by sheet (null: its own), or anything, where its text alone does not tell. */
type Reads = readonly { readonly sheet: string | null; readonly area: Area }[] | 'anything';

const TEXTS = /"(?:[^"]|"")*"/g;
const REFERENCE =
  /(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?(?:\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?|\$?([A-Z]{1,3}):\$?([A-Z]{1,3})|\$?(\d+):\$?(\d+))(?![\p{L}\p{N}_.(!])/giu;
/** A word that is neither a function nor a value: a name, a table, whose cells are not in the text. */
const OTHER_WORD =
  /(?<![\p{L}\p{N}_.])(?!(?:TRUE|FALSE)\b)[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(])/iu;
/** Functions that make references of their own, and the operator for what a formula spills. */
const REACHING = /\b(?:INDIRECT|OFFSET)\(|#|\[/i;

/** Texts of formulas seldom change: what they read is found out once. */
const MOST = 50_000;
const known = new Map<string, Reads>();

/** The cells with formulas that read any of `ranges`, directly; those that themselves lie in them are left out. */
export function dependentsOf(kernel: Kernel, ranges: readonly IUnitRange[]): IUnitRange[] {
  const changed = ranges.map(({ sheetId, range }) => ({
    sheetId,
    name: (kernel.workbook.getSheetBySheetId(sheetId)?.getName() ?? '').toLowerCase(),
    area: areaOf(range),
  }));
  const isRead = (own: string, reads: Reads): boolean =>
    reads === 'anything' ||
    reads.some(({ sheet, area }) =>
      changed.some(
        (place) =>
          (sheet === null ? place.sheetId === own : place.name === sheet) && overlaps(place.area, area),
      ),
    );
  const dependents: IUnitRange[] = [];
  for (const { sheetId, row, column, formula } of formulaCells(kernel)) {
    const reads = formula.si ? 'anything' : readsOf(formula.f);
    if (!isRead(sheetId, reads)) continue;
    const range = { startRow: row, startColumn: column, endRow: row, endColumn: column };
    dependents.push({ unitId: kernel.unitId, sheetId, range });
  }
  return dependents;
}

interface FormulaCell extends Place {
  /** With `si`, a formula shared with other cells, whose text stands in one of them. */
  readonly formula: IFormulaDataItem;
}

function* formulaCells(kernel: Kernel): Generator<FormulaCell> {
  const sheets = kernel.injector.get(FormulaDataModel).getFormulaData()[kernel.unitId] ?? {};
  for (const [sheetId, rows] of Object.entries(sheets)) {
    for (const [row, cells] of Object.entries(rows ?? {})) {
      for (const [column, formula] of Object.entries((cells ?? {}) as Cells)) {
        if (formula) yield { sheetId, row: Number(row), column: Number(column), formula };
      }
    }
  }
}

/** Cells whose formulas call any of the functions, `POA.CONSOLIDADO`. */
export function cellsThatCall(kernel: Kernel, functions: readonly string[]): readonly Place[] {
  if (functions.length === 0) return [];
  const model = kernel.injector.get(FormulaDataModel);
  const calls = functions.map((name) => `${name.toUpperCase()}(`);
  return [...formulaCells(kernel)].filter(({ sheetId, row, column, formula }) => {
    const text = formula.si ? model.getFormulaStringByCell(row, column, sheetId, kernel.unitId) : formula.f;
    const capitals = (text ?? '').toUpperCase();
    return calls.some((call) => capitals.includes(call));
  });
}

function readsOf(formula: string): Reads {
  const cached = known.get(formula);
  if (cached) return cached;
  const reads = read(formula);
  if (known.size >= MOST) known.clear();
  known.set(formula, reads);
  return reads;
}

function read(formula: string): Reads {
  const plain = formula.replace(TEXTS, '""');
  const references: { sheet: string | null; area: Area }[] = [];
  const rest = plain.replace(REFERENCE, (...match: (string | undefined)[]) => {
    const [, quoted, bare] = match;
    const sheet = quoted?.replaceAll("''", "'") ?? bare ?? null;
    references.push({ sheet: sheet?.toLowerCase() ?? null, area: areaIn(match) });
    return '0';
  });
  return OTHER_WORD.test(rest) || REACHING.test(rest) ? 'anything' : references;
}

function areaIn(match: readonly (string | undefined)[]): Area {
  const [, , , startColumn, startRow, endColumn, endRow, firstColumn, lastColumn, firstRow, lastRow] = match;
  if (firstColumn !== undefined && lastColumn !== undefined) {
    return { top: 0, bottom: EXCEL_ROWS - 1, left: columnIndex(firstColumn), right: columnIndex(lastColumn) };
  }
  if (firstRow !== undefined && lastRow !== undefined) {
    return { left: 0, right: EXCEL_COLUMNS - 1, top: Number(firstRow) - 1, bottom: Number(lastRow) - 1 };
  }
  const [left, top] = [columnIndex(startColumn ?? ''), Number(startRow) - 1];
  if (endColumn === undefined) return { top, left, bottom: top, right: left };
  const [right, bottom] = [columnIndex(endColumn), Number(endRow) - 1];
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}
