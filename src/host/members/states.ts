import type { Area } from '../../sheet/address';
import type { Json } from '../protocol/wire';
import type {
  BorderEdge,
  ConditionalFormat,
  ChartAxis,
  EngineChart,
  EngineSheet,
  EngineTable,
  NamedItem,
} from '../engine/engine';

export interface RangeState {
  readonly sheet: EngineSheet;
  readonly area: Area;
}

export interface AreasState {
  readonly sheet: EngineSheet;
  readonly areas: readonly Area[];
}

/** A chart's series, by position: the engine keeps plain records. */
export interface SeriesState {
  readonly chart: EngineChart;
  readonly index: number;
}

export interface ChartState {
  readonly sheet: EngineSheet;
  readonly chart: EngineChart;
}

export interface TableState {
  readonly sheet: EngineSheet;
  readonly table: EngineTable;
}

export interface TablePart extends TableState {
  /** Of the column, or of the row below the header. */
  readonly index: number;
}

export interface FormatRule {
  readonly sheet: EngineSheet;
  readonly format: ConditionalFormat;
}

export interface CommentState {
  readonly sheet: EngineSheet;
  readonly row: number;
  readonly column: number;
}

/** What stands behind an object of each Excel type. Null: the type needs nothing but the workbook. */
export interface States {
  Workbook: null;
  WorksheetCollection: null;
  Worksheet: EngineSheet;
  WorksheetFreezePanes: EngineSheet;
  WorksheetProtection: EngineSheet;
  WorkbookProtection: null;
  PageLayout: EngineSheet;
  Range: RangeState;
  RangeCollection: AreasState;
  RangeAreas: AreasState;
  RangeFormat: AreasState;
  RangeFill: AreasState;
  RangeFont: AreasState;
  RangeBorderCollection: AreasState;
  RangeBorder: AreasState & { readonly edge: BorderEdge };
  FormatProtection: AreasState;
  ConditionalFormatCollection: AreasState;
  ConditionalFormat: FormatRule;
  ConditionalFormatKind: FormatRule;
  CustomConditionalFormat: FormatRule;
  ConditionalFormatRule: FormatRule;
  ConditionalRangeFormat: FormatRule;
  ConditionalRangeFont: FormatRule;
  ConditionalRangeFill: FormatRule;
  DataValidation: AreasState;
  TableCollection: EngineSheet | null;
  TableScopedCollection: readonly TableState[];
  Table: TableState;
  TableColumnCollection: TableState;
  TableColumn: TablePart;
  TableRowCollection: TableState;
  TableRow: TablePart;
  ChartCollection: EngineSheet;
  Chart: ChartState;
  ChartAxes: EngineChart;
  ChartAxis: ChartAxis;
  ChartAxisTitle: ChartAxis;
  ChartLegend: EngineChart;
  ChartTitle: EngineChart;
  ChartSeriesCollection: EngineChart;
  ChartSeries: SeriesState;
  ChartSeriesFormat: SeriesState;
  ChartFill: SeriesState;
  ChartDataLabels: SeriesState;
  NamedItemCollection: null;
  NamedItem: NamedItem;
  SettingCollection: null;
  Setting: { readonly key: string };
  Functions: null;
  FunctionResult: { readonly value: Json };
  DocumentProperties: null;
  CustomPropertyCollection: null;
  CustomProperty: { readonly key: string };
  CommentCollection: EngineSheet | null;
  Comment: CommentState;
  Application: null;
  CultureInfo: null;
  DatetimeFormatInfo: null;
  NumberFormatInfo: null;
  Runtime: null;
  CustomFunctions: null;
  AddinInternalService: null;
  AppRuntimeService: null;
  AppRuntimePersistenceService: null;
  DynamicRibbon: null;
}

export type TypeName = keyof States;

/** An object of the Excel model, as one batch holds it; a union over all types, told apart by `type`. */
export type ObjectOf<K extends TypeName> = {
  [P in K]: { readonly type: P; readonly state: States[P] };
}[K];

export type HostObject = ObjectOf<TypeName>;
