import type { HojaBase, LectorDeBase } from '../functions/base-poa';
import type { Trimestre } from '../plan/mes';
import type { Area } from '../sheet/address';
import type { CellValue } from '../sheet/sheet';
import { rangeOf } from './cells';
import type { Place } from './cells';
import { parseReference } from './reference';
import type { Run } from './runner';

/** Workbook-level names that a generation leaves on its sheets; they follow a renamed sheet. */
const BASE = 'POA_Base';
const REPORT = /^POA_Consolidado_T([1-4])$/;

/** Values alone take some 15 bytes a cell: well below the 5 MB of Excel on the web. */
const CELLS_PER_REQUEST = 150_000;

/** Reads `Base POA` for the functions: names, header, then the columns that are asked for. */
export function createBaseReader(run: Run): LectorDeBase {
  return async (titulos) => {
    const { base, trimestre } = await run(findBase);
    if (!base) return null;
    const [header = []] = await run((context) => readValues(context, [headerOf(base)]));
    const found = titulos.flatMap((titulo) => {
      const offset = (header[0] ?? []).indexOf(titulo);
      return offset < 0 ? [] : [{ titulo, left: base.area.left + offset }];
    });
    const columns = await readColumns(
      run,
      base,
      found.map(({ left }) => left),
    );
    return { trimestre, columnas: new Map(found.map(({ titulo }, i) => [titulo, columns[i] ?? []])) };
  };
}

async function findBase(
  context: Excel.RequestContext,
): Promise<Pick<HojaBase, 'trimestre'> & { base: Place | null }> {
  const { names } = context.workbook;
  names.load('items/name, items/formula');
  await context.sync();
  let base: Place | null = null;
  let trimestre: Trimestre | null = null;
  for (const { name, formula } of names.items) {
    const place = parseReference(String(formula));
    if (!place) continue;
    if (name === BASE) base = place;
    const quarter = Number(REPORT.exec(name)?.[1] ?? 0);
    if (isQuarter(quarter) && quarter > (trimestre ?? 0)) trimestre = quarter;
  }
  return { base, trimestre };
}

function isQuarter(value: number): value is Trimestre {
  return value >= 1 && value <= 4;
}

function headerOf({ sheet, area }: Place): Place {
  return { sheet, area: { ...area, bottom: area.top } };
}

/** Whole columns below the header, neighbours as one rectangle. */
async function readColumns(
  run: Run,
  { sheet, area }: Place,
  lefts: readonly number[],
): Promise<readonly CellValue[][]> {
  const blocks = blocksOf(lefts);
  const columns = new Map(lefts.map((left): [number, CellValue[]] => [left, []]));
  const rows = Math.max(1, Math.floor(CELLS_PER_REQUEST / Math.max(1, lefts.length)));
  for (let top = area.top + 1; top <= area.bottom; top += rows) {
    const bottom = Math.min(area.bottom, top + rows - 1);
    const places = blocks.map((block): Place => ({ sheet, area: { ...block, top, bottom } }));
    const parts = await run((context) => readValues(context, places));
    for (const [left, cells] of columns) {
      const index = blocks.findIndex((block) => left >= block.left && left <= block.right);
      for (const row of parts[index] ?? []) cells.push(row[left - (blocks[index]?.left ?? 0)] ?? null);
    }
  }
  return lefts.map((left) => columns.get(left) ?? []);
}

function blocksOf(lefts: readonly number[]): readonly Pick<Area, 'left' | 'right'>[] {
  const blocks: { left: number; right: number }[] = [];
  for (const left of [...lefts].sort((a, b) => a - b)) {
    const last = blocks.at(-1);
    if (last && left <= last.right + 1) last.right = left;
    else blocks.push({ left, right: left });
  }
  return blocks;
}

/** Without formulas and formats, which `readCells` needs and which are the larger part by far. */
async function readValues(
  context: Excel.RequestContext,
  places: readonly Place[],
): Promise<readonly CellValue[][][]> {
  const { worksheets } = context.workbook;
  const ranges = places.map(({ sheet, area }) => rangeOf(worksheets.getItem(sheet), area));
  for (const range of ranges) range.load('values');
  await context.sync();
  return ranges.map(({ values }) => values as CellValue[][]);
}
