import type { CellValue } from '../sheet/sheet';
import type { Place } from './cells';
import { rangeOf } from './cells';
import type { Operation } from './operations';

/** Contents to write over a rectangle; null leaves a cell as it is, `''` empties it. */
export type Inputs = readonly (readonly (CellValue | null)[])[];

/** Bytes of the contents of one step: small enough for several to fill a request without waste. */
const BYTES_PER_STEP = 500_000;

/** Steps that write a grid of inputs, in bands of rows; bands without anything to write are left out. */
export function writeInputs(place: Place, inputs: Inputs): readonly Operation[] {
  return bands(place, inputs, (range, rows) => {
    range.formulas = rows as unknown[][];
  });
}

/** Steps that write number formats; null leaves a cell's format as it is. */
export function writeFormats(
  place: Place,
  formats: readonly (readonly (string | null)[])[],
): readonly Operation[] {
  return bands(place, formats, (range, rows) => {
    range.numberFormat = rows as unknown[][];
  });
}

function bands<T>(
  { sheet, area }: Place,
  rows: readonly (readonly (T | null)[])[],
  write: (range: Excel.Range, rows: readonly (readonly (T | null)[])[]) => void,
): readonly Operation[] {
  const operations: Operation[] = [];
  let start = 0;
  let bytes = 0;
  rows.forEach((row, index) => {
    bytes += JSON.stringify(row).length;
    if (bytes < BYTES_PER_STEP && index < rows.length - 1) return;
    const band = rows.slice(start, index + 1);
    const place = { ...area, top: area.top + start, bottom: area.top + index };
    if (band.some((cells) => cells.some((cell) => cell !== null))) {
      operations.push({
        bytes,
        apply: ({ workbook }) => write(rangeOf(workbook.worksheets.getItem(sheet), place), band),
      });
    }
    start = index + 1;
    bytes = 0;
  });
  return operations;
}
