import { BooleanNumber } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { Area } from '../../sheet/address';
import type { CellValue, Visibility } from '../../sheet/sheet';
import { areaOf, EXCEL_COLUMNS, EXCEL_ROWS, overlaps, rangeOf } from './area';
import { EMPTY } from './cell';
import { Cells } from './cells';
import { chartFrom } from './charts';
import type {
  CellStyle,
  CellStylePatch,
  ConditionalFormat,
  DataValidation,
  EngineChart,
  EngineRange,
  EngineSheet,
  EngineTable,
  Hyperlink,
  PageLayout,
} from './engine';
import type { Extras } from './extras';
import type { Kernel } from './kernel';
import { checkSheetName } from './sheet-name';
import { insertCells, removeCells } from './structure';
import { readStyle, writeBorders, writeStyle } from './style';
import { addTable } from './tables';

/** Screen pixels to points at Excel's 96 dots per inch. */
const POINTS_PER_PIXEL = 0.75;

/** What a sheet needs to know of its workbook. */
export interface SheetContext {
  readonly kernel: Kernel;
  readonly date1904: boolean;
  readonly sheets: readonly EngineSheet[];
  /** Names of tables and defined names, in lower case. */
  readonly takenNames: ReadonlySet<string>;
}

/** A worksheet: cells and geometry live in Univer, everything else in `extras`. */
export class UniverSheet implements EngineSheet {
  readonly id: string;
  /** Univer's id of the sheet; ours is numbered as Excel numbers sheets. */
  readonly sheetId: string;
  readonly cells: Cells;
  readonly extras: Extras;
  readonly #context: SheetContext;
  #name = '';

  constructor(context: SheetContext, id: string, sheetId: string, extras: Extras) {
    this.id = id;
    this.sheetId = sheetId;
    this.extras = extras;
    this.#context = context;
    this.cells = new Cells(context.kernel, sheetId, context.date1904);
    this.#name = this.cells.worksheet.getName();
  }

  get name(): string {
    const worksheet = this.#context.kernel.workbook.getSheetBySheetId(this.sheetId);
    // A removed sheet keeps its name for whoever is told of the removal.
    if (worksheet) this.#name = worksheet.getName();
    return this.#name;
  }

  set name(name: string) {
    if (name === this.name) return;
    checkSheetName(
      name,
      this.#context.sheets.filter((sheet) => sheet !== this),
    );
    this.#run(SetWorksheetNameCommand.id, { name });
  }

  get visibility(): Visibility {
    if (this.cells.worksheet.isSheetHidden() !== BooleanNumber.TRUE) return 'visible';
    return this.extras.isVeryHidden ? 'veryHidden' : 'hidden';
  }

  set visibility(visibility: Visibility) {
    this.extras.isVeryHidden = visibility === 'veryHidden';
    const hidden = visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.#run(SetWorksheetHideMutation.id, { hidden });
  }

  get position(): number {
    return this.#context.kernel.workbook.getSheetIndex(this.cells.worksheet);
  }

  get extent(): { readonly rows: number; readonly columns: number } {
    return { rows: EXCEL_ROWS, columns: EXCEL_COLUMNS };
  }

  usedArea(valuesOnly: boolean): Area | null {
    return this.cells.usedArea(valuesOnly);
  }

  values(area: Area): CellValue[][] {
    return this.cells.values(area);
  }

  formulas(area: Area): CellValue[][] {
    return this.cells.formulas(area);
  }

  texts(area: Area): string[][] {
    return this.cells.texts(area);
  }

  formats(area: Area): string[][] {
    return this.cells.formats(area);
  }

  write(area: Area, values: readonly (readonly CellValue[])[]): void {
    this.cells.write(area, values);
  }

  setFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.cells.setFormats(area, formats);
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats'): void {
    if (what !== 'contents') this.unmerge(area);
    this.cells.clear(area, what);
  }

  style(row: number, column: number): CellStyle {
    return readStyle(this.cells.style(row, column), this.cells.custom(row, column));
  }

  setStyle(area: Area, style: CellStylePatch): void {
    const part = this.cells.within(area);
    const common = writeStyle(style);
    const { borders, locked } = style;
    this.cells.patch(part, (_cell, row, column) => {
      if (borders === undefined) return { s: common };
      const place = {
        top: row === area.top,
        bottom: row === area.bottom,
        left: column === area.left,
        right: column === area.right,
      };
      return { s: { ...common, bd: writeBorders(borders, place) } };
    });
    if (locked !== undefined) this.cells.setCustom(part, 'locked', locked === false ? false : undefined);
  }

  get merges(): readonly Area[] {
    return this.cells.worksheet.getMergeData().map(areaOf);
  }

  merge(area: Area): void {
    this.unmerge(area);
    if (area.top === area.bottom && area.left === area.right) return;
    this.cells.grow(area.bottom, area.right);
    this.cells.patch(area, (cell, row, column) =>
      cell && (row !== area.top || column !== area.left) ? EMPTY : null,
    );
    this.#run(AddWorksheetMergeMutation.id, { ranges: [rangeOf(area)] });
  }

  unmerge(area: Area): void {
    const ranges = this.merges.filter((merge) => overlaps(merge, area)).map(rangeOf);
    if (ranges.length > 0) this.#run(RemoveWorksheetMergeMutation.id, { ranges });
  }

  insert(area: Area, shift: 'down' | 'right'): void {
    insertCells(this.#context.kernel, this.cells, area, shift);
  }

  remove(area: Area, shift: 'up' | 'left'): void {
    removeCells(this.#context.kernel, this.cells, area, shift);
  }

  rowHidden(row: number): boolean {
    return !this.cells.worksheet.getRowRawVisible(row);
  }

  columnHidden(column: number): boolean {
    return !this.cells.worksheet.getColVisible(column);
  }

  setHidden(kind: 'rows' | 'columns', first: number, last: number, hidden: boolean): void {
    const id = {
      rows: hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id,
      columns: hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id,
    }[kind];
    this.#run(id, { ranges: [kind === 'rows' ? this.#rows(first, last) : this.#columns(first, last)] });
  }

  rowHeight(row: number): number {
    return this.cells.worksheet.getRowHeight(row) * POINTS_PER_PIXEL;
  }

  setRowHeight(first: number, last: number, points: number): void {
    const ranges = [this.#rows(first, last)];
    this.#run(SetWorksheetRowHeightMutation.id, { ranges, rowHeight: points / POINTS_PER_PIXEL });
    this.#run(SetWorksheetRowIsAutoHeightMutation.id, { ranges, autoHeightInfo: BooleanNumber.FALSE });
  }

  columnWidth(column: number): number {
    return this.cells.worksheet.getColumnWidth(column) * POINTS_PER_PIXEL;
  }

  setColumnWidth(first: number, last: number, points: number): void {
    const ranges = [this.#columns(first, last)];
    this.#run(SetWorksheetColWidthMutation.id, { ranges, colWidth: points / POINTS_PER_PIXEL });
  }

  freeze(rows: number, columns: number): void {
    const start = { startRow: rows > 0 ? rows : -1, startColumn: columns > 0 ? columns : -1 };
    this.#run(SetFrozenMutation.id, { ...start, ySplit: rows, xSplit: columns });
  }

  get frozen(): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.cells.worksheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  get gridlines(): boolean {
    return !this.cells.worksheet.hasHiddenGridlines();
  }

  set gridlines(shown: boolean) {
    this.#run(ToggleGridlinesMutation.id, {
      showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  get tabColor(): string {
    return this.cells.worksheet.getTabColor() ?? '';
  }

  set tabColor(color: string) {
    this.#run(SetTabColorMutation.id, { color });
  }

  get protection(): EngineSheet['protection'] {
    return this.extras.protection;
  }

  set protection(protection: EngineSheet['protection']) {
    this.extras.protection = protection;
  }

  get tables(): readonly EngineTable[] {
    return this.extras.tables;
  }

  addTable(area: Area, hasHeaders: boolean): EngineTable {
    return addTable(this.#context, this, area, hasHeaders);
  }

  get charts(): readonly EngineChart[] {
    return this.extras.charts;
  }

  addChart(type: string, source: EngineRange, seriesBy: string): EngineChart {
    return chartFrom(this.extras.charts, type, source, seriesBy);
  }

  get conditionalFormats(): ConditionalFormat[] {
    return this.extras.conditionalFormats;
  }

  get validations(): DataValidation[] {
    return this.extras.validations;
  }

  hyperlink(row: number, column: number): Hyperlink | null {
    const link = this.cells.custom(row, column)?.['link'] as Hyperlink | undefined;
    if (!link) return null;
    const text = this.texts({ top: row, left: column, bottom: row, right: column })[0]?.[0] ?? '';
    return { ...link, textToDisplay: text };
  }

  setHyperlink(area: Area, link: Hyperlink | null): void {
    const { textToDisplay: text, ...target } = link ?? {};
    this.cells.setCustom(area, 'link', link ? target : undefined);
    const first = { ...area, bottom: area.top, right: area.left };
    if (text !== undefined && this.texts(first)[0]?.[0] !== text) this.write(first, [[`'${text}`]]);
  }

  note(row: number, column: number): string | null {
    return (this.cells.custom(row, column)?.['note'] as string | undefined) ?? null;
  }

  setNote(row: number, column: number, text: string | null): void {
    this.cells.setCustom({ top: row, left: column, bottom: row, right: column }, 'note', text ?? undefined);
  }

  get pageLayout(): PageLayout {
    return this.extras.pageLayout;
  }

  set pageLayout(layout: PageLayout) {
    this.extras.pageLayout = layout;
  }

  #rows(first: number, last: number): ReturnType<typeof rangeOf> {
    const right = this.cells.worksheet.getColumnCount() - 1;
    return rangeOf(this.cells.within({ top: first, left: 0, bottom: last, right }));
  }

  #columns(first: number, last: number): ReturnType<typeof rangeOf> {
    const bottom = this.cells.worksheet.getRowCount() - 1;
    return rangeOf(this.cells.within({ top: 0, left: first, bottom, right: last }));
  }

  #run(id: string, params: object): void {
    this.#context.kernel.run(id, { subUnitId: this.sheetId, ...params });
  }
}
