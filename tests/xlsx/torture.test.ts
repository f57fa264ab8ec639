import { cellAddress, areaAddress, parseArea } from '../../src/sheet/address';
import type { CellValue } from '../../src/sheet/sheet';
import type { ClosedSheet, ClosedWorkbook } from '../../src/xlsx/workbook';
import { fixture } from '../support/fixture';

const FILES = ['torture', 'prefix', 'strict', 'noref', 'chartsheet', 'd1904'] as const;

const read = (name: string): ClosedWorkbook => fixture(`tortura/${name}.xlsx`) as ClosedWorkbook;

type Expected = readonly [address: string, value: CellValue, formula: string | null, format: string];

/** Read off the XML of `xl/worksheets/sheet1.xml`, `sharedStrings.xml` and `styles.xml` by hand. */
const PLAN: readonly Expected[] = [
  ['A1', 'Ñandú & <Cía> “x”', null, 'General'],
  ['B1', 1234.5, null, '#,##0.00'],
  ['C1', true, null, 'General'],
  ['D1', 3, '=B1*2+$B$1&"A1"&Oculta!A1', 'General'],
  ['E1', 99, '=SUM(B1:B3*2)', 'General'],
  ['F1', 1, '=SEQUENCE(3)', 'General'],
  ['A2', 'Rojo y azul', null, 'General'],
  ['B2', 0.25, null, '0.0%'],
  ['C2', '#N/A', null, 'General'],
  ['D2', 4, '=B2*2+$B$1&"A1"&Oculta!A2', 'General'],
  ['E2', 99, '=SUM(B1:B3*2)', 'General'],
  ['F2', 2, '=SEQUENCE(3)', 'General'],
  ['A3', ' espacio ', null, 'General'],
  ['B3', 46112, null, 'm/d/yyyy'],
  ['C3', '#DIV/0!', '=1/0', 'General'],
  ['D3', 5, '=B3*2+$B$1&"A1"&Oculta!A3', 'General'],
  ['E3', 99, '=SUM(B1:B3*2)', 'General'],
  ['F3', 3, '=SEQUENCE(3)', 'General'],
  ['A4', 'En línea', null, 'General'],
  ['B4', 46112, null, 'dd/mm/yyyy'],
  ['C4', 'sí', '=IF(B1>1,"sí","no")', 'General'],
  ['D4', 6, '=B4*2+$B$1&"A1"&Oculta!A4', 'General'],
  ['A5', 'AB', null, 'General'],
  ['B5', 0.5, null, 'h:mm'],
  ['C5', false, '=B1>1', 'General'],
  ['D5', 7, '=B5*2+$B$1&"A1"&Oculta!A5', 'General'],
  ['A6', 'línea1\r\nlínea2', null, 'General'],
  ['B6', 1.5, null, '[h]:mm'],
  ['C6', null, '=SUM(B1:B2)', 'General'],
  ['A7', '_x0041_', null, 'General'],
  ['B7', 60, null, 'dd/mm/yyyy'],
  ['C7', null, '=""', 'General'],
  ['A8', '00123', null, 'General'],
  ['B8', 46112, null, '[$USD] #,##0.00'],
  ['C8', 7, '=TABLE(,B1)', 'General'],
  ['A9', '00123', null, '@'],
  ['B9', 46112, null, '0.00" días"'],
  ['A10', 10, null, 'General'],
  ['B10', 46112, null, '[$-300A]mmm\\-yy'],
  ['A11', 0.30000000000000004, null, 'General'],
  ['B11', 46112, null, 'dd/mm/yyyy'],
  ['A12', 1.2345678901234567e19, null, 'General'],
  ['B12', -46112.5, null, '"$"#,##0.00;[Red]\\-"$"#,##0.00'],
  ['A13', '00123', null, 'General'],
  ['B13', 46112.75, null, 'dd/mm/yyyy\\ hh:mm'],
  ['C13', 5, '=[1]Externa!$A$1+Nombre', 'General'],
  ['A20', 'Título combinado', null, 'General'],
  ['B20', null, null, '#,##0.00'],
  ['C20', null, null, '#,##0.00'],
  ['A21', null, null, '#,##0.00'],
  ['D22', 'Enlace', null, 'General'],
  ['D23', 'ir a A1', null, 'General'],
];

/** The one cell that depends on the date system: 31 March 2026, 1,462 days less since 1904. */
const inSystem = (file: string, cells: readonly Expected[]): Expected[] =>
  cells.map(([address, value, formula, format]) => [
    address,
    file === 'd1904' && address === 'B11' ? 44650 : value,
    formula,
    format,
  ]);

/** Every cell of the declared dimension `A1:J23` and beyond that says anything at all. */
function cellsOf(sheet: ClosedSheet): Expected[] {
  const cells: Expected[] = [];
  for (let row = 0; row < 30; row++) {
    for (let column = 0; column < 12; column++) {
      const value = sheet.value(row, column);
      const formula = sheet.formula(row, column);
      const format = sheet.format(row, column);
      if (value === null && formula === null && format === 'General') continue;
      cells.push([cellAddress(row, column), value, formula, format]);
    }
  }
  return cells;
}

function sheetNamed(workbook: ClosedWorkbook, name: string): ClosedSheet {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const byAddress = (a: Expected, b: Expected): number => a[0].localeCompare(b[0]);

describe.each(FILES)('%s.xlsx', (file) => {
  const workbook = read(file);
  const plan = sheetNamed(workbook, 'Plan POA');

  test('reads every cell', () => {
    expect(cellsOf(plan).sort(byAddress)).toEqual(inSystem(file, PLAN).sort(byAddress));
    expect(plan.extent).toEqual(parseArea('A1:F23'));
  });

  test('reads the sheets and their states, charts left out', () => {
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Plan POA', 'visible'],
      ['Oculta', 'hidden'],
      ["D'Ávila", 'veryHidden'],
    ]);
  });

  test('reads merges, hidden rows and columns, hyperlinks', () => {
    expect(plan.merges.map(areaAddress)).toEqual(['A20:C22']);
    expect([...plan.hiddenRows]).toEqual([9]);
    expect([...plan.hiddenColumns]).toEqual([6, 7, 8, 9]);
    expect(plan.links).toEqual([
      { area: parseArea('D22'), address: 'https://ejemplo.ec/poa?a=1&b=2', location: null },
      { area: parseArea('D23'), address: null, location: "'D''Ávila'!A1" },
    ]);
  });

  test('reads the defined names, counting charts for their sheets', () => {
    const name = (name: string, reference: string, sheet: string | null, hidden: boolean) => ({
      name,
      reference,
      sheet,
      hidden,
    });
    expect(workbook.names).toEqual([
      name('_xlnm._FilterDatabase', "='Plan POA'!$A$1:$C$9", 'Plan POA', true),
      name('_xlnm.Print_Titles', "='Plan POA'!$A:$A,'Plan POA'!$1:$2", 'Plan POA', false),
      name('Constante', '=42', null, false),
      name('Nombre', "='Plan POA'!$B$1", null, false),
      name('Rota', '=#REF!', null, false),
    ]);
  });

  test('knows the date system', () => {
    expect(workbook.sheets.map((sheet) => sheet.date1904)).toEqual(Array(3).fill(file === 'd1904'));
  });
});

test('noref.xlsx: rows and cells without references follow one another', () => {
  expect(cellsOf(sheetNamed(read('noref'), 'Oculta'))).toEqual([
    ['A1', 1, null, 'General'],
    ['B1', 'dos', null, 'General'],
    ['A2', 3, null, 'General'],
  ]);
});
