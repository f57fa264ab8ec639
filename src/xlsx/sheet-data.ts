import type { Area } from '../sheet/address';
import type { Visibility } from '../sheet/sheet';
import type { DefinedName } from './parts/workbook-part';

/** Number format of a cell that has none. */
export const GENERAL = 'General';

/** What a cell holds, in `CellTable.kinds`. */
export const BLANK = 0;
export const NUMBER = 1;
export const TEXT = 2;
export const BOOLEAN = 3;

/**
 * The cells of a sheet that have a value, a formula or a number format: row by row in parallel arrays, 13 bytes a
 * cell, so that dozens of workbooks fit in memory and cross from the worker without a copy.
 */
export interface CellTable {
  /** Numbers of the rows that have cells, ascending. */
  readonly rows: Uint32Array;
  /** Where the cells of each of `rows` start; one more for the end. */
  readonly starts: Uint32Array;
  /** Column of each cell, ascending within a row. */
  readonly columns: Uint16Array;
  /** BLANK, NUMBER, TEXT or BOOLEAN. */
  readonly kinds: Uint8Array;
  /** The number itself, 1 or 0 for a boolean, or the index into `WorkbookData.strings`. */
  readonly numbers: Float64Array;
  /** Index into `WorkbookData.formats`. */
  readonly styles: Uint16Array;
}

/** Formulas of a sheet: each cell points to an anchor; those of a shared formula all point to the same one. */
export interface FormulaTable {
  /** Indexes of cells in the `CellTable`, ascending, and the anchor of each. */
  readonly cells: Uint32Array;
  readonly anchors: Uint32Array;
  /** Formula of each anchor with its leading `=`; empty where the file lacks it. */
  readonly texts: readonly string[];
  /** Cell that the anchor's text is written for; row -1 where it reads the same in all cells (arrays). */
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

export interface Hyperlink {
  readonly area: Area;
  /** Outside address, null for a place in the workbook. */
  readonly address: string | null;
  /** Place in the workbook, `'POA-01'!G13`, or the part after `#` of the address. */
  readonly location: string | null;
}

export interface SheetData {
  readonly name: string;
  readonly visibility: Visibility;
  readonly extent: Area | null;
  readonly cells: CellTable;
  readonly formulas: FormulaTable;
  readonly merges: readonly Area[];
  readonly hiddenRows: Uint32Array;
  readonly hiddenColumns: Uint16Array;
  readonly links: readonly Hyperlink[];
}

/** A workbook as plain data, which a worker can post. `workbookFrom` makes it readable. */
export interface WorkbookData {
  readonly name: string;
  readonly date1904: boolean;
  /** Each distinct text once. */
  readonly strings: readonly string[];
  readonly formats: readonly string[];
  readonly names: readonly DefinedName[];
  readonly sheets: readonly SheetData[];
}

/** The buffers of a workbook, to be handed over instead of copied. */
export function buffersOf(data: WorkbookData): ArrayBuffer[] {
  return data.sheets.flatMap(({ cells, formulas, hiddenRows, hiddenColumns }) =>
    [
      cells.rows,
      cells.starts,
      cells.columns,
      cells.kinds,
      cells.numbers,
      cells.styles,
      formulas.cells,
      formulas.anchors,
      formulas.rows,
      formulas.columns,
      hiddenRows,
      hiddenColumns,
    ].map((array) => array.buffer as ArrayBuffer),
  );
}
