import type { ICellData, IRange, IStyleData, Nullable, ObjectMatrix, Worksheet } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetStyleCommand,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from '@univerjs/sheets';
import type { Area } from '../../sheet/address';
import type { CellValue } from '../../sheet/sheet';
import { EXCEL_COLUMNS, EXCEL_ROWS } from './area';
import { EMPTY, formulaOf, isFilled, valueOf } from './cell';
import { EngineError } from './engine';
import type { Kernel, SpilledCells } from './kernel';
import { displayed } from './text';
import { typed } from './typed';

/** Cells to change, by row and column; what a cell leaves out stays. */
export type CellPatch = Record<number, Record<number, ICellData>>;

/** The cells of one sheet: reading and writing, nothing else. */
export class Cells {
  readonly #kernel: Kernel;
  readonly #sheetId: string;
  readonly #date1904: boolean;

  constructor(kernel: Kernel, sheetId: string, date1904: boolean) {
    this.#kernel = kernel;
    this.#sheetId = sheetId;
    this.#date1904 = date1904;
  }

  get worksheet(): Worksheet {
    const worksheet = this.#kernel.workbook.getSheetBySheetId(this.#sheetId);
    if (!worksheet) throw new EngineError('ItemNotFound', 'The sheet no longer exists.');
    return worksheet;
  }

  usedArea(valuesOnly: boolean): Area | null {
    const bounds = { top: EXCEL_ROWS, left: EXCEL_COLUMNS, bottom: -1, right: -1 };
    const include = (row: number, column: number): void => {
      bounds.top = Math.min(bounds.top, row);
      bounds.bottom = Math.max(bounds.bottom, row);
      bounds.left = Math.min(bounds.left, column);
      bounds.right = Math.max(bounds.right, column);
    };
    this.#matrix.forValue((row, column, cell) => {
      if (isFilled(cell) || (!valuesOnly && cell?.s)) include(row, column);
    });
    const spilled = this.#spilled ?? {};
    for (const [row, cells] of Object.entries(spilled)) {
      for (const [column, cell] of Object.entries(cells ?? {}))
        if (cell) include(Number(row), Number(column));
    }
    return bounds.bottom < 0 ? null : bounds;
  }

  values(area: Area): CellValue[][] {
    return this.#read(area, (cell, row, column) => this.#value(cell, row, column));
  }

  formulas(area: Area): CellValue[][] {
    return this.#read(area, (cell, row, column) => formulaOf(cell) ?? this.#value(cell, row, column));
  }

  formats(area: Area): string[][] {
    return this.#read(area, (cell, row, column) => this.#format(cell, row, column));
  }

  texts(area: Area): string[][] {
    return this.#read(area, (cell, row, column) =>
      displayed(this.#value(cell, row, column), this.#format(cell, row, column), this.#date1904),
    );
  }

  write(area: Area, values: readonly (readonly CellValue[])[]): void {
    this.patch(area, (cell, row, column) => {
      const value = values[row - area.top]?.[column - area.left] ?? null;
      if (value === null) return null;
      const format = this.#format(cell, row, column);
      const written = typed(value, format);
      if (written.format === null || format !== 'General') return written.cell;
      return { ...written.cell, s: { n: { pattern: written.format } } };
    });
  }

  setFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.patch(area, (_cell, row, column) => {
      const pattern = formats[row - area.top]?.[column - area.left] ?? null;
      if (pattern === null) return null;
      return { s: { n: pattern === 'General' ? null : { pattern } } };
    });
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats'): void {
    const style = { s: null } as ICellData;
    const blank = { contents: EMPTY, formats: style, all: { ...EMPTY, ...style, custom: null } }[what];
    this.patch(this.#within(area), (cell) => (cell ? blank : null));
  }

  /** Changes the cells for which `change` answers something; grows the grid where they lie beyond it. */
  patch(
    area: Area,
    change: (cell: Nullable<ICellData>, row: number, column: number) => ICellData | null,
  ): void {
    const cellValue: CellPatch = {};
    let isEmpty = true;
    let isLook = true;
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cells: Record<number, ICellData> = {};
      for (let column = area.left; column <= area.right; column += 1) {
        const changed = change(this.#matrix.getValue(row, column), row, column);
        if (!changed) continue;
        cells[column] = changed;
        isLook &&= !('v' in changed) && !('f' in changed);
      }
      if (Object.keys(cells).length === 0) continue;
      cellValue[row] = cells;
      isEmpty = false;
    }
    if (isEmpty) return;
    this.grow(area.bottom, area.right);
    // Under any other name Univer's formula plugin takes formulas that the patch leaves out for deleted ones.
    const trigger = isLook ? { trigger: SetStyleCommand.id } : {};
    this.#kernel.run(SetRangeValuesMutation.id, { subUnitId: this.#sheetId, cellValue, ...trigger });
  }

  /** The grid shows only as many rows and columns as it was told; Excel has all of them. */
  grow(row: number, column: number): void {
    if (row >= EXCEL_ROWS || column >= EXCEL_COLUMNS) {
      throw new EngineError('InvalidArgument', 'The area lies outside the sheet.');
    }
    const { worksheet } = this;
    if (row >= worksheet.getRowCount()) {
      this.#kernel.run(SetWorksheetRowCountMutation.id, { subUnitId: this.#sheetId, rowCount: row + 50 });
    }
    if (column >= worksheet.getColumnCount()) {
      const columnCount = column + 10;
      this.#kernel.run(SetWorksheetColumnCountMutation.id, { subUnitId: this.#sheetId, columnCount });
    }
  }

  /** The part of the area that the grid has; whole rows and columns reach to the end of Excel's sheet. */
  within(area: Area): Area {
    return this.#within(area);
  }

  raw(row: number, column: number): Nullable<ICellData> {
    return this.#matrix.getValue(row, column);
  }

  valueAt(row: number, column: number): CellValue {
    return this.#value(this.raw(row, column), row, column);
  }

  /** The area that the array formula of a cell fills; null where it fills only its own. */
  spillOf(row: number, column: number): IRange | null {
    return this.#kernel.spillOf(this.#sheetId, row, column);
  }

  someFormula(test: (formula: string) => boolean): boolean {
    let found = false;
    this.#matrix.forValue((_row, _column, cell) => {
      const formula = formulaOf(cell);
      if (formula !== null && test(formula)) found = true;
      return !found;
    });
    return found;
  }

  /** Every place with content, style or a spilled result. */
  eachPlace(visit: (row: number, column: number) => void): void {
    this.#matrix.forValue((row, column, cell) => {
      if (cell) visit(row, column);
    });
    for (const [row, cells] of Object.entries(this.#spilled ?? {})) {
      for (const column of Object.keys(cells ?? {})) visit(Number(row), Number(column));
    }
  }

  /** The style that the cell itself must carry in a file: its own, else that of its row or column. */
  ownStyle(row: number, column: number): Nullable<IStyleData> {
    const own = this.#kernel.workbook.getStyles().getStyleByCell(this.raw(row, column));
    return own ?? this.worksheet.getRowStyle(row) ?? this.worksheet.getColumnStyle(column);
  }

  style(row: number, column: number): IStyleData {
    return this.worksheet.getComposedCellStyle(row, column);
  }

  custom(row: number, column: number): ICellData['custom'] {
    return this.#matrix.getValue(row, column)?.custom;
  }

  setCustom(area: Area, key: string, value: unknown): void {
    this.patch(this.#within(area), (cell) => {
      const kept = Object.entries((cell?.custom ?? {}) as Record<string, unknown>).filter(
        ([name]) => name !== key,
      );
      const entries = value === undefined ? kept : [...kept, [key, value] as const];
      return { custom: entries.length > 0 ? Object.fromEntries(entries) : null };
    });
  }

  get #matrix(): ObjectMatrix<Nullable<ICellData>> {
    return this.worksheet.getCellMatrix();
  }

  get #spilled(): SpilledCells | undefined {
    return this.#kernel.spilled(this.#sheetId);
  }

  #within(area: Area): Area {
    return {
      ...area,
      bottom: Math.min(area.bottom, Math.max(area.top, this.worksheet.getRowCount() - 1)),
      right: Math.min(area.right, Math.max(area.left, this.worksheet.getColumnCount() - 1)),
    };
  }

  #read<T>(area: Area, read: (cell: Nullable<ICellData>, row: number, column: number) => T): T[][] {
    const matrix = this.#matrix;
    const rows: T[][] = [];
    for (let row = area.top; row <= area.bottom; row += 1) {
      const cells: T[] = [];
      for (let column = area.left; column <= area.right; column += 1) {
        cells.push(read(matrix.getValue(row, column), row, column));
      }
      rows.push(cells);
    }
    return rows;
  }

  #value(cell: Nullable<ICellData>, row: number, column: number): CellValue {
    const value = valueOf(cell);
    return value === '' ? valueOf(this.#spilled?.[row]?.[column] as Nullable<ICellData>) : value;
  }

  #format(cell: Nullable<ICellData>, row: number, column: number): string {
    const own = this.#kernel.workbook.getStyles().getStyleByCell(cell)?.n?.pattern;
    if (own) return own;
    return (
      this.worksheet.getRowStyle(row)?.n?.pattern ??
      this.worksheet.getColumnStyle(column)?.n?.pattern ??
      'General'
    );
  }
}
