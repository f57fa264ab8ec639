import type { HojaGenerada } from '../../app/port';
import { parseArea } from '../../sheet/address';
import type { Area } from '../../sheet/address';
import { chartsThere } from './charts';
import type { ChartsThere } from './charts';
import { recordKey } from './record';

/** What there is in the workbook, by name. */
export interface Outline {
  readonly sheets: ReadonlySet<string>;
  readonly names: ReadonlyMap<string, string>;
  /** Sheet of each Excel table. */
  readonly tables: ReadonlyMap<string, string>;
  readonly settings: readonly (string | null)[];
  readonly structureLocked: boolean;
}

export async function loadOutline(
  context: Excel.RequestContext,
  hojas: readonly HojaGenerada[],
): Promise<Outline> {
  const { worksheets, names, tables, settings, protection } = context.workbook;
  worksheets.load('items/name');
  names.load('items/name, items/formula');
  tables.load('items/name, items/worksheet/name');
  protection.load('protected');
  const records = hojas.map(({ marca }) => settings.getItemOrNullObject(recordKey(marca)));
  for (const record of records) record.load('value');
  await context.sync();
  return {
    sheets: new Set(worksheets.items.map(({ name }) => name)),
    names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    tables: new Map(tables.items.map(({ name, worksheet }) => [name, worksheet.name])),
    settings: records.map((record) =>
      record.isNullObject || typeof record.value !== 'string' ? null : record.value,
    ),
    structureLocked: protection.protected,
  };
}

/** A sheet that is to be written over. */
export interface Details {
  readonly used: Area | null;
  readonly protected: boolean;
  readonly table: string | null;
  readonly charts: ChartsThere;
}

export async function loadDetails(
  context: Excel.RequestContext,
  hojas: readonly HojaGenerada[],
  { tables }: Outline,
): Promise<ReadonlyMap<string, Details>> {
  const loaded = hojas.map(({ nombre, tabla }) => {
    const sheet = context.workbook.worksheets.getItem(nombre);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('address');
    sheet.protection.load('protected');
    sheet.charts.load('items/name, items/series/items/name');
    const has = tabla !== undefined && tables.get(tabla.nombre) === nombre;
    const table = has ? context.workbook.tables.getItem(tabla.nombre).getRange() : null;
    table?.load('address');
    return { nombre, sheet, used, table };
  });
  await context.sync();
  return new Map(
    loaded.map(({ nombre, sheet, used, table }) => [
      nombre,
      {
        used: used.isNullObject ? null : parseArea(withoutSheet(used.address)),
        protected: sheet.protection.protected,
        charts: chartsThere(sheet.charts),
        table: table ? withoutSheet(table.address) : null,
      },
    ]),
  );
}

const withoutSheet = (address: string): string => address.slice(address.lastIndexOf('!') + 1);
