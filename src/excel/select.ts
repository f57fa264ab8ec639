import { PortError, type ActiveCell } from '../app/port';
import type { Run } from './runner';

/** Shows a sheet and selects cells of it; a hidden sheet stays hidden, because somebody hid it for a reason. */
export async function selectCells(run: Run, name: string, address: string): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) throw new PortError('HOJA_AUSENTE', { hoja: name });
    if (sheet.visibility !== 'Visible') throw new PortError('HOJA_OCULTA', { hoja: name });
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}

export function readActiveCell(run: Run): Promise<ActiveCell> {
  return run(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load('rowIndex, columnIndex, worksheet/name');
    await context.sync();
    return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
  });
}
