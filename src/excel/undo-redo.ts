import { PortError } from '../app/port';
import { cellAddress } from '../sheet/address';
import type { CellValue } from '../sheet/sheet';
import { undoGeneration } from './generate/undo';
import { readUndo, removeEntry, setUndone } from './journal';
import { perform } from './operations';
import type { Run } from './runner';
import { requireWritable } from './sheet-state';
import { readEach, writesOf } from './single-cells';
import type { CellUndo } from './undo-data';

/** Undone edits stay in the journal to be redone; a generation is simply run again. */
export async function undoEntry(run: Run, id: string): Promise<void> {
  const data = await readUndo(run, id, 'NO_SE_PUEDE_DESHACER');
  if (data.kind === 'generation') {
    await undoGeneration(run, data);
    await removeEntry(run, id);
    return;
  }
  await requireStanding(run, data.cells, ({ after }) => after);
  await perform(run, writesOf(data.cells.map(({ before, ...cell }) => ({ ...cell, input: before }))));
  await setUndone(run, id, true);
}

export async function redoEntry(run: Run, id: string): Promise<void> {
  const data = await readUndo(run, id, 'NO_SE_PUEDE_REHACER');
  if (data.kind === 'generation') throw new PortError('NO_SE_PUEDE_REHACER', { id });
  await requireStanding(run, data.cells, ({ reported }) => reported);
  await perform(run, writesOf(data.cells.map(({ redo, ...cell }) => ({ ...cell, ...redo }))));
  await setUndone(run, id, false);
}

/** Refuses where one of the cells was changed since. */
async function requireStanding(
  run: Run,
  cells: readonly CellUndo[],
  expected: (cell: CellUndo) => CellValue,
): Promise<void> {
  await requireWritable(run, [...new Set(cells.map(({ sheet }) => sheet))]);
  const current = await readEach(run, cells);
  const changed = cells.find((cell, index) => (current[index]?.formula ?? '') !== expected(cell));
  if (!changed) return;
  const { sheet, row, column } = changed;
  throw new PortError('CELDA_CAMBIADA', { hoja: sheet, celda: cellAddress(row, column) });
}
