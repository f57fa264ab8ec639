import type { Registry } from '../protocol/member';
import { APPLICATION, CULTURE_INFO, DATETIME_FORMAT_INFO, NUMBER_FORMAT_INFO, RUNTIME } from './application';
import { CHART_AXES, CHART_AXIS, CHART_AXIS_TITLE, CHART_LEGEND } from './chart-axes';
import {
  CHART_DATA_LABELS,
  CHART_FILL,
  CHART_SERIES,
  CHART_SERIES_COLLECTION,
  CHART_SERIES_FORMAT,
  CHART_TITLE,
} from './chart-parts';
import { CHART, CHARTS } from './charts';
import { COMMENT, COMMENTS } from './comments';
import { CONDITIONAL_FORMAT, CONDITIONAL_FORMATS } from './conditional-formats';
import {
  CONDITIONAL_FORMAT_KIND,
  CONDITIONAL_FORMAT_RULE,
  CONDITIONAL_RANGE_FILL,
  CONDITIONAL_RANGE_FONT,
  CONDITIONAL_RANGE_FORMAT,
  CUSTOM_CONDITIONAL_FORMAT,
} from './conditional-rules';
import { DATA_VALIDATION } from './data-validation';
import { FREEZE_PANES } from './freeze-panes';
import { FUNCTIONS, FUNCTION_RESULT } from './worksheet-functions';
import { NAMED_ITEM, NAMES } from './names';
import { PAGE_LAYOUT } from './page-layout';
import { CUSTOM_PROPERTIES, CUSTOM_PROPERTY, DOCUMENT_PROPERTIES } from './properties';
import { WORKBOOK_PROTECTION, WORKSHEET_PROTECTION } from './protection';
import { RANGE } from './range';
import { RANGE_AREAS, RANGE_COLLECTION } from './range-areas';
import { RANGE_BORDER, RANGE_BORDERS } from './range-borders';
import { FORMAT_PROTECTION, RANGE_FILL, RANGE_FONT, RANGE_FORMAT } from './range-format';
import {
  ADDIN_INTERNAL_SERVICE,
  APP_RUNTIME_PERSISTENCE,
  APP_RUNTIME_SERVICE,
  CUSTOM_FUNCTIONS,
  DYNAMIC_RIBBON,
} from './services';
import { SETTING, SETTINGS } from './settings';
import { TABLE_COLUMN, TABLE_COLUMNS, TABLE_ROW, TABLE_ROWS } from './table-parts';
import { SCOPED_TABLES, TABLE, TABLES } from './tables';
import { WORKBOOK } from './workbook';
import { WORKSHEET } from './worksheet';
import { WORKSHEETS } from './worksheets';

/** The table of every type that this host knows. */
export const REGISTRY: Registry = {
  AddinInternalService: ADDIN_INTERNAL_SERVICE,
  AppRuntimePersistenceService: APP_RUNTIME_PERSISTENCE,
  AppRuntimeService: APP_RUNTIME_SERVICE,
  Application: APPLICATION,
  Chart: CHART,
  ChartAxes: CHART_AXES,
  ChartAxis: CHART_AXIS,
  ChartAxisTitle: CHART_AXIS_TITLE,
  ChartCollection: CHARTS,
  ChartDataLabels: CHART_DATA_LABELS,
  ChartFill: CHART_FILL,
  ChartLegend: CHART_LEGEND,
  ChartSeries: CHART_SERIES,
  ChartSeriesCollection: CHART_SERIES_COLLECTION,
  ChartSeriesFormat: CHART_SERIES_FORMAT,
  ChartTitle: CHART_TITLE,
  Comment: COMMENT,
  CommentCollection: COMMENTS,
  ConditionalFormat: CONDITIONAL_FORMAT,
  ConditionalFormatCollection: CONDITIONAL_FORMATS,
  ConditionalFormatKind: CONDITIONAL_FORMAT_KIND,
  ConditionalFormatRule: CONDITIONAL_FORMAT_RULE,
  ConditionalRangeFill: CONDITIONAL_RANGE_FILL,
  ConditionalRangeFont: CONDITIONAL_RANGE_FONT,
  ConditionalRangeFormat: CONDITIONAL_RANGE_FORMAT,
  CultureInfo: CULTURE_INFO,
  CustomConditionalFormat: CUSTOM_CONDITIONAL_FORMAT,
  CustomFunctions: CUSTOM_FUNCTIONS,
  CustomProperty: CUSTOM_PROPERTY,
  CustomPropertyCollection: CUSTOM_PROPERTIES,
  DataValidation: DATA_VALIDATION,
  DatetimeFormatInfo: DATETIME_FORMAT_INFO,
  DocumentProperties: DOCUMENT_PROPERTIES,
  DynamicRibbon: DYNAMIC_RIBBON,
  FormatProtection: FORMAT_PROTECTION,
  FunctionResult: FUNCTION_RESULT,
  Functions: FUNCTIONS,
  NamedItem: NAMED_ITEM,
  NamedItemCollection: NAMES,
  NumberFormatInfo: NUMBER_FORMAT_INFO,
  PageLayout: PAGE_LAYOUT,
  Range: RANGE,
  RangeAreas: RANGE_AREAS,
  RangeBorder: RANGE_BORDER,
  RangeBorderCollection: RANGE_BORDERS,
  RangeCollection: RANGE_COLLECTION,
  RangeFill: RANGE_FILL,
  RangeFont: RANGE_FONT,
  RangeFormat: RANGE_FORMAT,
  Runtime: RUNTIME,
  Setting: SETTING,
  SettingCollection: SETTINGS,
  Table: TABLE,
  TableCollection: TABLES,
  TableColumn: TABLE_COLUMN,
  TableColumnCollection: TABLE_COLUMNS,
  TableRow: TABLE_ROW,
  TableRowCollection: TABLE_ROWS,
  TableScopedCollection: SCOPED_TABLES,
  Workbook: WORKBOOK,
  WorkbookProtection: WORKBOOK_PROTECTION,
  Worksheet: WORKSHEET,
  WorksheetCollection: WORKSHEETS,
  WorksheetFreezePanes: FREEZE_PANES,
  WorksheetProtection: WORKSHEET_PROTECTION,
};
