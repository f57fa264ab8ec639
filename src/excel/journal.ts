import { z } from 'zod';
import { PortError } from '../app/port';
import type { JournalEntry } from '../app/port';
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
});
type StoredEntry = z.infer<typeof storedEntry>;

/** Newest first. An index that something else has damaged is an empty journal. */
export async function readJournal(run: Run): Promise<readonly StoredEntry[]> {
  return run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(INDEX);
    setting.load('value');
    await context.sync();
    if (setting.isNullObject) return [];
    return z.array(storedEntry).catch([]).parse(setting.value);
  });
}

/** Adds an entry; what no longer fits is forgotten, oldest first. */
export async function addEntry(
  run: Run,
  journal: readonly StoredEntry[],
  { label, cells, undo }: { readonly label: string; readonly cells: number; readonly undo: UndoData },
): Promise<JournalEntry> {
  const data = compress(undo);
  const id = String(1 + Math.max(0, ...journal.map((entry) => Number(entry.id))));
  const entries = [{ id, label, cells, characters: data.length }, ...journal];
  const kept = entries.filter((_entry, index) => index === 0 || fits(entries.slice(0, index + 1)));
  await run(async (context) => {
    const { settings } = context.workbook;
    settings.add(keyOf(id), data);
    settings.add(INDEX, kept);
    const forgotten = entries.filter((entry) => !kept.includes(entry));
    for (const entry of forgotten) settings.add(keyOf(entry.id), '');
    await context.sync();
  });
  return { id, label, cells };
}

function fits(entries: readonly StoredEntry[]): boolean {
  const characters = entries.reduce((sum, entry) => sum + entry.characters, 0);
  return entries.length <= MAX_ENTRIES && characters <= MAX_CHARACTERS;
}

export async function readUndo(run: Run, id: string): Promise<UndoData> {
  const text = await run(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(keyOf(id));
    setting.load('value');
    await context.sync();
    return setting.isNullObject ? '' : (setting.value as unknown);
  });
  if (typeof text !== 'string' || text === '') throw new PortError('NO_SE_PUEDE_DESHACER', { id });
  try {
    return undoData.parse(decompress(text));
  } catch (error) {
    throw new PortError('NO_SE_PUEDE_DESHACER', { id }, { cause: error });
  }
}

export async function removeEntry(run: Run, id: string): Promise<void> {
  const journal = await readJournal(run);
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
