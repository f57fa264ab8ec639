import type { CeldaGenerada, HojaGenerada, TypedOver } from '../../app/port';
import { cellAddress } from '../../sheet/address';
import type { CellValue } from '../../sheet/sheet';
import { isFormula, restoringInput } from '../input';
import type { State, Target } from './inspect';

/** A figure that somebody typed where the run writes a formula, and where that formula goes now. */
export interface TypedFigure extends TypedOver {
  readonly row: number;
  readonly column: number;
  readonly input: string | number | boolean;
}

/** Rows are found again by what heads them, so that a figure is known whether or not rows have moved. */
export function typedFigures(hoja: HojaGenerada, { target }: Pick<State, 'target'>): readonly TypedFigure[] {
  const there = target && cellsIn(target);
  if (!there) return [];
  const rowOf = currentRows(hoja, there);
  return hoja.filas.flatMap((cells, row) => {
    const current = rowOf(row);
    if (current === null) return [];
    return cells.flatMap((cell, column) => {
      if (cell?.clase !== 'formula') return [];
      const { value, formula } = there.at(current, column);
      if (value === null || value === '' || isFormula(value, formula)) return [];
      return [
        {
          sheet: hoja.nombre,
          address: cellAddress(current, column),
          typed: value,
          formula: cell.formula,
          row,
          column,
          input: restoringInput(value, formula),
        },
      ];
    });
  });
}

interface CellsThere {
  readonly bottom: number;
  readonly at: (row: number, column: number) => { readonly value: CellValue; readonly formula: CellValue };
}

function cellsIn({ marked, used, cells }: Target): CellsThere | null {
  if (!marked || !used || !cells) return null;
  const of = (grid: readonly (readonly CellValue[])[], row: number, column: number): CellValue =>
    grid[row - used.top]?.[column - used.left] ?? null;
  return {
    bottom: marked.bottom,
    at: (row, column) => ({
      value: of(cells.values, row, column),
      formula: of(cells.formulas, row, column),
    }),
  };
}

/** From a generated row to the one that stands for it now: the n-th with the same heading; null for a new one. */
function currentRows(hoja: HojaGenerada, there: CellsThere): (row: number) => number | null {
  const columns = Math.max(1, hoja.columnasFijas);
  const nth = counter();
  const places = new Map<string, number>();
  for (let row = 0; row <= there.bottom; row++) {
    const texts = Array.from({ length: columns }, (_none, column) => {
      const { value, formula } = there.at(row, column);
      return isFormula(value, formula) ? '' : String(value ?? '');
    });
    places.set(nth(texts.join('\n')), row);
  }
  const again = counter();
  const keys = hoja.filas.map((cells) =>
    again(Array.from({ length: columns }, (_none, column) => textOf(cells[column])).join('\n')),
  );
  return (row) => places.get(keys[row] ?? '') ?? null;
}

function textOf(cell: CeldaGenerada | null | undefined): string {
  if (cell?.clase === 'numero' || cell?.clase === 'propuesta') return String(cell.numero);
  return cell?.clase === 'texto' || cell?.clase === 'relato' ? cell.texto : '';
}

function counter(): (key: string) => string {
  const times = new Map<string, number>();
  return (key) => {
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return `${time}\n${key}`;
  };
}
