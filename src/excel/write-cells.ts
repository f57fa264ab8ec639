import { PortError } from '../app/port';
import type { CellEdit, JournalEntry } from '../app/port';
import { cellAddress, parseArea } from '../sheet/address';
import type { CellValue } from '../sheet/sheet';
import { readCells } from './cells';
import type { Place } from './cells';
import { inputOf, isFormula, textInput } from './input';
import { addEntry, readJournal } from './journal';
import { perform } from './operations';
import type { Operation } from './operations';
import { rectanglesOfCells } from './rectangles';
import type { Run } from './runner';
import { requireWritable } from './sheet-state';
import type { CellUndo, EditsUndo } from './undo-data';
import { writeFormats, writeInputs } from './write-grid';

/** A cell and what Excel reports of it. */
interface ReadCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly format: string;
}

/** What to put into a cell; a null format leaves the format alone. */
interface CellWrite {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly input: CellValue;
  readonly format: string | null;
}

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

async function readEach(
  run: Run,
  cells: readonly { readonly sheet: string; readonly row: number; readonly column: number }[],
): Promise<readonly ReadCell[]> {
  const places = placesOf(cells);
  const read = await readCells(run, places);
  const found = new Map<string, ReadCell>();
  places.forEach(({ sheet, area }, index) => {
    read[index]?.values.forEach((values, r) =>
      values.forEach((value, c) => {
        const [row, column] = [area.top + r, area.left + c];
        const formula = read[index]?.formulas[r]?.[c] ?? null;
        const format = read[index]?.formats[r]?.[c] ?? 'General';
        found.set(keyOf(sheet, row, column), { sheet, row, column, value, formula, format });
      }),
    );
  });
  return cells.flatMap(({ sheet, row, column }) => found.get(keyOf(sheet, row, column)) ?? []);
}

function writesOf(cells: readonly CellWrite[]): readonly Operation[] {
  const byKey = new Map(cells.map((cell) => [keyOf(cell.sheet, cell.row, cell.column), cell]));
  return placesOf(cells).flatMap((place) => {
    const grid = gridOf(place, (row, column) => byKey.get(keyOf(place.sheet, row, column)));
    return [
      ...writeFormats(
        place,
        grid.map((row) => row.map((cell) => cell?.format ?? null)),
      ),
      ...writeInputs(
        place,
        grid.map((row) => row.map((cell) => cell?.input ?? null)),
      ),
    ];
  });
}

function gridOf<T>({ area }: Place, at: (row: number, column: number) => T): readonly (readonly T[])[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_row, r) =>
    Array.from({ length: area.right - area.left + 1 }, (_column, c) => at(area.top + r, area.left + c)),
  );
}

function placesOf(
  cells: readonly { readonly sheet: string; readonly row: number; readonly column: number }[],
): readonly Place[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) =>
    rectanglesOfCells(cells.filter((cell) => cell.sheet === sheet)).map((area) => ({ sheet, area })),
  );
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${row}:${column}:${sheet}`;
}
