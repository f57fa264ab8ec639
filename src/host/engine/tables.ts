import type { Area } from '../../sheet/address';
import { overlaps } from './area';
import { EngineError, type EngineTable } from './engine';
import type { SheetContext, UniverSheet } from './sheet';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;

/** A table over `area`; a header row is written above the data where the area has none. */
export function addTable(
  context: SheetContext,
  sheet: UniverSheet,
  area: Area,
  hasHeaders: boolean,
): EngineTable {
  const { tables } = sheet.extras;
  if (tables.some((other) => overlaps(other.area, area))) {
    throw new EngineError('InvalidArgument', 'A table cannot overlap another table.');
  }
  if (sheet.merges.some((merge) => overlaps(merge, area))) {
    throw new EngineError('InvalidArgument', 'A table cannot hold merged cells.');
  }
  if (!hasHeaders) {
    sheet.insert({ ...area, bottom: area.top }, 'down');
    area = { ...area, bottom: area.bottom + 1 };
  }
  nameHeaders(sheet, area);
  const table = tableFrom(context, tables, {
    id: `{${crypto.randomUUID().toUpperCase()}}`,
    name: freeName('Tabla', context.takenNames),
    area,
    hasHeaders: true,
    showFilterButton: true,
    showBandedRows: true,
    style: 'TableStyleMedium2',
  });
  tables.push(table);
  return table;
}

export type TableState = Omit<EngineTable, 'remove'>;

/** The table that the members see: refuses bad names and can leave its sheet. */
export function tableFrom(context: SheetContext, tables: EngineTable[], state: TableState): EngineTable {
  let { name } = state;
  const table: EngineTable = {
    ...state,
    get name() {
      return name;
    },
    set name(wanted) {
      if (wanted.toLowerCase() !== name.toLowerCase()) checkName(wanted, context.takenNames);
      name = wanted;
    },
    remove() {
      tables.splice(tables.indexOf(table), 1);
    },
  };
  return table;
}

/** Column names must be texts, filled and different from each other. */
function nameHeaders(sheet: UniverSheet, area: Area): void {
  const row = { ...area, bottom: area.top };
  const taken = new Set<string>();
  const headers = (sheet.texts(row)[0] ?? []).map((text, index) => {
    const base = text || `Columna${index + 1}`;
    let header = base;
    for (let copy = 2; taken.has(header.toLowerCase()); copy += 1) header = `${base}${copy}`;
    taken.add(header.toLowerCase());
    return `'${header}`;
  });
  sheet.write(row, [headers]);
}

function checkName(name: string, taken: ReadonlySet<string>): void {
  if (!NAME.test(name) || name.length > 255) {
    throw new EngineError('InvalidArgument', `"${name}" is not a valid table name.`);
  }
  if (taken.has(name.toLowerCase())) {
    throw new EngineError('InvalidArgument', `The name "${name}" is already taken.`);
  }
}

function freeName(prefix: string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(`${prefix}${number}`.toLowerCase())) number += 1;
  return `${prefix}${number}`;
}
