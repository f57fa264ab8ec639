import type { WorkbookPort } from '../app/port';
import { listenToChanges } from './changes';
import { generateSheets } from './generate/generate';
import { readJournal } from './journal';
import { markCells } from './marks';
import { readAgain, readWorkbook } from './read-workbook';
import { createRunner } from './runner';
import type { RunnerOptions } from './runner';
import { readActiveCell, selectCells } from './select';
import { readSetting, writeSetting } from './settings';
import { redoEntry, undoEntry } from './undo-redo';
import { writeEdits } from './write-cells';

/** The open workbook over Office.js; to be called after `Office.onReady`. Needs ExcelApi 1.13. */
export function createOfficePort(options: RunnerOptions = {}): WorkbookPort {
  const run = createRunner(options);
  return {
    read: (readOptions) => readWorkbook(run, readOptions),
    readAgain: (known, changed, readOptions) => readAgain(run, known, changed, readOptions),
    select: (sheet, address) => selectCells(run, sheet, address),
    activeCell: () => readActiveCell(run),
    write: (label, edits) => writeEdits(run, label, edits),
    generate: (label, sheets, generateOptions) => generateSheets(run, label, sheets, generateOptions),
    journal: () => readJournal(run),
    undo: (id) => undoEntry(run, id),
    redo: (id) => redoEntry(run, id),
    mark: (marks) => markCells(run, marks),
    getSetting: (key) => readSetting(run, key),
    setSetting: (key, value) => writeSetting(run, key, value),
    onChanged: (listener) => listenToChanges(run, listener),
  };
}
