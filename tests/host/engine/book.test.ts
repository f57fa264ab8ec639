import type { Engine, EngineChange, EngineSheet } from '../../../src/host/engine/engine';
import { loadHost } from '../../../src/host/node/load-host';
import { areaAddress } from '../../../src/sheet/address';
import { area, values, write } from './helpers';

const { EngineError, openInNode } = loadHost();

const ALL_COLUMNS = { left: 0, right: 16_383 };
const ALL_ROWS = { top: 0, bottom: 1_048_575 };

let engine: Engine;
let sheet: EngineSheet;
let changes: string[];

beforeEach(async () => {
  engine = await openInNode();
  sheet = engine.active;
  changes = [];
  engine.onChange((change) => changes.push(told(change)));
});
afterEach(() => engine.dispose());

function told({ sheet: { name }, kind, source, area: place }: EngineChange): string {
  return `${source} ${kind} ${name}!${areaAddress(place)}`;
}

function codeOf(refused: () => unknown): string {
  try {
    refused();
  } catch (error) {
    if (error instanceof EngineError) return error.code;
    throw error;
  }
  return 'nothing was refused';
}

describe('sheets', () => {
  test('are added with the next free Spanish name and a number of their own', () => {
    expect(engine.addSheet().name).toBe('Hoja2');
    const last = engine.addSheet('Base POA');
    expect([last.id, last.position]).toEqual(['{00000003-0000-0000-0000-000000000000}', 2]);
    engine.removeSheet(last);
    expect(engine.addSheet().id).toBe('{00000004-0000-0000-0000-000000000000}');
  });

  test.each(['hoja1', '', 'a'.repeat(32), 'a/b', 'a:b', "'a", '[a]'])('the name "%s" is refused', (name) => {
    expect(codeOf(() => engine.addSheet(name))).toBe('InvalidArgument');
  });

  test('formulas and names follow a renamed sheet', async () => {
    write(sheet, 'A1', [[7]]);
    const other = engine.addSheet();
    write(other, 'A1:A2', [["='Hoja1'!A1*2"], ['=Dato+1']]);
    engine.names.add('Dato', "='Hoja1'!$A$1");
    sheet.name = "D'Ávila 2020";
    await engine.calculate();
    expect(values(other, 'A1:A2')).toEqual([[14], [8]]);
    expect(other.formulas(area('A1'))).toEqual([["='D''Ávila 2020'!A1*2"]]);
    expect(engine.names.items[0]?.reference).toBe("='D''Ávila 2020'!$A$1");
  });

  test('the last visible one stays', () => {
    engine.addSheet().visibility = 'hidden';
    expect(codeOf(() => engine.removeSheet(sheet))).toBe('InvalidOperation');
  });

  test('a removed one leaves #REF! behind', async () => {
    const other = engine.addSheet('Otra');
    write(sheet, 'A1', [['=Otra!A1']]);
    engine.removeSheet(other);
    await engine.calculate();
    expect(values(sheet, 'A1')).toEqual([['#REF!']]);
    expect(codeOf(() => other.values(area('A1')))).toBe('ItemNotFound');
  });
});

describe('changes', () => {
  test('each write is told once, with its area, as the program’s', async () => {
    write(sheet, 'B2:C3', [
      [1, '=B2'],
      [2, '=B3'],
    ]);
    write(sheet, 'A1', [['x']]);
    await engine.calculate();
    expect(changes).toEqual(['program edit Hoja1!B2:C3', 'program edit Hoja1!A1']);
  });

  test('formats and results are no changes', async () => {
    write(sheet, 'A1', [['=1+1']]);
    changes = [];
    sheet.setStyle(area('A1'), { fill: '#FF0000' });
    sheet.setFormats(area('A1'), [['0.00']]);
    sheet.setNote(0, 0, 'nota');
    await engine.calculate();
    expect(changes).toEqual([]);
  });

  test('structure is told by its kind', () => {
    sheet.insert({ top: 2, bottom: 3, ...ALL_COLUMNS }, 'down');
    sheet.remove({ left: 1, right: 1, ...ALL_ROWS }, 'left');
    engine.removeSheet(engine.addSheet('Otra'));
    expect(changes.map((change) => change.split('!')[0])).toEqual([
      'program rowsInserted Hoja1',
      'program columnsDeleted Hoja1',
      'program sheetAdded Otra',
      'program sheetDeleted Otra',
    ]);
  });

  test('nobody is told after unsubscribing', () => {
    const heard: string[] = [];
    engine.onChange((change) => heard.push(told(change)))();
    write(sheet, 'A1', [[1]]);
    expect(heard).toEqual([]);
  });
});

describe('inserting and deleting', () => {
  beforeEach(() => {
    write(sheet, 'A1:B4', [
      [1, '=A1*10'],
      [2, '=A2*10'],
      [3, '=A3*10'],
      ['=SUM(A1:A3)', ''],
    ]);
    engine.names.add('Datos', "='Hoja1'!$A$1:$A$3");
  });

  test('formulas, names, merges and areas of objects follow', async () => {
    sheet.merge(area('D3:E4'));
    sheet.addTable(area('G1:H3'), true);
    sheet.insert({ top: 1, bottom: 1, ...ALL_COLUMNS }, 'down');
    write(sheet, 'A2', [[100]]);
    await engine.calculate();
    expect(sheet.formulas(area('A5'))).toEqual([['=SUM(A1:A4)']]);
    expect(values(sheet, 'A1:B5').map(([first]) => first)).toEqual([1, 100, 2, 3, 106]);
    expect(engine.names.items[0]?.reference).toBe('=Hoja1!$A$1:$A$4');
    expect(sheet.merges).toEqual([area('D4:E5')]);
    expect(sheet.tables[0]?.area).toEqual(area('G1:H4'));
  });

  test('on a sheet that is not active too', async () => {
    engine.activate(engine.addSheet('Otra'));
    sheet.remove({ top: 0, bottom: 0, ...ALL_COLUMNS }, 'up');
    await engine.calculate();
    expect(values(sheet, 'A1:B3')).toEqual([
      [2, 20],
      [3, 30],
      [5, ''],
    ]);
    expect(engine.active.name).toBe('Otra');
  });

  test('cells can be shifted within their columns', async () => {
    sheet.insert(area('A2'), 'down');
    await engine.calculate();
    expect(values(sheet, 'A1:A5').flat()).toEqual([1, '', 2, 3, 6]);
    expect(values(sheet, 'B1:B3').flat()).toEqual([10, 20, 30]);
    sheet.remove(area('A2'), 'up');
    await engine.calculate();
    expect(values(sheet, 'A1:A4').flat()).toEqual([1, 2, 3, 6]);
  });

  test('a merged area is not torn apart', () => {
    sheet.merge(area('A6:B6'));
    expect(codeOf(() => sheet.insert(area('A2'), 'down'))).toBe('InvalidArgument');
  });
});

describe('names and tables', () => {
  test.each(['A1', '1a', 'con espacio', 'R1C1', ''])('the name "%s" is refused', (name) => {
    expect(codeOf(() => engine.names.add(name, '=1'))).toBe('InvalidArgument');
  });

  test('a name is used, changed and removed', async () => {
    write(sheet, 'A1:B1', [[5, '=Meta*2']]);
    const name = engine.names.add('Meta', "='Hoja1'!$A$1");
    await engine.calculate();
    expect(values(sheet, 'B1')).toEqual([[10]]);
    name.reference = '=21';
    await engine.calculate();
    expect(values(sheet, 'B1')).toEqual([[42]]);
    name.reference = "='Hoja1'!$A$1+1";
    await engine.calculate();
    expect([name.reference, values(sheet, 'B1')]).toEqual(["='Hoja1'!$A$1+1", [[12]]]);
    engine.names.remove('meta');
    await engine.calculate();
    expect(values(sheet, 'B1')).toEqual([['#NAME?']]);
  });

  test('headers of a table are filled and made different', () => {
    write(sheet, 'A1:C1', [['Id', 'Id', '']]);
    sheet.addTable(area('A1:C3'), true);
    expect(values(sheet, 'A1:C1')).toEqual([['Id', 'Id2', 'Columna3']]);
  });

  test('tables neither overlap nor share names', () => {
    sheet.addTable(area('A1:B3'), true).name = 'Base';
    expect(codeOf(() => sheet.addTable(area('B3:C5'), true))).toBe('InvalidArgument');
    const other = sheet.addTable(area('D1:E3'), true);
    expect(codeOf(() => (other.name = 'BASE'))).toBe('InvalidArgument');
    other.remove();
    expect(sheet.tables.map(({ name }) => name)).toEqual(['Base']);
  });
});

describe('tables in formulas', () => {
  beforeEach(() => {
    write(sheet, 'A1:B3', [
      ['Código', 'Meta anual'],
      ['a', 1],
      ['b', 2],
    ]);
    sheet.addTable(area('A1:B3'), true).name = 'Base';
    write(sheet, 'D1:D2', [['=SUM(Base[Meta anual])'], ['=ROWS(Base)']]);
  });

  test('columns are found by their headers, figures stay up to date', async () => {
    await engine.calculate();
    expect(values(sheet, 'D1:D2')).toEqual([[3], [2]]);
    write(sheet, 'B3', [[20]]);
    await engine.calculate();
    expect(values(sheet, 'D1')).toEqual([[21]]);
  });

  test('a table that grows, changes its name or goes is noticed', async () => {
    const [base] = sheet.tables;
    if (!base) throw new Error('The table was not added.');
    write(sheet, 'A4:B4', [['c', 30]]);
    base.area = area('A1:B4');
    await engine.calculate();
    expect(values(sheet, 'D1:D2')).toEqual([[33], [3]]);
    base.name = 'Plan';
    write(sheet, 'D1:D2', [['=SUM(Plan[Meta anual])'], ['=ROWS(Plan)']]);
    await engine.calculate();
    expect(values(sheet, 'D1:D2')).toEqual([[33], [3]]);
    base.remove();
    await engine.calculate();
    expect(values(sheet, 'D1')[0]?.[0]).toMatch(/^#/);
  });

  test('they are there again when the file is opened', async () => {
    await engine.calculate();
    const reopened = await openInNode({ bytes: await engine.save() });
    expect(reopened.active.formulas(area('D1'))).toEqual([['=SUM(Base[Meta anual])']]);
    expect(values(reopened.active, 'D1:D2')).toEqual([[3], [2]]);
    reopened.dispose();
  });
});

describe('two workbooks open at once', () => {
  test('calculate apart', async () => {
    const second = await openInNode();
    write(sheet, 'A1:B1', [[1, '=A1+1']]);
    write(second.active, 'A1:B1', [[10, '=A1+1']]);
    await Promise.all([engine.calculate(), second.calculate()]);
    expect([values(sheet, 'B1'), values(second.active, 'B1')]).toEqual([[[2]], [[11]]]);
    second.dispose();
  });
});

test('bytes that are no workbook are refused', async () => {
  await expect(openInNode({ bytes: new Uint8Array([1, 2, 3]) })).rejects.toMatchObject({
    code: 'InvalidFile',
  });
});

describe('a sheet goes', () => {
  const errorOf = async (formula: string, filled: boolean): Promise<unknown> => {
    const engine = await openInNode();
    const [first] = engine.sheets;
    const other = engine.addSheet('Datos');
    if (!first) throw new Error('no sheet');
    if (filled) write(other, 'A1:A1', [[5]]);
    write(first, 'A1:B1', [[formula, '=1+1']]);
    await engine.calculate();
    engine.removeSheet(other);
    await engine.calculate();
    const shown = values(first, 'A1:B1')[0];
    engine.dispose();
    return shown;
  };

  test.each([
    ['=Datos!A1+1', true, '#REF!'],
    // Blank, and yet somebody speaks of it.
    ['=Datos!A1+1', false, '#REF!'],
    ['=2*3', false, 6],
    ['=2*3', true, 6],
  ])('%s, filled %s: %s', async (formula, filled, expected) => {
    expect(await errorOf(formula, filled)).toEqual([expected, 2]);
  });
});
