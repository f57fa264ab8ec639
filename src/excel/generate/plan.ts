import { PortError } from '../../app/port';
import type { HojaGenerada } from '../../app/port';
import { cellAddress, contains, parseArea } from '../../sheet/address';
import type { Area } from '../../sheet/address';
import type { CellValue } from '../../sheet/sheet';
import { union } from '../rectangles';
import type { SheetLayout } from '../undo-data';
import type { Inputs } from '../write-grid';
import { restoringInput } from '../input';
import { changeOfCharts } from './charts';
import type { ChartChange, ChartsThere } from './charts';
import { keepTyped } from './editables';
import { generatedInput } from './generated-input';
import type { State, Target } from './inspect';
import { areasOf, layoutOf, sameLook, unknownLayout } from './layout';
import type { SheetRecord } from './record';
import type { TypedFigure } from './typed-over';

/** What has to be done to one sheet, and what must be remembered to undo it. */
export interface SheetPlan {
  readonly hoja: HojaGenerada;
  readonly create: boolean;
  /** Everything that is written or cleared. */
  readonly area: Area;
  /** Over `area`; null where the cell already holds it or is none of ours. */
  readonly inputs: Inputs;
  /** Over `area`: what to write back; null where nothing changes. */
  readonly before: { readonly inputs: Inputs; readonly formats: readonly (readonly (string | null)[])[] };
  /** Looks to take off and to put on; null where they stay. */
  readonly look: { readonly before: SheetLayout | null; readonly after: SheetLayout } | null;
  readonly table: { readonly name: string; readonly before: string | null } | null;
  /** Charts to go from and to; null where they stay. */
  readonly charts: ChartChange | null;
  readonly chartsThere: ChartsThere;
  readonly record: SheetRecord;
  /** Cells that change. */
  readonly changes: number;
  readonly kept: number;
}

/** Rows to insert below the last run's area, so that a longer report pushes down what the planner wrote below it. */
export function rowsToInsert(
  hoja: HojaGenerada,
  target: Target | null,
): { readonly at: number; readonly count: number } | null {
  if (!target?.marked || !target.used) return null;
  const count = hoja.filas.length - 1 - target.marked.bottom;
  const below = target.used.bottom > target.marked.bottom;
  return count > 0 && below ? { at: target.marked.bottom + 1, count } : null;
}

/** `figures` that were typed over formulas stay as they are. */
export function planSheet(hoja: HojaGenerada, state: State, figures: readonly TypedFigure[] = []): SheetPlan {
  const { target, record, editables } = state;
  const layout = layoutOf(hoja);
  const before = target?.marked ? layoutBefore(target.marked, record) : null;
  const kept = keepTyped(hoja, editables, record);
  const own = parseArea(layout.area);
  if (!own) throw new RangeError(`${hoja.nombre} has no area`);
  const area = target?.marked ? union(own, target.marked) : own;
  const cells = cellsOver(target);
  const leftovers = areasOf(before?.owned ?? []);
  const typed = new Map(figures.map(({ row, column, input }) => [`${row}:${column}`, input]));
  const wanted = (row: number, column: number): CellValue | undefined => {
    const cell = hoja.filas[row]?.[column] ?? null;
    const figure = typed.get(`${row}:${column}`);
    if (figure !== undefined) return figure;
    if (cell) return kept.input(row, column) ?? generatedInput(cell);
    return leftovers.some((leftover) => contains(leftover, row, column)) ? '' : undefined;
  };
  const changes = gridOver(area, (row, column) => {
    const input = wanted(row, column);
    return input === undefined || input === cells.input(row, column) ? null : input;
  });
  refuseOccupied(
    hoja,
    target,
    (row, column) => wanted(row, column) !== undefined && cells.filled(row, column),
  );
  const chartsThere = target?.charts ?? new Map<string, readonly string[]>();
  const look = before && sameLook(before, layout) ? null : { before, after: layout };
  return {
    hoja,
    create: target === null,
    area,
    inputs: changes,
    before: {
      inputs: changes.map((line, r) =>
        line.map((input, c) => (input === null ? null : cells.input(area.top + r, area.left + c))),
      ),
      formats: gridOver(area, (row, column) => (look && target ? cells.format(row, column) : null)),
    },
    look,
    table: hoja.tabla ? { name: hoja.tabla.nombre, before: target?.table ?? null } : null,
    charts: changeOfCharts(before?.charts ?? [], layout.charts ?? [], chartsThere),
    chartsThere,
    record: { layout, editables: kept.records },
    changes: changes.flat().filter((input) => input !== null).length,
    kept: kept.count,
  };
}

/** The recorded layout, unless inserted or deleted rows have put it out of step with its mark. */
function layoutBefore(marked: Area, record: SheetRecord | null): SheetLayout {
  const recorded = record && parseArea(record.layout.area);
  const inStep = recorded && JSON.stringify(recorded) === JSON.stringify(marked);
  return inStep ? record.layout : unknownLayout(marked);
}

interface CellsOver {
  input(row: number, column: number): string | number | boolean;
  format(row: number, column: number): string;
  filled(row: number, column: number): boolean;
}

function cellsOver(target: Target | null): CellsOver {
  const used = target?.used;
  const cells = target?.cells;
  const at = <T>(grid: readonly (readonly T[])[] | undefined, row: number, column: number): T | undefined =>
    used ? grid?.[row - used.top]?.[column - used.left] : undefined;
  return {
    input: (row, column) => restoringInput(at(cells?.values, row, column), at(cells?.formulas, row, column)),
    format: (row, column) => at(cells?.formats, row, column) ?? 'General',
    filled: (row, column) => (at(cells?.formulas, row, column) ?? '') !== '',
  };
}

/** A cell that the planner filled next to the generated area must not be written over. */
function refuseOccupied(
  { nombre, filas }: HojaGenerada,
  target: Target | null,
  occupied: (row: number, column: number) => boolean,
): void {
  const marked = target?.marked;
  if (!marked) return;
  filas.forEach((cells, row) =>
    cells.forEach((_cell, column) => {
      if (contains(marked, row, column) || !occupied(row, column)) return;
      throw new PortError('CELDA_OCUPADA', { hoja: nombre, celda: cellAddress(row, column) });
    }),
  );
}

function gridOver<T>(area: Area, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_row, r) =>
    Array.from({ length: area.right - area.left + 1 }, (_column, c) => at(area.top + r, area.left + c)),
  );
}
