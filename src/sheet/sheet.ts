import type { Area } from './address';

/** What a cell holds. Dates are serial numbers with a date format; errors are their text (`#N/A`). */
export type CellValue = string | number | boolean | null;

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/**
 * A sheet as it was read, from the open workbook or from the bytes of a closed one. Read-only.
 * Rows and columns are 0-based; cells outside `extent` are blank.
 */
export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  /** Smallest rectangle holding every non-blank cell; null for an empty sheet. */
  readonly extent: Area | null;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** True where serial 0 is 1904-01-01. */
  readonly date1904: boolean;
  value(row: number, column: number): CellValue;
  /** Formula with its leading `=`, en-US separators; null for a typed value. */
  formula(row: number, column: number): string | null;
  /** Number format code, en-US; `General` by default. */
  format(row: number, column: number): string;
  /** Rows (0-based, ascending) outside of which there are no values; where it is missing, the whole extent counts. */
  readonly filledRows?: ArrayLike<number>;
  /** Values of a row from column A to its last filled one: what `value` says, at once. */
  readonly rowValues?: (row: number) => readonly CellValue[];
}

export interface Workbook {
  /** File name, for messages and `archivo` in the batch output. */
  readonly name: string;
  readonly sheets: readonly Sheet[];
}

export interface SheetContent {
  readonly name: string;
  readonly visibility?: Visibility;
  /** Dense or ragged rows, starting at cell `origin` (A1 by default). */
  readonly values: readonly (readonly CellValue[])[];
  /** Same shape as `values`; null or a text without leading `=` where there is no formula. */
  readonly formulas?: readonly (readonly (CellValue | undefined)[])[];
  readonly formats?: readonly (readonly (string | undefined)[])[];
  readonly origin?: { readonly row: number; readonly column: number };
  readonly merges?: readonly Area[];
  readonly hiddenRows?: Iterable<number>;
  readonly hiddenColumns?: Iterable<number>;
  readonly date1904?: boolean;
}

/** Makes a sheet from arrays: what Office.js returns for a used range, or what a test writes down. */
export function sheetFrom(content: SheetContent): Sheet {
  const { values, formulas, formats, origin = { row: 0, column: 0 } } = content;
  const at = <T>(grid: readonly (readonly T[])[] | undefined, row: number, column: number): T | undefined =>
    grid?.[row - origin.row]?.[column - origin.column];
  return {
    name: content.name,
    visibility: content.visibility ?? 'visible',
    extent: extentOf(values, formulas, origin),
    merges: content.merges ?? [],
    hiddenRows: new Set(content.hiddenRows ?? []),
    hiddenColumns: new Set(content.hiddenColumns ?? []),
    date1904: content.date1904 ?? false,
    value: (row, column) => blankAsNull(at(values, row, column)),
    formula: (row, column) => {
      const formula = at(formulas, row, column);
      return isFormula(formula) ? formula : null;
    },
    format: (row, column) => at(formats, row, column) ?? 'General',
  };
}

function blankAsNull(value: CellValue | undefined): CellValue {
  return value === undefined || value === '' ? null : value;
}

function isFormula(value: CellValue | undefined): value is string {
  return typeof value === 'string' && value.startsWith('=');
}

function extentOf(
  values: SheetContent['values'],
  formulas: SheetContent['formulas'],
  origin: { readonly row: number; readonly column: number },
): Area | null {
  let extent: Area | null = null;
  values.forEach((cells, r) =>
    cells.forEach((value, c) => {
      if (blankAsNull(value) === null && !isFormula(formulas?.[r]?.[c])) return;
      const [row, column] = [r + origin.row, c + origin.column];
      extent = extent
        ? {
            top: Math.min(extent.top, row),
            left: Math.min(extent.left, column),
            bottom: Math.max(extent.bottom, row),
            right: Math.max(extent.right, column),
          }
        : { top: row, left: column, bottom: row, right: column };
    }),
  );
  return extent;
}
