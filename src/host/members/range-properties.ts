import type { Area } from '../../sheet/address';
import { invalidArgument, notImplemented } from '../protocol/errors';
import { value, type Members } from '../protocol/member';
import type { Json } from '../protocol/wire';
import { WHOLE_SHEET, cell, columnCount, qualified, rowCount } from './areas';
import { flag, isArray, isRecord, number, requireShape } from './cells';
import { guardPermission } from './guard';
import { formatTo, patchFrom } from './cell-format';
import type { RangeState } from './states';

type Wanted = Readonly<Record<string, Json>>;

/** `getCellProperties`, `setRowProperties` and the like: many cells' formats in one call. */
export const RANGE_PROPERTIES: Members<RangeState>['call'] = {
  GetCellProperties: (self, args) => {
    const wanted = record(args.data(0));
    return value(
      rows(self.area).map((row) => columns(self.area).map((column) => cellOf(self, row, column, wanted))),
    );
  },
  SetCellProperties: (self, args) => {
    const grid = args.data(0);
    if (!isArray(grid)) throw invalidArgument();
    requireShape(self.area, grid.length, isArray(grid[0]) ? grid[0].length : 0);
    rows(self.area).forEach((row, r) => {
      const given = grid[r];
      if (!isArray(given)) throw invalidArgument();
      columns(self.area).forEach((column, c) => apply(self, cell(row, column), record(given[c] ?? {})));
    });
    return undefined;
  },
  GetRowProperties: (self, args) => {
    const wanted = record(args.data(0));
    return value(rows(self.area).map((row) => lineOf(self, row, 'row', wanted)));
  },
  SetRowProperties: (self, args) => {
    const list = args.data(0);
    if (!isArray(list) || list.length !== rowCount(self.area)) throw invalidArgument();
    rows(self.area).forEach((row, r) => {
      const given = record(list[r] ?? {});
      apply(self, { ...self.area, top: row, bottom: row }, given, row, null);
    });
    return undefined;
  },
  GetColumnProperties: (self, args) => {
    const wanted = record(args.data(0));
    return value(columns(self.area).map((column) => lineOf(self, column, 'column', wanted)));
  },
  SetColumnProperties: (self, args) => {
    const list = args.data(0);
    if (!isArray(list) || list.length !== columnCount(self.area)) throw invalidArgument();
    columns(self.area).forEach((column, c) => {
      const given = record(list[c] ?? {});
      apply(self, { ...self.area, left: column, right: column }, given, null, column);
    });
    return undefined;
  },
};

function cellOf({ sheet }: RangeState, row: number, column: number, wanted: Wanted): Json {
  const found: Record<string, Json> = {};
  for (const [key, want] of Object.entries(wanted)) {
    if (want === false || want === null) continue;
    switch (key) {
      case 'address':
      case 'addressLocal':
        found[key] = qualified(sheet.name, cell(row, column));
        break;
      case 'format':
        found[key] = formatTo(sheet.style(row, column), want);
        break;
      case 'hidden':
        found[key] = sheet.rowHidden(row) || sheet.columnHidden(column);
        break;
      case 'hyperlink':
        found[key] = { ...sheet.hyperlink(row, column) };
        break;
      case 'style':
        found[key] = 'Normal';
        break;
      default:
        throw notImplemented('CellProperties', key);
    }
  }
  return found;
}

function lineOf({ sheet, area }: RangeState, index: number, kind: 'row' | 'column', wanted: Wanted): Json {
  const isRow = kind === 'row';
  const line: Area = isRow
    ? { ...WHOLE_SHEET, top: index, bottom: index }
    : { ...WHOLE_SHEET, left: index, right: index };
  const found: Record<string, Json> = {};
  for (const [key, want] of Object.entries(wanted)) {
    if (want === false || want === null) continue;
    if (key === 'address' || key === 'addressLocal') found[key] = qualified(sheet.name, line);
    else if (key === `${kind}Index`) found[key] = index;
    else if (key === `${kind}Hidden`) found[key] = isRow ? sheet.rowHidden(index) : sheet.columnHidden(index);
    else if (key === 'format') found[key] = lineFormat({ sheet, area }, index, isRow, record(want));
    else throw notImplemented(isRow ? 'RowProperties' : 'ColumnProperties', key);
  }
  return found;
}

function lineFormat({ sheet, area }: RangeState, index: number, isRow: boolean, wanted: Wanted): Json {
  const { rowHeight, columnWidth, ...rest } = wanted;
  const style = isRow ? sheet.style(index, area.left) : sheet.style(area.top, index);
  return {
    ...record(formatTo(style, rest)),
    ...(rowHeight === true ? { rowHeight: sheet.rowHeight(index) } : {}),
    ...(columnWidth === true ? { columnWidth: sheet.columnWidth(index) } : {}),
  };
}

function apply(
  { sheet }: RangeState,
  area: Area,
  given: Wanted,
  row: number | null = null,
  column: number | null = null,
): void {
  for (const [key, data] of Object.entries(given)) {
    if (key === 'format') applyFormat(sheet, area, record(data), row, column);
    else if (key === 'rowHidden' && row !== null) hide(sheet, 'rows', row, flag(data));
    else if (key === 'columnHidden' && column !== null) hide(sheet, 'columns', column, flag(data));
    else if (key !== 'style') throw notImplemented('SettableCellProperties', key);
  }
}

function hide(sheet: RangeState['sheet'], kind: 'rows' | 'columns', index: number, hidden: boolean): void {
  guardPermission(sheet, kind === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  sheet.setHidden(kind, index, index, hidden);
}

function applyFormat(
  sheet: RangeState['sheet'],
  area: Area,
  { rowHeight, columnWidth, ...rest }: Wanted,
  row: number | null,
  column: number | null,
): void {
  guardPermission(sheet, 'allowFormatCells');
  if (rowHeight !== undefined && row !== null) sheet.setRowHeight(row, row, number(rowHeight));
  if (columnWidth !== undefined && column !== null) {
    sheet.setColumnWidth(column, column, number(columnWidth));
  }
  if (Object.keys(rest).length > 0) sheet.setStyle(area, patchFrom(rest));
}

function record(data: Json): Wanted {
  if (!isRecord(data)) throw invalidArgument();
  return data;
}

const rows = (area: Area): number[] => Array.from({ length: rowCount(area) }, (_, index) => area.top + index);
const columns = (area: Area): number[] =>
  Array.from({ length: columnCount(area) }, (_, index) => area.left + index);
