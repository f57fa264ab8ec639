import type { CeldaGenerada, ColumnaEditable, HojaGenerada } from '../../app/port';
import type { CellValue } from '../../sheet/sheet';
import { fingerprint } from '../compressed';
import { cellText, isFormula, textInput } from '../input';
import type { EditableRecord, SheetRecord } from './record';

/** Names of the two ranges that follow an editable column. */
export const keysName = (nombre: string): string => `${nombre}_CLAVES`;
export const valuesName = (nombre: string): string => `${nombre}_VALORES`;

/** What stands in an editable cell now. */
export interface EditableCell {
  readonly value: CellValue;
  readonly formula: CellValue;
}

/** What stands in the editable columns, by column name and key of the row. */
export type EditableCells = ReadonlyMap<string, ReadonlyMap<string, EditableCell>>;

type Editable = Extract<CeldaGenerada, { clase: 'relato' | 'propuesta' | 'entrada' }>;

export interface Kept {
  /** Input of a cell that the planner typed; undefined where the generated one goes in. */
  input(row: number, column: number): CellValue | undefined;
  readonly count: number;
  readonly records: SheetRecord['editables'];
}

/**
 * Decides, cell by cell, whether the planner's text stays: it does unless it is blank or is what the last run
 * generated. Texts whose row is gone are parked in the record, so that they come back with it.
 */
export function keepTyped(hoja: HojaGenerada, cells: EditableCells, record: SheetRecord | null): Kept {
  const inputs = new Map<string, CellValue>();
  const records: Record<string, Record<string, EditableRecord>> = {};
  let count = 0;
  for (const editable of hoja.editables) {
    const current = cells.get(editable.nombre) ?? new Map<string, EditableCell>();
    const before = record?.editables[editable.nombre] ?? {};
    const after: Record<string, EditableRecord> = {};
    const ours = new Set<string>();
    for (const { row, column, key, cell } of keyedCells(hoja, editable)) {
      ours.add(key);
      if (!isEditable(cell)) continue;
      const decided = cell.clase === 'relato' && cell.decidido === true;
      const typed = decided ? undefined : typedInput(current.get(key), before[key]);
      after[key] = { generated: fingerprint(contentOf(cell)) };
      if (typed === undefined) continue;
      inputs.set(`${row}:${column}`, typed);
      count++;
    }
    records[editable.nombre] = { ...parked(current, before, ours), ...after };
  }
  return { input: (row, column) => inputs.get(`${row}:${column}`), count, records };
}

interface KeyedCell {
  readonly row: number;
  readonly column: number;
  readonly key: string;
  readonly cell: CeldaGenerada | null;
}

/** Every row of an editable column with its key, the rows between that calculate too. */
function keyedCells({ filas }: HojaGenerada, { claves, valores }: ColumnaEditable): readonly KeyedCell[] {
  const nth = counter();
  const column = valores.left;
  return Array.from({ length: claves.bottom - claves.top + 1 }, (_none, index) => {
    const row = claves.top + index;
    const cell = filas[row]?.[column] ?? null;
    const key = isEditable(cell) ? cell.clave : keyOf(filas[row]?.[claves.left] ?? null);
    return { row, column, key: nth(key), cell };
  });
}

function keyOf(cell: CeldaGenerada | null): string {
  if (cell?.clase === 'numero') return String(cell.numero);
  return cell?.clase === 'texto' ? cell.texto : '';
}

function isEditable(cell: CeldaGenerada | null): cell is Editable {
  return cell?.clase === 'relato' || cell?.clase === 'propuesta' || cell?.clase === 'entrada';
}

/** Tells rows of one key apart by their order: a plan may have a code twice, and both rows are filled in. */
function counter(): (key: string) => string {
  const times = new Map<string, number>();
  return (key) => {
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? key : `${key}\n${time}`;
  };
}

function contentOf(cell: Editable): string {
  if (cell.clase === 'propuesta') return String(cell.numero);
  return cell.clase === 'relato' ? normal(cellText(cell.texto)) : '';
}

/** Spaces at the ends and the kind of line break say nothing about who wrote a text. */
function normal(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim();
}

function typedInput(
  cell: EditableCell | undefined,
  before: EditableRecord | undefined,
): CellValue | undefined {
  if (cell === undefined) return before?.parked;
  const { value, formula } = cell;
  if (isFormula(value, formula)) return formula;
  if (value === null || value === '') return undefined;
  if (typeof value === 'string' && normal(value) === '') return undefined;
  const content = typeof value === 'string' ? normal(value) : String(value);
  if (before?.generated === fingerprint(content)) return undefined;
  return typeof value === 'string' ? textInput(value) : value;
}

/** Typed texts whose rows are not generated this time, with those parked earlier. */
function parked(
  current: ReadonlyMap<string, EditableCell>,
  before: Readonly<Record<string, EditableRecord>>,
  ours: ReadonlySet<string>,
): Record<string, EditableRecord> {
  const result: Record<string, EditableRecord> = {};
  for (const [key, record] of Object.entries(before)) {
    if (!ours.has(key) && record.parked !== undefined) result[key] = record;
  }
  for (const [key, cell] of current) {
    const typed = typedInput(cell, before[key]);
    if (ours.has(key) || typed === undefined || (isBlank(key) && !(key in before))) continue;
    result[key] = { generated: before[key]?.generated ?? '', parked: typed ?? '' };
  }
  return result;
}

/** Pairs keys and values of an editable column as they were read. */
export function pairEditable(
  keys: readonly (readonly CellValue[])[],
  values: readonly (readonly CellValue[])[],
  formulas: readonly (readonly CellValue[])[],
): ReadonlyMap<string, EditableCell> {
  const cells = new Map<string, EditableCell>();
  const nth = counter();
  keys.forEach(([key], row) => {
    const value = { value: values[row]?.[0] ?? null, formula: formulas[row]?.[0] ?? null };
    cells.set(nth(String(key ?? '')), value);
  });
  return cells;
}

/** Rows without a key are known by their order alone, and only where they were generated: others are not ours. */
function isBlank(key: string): boolean {
  return key === '' || key.startsWith('\n');
}
