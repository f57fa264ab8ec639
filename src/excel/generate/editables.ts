import type { CeldaGenerada, ColumnaEditable, HojaGenerada } from '../../app/port';
import { contains } from '../../sheet/address';
import type { CellValue } from '../../sheet/sheet';
import { fingerprint } from '../compressed';
import { isFormula, textInput } from '../input';
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

type Editable = Extract<CeldaGenerada, { clase: 'relato' | 'propuesta' }>;

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
    for (const { row, column, cell } of editableCells(hoja, editable)) {
      const generated = fingerprint(contentOf(cell));
      const typed = typedInput(current.get(cell.clave), before[cell.clave]);
      after[cell.clave] = { generated };
      if (typed === undefined) continue;
      inputs.set(`${row}:${column}`, typed);
      count++;
    }
    records[editable.nombre] = { ...parked(current, before, after), ...after };
  }
  return { input: (row, column) => inputs.get(`${row}:${column}`), count, records };
}

function editableCells(
  { filas }: HojaGenerada,
  { valores }: ColumnaEditable,
): readonly { readonly row: number; readonly column: number; readonly cell: Editable }[] {
  return filas.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      isEditable(cell) && contains(valores, row, column) ? [{ row, column, cell }] : [],
    ),
  );
}

function isEditable(cell: CeldaGenerada | null): cell is Editable {
  return cell?.clase === 'relato' || cell?.clase === 'propuesta';
}

function contentOf(cell: Editable): string {
  return cell.clase === 'relato' ? normal(cell.texto) : String(cell.numero);
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
  after: Readonly<Record<string, EditableRecord>>,
): Record<string, EditableRecord> {
  const result: Record<string, EditableRecord> = {};
  for (const [key, record] of Object.entries(before)) {
    if (!(key in after) && record.parked !== undefined) result[key] = record;
  }
  for (const [key, cell] of current) {
    const typed = typedInput(cell, before[key]);
    if (key in after || typed === undefined) continue;
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
  keys.forEach(([key], row) => {
    if (key === null || key === undefined || key === '') return;
    cells.set(String(key), { value: values[row]?.[0] ?? null, formula: formulas[row]?.[0] ?? null });
  });
  return cells;
}
