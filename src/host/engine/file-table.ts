import { areaAddress, parseArea, type Area } from '../../sheet/address';
import type { EngineSheet, EngineTable } from './engine';
import type { FileTable, Worksheet } from './excelts';
import type { TableState } from './tables';

type StoredTable = ReturnType<Worksheet['getTables']>[number];

const DEFAULT_STYLE = 'TableStyleMedium2';

export function readTable(table: StoredTable): TableState {
  const { model } = table;
  return {
    id: `{TABLA-${model.name}}`,
    name: model.displayName ?? model.name,
    area: parseArea(model.tableRef ?? model.ref) ?? { top: 0, left: 0, bottom: 0, right: 0 },
    hasHeaders: model.headerRow !== false,
    showFilterButton: model.columns.some((column) => column.filterButton === true),
    showBandedRows: model.style?.showRowStripes === true,
    style: model.style?.theme ?? DEFAULT_STYLE,
  };
}

/** Lays the engine's tables over the file's: those alike stay as they are, with what only Excel knows of them. */
export function writeTables(file: Worksheet, sheet: EngineSheet): void {
  const wanted = new Map(sheet.tables.map((table) => [stateKey(table, headersOf(sheet, table.area)), table]));
  for (const table of file.getTables()) {
    const key = stateKey(
      readTable(table),
      table.model.columns.map((column) => column.name),
    );
    if (!wanted.delete(key)) file.removeTable(table.name);
  }
  for (const table of wanted.values()) file.addTable(fileTable(sheet, table));
}

function fileTable(sheet: EngineSheet, table: EngineTable): FileTable {
  const { area } = table;
  const headers = headersOf(sheet, area);
  const data = { ...area, top: area.top + 1 };
  return {
    name: table.name,
    displayName: table.name,
    ref: areaAddress({ ...area, bottom: area.top, right: area.left }),
    headerRow: true,
    totalsRow: false,
    style: { theme: table.style, showRowStripes: table.showBandedRows },
    columns: headers.map((name) => ({ name, filterButton: table.showFilterButton })),
    rows: sheet.values(data).map((cells) => cells.map((value) => (value === '' ? null : value))),
  };
}

function headersOf(sheet: EngineSheet, area: Area): string[] {
  return sheet.texts({ ...area, bottom: area.top })[0] ?? [];
}

function stateKey(table: TableState, headers: readonly string[]): string {
  const { name, area, hasHeaders, showFilterButton, showBandedRows, style } = table;
  return JSON.stringify([
    name,
    areaAddress(area),
    hasHeaders,
    showFilterButton,
    showBandedRows,
    style,
    headers,
  ]);
}
