import { z } from 'zod';
import { PortError } from '../app/port';
import type { Journal, JournalEntry, PortErrorCode } from '../app/port';
import { compress, decompress } from './compressed';
import { undoData } from './undo-data';
import type { UndoData } from './undo-data';
import type { Run } from './runner';

const INDEX = 'poa.diario';
const keyOf = (id: string) => `${INDEX}.${id}`;

/** Settings of a workbook may take about 2 MB together; older entries make room for new ones. */
const MAX_CHARACTERS = 1_500_000;
const MAX_ENTRIES = 20;

const storedEntry = z.object({
  id: z.string(),
  label: z.string(),
  cells: z.int(),
  characters: z.int(),
  /** True from undoing to redoing. */
  undone: z.boolean().default(false),
});
type StoredEntry = z.infer<typeof storedEntry>;

/** Newest first. An index that something else has damaged is an empty journal. */
async function readEntries(run: Run): Promise<readonly StoredEntry[]> {
  return run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(INDEX);
    setting.load('value');
    await context.sync();
    if (setting.isNullObject) return [];
    return z.array(storedEntry).catch([]).parse(setting.value);
  });
}

export async function readJournal(run: Run): Promise<Journal> {
  const entries = await readEntries(run);
  const plain = ({ id, label, cells }: StoredEntry): JournalEntry => ({ id, label, cells });
  return {
    done: entries.filter(({ undone }) => !undone).map(plain),
    // The oldest of what was undone was undone last.
    undone: entries
      .filter(({ undone }) => undone)
      .reverse()
      .map(plain),
  };
}

/** Adds an entry and forgets what was undone; what no longer fits is forgotten too, oldest first. */
export async function addEntry(
  run: Run,
  { label, cells, undo }: { readonly label: string; readonly cells: number; readonly undo: UndoData },
): Promise<JournalEntry> {
  const journal = await readEntries(run);
  const data = compress(undo);
  const id = String(1 + Math.max(0, ...journal.map((entry) => Number(entry.id))));
  const added: StoredEntry = { id, label, cells, characters: data.length, undone: false };
  const entries = [added, ...journal.filter(({ undone }) => !undone)];
  const kept = entries.filter((_entry, index) => index === 0 || fits(entries.slice(0, index + 1)));
  const forgotten = journal.filter((entry) => !kept.includes(entry));
  await run(async (context) => {
    const { settings } = context.workbook;
    settings.add(keyOf(id), data);
    settings.add(INDEX, kept);
    for (const entry of forgotten) settings.add(keyOf(entry.id), '');
    await context.sync();
  });
  return { id, label, cells };
}

function fits(entries: readonly StoredEntry[]): boolean {
  const characters = entries.reduce((sum, entry) => sum + entry.characters, 0);
  return entries.length <= MAX_ENTRIES && characters <= MAX_CHARACTERS;
}

/** What an entry needs; refuses with `code` one that is gone, damaged, or not in the state asked for. */
export async function readUndo(run: Run, id: string, code: PortErrorCode): Promise<UndoData> {
  const entry = (await readEntries(run)).find((candidate) => candidate.id === id);
  if (entry?.undone !== (code === 'NO_SE_PUEDE_REHACER')) throw new PortError(code, { id });
  const text = await run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(keyOf(id));
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? '' : (setting.value as unknown);
  });
  if (typeof text !== 'string' || text === '') throw new PortError(code, { id });
  try {
    return undoData.parse(decompress(text));
  } catch (error) {
    throw new PortError(code, { id }, { cause: error });
  }
}

export async function setUndone(run: Run, id: string, undone: boolean): Promise<void> {
  const journal = await readEntries(run);
  const entries = journal.map((entry) => (entry.id === id ? { ...entry, undone } : entry));
  await run(async (context) => {
    context.workbook.settings.add(INDEX, entries);
    await context.sync();
  });
}

export async function removeEntry(run: Run, id: string): Promise<void> {
  const journal = await readEntries(run);
  await run(async (context) => {
    const { settings } = context.workbook;
    const setting = settings.getItemOrNullObject(keyOf(id));
    setting.load('key');
    await context.sync();
    if (!setting.isNullObject) setting.delete();
    settings.add(
      INDEX,
      journal.filter((entry) => entry.id !== id),
    );
    await context.sync();
  });
}
