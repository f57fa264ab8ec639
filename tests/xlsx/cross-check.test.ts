import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cellAddress } from '../../src/sheet/address';
import type { CellValue } from '../../src/sheet/sheet';
import type { ClosedSheet, ClosedWorkbook } from '../../src/xlsx/workbook';
import { fixture } from '../support/fixture';

/**
 * Every cell of every workbook against hucre, a reader written by others. Where the two differ, the difference is
 * named below with its reason; one without a name fails the test.
 */
interface Dump {
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly DumpedValue[])[];
    readonly formulas: readonly (readonly [key: string, formula: string])[];
    readonly merges: readonly (readonly number[])[];
  }[];
  readonly names: readonly (readonly [name: string, range: string, sheet: string | null])[];
}

type DumpedValue = CellValue | { readonly date: number };

const FIXTURES = join(__dirname, '..', 'fixtures');
const PLANS = readdirSync(FIXTURES).filter((name) => name.endsWith('.xlsx'));
/** Without chartsheet.xlsx, which hucre refuses: it takes a chart for a sheet whose part is missing. */
const TORTURE = ['torture', 'prefix', 'strict', 'noref', 'd1904'].map((name) => `tortura/${name}.xlsx`);
const FILES = [...PLANS, ...TORTURE];

const dumps = JSON.parse(
  execFileSync(
    process.execPath,
    [join(__dirname, 'hucre-dump.mjs'), ...FILES.map((name) => join(FIXTURES, name))],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  ),
) as readonly Dump[];

/** Why hucre may say something else about the same value. */
type Reason = 'fecha como Date' | 'texto vacío' | 'fecha ISO sin convertir';

const DAY_MS = 86_400_000;

function valueReason(ours: CellValue, theirs: DumpedValue, sheet: ClosedSheet): Reason | null {
  // hucre turns numbers with a date format into Date objects; the contract is the serial number.
  if (theirs !== null && typeof theirs === 'object')
    return isSameMoment(ours, theirs.date, sheet) ? 'fecha como Date' : null;
  // A cell that holds an empty text is blank to us, as Office.js has it.
  if (ours === null && theirs === '') return 'texto vacío';
  // Strict files write dates as text (`t="d"`); hucre leaves them so.
  if (ours === (sheet.date1904 ? 44650 : 46112) && theirs === '2026-03-31T00:00:00')
    return 'fecha ISO sin convertir';
  return null;
}

function isSameMoment(serial: CellValue, time: number, { date1904 }: ClosedSheet): boolean {
  if (typeof serial !== 'number') return false;
  // Before March 1900 serials count a day that never was: serial 1 is 1 January.
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  return Math.abs(epoch + serial * DAY_MS - time) < 1000 || (serial === 60 && time === Date.UTC(1900, 1, 28));
}

type FormulaReason = 'compartida' | 'celda de matriz' | 'tabla de datos' | 'prefijo';

function formulaReason(ours: string | null, theirs: string | undefined): FormulaReason | null {
  // hucre gives the text of a shared formula to its first cell only.
  if (ours !== null && theirs === '') return 'compartida';
  // To us a cell that an array formula or a what-if table calculates is no typed value.
  if (ours?.startsWith('=TABLE(') === true && theirs === undefined) return 'tabla de datos';
  if (ours === '=SUM(B1:B3*2)' || ours === '=SEQUENCE(3)') {
    // We show functions as Excel does, without the prefix they have in files.
    return theirs === undefined ? 'celda de matriz' : theirs === '_xlfn.SEQUENCE(3)' ? 'prefijo' : null;
  }
  return null;
}

interface Comparison {
  readonly cells: number;
  readonly reasons: Set<string>;
  readonly unexplained: string[];
}

function compare(workbook: ClosedWorkbook, dump: Dump): Comparison {
  const result: Comparison = { cells: 0, reasons: new Set(), unexplained: [] };
  let cells = 0;
  workbook.sheets.forEach((sheet, i) => {
    const theirs = dump.sheets[i];
    const formulas = new Map(theirs?.formulas);
    const rows = Math.max(sheet.extent?.bottom ?? 0, theirs?.rows.length ?? 0) + 2;
    const columns = Math.max(sheet.extent?.right ?? 0, ...(theirs?.rows ?? []).map((row) => row.length)) + 2;
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const value = sheet.value(row, column);
        const formula = sheet.formula(row, column);
        const theirValue = theirs?.rows[row]?.[column] ?? null;
        const theirFormula = formulas.get(`${row},${column}`);
        if (value !== null) cells++;
        const where = `${sheet.name}!${cellAddress(row, column)}`;
        if (value !== theirValue)
          note(result, valueReason(value, theirValue, sheet), where, value, theirValue);
        if (formula !== (theirFormula === undefined ? null : `=${theirFormula}`)) {
          note(result, formulaReason(formula, theirFormula), where, formula, theirFormula);
        }
      }
    }
  });
  return { ...result, cells };
}

function note(
  { reasons, unexplained }: Comparison,
  reason: string | null,
  where: string,
  ours: unknown,
  theirs: unknown,
): void {
  if (reason === null) unexplained.push(`${where}: ${JSON.stringify(ours)} ≠ ${JSON.stringify(theirs)}`);
  else reasons.add(reason);
}

describe.each(FILES.map((name, i) => [name, i] as const))('%s', (name, i) => {
  const workbook = fixture(name) as ClosedWorkbook;
  const dump = dumps[i];
  if (!dump) throw new Error(`hucre did not answer for ${name}`);

  test('cells', () => {
    const { cells, reasons, unexplained } = compare(workbook, dump);
    expect(unexplained).toEqual([]);
    expect(cells).toBeGreaterThan(40);
    // The plans have no reason but their dates and one empty text; the rest is torture.
    if (PLANS.includes(name))
      expect(['fecha como Date', 'texto vacío']).toEqual(expect.arrayContaining([...reasons]));
  });

  test('sheets and merges', () => {
    const merges = workbook.sheets.map((sheet) => [
      sheet.name,
      sheet.merges.map(({ top, left, bottom, right }) => [top, left, bottom, right]),
    ]);
    expect(merges).toEqual(dump.sheets.map((sheet) => [sheet.name, sheet.merges]));
  });

  test('names', () => {
    // hucre keeps titles and areas for printing among the page settings.
    const names = workbook.names.filter(({ name }) => !name.startsWith('_xlnm.Print_'));
    expect(names.map(({ name, reference, sheet }) => [name, reference, sheet])).toEqual(
      dump.names.map(([name, range, sheet]) => [name, `=${range}`, sheet]),
    );
  });
});
