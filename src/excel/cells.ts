import type { Area } from '../sheet/address';
import type { CellValue } from '../sheet/sheet';
import { PortError } from '../app/port';
import type { Run } from './runner';

/** What Excel reports of a rectangle. */
export interface Cells {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Cells per request. Values, formulas and formats of a plan take some 60 bytes a cell as JSON, so that this stays
 * well below the 5 MB that Excel on the web allows; what is larger all the same is halved.
 */
const CELLS_PER_REQUEST = 40_000;

export interface CellsProgress {
  readonly signal?: AbortSignal | undefined;
  /** Called after each request with the number of places read completely. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/** Reads rectangles; one request for all of them unless they are too large together. */
export async function readCells(
  run: Run,
  places: readonly Place[],
  { signal, onProgress }: CellsProgress = {},
): Promise<readonly Cells[]> {
  const bands = places.flatMap((place, index) => bandsOf(place, CELLS_PER_REQUEST).map(withIndex(index)));
  const parts: Cells[][] = places.map(() => []);
  for (const request of grouped(bands)) {
    if (signal?.aborted) throw new PortError('CANCELADO');
    const cells = await readRequest(run, request);
    request.forEach(({ index }, i) => parts[index]?.push(cells[i] ?? EMPTY));
    onProgress?.((request.at(-1)?.index ?? 0) + 1);
  }
  return parts.map(joined);
}

interface Band extends Place {
  /** Of the place that it is part of. */
  readonly index: number;
}

const EMPTY: Cells = { values: [], formulas: [], formats: [] };

const withIndex = (index: number) => (place: Place) => ({ ...place, index });

function joined(parts: readonly Cells[]): Cells {
  return {
    values: parts.flatMap(({ values }) => values),
    formulas: parts.flatMap(({ formulas }) => formulas),
    formats: parts.flatMap(({ formats }) => formats),
  };
}

export function cellCount({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}

/** Cuts a place into bands of whole rows of at most `limit` cells, or single rows where those are longer. */
export function bandsOf({ sheet, area }: Place, limit: number): readonly Place[] {
  const rows = Math.max(1, Math.floor(limit / (area.right - area.left + 1)));
  const bands: Place[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    bands.push({ sheet, area: { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) } });
  }
  return bands;
}

function grouped(bands: readonly Band[]): readonly (readonly Band[])[] {
  const requests: Band[][] = [];
  let cells = Number.POSITIVE_INFINITY;
  for (const band of bands) {
    const count = cellCount(band.area);
    if (cells + count > CELLS_PER_REQUEST) {
      requests.push([]);
      cells = 0;
    }
    requests.at(-1)?.push(band);
    cells += count;
  }
  return requests;
}

async function readRequest(run: Run, places: readonly Place[]): Promise<readonly Cells[]> {
  try {
    return await run((context) => loadCells(context, places));
  } catch (error) {
    const halves = error instanceof PortError && error.code === 'DEMASIADO_GRANDE' ? halvesOf(places) : null;
    if (!halves) throw error;
    return halves.join(await readRequest(run, halves.first), await readRequest(run, halves.second));
  }
}

interface Halves {
  readonly first: readonly Place[];
  readonly second: readonly Place[];
  join(first: readonly Cells[], second: readonly Cells[]): readonly Cells[];
}

/** Half of the places each, or half of the only one's rows; null for a single row. */
function halvesOf(places: readonly Place[]): Halves | null {
  const [place] = places;
  if (!place) return null;
  if (places.length > 1) {
    const middle = Math.ceil(places.length / 2);
    return {
      first: places.slice(0, middle),
      second: places.slice(middle),
      join: (first, second) => [...first, ...second],
    };
  }
  const { area, sheet } = place;
  if (area.top === area.bottom) return null;
  const middle = Math.floor((area.top + area.bottom) / 2);
  return {
    first: [{ sheet, area: { ...area, bottom: middle } }],
    second: [{ sheet, area: { ...area, top: middle + 1 } }],
    join: (first, second) => [joined([...first, ...second])],
  };
}

async function loadCells(context: Excel.RequestContext, places: readonly Place[]): Promise<Cells[]> {
  const ranges = places.map(({ sheet, area }) => rangeOf(context.workbook.worksheets.getItem(sheet), area));
  for (const range of ranges) range.load('values, formulas, numberFormat');
  await context.sync();
  return ranges.map(({ values, formulas, numberFormat }) => ({
    values: values as CellValue[][],
    formulas: formulas as CellValue[][],
    formats: numberFormat as string[][],
  }));
}

export function rangeOf(sheet: Excel.Worksheet, { top, left, bottom, right }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
