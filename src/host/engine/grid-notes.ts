import type { ICommandInfo, IDisposable } from '@univerjs/core';
import { RemoveNoteMutation, SheetsNoteModel, UpdateNoteMutation } from '@univerjs/preset-sheets-note';
import type { DrawnBook } from './platform';
import type { UniverSheet } from './sheet';

/** Screen pixels of a note's box. */
const BOX = { width: 220, height: 120 };

/** Shows the notes that cells carry, and takes over those that the planner writes in the grid. */
export class DrawnNotes implements IDisposable {
  readonly #book: DrawnBook;
  readonly #model: SheetsNoteModel;
  readonly #listener: IDisposable;
  #isStale = true;

  constructor(book: DrawnBook) {
    this.#book = book;
    this.#model = book.kernel.injector.get(SheetsNoteModel);
    this.#listener = book.kernel.commands.onCommandExecuted((command) => this.#notice(command));
  }

  refresh(): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    for (const sheet of this.#book.sheets) this.#refresh(sheet);
  }

  dispose(): void {
    this.#listener.dispose();
  }

  #notice({ id, params }: Readonly<ICommandInfo>): void {
    if (id === UpdateNoteMutation.id || id === RemoveNoteMutation.id) this.#takeOver(id, params);
    else if (id.startsWith('sheet.mutation.')) this.#isStale = true;
  }

  #takeOver(id: string, params: unknown): void {
    if (this.#book.kernel.byProgram) return;
    const { sheetId, row, col, noteId, note } = params as {
      sheetId: string;
      row?: number;
      col?: number;
      noteId?: string;
      note?: { note: string };
    };
    const sheet = this.#book.sheets.find((known) => known.sheetId === sheetId);
    const place = row === undefined || col === undefined ? placeOf(noteId) : { row, column: col };
    if (sheet && place)
      sheet.setNote(place.row, place.column, id === RemoveNoteMutation.id ? null : (note?.note ?? null));
  }

  #refresh({ sheetId, cells }: UniverSheet): void {
    const { unitId } = this.#book.kernel;
    const drawn = new Map(
      [...(this.#model.getSheetNotes(unitId, sheetId)?.values() ?? [])].map((note) => [
        `${note.row},${note.col}`,
        note,
      ]),
    );
    cells.worksheet.getCellMatrix().forValue((row, col, cell) => {
      const text = cell?.custom?.['note'] as string | undefined;
      if (text === undefined) return;
      const key = `${row},${col}`;
      const known = drawn.get(key);
      drawn.delete(key);
      if (known?.note === text) return;
      const note = { ...BOX, ...known, id: `nota-${key}`, row, col, note: text };
      this.#model.updateNote(unitId, sheetId, row, col, note, true);
    });
    for (const { row, col } of drawn.values())
      this.#model.removeNote(unitId, sheetId, { row, col, silent: true });
  }
}

function placeOf(noteId: string | undefined): { readonly row: number; readonly column: number } | null {
  const match = /^nota-(\d+),(\d+)$/.exec(noteId ?? '');
  return match ? { row: Number(match[1]), column: Number(match[2]) } : null;
}
