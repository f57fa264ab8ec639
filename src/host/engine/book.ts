import {
  InsertSheetMutation,
  RemoveSheetCommand,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { areaOf, rangeOf, sameArea, union } from './area';
import { Calculator } from './calculator';
import { watchChanges, type RawChange } from './changes';
import { chartOf } from './charts';
import { CustomFunctions } from './custom-functions';
import {
  EngineError,
  type CustomFunctionInfo,
  type Engine,
  type EngineChange,
  type EngineRange,
  type EngineSheet,
  type InvokeCustomFunction,
} from './engine';
import { emptyExtras, shiftExtras, shiftSeries } from './extras';
import type { Kernel } from './kernel';
import { Names } from './names';
import { sheetIdOf, type OpenedBook, type OpenedSheet } from './opened';
import type { Platform, Screen } from './platform';
import { saveBook } from './save';
import { UniverSheet, type SheetContext } from './sheet';
import { checkSheetName } from './sheet-name';
import { newSheetData } from './snapshot';
import { TableNames } from './table-names';
import { tableFrom } from './tables';

/** The open workbook: sheets over Univer, and what a file holds beside them. */
export class Book implements Engine, SheetContext {
  readonly kernel: Kernel;
  readonly names: Names;
  readonly settings: Map<string, unknown>;
  readonly properties: Map<string, string | number | boolean>;
  readonly protected: boolean;
  readonly date1904: boolean;
  readonly functions: CustomFunctions;
  readonly #calculator: Calculator;
  readonly #bytes: Uint8Array | null;
  readonly #screen: Screen | null;
  readonly #sheets = new Map<string, UniverSheet>();
  readonly #changeListeners = new Set<(change: EngineChange) => void>();
  readonly #selectionListeners = new Set<(range: EngineRange) => void>();
  readonly #disposals: (() => void)[] = [];
  #selected: EngineRange | null = null;
  #lastNumber = 0;
  #userChanges: RawChange[] = [];

  constructor(kernel: Kernel, opened: OpenedBook, draw?: Platform['draw']) {
    this.kernel = kernel;
    this.settings = opened.settings;
    this.properties = opened.properties;
    this.protected = opened.isProtected;
    this.date1904 = opened.date1904;
    this.#bytes = opened.bytes;
    this.names = new Names(kernel);
    this.functions = new CustomFunctions(kernel);
    const tables = new TableNames(kernel, () => this.sheets);
    this.#calculator = new Calculator(kernel, {
      before: () => tables.refresh(),
      begin: () => this.functions.begin(),
      after: () => this.functions.settle(),
    });
    for (const sheet of opened.sheets) this.#admit(sheet.id, sheet.extras);
    for (const sheet of opened.sheets) this.#furnish(sheet);
    for (const { name, reference, visible } of opened.names) this.names.restore(name, reference, visible);
    if (opened.hasFormulas) this.#calculator.invalidate();
    this.#watch();
    this.#screen = draw?.(this) ?? null;
  }

  get name(): string {
    return this.kernel.workbook.name;
  }

  get sheets(): readonly UniverSheet[] {
    return this.kernel.workbook.getSheets().map((worksheet) => this.#sheet(worksheet.getSheetId()));
  }

  get active(): EngineSheet {
    return this.#sheet(this.kernel.workbook.getActiveSheet().getSheetId());
  }

  get selection(): EngineRange {
    const range = this.#selections.getCurrentLastSelection()?.range;
    const sheet = this.active;
    if (range) return { sheet, area: areaOf(range) };
    // While a cell is edited nothing is selected in the grid; in Excel the cell still is.
    return this.#selected?.sheet === sheet ? this.#selected : { sheet, area: FIRST_CELL };
  }

  set selection({ sheet, area }: EngineRange) {
    this.activate(sheet);
    const { cells, sheetId } = this.#own(sheet);
    const range = rangeOf(cells.within(area));
    const { startRow: actualRow, startColumn: actualColumn } = range;
    const cell = { ...range, endRow: actualRow, endColumn: actualColumn };
    const primary = { ...cell, actualRow, actualColumn, isMerged: false, isMergedMainCell: false };
    this.kernel.run(SetSelectionsOperation.id, {
      subUnitId: sheetId,
      selections: [{ range, primary, style: null }],
    });
    this.kernel.reveal(range);
  }

  get takenNames(): ReadonlySet<string> {
    const tables = this.sheets.flatMap((sheet) => sheet.extras.tables.map((table) => table.name));
    const names = this.names.items.map((item) => item.name);
    return new Set([...tables, ...names].map((name) => name.toLowerCase()));
  }

  addSheet(name = this.#freeSheetName()): EngineSheet {
    checkSheetName(name, this.sheets);
    const id = sheetIdOf(this.#lastNumber + 1);
    const index = this.kernel.workbook.getSheetSize();
    this.kernel.run(InsertSheetMutation.id, { index, sheet: newSheetData(id, name) });
    return this.#sheet(id);
  }

  removeSheet(sheet: EngineSheet): void {
    const visible = this.sheets.filter((other) => other !== sheet && other.visibility === 'visible');
    if (visible.length === 0) {
      throw new EngineError('InvalidOperation', 'A workbook must keep one visible sheet.');
    }
    const { sheetId } = this.#own(sheet);
    if (this.active === sheet && visible[0]) this.activate(visible[0]);
    const remove = (): void => void this.kernel.run(RemoveSheetCommand.id, { subUnitId: sheetId });
    if (this.#isUnused(sheet)) this.#calculator.unnoticed(remove);
    else remove();
  }

  moveSheet(sheet: EngineSheet, position: number): void {
    const { sheetId } = this.#own(sheet);
    const toOrder = Math.max(0, Math.min(position, this.sheets.length - 1));
    this.kernel.run(SetWorksheetOrderMutation.id, { subUnitId: sheetId, fromOrder: sheet.position, toOrder });
  }

  activate(sheet: EngineSheet): void {
    if (this.active === sheet) return;
    this.kernel.run(SetWorksheetActiveOperation.id, { subUnitId: this.#own(sheet).sheetId });
  }

  refresh(): void {
    this.#screen?.refresh();
  }

  calculate(): Promise<void> {
    this.refresh();
    return this.#calculator.calculate();
  }

  formulaMessage(sheet: EngineSheet, row: number, column: number): string | null {
    return this.functions.message(this.#own(sheet).sheetId, row, column);
  }

  async save(): Promise<Uint8Array> {
    await this.calculate();
    return saveBook(this, this.#bytes);
  }

  onChange(listener: (change: EngineChange) => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  onSelection(listener: (range: EngineRange) => void): () => void {
    this.#selectionListeners.add(listener);
    return () => this.#selectionListeners.delete(listener);
  }

  setCustomFunctions(functions: readonly CustomFunctionInfo[], invoke: InvokeCustomFunction): void {
    this.functions.register(functions, invoke);
    this.#calculator.invalidate();
  }

  dispose(): void {
    this.#changeListeners.clear();
    this.#selectionListeners.clear();
    for (const dispose of this.#disposals) dispose();
    this.#screen?.dispose();
    this.#calculator.dispose();
    this.kernel.dispose();
  }

  /** True for a blank sheet that no formula and no name speaks of. */
  #isUnused(sheet: EngineSheet): boolean {
    if (sheet.usedArea(true)) return false;
    const name = sheet.name.toLowerCase().replaceAll("'", "''");
    const speaksOf = (formula: string): boolean => {
      const text = formula.toLowerCase();
      return text.includes(name) || text.includes('indirect');
    };
    return !(
      this.names.items.some(({ reference }) => speaksOf(reference)) ||
      this.sheets.some(({ cells }) => cells.someFormula(speaksOf))
    );
  }

  get #selections(): SheetsSelectionsService {
    return this.kernel.injector.get(SheetsSelectionsService);
  }

  #watch(): void {
    const changes = watchChanges(this.kernel, (change) => this.#note(change));
    const selected = this.#selections.selectionMoveEnd$.subscribe(() => {
      this.#noteSelection();
    });
    this.#disposals.push(
      () => changes.dispose(),
      () => selected.unsubscribe(),
    );
  }

  #noteSelection(): void {
    const { selection } = this;
    const known = this.#selected;
    this.#selected = selection;
    if (known?.sheet === selection.sheet && sameArea(known.area, selection.area)) return;
    for (const listener of [...this.#selectionListeners]) apart(() => listener(selection));
  }

  #note(change: RawChange): void {
    if (change.kind === 'sheetAdded') this.#sheet(change.sheetId);
    this.#shift(change);
    if (change.source === 'program') this.#tell(change);
    else this.#tellLater(change);
  }

  /** A user's command may consist of several mutations: told as one change per sheet and kind. */
  #tellLater(change: RawChange): void {
    if (this.#userChanges.length === 0) queueMicrotask(() => this.#flush());
    this.#userChanges.push(change);
  }

  #flush(): void {
    const changes = this.#userChanges;
    this.#userChanges = [];
    for (const change of joined(changes)) this.#tell(change);
  }

  #tell(change: RawChange): void {
    const sheet = this.#sheets.get(change.sheetId);
    if (!sheet) return;
    const { area, kind, source } = change;
    for (const listener of [...this.#changeListeners]) {
      apart(() => listener({ sheet, area, kind, source }));
    }
    if (kind === 'sheetDeleted') this.#sheets.delete(change.sheetId);
  }

  #shift({ sheetId, area, kind }: RawChange): void {
    const lines = SHIFTS[kind];
    const sheet = this.#sheets.get(sheetId);
    if (!lines || !sheet) return;
    const isRows = lines.kind === 'rows';
    const size = isRows ? area.bottom - area.top + 1 : area.right - area.left + 1;
    const shift = { kind: lines.kind, at: isRows ? area.top : area.left, count: size * lines.sign };
    shiftExtras(sheet.extras, sheet, shift);
    for (const other of this.sheets) if (other !== sheet) shiftSeries(other.extras.charts, sheet, shift);
  }

  #admit(sheetId: string, extras = emptyExtras()): UniverSheet {
    this.#lastNumber += 1;
    const sheet = new UniverSheet(this, sheetIdOf(this.#lastNumber), sheetId, extras);
    this.#sheets.set(sheetId, sheet);
    return sheet;
  }

  #furnish({ id, tables, charts }: OpenedSheet): void {
    const { extras } = this.#sheet(id);
    for (const table of tables) extras.tables.push(tableFrom(this, extras.tables, table));
    for (const chart of charts) {
      const series = chart.series.flatMap(({ values, categories, ...look }) => {
        const plotted = this.#range(values);
        return plotted
          ? [{ ...look, values: plotted, categories: categories && this.#range(categories) }]
          : [];
      });
      extras.charts.push(chartOf(extras.charts, { ...chart, series }));
    }
  }

  #range({
    sheet: name,
    area,
  }: {
    readonly sheet: string;
    readonly area: EngineRange['area'];
  }): EngineRange | null {
    const sheet = this.sheets.find((known) => known.name === name);
    return sheet ? { sheet, area } : null;
  }

  #sheet(sheetId: string): UniverSheet {
    return this.#sheets.get(sheetId) ?? this.#admit(sheetId);
  }

  #own(sheet: EngineSheet): UniverSheet {
    const own = [...this.#sheets.values()].find((known) => known === sheet);
    if (!own) throw new EngineError('ItemNotFound', 'The sheet no longer exists.');
    return own;
  }

  #freeSheetName(): string {
    const taken = new Set(this.sheets.map((sheet) => sheet.name.toLowerCase()));
    let number = 1;
    while (taken.has(`hoja${number}`)) number += 1;
    return `Hoja${number}`;
  }
}

/** A listener that fails must not keep Univer from finishing its command: its error comes out afterwards. */
function apart(call: () => void): void {
  try {
    call();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

const SHIFTS: Partial<
  Record<EngineChange['kind'], { readonly kind: 'rows' | 'columns'; readonly sign: 1 | -1 }>
> = {
  rowsInserted: { kind: 'rows', sign: 1 },
  rowsDeleted: { kind: 'rows', sign: -1 },
  columnsInserted: { kind: 'columns', sign: 1 },
  columnsDeleted: { kind: 'columns', sign: -1 },
};

function joined(changes: readonly RawChange[]): RawChange[] {
  const result: RawChange[] = [];
  for (const change of changes) {
    const same = result.findIndex(
      (known) => change.kind === 'edit' && known.kind === 'edit' && known.sheetId === change.sheetId,
    );
    const known = result[same];
    if (known) result[same] = { ...known, area: union(known.area, change.area) };
    else result.push(change);
  }
  return result;
}
