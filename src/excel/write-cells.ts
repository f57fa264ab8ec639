import { PortError } from '../app/port';
import type { CellEdit, JournalEntry } from '../app/port';
import { parseArea } from '../sheet/address';
import { calculateIfManual } from './calculation';
import { inputOf, isFormula, textInput } from './input';
import { addEntry } from './journal';
import { perform } from './operations';
import type { Run } from './runner';
import { requireWritable } from './sheet-state';
import { readEach, writesOf } from './single-cells';
import type { CellWrite, ReadCell } from './single-cells';
import type { CellUndo } from './undo-data';

/** Writes all the edits or none; what stood there goes into the journal. */
export async function writeEdits(run: Run, label: string, edits: readonly CellEdit[]): Promise<JournalEntry> {
  const places = edits.map(({ sheet, address }) => ({ sheet, ...positionOf(sheet, address) }));
  const ids = await requireWritable(run, [...new Set(edits.map(({ sheet }) => sheet))]);
  const targets = places.map((place) => ({ ...place, sheet: ids.get(place.sheet) ?? place.sheet }));
  const before = await readEach(run, targets);
  edits.forEach((edit, index) => refuseIfChanged(edit, before[index]));
  const writes = edits.map((edit, index) => writeOf(edit, before[index]));
  const restore = before.map(({ value, formula, ...cell }) => ({
    ...cell,
    input: inputOf(value, formula) ?? '',
  }));
  try {
    await perform(run, writesOf(writes));
    await calculateIfManual(run, calculatingSheets(writes));
    const after = await readEach(run, targets);
    writes.forEach((write, index) => refuseIfLost(write, edits[index], after[index]));
    const cells = restore.map(({ input, ...cell }, index): CellUndo => {
      const written = writes[index];
      return {
        ...cell,
        sheet: edits[index]?.sheet ?? cell.sheet,
        before: input,
        reported: before[index]?.formula ?? '',
        after: after[index]?.formula ?? '',
        redo: { input: written?.input ?? '', format: written?.format ?? null },
      };
    });
    return await addEntry(run, { label, cells: cells.length, undo: { kind: 'edits', cells } });
  } catch (error) {
    await Promise.allSettled([perform(run, writesOf(restore))]);
    throw error;
  }
}

/** Sheets that get formulas. */
function calculatingSheets(writes: readonly CellWrite[]): readonly string[] {
  const calculating = writes.filter(({ input }) => typeof input === 'string' && input.startsWith('='));
  return [...new Set(calculating.map(({ sheet }) => sheet))];
}

function positionOf(sheet: string, address: string): { readonly row: number; readonly column: number } {
  const area = parseArea(address);
  if (!area) throw new PortError('HOJA_AUSENTE', { hoja: sheet, celda: address });
  return { row: area.top, column: area.left };
}

function refuseIfChanged({ sheet, address, before, onlyTyped }: CellEdit, cell: ReadCell | undefined): void {
  const value = cell?.value === '' ? null : (cell?.value ?? null);
  const expected = before === '' ? null : before;
  const formula = cell && isFormula(cell.value, cell.formula) ? cell.formula : null;
  if (formula !== null && onlyTyped === true) {
    throw new PortError('CELDA_CON_FORMULA', { hoja: sheet, celda: address });
  }
  const stands = formula === null ? [value] : [value, formula];
  if (!stands.includes(expected)) throw new PortError('CELDA_CAMBIADA', { hoja: sheet, celda: address });
}

/** Excel takes what is written behind a merged cell without a word, and drops it. */
function refuseIfLost({ input }: CellWrite, edit: CellEdit | undefined, after: ReadCell | undefined): void {
  const lost = input !== '' && (after?.formula === '' || after?.formula === null);
  if (lost && edit) throw new PortError('CELDA_COMBINADA', { hoja: edit.sheet, celda: edit.address });
}

/** A text format would turn a number or a formula into text as it is written. */
function writeOf({ after, literal, ...edit }: CellEdit, cell: ReadCell | undefined): CellWrite {
  const isText = typeof after === 'string' && (literal === true || !after.startsWith('='));
  return {
    sheet: cell?.sheet ?? edit.sheet,
    row: cell?.row ?? 0,
    column: cell?.column ?? 0,
    input: isText ? textInput(after) : (after ?? ''),
    format: !isText && after !== null && cell?.format === '@' ? 'General' : null,
  };
}
