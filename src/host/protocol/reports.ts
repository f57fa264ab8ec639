import { overlaps, writeAddress } from '../members/areas';
import type { EngineChange, EngineRange, EngineSheet } from '../engine/engine';
import type { Context } from './context';
import { WORKBOOK_TARGET } from './events';

const CHANGE_TYPE = {
  edit: 'RangeEdited',
  rowsInserted: 'RowInserted',
  rowsDeleted: 'RowDeleted',
  columnsInserted: 'ColumnInserted',
  columnsDeleted: 'ColumnDeleted',
} as const;

/** Tells the add-in of a change in the workbook, its own changes included, as Excel does. */
export function reportChange(
  { sheet, area, kind, source: cause }: EngineChange,
  { engine, events }: Context,
): void {
  const worksheetId = sheet.id;
  const source = 'Local';
  const targets = [worksheetId, WORKBOOK_TARGET];
  if (kind === 'sheetAdded') {
    events.fire('Added', [WORKBOOK_TARGET], { worksheetId, source });
    return;
  }
  if (kind === 'sheetDeleted') {
    events.fire('Deleted', [WORKBOOK_TARGET], { worksheetId, source });
    return;
  }
  const address = writeAddress(area);
  const changeType = CHANGE_TYPE[kind];
  const message = {
    worksheetId,
    address,
    changeType,
    source,
    triggerSource: cause === 'program' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: 'None',
  };
  const referenceId = `${worksheetId}!${address}`;
  events.fire('DataChanged', targets, { ...message, referenceId });
  if (!engine.sheets.includes(sheet)) return;
  for (const table of sheet.tables) {
    if (!overlaps(table.area, area)) continue;
    events.fire('TableDataChanged', [table.id, ...targets], { ...message, referenceId, tableId: table.id });
  }
}

/** Tells which sheet was left, and which was reached. */
export function reportActivation(before: EngineSheet, after: EngineSheet, { events }: Context): void {
  events.fire('Deactivated', [before.id, WORKBOOK_TARGET], { worksheetId: before.id });
  events.fire('Activated', [after.id, WORKBOOK_TARGET], { worksheetId: after.id });
}

export function reportSelection({ sheet, area }: EngineRange, { events }: Context): void {
  events.fire('SelectionChanged', [sheet.id, WORKBOOK_TARGET], {
    worksheetId: sheet.id,
    address: writeAddress(area),
  });
}
