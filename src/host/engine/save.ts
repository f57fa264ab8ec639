import type { Book } from './book';
import { paletteOf } from './colors';
import { readChartLabels } from './drawing-parts';
import { newFile, readFile, themesOf, writeFile, type Workbook, type Worksheet } from './excelts';
import { writeCharts, type ChartLabel, type ChartLabels } from './file-chart';
import { sheetIdOf } from './opened';
import { writeParts } from './parts';
import { saveSheet } from './save-sheet';
import type { SaveContext } from './save-cells';
import type { UniverSheet } from './sheet';

/**
 * Writes the workbook as an overlay: the original is read afresh, what differs is laid over it, and whatever the
 * engine does not know of (drawings, comments, print set-up) stays as it was.
 */
export async function saveBook(book: Book, bytes: Uint8Array | null): Promise<Uint8Array> {
  const file = bytes ? await readFile(bytes) : newFile();
  const names = new Map(file.worksheets.map(({ name }, index) => [sheetIdOf(index + 1), name]));
  const pairs = pairSheets(file, book.sheets);
  const context: SaveContext = {
    palette: paletteOf(Object.values(themesOf(file))[0]),
    date1904: book.date1904,
    answersCustomFunctions: book.functions.isAnswering,
  };
  const known: ChartLabels = bytes && file.worksheets.some(hasCharts) ? readChartLabels(bytes) : new Map();
  const labels = new Map<number, ChartLabel>();
  for (const [stored, sheet] of pairs) {
    await saveSheet(stored, sheet, context);
    for (const entry of writeCharts(stored, sheet, known)) labels.set(...entry);
  }
  saveNames(file, book);
  saveViews(file, book);
  // The cached values are fresh, and without the add-in Excel would replace them by #NAME?.
  file.calcProperties.fullCalcOnLoad = false;
  const sheets = book.sheets.flatMap(({ sheetId, name, extras: { shifts } }) => {
    const before = names.get(sheetId);
    return before === undefined ? [] : [{ before, after: name, shifts }];
  });
  return writeParts(await writeFile(file), bytes, book, { labels, sheets });
}

const hasCharts = (sheet: Worksheet): boolean => sheet.getCharts().length > 0;

/** The file's sheets in the book's order under the book's names; new ones added, lost ones removed. */
function pairSheets(file: Workbook, sheets: readonly UniverSheet[]): (readonly [Worksheet, UniverSheet])[] {
  const stored = new Map(file.worksheets.map((sheet, index) => [sheetIdOf(index + 1), sheet]));
  const kept = new Set(sheets.map((sheet) => sheet.sheetId));
  for (const [id, sheet] of stored) if (!kept.has(id)) file.removeWorksheet(sheet.id);
  const pairs = sheets.map(
    (sheet, index) => [stored.get(sheet.sheetId) ?? file.addWorksheet(`~${index}`), sheet] as const,
  );
  // Two sheets may have exchanged their names: none may be in the way while they are given out.
  for (const [index, [target, sheet]] of pairs.entries())
    if (target.name !== sheet.name) target.name = `~${index}`;
  for (const [index, [target, sheet]] of pairs.entries()) {
    if (target.name !== sheet.name) target.name = sheet.name;
    target.orderNo = index;
  }
  return pairs;
}

function saveNames(file: Workbook, book: Book): void {
  const stored = file.definedNames.model;
  // Names of one sheet know it by its place, which may have changed.
  const own = stored.flatMap((entry) => {
    if (entry.localSheetId === undefined) return [];
    const id = sheetIdOf(entry.localSheetId + 1);
    const localSheetId = book.sheets.findIndex((sheet) => sheet.sheetId === id);
    return localSheetId < 0 ? [] : [{ ...entry, localSheetId }];
  });
  const shared = book.names.items.map((item) => {
    const reference = item.reference.slice(1);
    const known = stored.find((entry) => entry.localSheetId === undefined && entry.name === item.name);
    if (known && (known.formulaExpression ?? known.rawText ?? known.ranges.join(',')) === reference)
      return known;
    const hidden = item.visible ? {} : { hidden: true };
    return { name: item.name, ranges: [], rawText: reference, kind: 'opaque' as const, ...hidden };
  });
  file.definedNames.model = [...own, ...shared];
}

function saveViews(file: Workbook, book: Book): void {
  const activeTab = book.active.position;
  const [view] = file.views;
  file.views = [
    { x: 0, y: 0, width: 25_000, height: 12_000, visibility: 'visible', ...view, firstSheet: 0, activeTab },
  ];
}
