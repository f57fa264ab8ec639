import { PortError } from '../app/port';
import type { ReadOptions } from '../app/port';
import { cellAddress } from '../sheet/address';
import type { Area } from '../sheet/address';
import { sheetFrom } from '../sheet/sheet';
import type { CellValue, Sheet, Visibility, Workbook } from '../sheet/sheet';
import { cellCount, rangeOf, readCells } from './cells';
import type { Cells, Place } from './cells';
import { isFormula } from './input';
import { loadMerges, mergesOf } from './merges';
import type { Run } from './runner';

/** What a sheet holds besides its cells. */
interface SheetOutline {
  readonly name: string;
  readonly visibility: Visibility;
  /** Null for an empty sheet. */
  readonly used: Area | null;
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/**
 * The whole workbook in four round trips: names, used ranges, shapes, cells. Cells take more than one only where
 * they are more than a request may carry.
 */
export async function readWorkbook(run: Run, options: ReadOptions = {}): Promise<Workbook> {
  const isWanted = (sheet: string) => options.only?.includes(sheet) ?? true;
  const { name, sheets, date1904 } = await run((context) => loadOutlines(context, isWanted));
  const wanted = sheets.filter((sheet) => isWanted(sheet.name));
  return { name, sheets: await readSheets(run, wanted, date1904, options) };
}

/** As `read`, of the changed sheets only and in as many round trips. Null where the sheets are no longer the same. */
export async function readAgain(
  run: Run,
  known: Workbook,
  changed: ReadonlySet<string>,
  options: ReadOptions = {},
): Promise<Workbook | null> {
  const outlines = await run((context) => loadOutlines(context, (name) => changed.has(name)));
  const same = known.sheets.every(
    ({ name, visibility }, i) =>
      name === outlines.sheets[i]?.name && visibility === outlines.sheets[i].visibility,
  );
  if (!same || outlines.sheets.length !== known.sheets.length) return null;
  const wanted = outlines.sheets.filter(({ name }) => changed.has(name));
  const read = await readSheets(run, wanted, outlines.date1904, options);
  const byName = new Map(read.map((sheet) => [sheet.name, sheet]));
  return { name: outlines.name, sheets: known.sheets.map((sheet) => byName.get(sheet.name) ?? sheet) };
}

async function readSheets(
  run: Run,
  sheets: readonly SheetOutline[],
  date1904: boolean,
  { signal, onProgress }: ReadOptions,
): Promise<Sheet[]> {
  const filled = sheets.filter((sheet): sheet is SheetOutline & { used: Area } => sheet.used !== null);
  const places: Place[] = filled.map((sheet) => ({ sheet: sheet.name, area: sheet.used }));
  const cells = await readCells(run, places, {
    signal,
    onProgress: (done) => onProgress?.(done, places.length),
  });
  const byName = new Map(filled.map((sheet, index) => [sheet.name, cells[index]]));
  return sheets.map((sheet) => sheetOf(sheet, date1904, byName.get(sheet.name)));
}

const VISIBILITIES: Readonly<Record<string, Visibility>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

/** Serial of 2 January 1904 where day 0 is the day before; Excel tells the calendar in no other way. */
const SECOND_DAY_OF_1904 = 1;

/** Names of all sheets, and what those that are wanted hold; the others count as empty. */
async function loadOutlines(
  context: Excel.RequestContext,
  isWanted: (name: string) => boolean,
): Promise<{
  readonly name: string;
  readonly date1904: boolean;
  readonly sheets: readonly SheetOutline[];
}> {
  const { workbook } = context;
  const { worksheets } = workbook;
  workbook.load('name');
  worksheets.load('items/name, items/visibility');
  const serial = workbook.functions.date(1904, 1, 2);
  serial.load('value');
  await context.sync();
  const used = worksheets.items.map((sheet) =>
    isWanted(sheet.name) ? sheet.getUsedRangeOrNullObject(true) : undefined,
  );
  for (const range of used) range?.load('rowIndex, columnIndex, rowCount, columnCount');
  await context.sync();
  worksheets.items.forEach(({ name }, index) => refuseIfEndless(name, areaOf(used[index])));
  const shapes = worksheets.items.map(({ name, visibility }, index) => {
    const area = areaOf(used[index]);
    return {
      name,
      visibility: VISIBILITIES[visibility] ?? 'visible',
      used: area,
      shape: loadShape(context, name, area),
    };
  });
  await context.sync();
  return {
    name: workbook.name,
    date1904: serial.value === SECOND_DAY_OF_1904,
    sheets: shapes.map(({ shape, ...outline }) => ({ ...outline, ...shapeOf(outline.used, shape) })),
  };
}

/** A value typed by mistake at the end of a sheet makes it as large as Excel allows: nobody could wait for it. */
const MOST_ROWS = 200_000;
const MOST_CELLS = 5_000_000;

function refuseIfEndless(hoja: string, used: Area | null): void {
  if (!used || (used.bottom - used.top < MOST_ROWS && cellCount(used) <= MOST_CELLS)) return;
  throw new PortError('DEMASIADO_GRANDE', { hoja, celda: cellAddress(used.bottom, used.right) });
}

function areaOf(range: Excel.Range | undefined): Area | null {
  if (!range || range.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

interface LoadedShape {
  readonly merges: readonly Excel.RangeAreas[];
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

function loadShape(context: Excel.RequestContext, sheet: string, used: Area | null): LoadedShape | null {
  if (!used) return null;
  const range = rangeOf(context.workbook.worksheets.getItem(sheet), used);
  return {
    merges: loadMerges(context, { sheet, area: used }),
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
  };
}

function shapeOf(
  used: Area | null,
  shape: LoadedShape | null,
): Pick<SheetOutline, 'merges' | 'hiddenRows' | 'hiddenColumns'> {
  if (!used || !shape) return { merges: [], hiddenRows: [], hiddenColumns: [] };
  return {
    merges: mergesOf(shape.merges),
    hiddenRows: positions(shape.rows.value, ({ rowHidden }) => rowHidden === true, used.top),
    hiddenColumns: positions(shape.columns.value, ({ columnHidden }) => columnHidden === true, used.left),
  };
}

function positions<T>(items: readonly T[], is: (item: T) => boolean, first: number): readonly number[] {
  return items.flatMap((item, index) => (is(item) ? [first + index] : []));
}

function sheetOf({ used, ...outline }: SheetOutline, date1904: boolean, cells: Cells | undefined): Sheet {
  if (!used || !cells) return sheetFrom({ ...outline, date1904, values: [] });
  const { values, formulas, formats } = cells;
  return sheetFrom({
    ...outline,
    date1904,
    values,
    formulas: formulas.map((row, r) => row.map((formula, c) => formulaOf(values[r]?.[c], formula))),
    formats,
    origin: { row: used.top, column: used.left },
  });
}

function formulaOf(value: CellValue | undefined, formula: CellValue): CellValue {
  return isFormula(value ?? null, formula) ? formula : null;
}
