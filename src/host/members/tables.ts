import type { EngineSheet, EngineTable } from '../engine/engine';
import type { Context } from '../protocol/context';
import { invalidArgument, itemNotFound, refusal } from '../protocol/errors';
import { WORKBOOK_TARGET } from '../protocol/events';
import { object, value, type Members } from '../protocol/member';
import type { Area } from '../../sheet/address';
import { covers } from './areas';
import { flag, text } from './cells';
import { eventCalls } from './event-registration';
import { rangeArgument } from './find';
import { guardStructure } from './guard';
import type { HostObject, TableState } from './states';

const tableObject = (state: TableState): HostObject => ({ type: 'Table', state });

const range = ({ sheet }: TableState, area: Area): ReturnType<typeof object> =>
  object({ type: 'Range', state: { sheet, area } });

export const headerArea = ({ area }: EngineTable): Area => ({ ...area, bottom: area.top });
export const bodyArea = ({ area, hasHeaders }: EngineTable): Area => ({
  ...area,
  top: area.top + (hasHeaders ? 1 : 0),
});

function all(home: EngineSheet | null, { engine }: Context): TableState[] {
  return (home ? [home] : engine.sheets).flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })));
}

function find(states: readonly TableState[], key: string): TableState | undefined {
  const wanted = key.toLowerCase();
  return states.find(({ table }) => table.id === key || table.name.toLowerCase() === wanted);
}

function required(state: TableState | undefined): TableState {
  if (!state) throw itemNotFound();
  return state;
}

/** `Excel.TableCollection` of a sheet, or of the workbook. */
export const TABLES: Members<EngineSheet | null> = {
  get: { Count: (home, context) => all(home, context).length },
  items: (home, context) => all(home, context).map(tableObject),
  item: (home, key, context) => tableObject(required(find(all(home, context), text(key)))),
  call: {
    Add: (home, args, context) => {
      const { sheet, area } = rangeArgument(args, 0, context, home ?? context.engine.active);
      guardStructure(sheet);
      context.session.stale = true;
      const table = sheet.addTable(area, args.flag(1));
      const message = { worksheetId: sheet.id, tableId: table.id, source: 'Local' };
      context.events.fire('TableAdded', [sheet.id, WORKBOOK_TARGET], message);
      return object(tableObject({ sheet, table }));
    },
    GetCount: (home, _args, context) => value(all(home, context).length),
    GetItemAt: (home, args, context) => object(tableObject(required(all(home, context)[args.integer(0)]))),
    GetItemOrNullObject: (home, args, context) => {
      const found = find(all(home, context), args.text(0));
      return object(found ? tableObject(found) : null);
    },
    ...eventCalls<EngineSheet | null>(
      [
        { wire: 'Added', event: 'TableAdded' },
        { wire: 'Deleted', event: 'TableDeleted' },
        { wire: 'DataChanged', event: 'TableDataChanged' },
      ],
      (home) => home?.id ?? WORKBOOK_TARGET,
    ),
  },
};

/** `Excel.TableScopedCollection`: the tables of a range. */
export const SCOPED_TABLES: Members<readonly TableState[]> = {
  items: (states) => states.map(tableObject),
  item: (states, key) => tableObject(required(find(states, text(key)))),
  call: {
    GetCount: (states) => value(states.length),
    GetFirst: (states) => object(tableObject(required(states[0]))),
    GetItemOrNullObject: (states, args) => {
      const found = find(states, args.text(0));
      return object(found ? tableObject(found) : null);
    },
  },
};

/** `Excel.Table` */
export const TABLE: Members<TableState> = {
  identity: ['Id'],
  get: {
    Id: ({ table }) => table.id,
    LegacyId: ({ table }) => table.id,
    Name: ({ table }) => table.name,
    ShowBandedRows: ({ table }) => table.showBandedRows,
    ShowFilterButton: ({ table }) => table.showFilterButton,
    ShowHeaders: ({ table }) => table.hasHeaders,
    ShowTotals: () => false,
    Style: ({ table }) => table.style,
  },
  set: {
    Name: ({ table }, name) => {
      table.name = text(name);
    },
    ShowBandedRows: ({ sheet, table }, on) => {
      guardStructure(sheet);
      table.showBandedRows = flag(on);
    },
    ShowFilterButton: ({ sheet, table }, on) => {
      guardStructure(sheet);
      table.showFilterButton = flag(on);
    },
    Style: ({ sheet, table }, style) => {
      guardStructure(sheet);
      table.style = text(style);
    },
  },
  to: {
    Columns: (state) => ({ type: 'TableColumnCollection', state }),
    Rows: (state) => ({ type: 'TableRowCollection', state }),
    Worksheet: ({ sheet }) => ({ type: 'Worksheet', state: sheet }),
  },
  call: {
    ConvertToRange: (self, _args, context) => {
      const { area } = self.table;
      remove(self, context);
      return range(self, area);
    },
    Delete: (self, _args, context) => {
      const { area } = self.table;
      remove(self, context);
      self.sheet.clear(area, 'all');
      return undefined;
    },
    GetDataBodyRange: (self) => range(self, bodyArea(self.table)),
    GetHeaderRowRange: (self) => {
      if (!self.table.hasHeaders) throw itemNotFound();
      return range(self, headerArea(self.table));
    },
    GetRange: (self) => range(self, self.table.area),
    Resize: ({ sheet, table }, args, context) => {
      guardStructure(sheet);
      const { sheet: other, area } = rangeArgument(args, 0, context, sheet);
      if (other !== sheet || area.top !== table.area.top || !covers(area, headerArea({ ...table, area }))) {
        throw invalidArgument();
      }
      context.session.stale = true;
      table.area = area;
      return undefined;
    },
    ...eventCalls<TableState>([{ wire: 'DataChanged', event: 'TableDataChanged' }], ({ table }) => table.id),
  },
};

function remove({ sheet, table }: TableState, { events, session }: Context): void {
  if (sheet.protection.on) throw refusal('AccessDenied');
  session.stale = true;
  table.remove();
  const message = { worksheetId: sheet.id, tableId: table.id, tableName: table.name, source: 'Local' };
  events.fire('TableDeleted', [sheet.id, WORKBOOK_TARGET], message);
}
