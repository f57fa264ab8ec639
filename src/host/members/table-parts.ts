import type { Context } from '../protocol/context';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import { object, value, type Members } from '../protocol/member';
import type { Json } from '../protocol/wire';
import type { Area } from '../../sheet/address';
import { columnCount, rowCount } from './areas';
import { gridOf, isArray, readCells, text, writeCells } from './cells';
import { guardStructure } from './guard';
import type { HostObject, TablePart, TableState } from './states';
import { bodyArea } from './tables';

const columnOf = ({ table, index }: TablePart): Area => ({
  ...table.area,
  left: table.area.left + index,
  right: table.area.left + index,
});

const bodyColumn = (self: TablePart): Area => ({
  ...columnOf(self),
  top: bodyArea(self.table).top,
});

const rowOf = ({ table, index }: TablePart): Area => {
  const top = bodyArea(table).top + index;
  return { ...table.area, top, bottom: top };
};

const header = (self: TablePart): string =>
  self.sheet.texts({ ...columnOf(self), bottom: self.table.area.top })[0]?.[0] ?? '';

const columns = (self: TableState): TablePart[] =>
  Array.from({ length: columnCount(self.table.area) }, (_, index) => ({ ...self, index }));

const rows = (self: TableState): TablePart[] =>
  Array.from({ length: rowCount(bodyArea(self.table)) }, (_, index) => ({ ...self, index }));

/** By name, or by id, which is the position counted from 1. */
function findColumn(self: TableState, key: Json): TablePart | undefined {
  if (typeof key === 'number') return columns(self).find(({ index }) => index + 1 === key);
  const wanted = text(key).toLowerCase();
  return columns(self).find((it) => header(it).toLowerCase() === wanted);
}

function required(part: TablePart | undefined): TablePart {
  if (!part) throw itemNotFound();
  return part;
}

const column = (state: TablePart): HostObject => ({ type: 'TableColumn', state });
const row = (state: TablePart): HostObject => ({ type: 'TableRow', state });

export const TABLE_COLUMNS: Members<TableState> = {
  get: { Count: ({ table }) => columnCount(table.area) },
  items: (self) => columns(self).map(column),
  item: (self, key) => column(required(findColumn(self, key))),
  call: {
    Add: (self, args, context) => {
      const index = position(args.data(0), columnCount(self.table.area));
      const { table, sheet } = self;
      guardStructure(sheet);
      const added = { ...table.area, left: table.area.left + index, right: table.area.left + index };
      sheet.insert(added, 'right');
      table.area = { ...table.area, right: table.area.left + columns(self).length };
      const part = { ...self, index };
      const name = args.optionalText(2) ?? `Columna${index + 1}`;
      sheet.write({ ...added, bottom: added.top }, [[name]]);
      if (args.data(1) !== null) writeColumn(part, args.data(1), context);
      return object(column(part));
    },
    GetCount: ({ table }) => value(columnCount(table.area)),
    GetItemAt: (self, args) => object(column(required(columns(self)[args.integer(0)]))),
    GetItemOrNullObject: (self, args) => {
      const found = findColumn(self, args.data(0));
      return object(found ? column(found) : null);
    },
  },
};

export const TABLE_COLUMN: Members<TablePart> = {
  identity: ['Id'],
  get: {
    Id: ({ index }) => index + 1,
    Index: ({ index }) => index,
    Name: header,
    Values: (self, context) =>
      readCells({ sheet: self.sheet, area: columnOf(self) }, context, (sheet, area) => sheet.values(area)),
  },
  set: {
    Name: (self, name, context) => {
      const area = { ...columnOf(self), bottom: self.table.area.top };
      writeCells({ sheet: self.sheet, area }, text(name), context);
    },
    Values: (self, data, context) => writeColumn(self, data, context),
  },
  call: {
    Delete: (self, _args, { session }) => {
      guardStructure(self.sheet);
      session.stale = true;
      const { area } = self.table;
      self.sheet.remove(columnOf(self), 'left');
      self.table.area = { ...area, right: area.right - 1 };
      return undefined;
    },
    GetDataBodyRange: (self) =>
      object({ type: 'Range', state: { sheet: self.sheet, area: bodyColumn(self) } }),
    GetHeaderRowRange: (self) => {
      const area = { ...columnOf(self), bottom: self.table.area.top };
      return object({ type: 'Range', state: { sheet: self.sheet, area } });
    },
    GetRange: (self) => object({ type: 'Range', state: { sheet: self.sheet, area: columnOf(self) } }),
  },
};

export const TABLE_ROWS: Members<TableState> = {
  get: { Count: ({ table }) => rowCount(bodyArea(table)) },
  items: (self) => rows(self).map(row),
  call: {
    Add: (self, args, context) => {
      const { table, sheet } = self;
      guardStructure(sheet);
      const body = bodyArea(table);
      const index = position(args.data(0), rowCount(body));
      const given = args.data(1);
      const count = isArray(given) ? given.length : 1;
      const top = body.top + index;
      const added = { ...body, top, bottom: top + count - 1 };
      const { bottom } = table.area;
      sheet.insert(added, 'down');
      table.area = { ...table.area, bottom: bottom + count };
      context.session.stale = true;
      if (given !== null) sheet.write(added, gridOf(added, given));
      return object(row({ ...self, index }));
    },
    GetCount: ({ table }) => value(rowCount(bodyArea(table))),
    GetItemAt: (self, args) => object(row(required(rows(self)[args.integer(0)]))),
  },
};

export const TABLE_ROW: Members<TablePart> = {
  get: {
    Index: ({ index }) => index,
    Values: (self, context) =>
      readCells({ sheet: self.sheet, area: rowOf(self) }, context, (sheet, area) => sheet.values(area)),
  },
  set: {
    Values: (self, data, context) => writeCells({ sheet: self.sheet, area: rowOf(self) }, data, context),
  },
  call: {
    Delete: (self, _args, { session }) => {
      guardStructure(self.sheet);
      session.stale = true;
      const { area } = self.table;
      self.sheet.remove(rowOf(self), 'up');
      self.table.area = { ...area, bottom: area.bottom - 1 };
      return undefined;
    },
    GetRange: (self) => object({ type: 'Range', state: { sheet: self.sheet, area: rowOf(self) } }),
  },
};

/** Where to add: at an index, or at the end where none is given. */
function position(data: Json, count: number): number {
  if (data === null || data === -1) return count;
  if (typeof data !== 'number' || data < 0 || data > count) throw invalidArgument();
  return data;
}

/** Values of a column come with its header, or for the body alone. */
function writeColumn(self: TablePart, data: Json, context: Context): void {
  const whole = columnOf(self);
  const area = isArray(data) && data.length === rowCount(whole) ? whole : bodyColumn(self);
  writeCells({ sheet: self.sheet, area }, data, context);
}
