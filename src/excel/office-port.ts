import type { WorkbookPort } from '../app/port';
import { listenToChanges } from './changes';
import { generateSheets } from './generate/generate';
import { undoGeneration } from './generate/undo';
import { readJournal, readUndo, removeEntry } from './journal';
import { readWorkbook } from './read-workbook';
import { createRunner } from './runner';
import type { RunnerOptions } from './runner';
import { selectCells } from './select';
import { readSetting, writeSetting } from './settings';
import { undoEdits, writeEdits } from './write-cells';

/** The open workbook over Office.js; to be called after `Office.onReady`. Needs ExcelApi 1.13. */
export function createOfficePort(options: RunnerOptions = {}): WorkbookPort {
  const run = createRunner(options);
  return {
    read: (readOptions) => readWorkbook(run, readOptions),
    select: (sheet, address) => selectCells(run, sheet, address),
    write: (label, edits) => writeEdits(run, label, edits),
    generate: (label, sheets) => generateSheets(run, label, sheets),
    journal: async () => {
      const entries = await readJournal(run);
      return entries.map(({ id, label, cells }) => ({ id, label, cells }));
    },
    undo: async (id) => {
      const data = await readUndo(run, id);
      await (data.kind === 'edits' ? undoEdits(run, data) : undoGeneration(run, data));
      await removeEntry(run, id);
    },
    getSetting: (key) => readSetting(run, key),
    setSetting: (key, value) => writeSetting(run, key, value),
    onChanged: (listener) => listenToChanges(run, listener),
  };
}
