import { BooleanNumber, type IColumnData } from '@univerjs/core';
import { areaAddress } from '../../sheet/address';
import { areaOf } from './area';
import type { Palette } from './colors';
import type { EngineSheet } from './engine';
import type { Worksheet } from './excelts';
import { colorOf, writeConditionalFormats } from './file-conditional';
import { PERMISSIONS, readProtection, writePageLayout } from './file-page';
import { writeTables } from './file-table';
import { writeValidations } from './file-validation';
import { PIXELS_PER_CHARACTER, PIXELS_PER_POINT, pixelsOf } from './load';
import { saveCells, type SaveContext } from './save-cells';
import type { UniverSheet } from './sheet';

/** Lays one sheet over its counterpart in the file. */
export async function saveSheet(file: Worksheet, sheet: UniverSheet, context: SaveContext): Promise<void> {
  replayShifts(file, sheet);
  saveMerges(file, sheet);
  writeTables(file, sheet);
  saveCells(file, sheet, context);
  saveRows(file, sheet);
  saveColumns(file, sheet);
  saveView(file, sheet, context.palette);
  writeConditionalFormats(file, sheet, context.palette);
  writeValidations(file, sheet);
  writePageLayout(file, sheet.pageLayout);
  await saveProtection(file, sheet);
}

/** Rows and columns inserted or deleted: whatever only the file knows moves along. */
function replayShifts(file: Worksheet, sheet: UniverSheet): void {
  for (const { kind, at, count } of sheet.extras.shifts) {
    const [removed, added] = [Math.max(0, -count), Math.max(0, count)];
    const blank = Array.from({ length: added }, () => []);
    if (kind === 'rows') file.spliceRows(at + 1, removed, ...blank);
    else file.spliceColumns(at + 1, removed, ...blank);
  }
}

function saveMerges(file: Worksheet, sheet: UniverSheet): void {
  const wanted = new Set(sheet.merges.map(areaAddress));
  const stored = file.mergedRegions.map(({ top, left, bottom, right }) =>
    areaAddress(
      areaOf({ startRow: top - 1, startColumn: left - 1, endRow: bottom - 1, endColumn: right - 1 }),
    ),
  );
  for (const address of stored) if (!wanted.delete(address)) file.unMergeCells(address);
  for (const address of wanted) file.mergeCellsWithoutStyle(address);
}

function saveRows(file: Worksheet, sheet: UniverSheet): void {
  const { worksheet } = sheet.cells;
  const rows = worksheet.getRowManager().getRowData();
  for (let row = 0; row < worksheet.getRowCount(); row += 1) {
    const data = rows[row];
    const known = file.findRow(row + 1);
    const hidden = data?.hd === BooleanNumber.TRUE;
    if (hidden !== (known?.hidden === true)) file.getRow(row + 1).hidden = hidden;
    // The library leaves out rows without cells unless they have a height.
    if (hidden) file.getRow(row + 1).height ??= file.properties.defaultRowHeight ?? STANDARD_HEIGHT;
    if (data?.h === undefined || data.ia === BooleanNumber.TRUE) continue;
    const points = data.h / PIXELS_PER_POINT;
    if (Math.abs(points - (known?.height ?? 0)) < 0.01) continue;
    const target = file.getRow(row + 1);
    target.height = points;
    target.customHeight = true;
  }
}

function saveColumns(file: Worksheet, sheet: UniverSheet): void {
  const columns: Record<number, Partial<IColumnData>> = sheet.cells.worksheet
    .getColumnManager()
    .getColumnData();
  for (const [key, data] of Object.entries(columns)) {
    const column = file.getColumn(Number(key) + 1);
    const hidden = data.hd === BooleanNumber.TRUE;
    if (hidden !== column.hidden) column.hidden = hidden;
    if (data.w !== undefined && data.w !== pixelsOf(column.width))
      column.width = data.w / PIXELS_PER_CHARACTER;
  }
}

function saveView(file: Worksheet, sheet: UniverSheet, palette: Palette): void {
  file.state = sheet.visibility;
  const { frozen, gridlines } = sheet;
  const view = file.views[0] ?? {};
  const stored = view.state === 'frozen' ? { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 } : NOT_FROZEN;
  const shown = { ...view, showGridLines: gridlines };
  if (stored.rows === frozen.rows && stored.columns === frozen.columns) {
    file.views = [shown];
  } else if (frozen.rows === 0 && frozen.columns === 0) {
    file.views = [{ ...shown, state: 'normal' }];
  } else {
    file.views = [
      {
        ...shown,
        state: 'frozen',
        xSplit: frozen.columns,
        ySplit: frozen.rows,
        topLeftCell: undefined,
      } as never,
    ];
  }
  const color = sheet.tabColor.toUpperCase();
  if (color === (palette(file.properties.tabColor) ?? '')) return;
  if (color) file.properties.tabColor = colorOf(color);
  else delete file.properties.tabColor;
}

/** Points of a row in Calibri 11. */
const STANDARD_HEIGHT = 15;
const NOT_FROZEN = { rows: 0, columns: 0 };

async function saveProtection(file: Worksheet, sheet: EngineSheet): Promise<void> {
  const { on, password, options } = sheet.protection;
  if (JSON.stringify(readProtection(file)) === JSON.stringify(sheet.protection)) return;
  if (!on) {
    file.unprotect();
    return;
  }
  const permissions = Object.fromEntries(
    PERMISSIONS.map(([option, name]) => [name, options[option] === true]),
  );
  await file.protect(password ?? undefined, permissions);
}
