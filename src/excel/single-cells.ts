import type { CellValue } from '../sheet/sheet';
import { readCells } from './cells';
import type { Place } from './cells';
import type { Operation } from './operations';
import { rectanglesOfCells } from './rectangles';
import type { Run } from './runner';
import { writeFormats, writeInputs } from './write-grid';

export interface CellPlace {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
}

/** A cell and what Excel reports of it. */
export interface ReadCell extends CellPlace {
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly format: string;
}

/** What to put into a cell; a null format leaves the format alone. */
export interface CellWrite extends CellPlace {
  readonly input: CellValue;
  readonly format: string | null;
}

/** Reads single cells, as few rectangles as cover them; in the order asked for. */
export async function readEach(run: Run, cells: readonly CellPlace[]): Promise<readonly ReadCell[]> {
  const places = placesOf(cells);
  const read = await readCells(run, places);
  const found = new Map<string, ReadCell>();
  places.forEach(({ sheet, area }, index) => {
    read[index]?.values.forEach((values, r) =>
      values.forEach((value, c) => {
        const [row, column] = [area.top + r, area.left + c];
        const formula = read[index]?.formulas[r]?.[c] ?? null;
        const format = read[index]?.formats[r]?.[c] ?? 'General';
        found.set(keyOf(sheet, row, column), { sheet, row, column, value, formula, format });
      }),
    );
  });
  return cells.flatMap(({ sheet, row, column }) => found.get(keyOf(sheet, row, column)) ?? []);
}

/** Steps that write single cells, each with its format before its contents. */
export function writesOf(cells: readonly CellWrite[]): readonly Operation[] {
  const byKey = new Map(cells.map((cell) => [keyOf(cell.sheet, cell.row, cell.column), cell]));
  return placesOf(cells).flatMap((place) => {
    const grid = gridOf(place, (row, column) => byKey.get(keyOf(place.sheet, row, column)));
    return [
      ...writeFormats(
        place,
        grid.map((row) => row.map((cell) => cell?.format ?? null)),
      ),
      ...writeInputs(
        place,
        grid.map((row) => row.map((cell) => cell?.input ?? null)),
      ),
    ];
  });
}

function gridOf<T>({ area }: Place, at: (row: number, column: number) => T): readonly (readonly T[])[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_row, r) =>
    Array.from({ length: area.right - area.left + 1 }, (_column, c) => at(area.top + r, area.left + c)),
  );
}

function placesOf(cells: readonly CellPlace[]): readonly Place[] {
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return sheets.flatMap((sheet) =>
    rectanglesOfCells(cells.filter((cell) => cell.sheet === sheet)).map((area) => ({ sheet, area })),
  );
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${row}:${column}:${sheet}`;
}
