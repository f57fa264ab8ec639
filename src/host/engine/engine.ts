import type { Area } from '../../sheet/address';
import type { CellValue, Visibility } from '../../sheet/sheet';

/**
 * What the host's members need of a spreadsheet. Implemented once over Univer (calculation, cells, styles) and
 * excelts (load, save); the same in Chromium and in Node. Rows and columns are 0-based, areas inclusive.
 * Members translate between the wire and this; they hold no workbook state of their own.
 */
export interface Engine {
  /** File name, as Excel shows it in the title bar. */
  readonly name: string;
  readonly sheets: readonly EngineSheet[];
  readonly active: EngineSheet;
  /** What is selected on the active sheet. */
  selection: EngineRange;
  /** Throws `EngineError` `InvalidArgument` for a taken or unusable name. */
  addSheet(name?: string): EngineSheet;
  removeSheet(sheet: EngineSheet): void;
  moveSheet(sheet: EngineSheet, position: number): void;
  activate(sheet: EngineSheet): void;
  /** Waits until every pending formula has its value, custom functions included. */
  calculate(): Promise<void>;
  /** Shows what changed beside the cells (conditional formats, notes), where there is a screen. */
  refresh(): void;
  /** Why the custom function in a cell answers an error, as it said; null where it does not. */
  formulaMessage(sheet: EngineSheet, row: number, column: number): string | null;
  readonly names: NamedItems;
  /** Document settings (`Office.context.document.settings`, `workbook.settings`); saved into the file. */
  readonly settings: Map<string, unknown>;
  /** Custom properties of the document; saved into the file. */
  readonly properties: Map<string, string | number | boolean>;
  readonly protected: boolean;
  readonly date1904: boolean;
  /** Bytes of the .xlsx: the opened file with the changed cells laid over it, so that foreign parts survive. */
  save(): Promise<Uint8Array>;
  /** Called after a user's or a program's edit, once per edit, with what caused it. */
  onChange(listener: (change: EngineChange) => void): () => void;
  onSelection(listener: (range: EngineRange) => void): () => void;
  /** Evaluates custom functions: called with the function's id (`EFICACIA` without namespace) and its arguments. */
  setCustomFunctions(functions: readonly CustomFunctionInfo[], invoke: InvokeCustomFunction): void;
  dispose(): void;
}

export interface EngineRange {
  readonly sheet: EngineSheet;
  readonly area: Area;
}

export interface EngineChange {
  readonly sheet: EngineSheet;
  readonly area: Area;
  readonly kind:
    | 'edit'
    | 'rowsInserted'
    | 'rowsDeleted'
    | 'columnsInserted'
    | 'columnsDeleted'
    | 'sheetAdded'
    | 'sheetDeleted';
  /** `program` for what came over the protocol, `user` for the grid. */
  readonly source: 'user' | 'program';
}

export interface EngineSheet {
  /** `{00000001-0000-…}`; stable while the workbook is open. */
  readonly id: string;
  name: string;
  visibility: Visibility;
  readonly position: number;
  readonly extent: { readonly rows: number; readonly columns: number };
  /** Smallest area with values or formulas (and styles, unless `valuesOnly`); null for an empty sheet. */
  usedArea(valuesOnly: boolean): Area | null;
  /** Calculated values; errors as their text (`#N/A`), blanks as `''`, as Excel answers. */
  values(area: Area): CellValue[][];
  /** Formula with leading `=`, else the value. en-US. */
  formulas(area: Area): CellValue[][];
  /** As displayed. */
  texts(area: Area): string[][];
  formats(area: Area): string[][];
  /** Values or formulas (leading `=`); null leaves a cell alone, `''` clears it, a leading `'` forces text. */
  write(area: Area, values: readonly (readonly CellValue[])[]): void;
  setFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void;
  clear(area: Area, what: 'all' | 'contents' | 'formats'): void;
  style(row: number, column: number): CellStyle;
  /** Lays the given properties over the cells of the area; properties left out stay. null removes one. */
  setStyle(area: Area, style: CellStylePatch): void;
  readonly merges: readonly Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;
  insert(area: Area, shift: 'down' | 'right'): void;
  remove(area: Area, shift: 'up' | 'left'): void;
  rowHidden(row: number): boolean;
  columnHidden(column: number): boolean;
  setHidden(kind: 'rows' | 'columns', first: number, last: number, hidden: boolean): void;
  /** Points. */
  rowHeight(row: number): number;
  setRowHeight(first: number, last: number, points: number): void;
  /** Points, as Office.js `columnWidth`. */
  columnWidth(column: number): number;
  setColumnWidth(first: number, last: number, points: number): void;
  freeze(rows: number, columns: number): void;
  readonly frozen: { readonly rows: number; readonly columns: number };
  gridlines: boolean;
  tabColor: string;
  protection: { on: boolean; password: string | null; options: Readonly<Record<string, unknown>> };
  readonly tables: readonly EngineTable[];
  addTable(area: Area, hasHeaders: boolean): EngineTable;
  readonly charts: readonly EngineChart[];
  addChart(type: string, source: EngineRange, seriesBy: string): EngineChart;
  readonly conditionalFormats: ConditionalFormat[];
  readonly validations: DataValidation[];
  hyperlink(row: number, column: number): Hyperlink | null;
  setHyperlink(area: Area, link: Hyperlink | null): void;
  note(row: number, column: number): string | null;
  setNote(row: number, column: number, text: string | null): void;
  /** Print set-up: orientation, fit to width, title rows, margins, as far as Office.js `pageLayout` reaches. */
  pageLayout: PageLayout;
}

export interface CellStyle {
  /** `#RRGGBB`, or `''` for none. */
  fill: string;
  color: string;
  bold: boolean;
  italic: boolean;
  underline: boolean;
  size: number;
  font: string;
  horizontal: 'General' | 'Left' | 'Center' | 'Right';
  vertical: 'Top' | 'Center' | 'Bottom';
  wrap: boolean;
  indent: number;
  locked: boolean;
  borders: Partial<Record<BorderEdge, CellBorder>>;
}

export interface CellBorder {
  /** As Office.js: `None`, `Continuous`, `Dash`, `DashDot`, `DashDotDot`, `Dot`, `Double`, `SlantDashDot`. */
  style: string;
  /** `#RRGGBB` */
  color: string;
  /** Thin where left out. */
  weight?: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
}

export type BorderEdge =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

export type CellStylePatch = { [K in keyof CellStyle]?: CellStyle[K] | null };

export interface NamedItems {
  readonly items: readonly NamedItem[];
  add(name: string, reference: string): NamedItem;
  remove(name: string): void;
}

export interface NamedItem {
  readonly name: string;
  /** `='Base POA'!$A$2:$A$43` */
  reference: string;
  visible: boolean;
}

export interface EngineTable {
  readonly id: string;
  name: string;
  area: Area;
  readonly hasHeaders: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  style: string;
  remove(): void;
}

export interface EngineChart {
  readonly id: string;
  name: string;
  type: string;
  title: string;
  series: ChartSeries<EngineRange>[];
  /** Pies have them too: nobody sees them there. */
  readonly axes: { readonly category: ChartAxis; readonly value: ChartAxis };
  legend: { visible: boolean; position: 'Top' | 'Bottom' | 'Left' | 'Right' };
  place: Area;
  remove(): void;
}

export interface ChartSeries<R> extends ChartSeriesLook {
  readonly name: string;
  readonly values: R;
  readonly categories: R | null;
}

export interface ChartSeriesLook {
  /** `#RRGGBB`; null where Excel chooses. */
  readonly color: string | null;
  /** Number format of the values beside their points; null without them. */
  readonly labels: string | null;
}

export interface ChartAxis {
  title: string;
  numberFormat: string;
  /** Null where Excel chooses. */
  minimum: number | null;
  maximum: number | null;
  isReversed: boolean;
}

export interface ConditionalFormat {
  readonly id: string;
  area: Area;
  type: string;
  /** As Office.js gives it: formula, operator, colours. */
  rule: Readonly<Record<string, unknown>>;
  style: CellStylePatch;
}

export interface DataValidation {
  area: Area;
  /** As Office.js gives it. */
  rule: Readonly<Record<string, unknown>>;
  errorAlert: Readonly<Record<string, unknown>> | null;
  prompt: Readonly<Record<string, unknown>> | null;
}

export interface Hyperlink {
  readonly address?: string;
  /** `'POA-01'!G13` */
  readonly documentReference?: string;
  readonly textToDisplay?: string;
  readonly screenTip?: string;
}

export interface PageLayout {
  orientation: 'Portrait' | 'Landscape';
  /** Pages wide / tall; 0 leaves that direction free. */
  fitToWidth: number;
  fitToHeight: number;
  /** `$1:$4`, or null. */
  titleRows: string | null;
  printArea: string | null;
  paperSize: string;
}

export interface CustomFunctionInfo {
  /** `POA.EFICACIA`, as typed in a cell. */
  readonly name: string;
  /** `EFICACIA`, as associated. */
  readonly id: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    readonly matrix: boolean;
    readonly repeating: boolean;
  }[];
  readonly resultIsMatrix: boolean;
  /** Called in every calculation, whatever its arguments; it may read the workbook meanwhile. */
  readonly volatile?: boolean;
}

/** Arguments as Excel sends them: scalars or matrices, blanks as null. Resolves to a value, a matrix or an error. */
export type InvokeCustomFunction = (
  id: string,
  args: readonly (CellValue | CellValue[][])[],
  caller: string,
) => Promise<CellValue | CellValue[][] | { readonly error: string; readonly message: string }>;

/** A refusal with the code that Office.js shows (`InvalidArgument`, `ItemNotFound`, `AccessDenied`). */
export class EngineError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
    this.name = 'EngineError';
  }
}
