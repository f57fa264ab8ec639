import { PortError } from '../app/port';
import type { CellEdit, JournalEntry } from '../app/port';
import { cellAddress, parseArea } from '../sheet/address';
import { inputOf, isFormula, textInput } from './input';
import { addEntry, readJournal } from './journal';
import { perform } from './operations';
import type { Run } from './runner';
import { requireWritable } from './sheet-state';
import { readEach, writesOf } from './single-cells';
import type { CellWrite, ReadCell } from './single-cells';
import type { CellUndo, EditsUndo } from './undo-data';

/** Writes all the edits or none; what stood there goes into the journal. */
export async function writeEdits(run: Run, label: string, edits: readonly CellEdit[]): Promise<JournalEntry> {
  const targets = edits.map(({ sheet, address }) => ({ sheet, ...positionOf(sheet, address) }));
  await requireWritable(run, [...new Set(edits.map(({ sheet }) => sheet))]);
  const before = await readEach(run, targets);
  edits.forEach((edit, index) => refuseIfChanged(edit, before[index]));
  const undo = before.map((cell) => ({
    ...placeOf(cell),
    before: inputOf(cell.value, cell.formula) ?? '',
    format: cell.format,
  }));
  const restore = undo.map(({ before: input, ...cell }) => ({ ...cell, input }));
  try {
    await perform(run, writesOf(edits.map((edit, index) => writeOf(edit, before[index]))));
    const after = await readEach(run, targets);
    const cells: CellUndo[] = undo.map((cell, index) => ({ ...cell, after: after[index]?.formula ?? '' }));
    const journal = await readJournal(run);
    return await addEntry(run, journal, { label, cells: cells.length, undo: { kind: 'edits', cells } });
  } catch (error) {
    await Promise.allSettled([perform(run, writesOf(restore))]);
    throw error;
  }
}

/** Puts back what stood there, unless one of the cells was changed since. */
export async function undoEdits(run: Run, { cells }: EditsUndo): Promise<void> {
  await requireWritable(run, [...new Set(cells.map(({ sheet }) => sheet))]);
  const current = await readEach(run, cells);
  cells.forEach(({ sheet, row, column, after }, index) => {
    if ((current[index]?.formula ?? '') !== after) throw changed(sheet, cellAddress(row, column));
  });
  await perform(run, writesOf(cells.map(({ before, ...cell }) => ({ ...cell, input: before }))));
}

function positionOf(sheet: string, address: string): { readonly row: number; readonly column: number } {
  const area = parseArea(address);
  if (!area) throw new PortError('HOJA_AUSENTE', { hoja: sheet, celda: address });
  return { row: area.top, column: area.left };
}

function placeOf({ sheet, row, column }: ReadCell): Pick<CellUndo, 'sheet' | 'row' | 'column'> {
  return { sheet, row, column };
}

function changed(sheet: string, cell: string): PortError {
  return new PortError('CELDA_CAMBIADA', { hoja: sheet, celda: cell });
}

function refuseIfChanged({ sheet, address, before }: CellEdit, cell: ReadCell | undefined): void {
  const value = cell?.value === '' ? null : (cell?.value ?? null);
  const expected = before === '' ? null : before;
  const stands = cell && isFormula(cell.value, cell.formula) ? [value, cell.formula] : [value];
  if (!stands.includes(expected)) throw changed(sheet, address);
}

/** A text format would turn a number or a formula into text as it is written. */
function writeOf({ sheet, after }: CellEdit, cell: ReadCell | undefined): CellWrite {
  const isText = typeof after === 'string' && !after.startsWith('=');
  return {
    sheet,
    row: cell?.row ?? 0,
    column: cell?.column ?? 0,
    input: isText ? textInput(after) : (after ?? ''),
    format: !isText && after !== null && cell?.format === '@' ? 'General' : null,
  };
}
