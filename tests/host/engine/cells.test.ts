import type { Engine, EngineSheet } from '../../../src/host/engine/engine';
import { loadHost } from '../../../src/host/node/load-host';
import { area } from './helpers';

const { openInNode } = loadHost();

describe('cells of a new workbook', () => {
  let engine: Engine;
  let sheet: EngineSheet;

  beforeEach(async () => {
    engine = await openInNode();
    sheet = engine.active;
  });
  afterEach(() => engine.dispose());

  test('it has one empty sheet named in Spanish', () => {
    expect(engine.sheets.map(({ name }) => name)).toEqual(['Hoja1']);
    expect(sheet.id).toBe('{00000001-0000-0000-0000-000000000000}');
    expect(sheet.usedArea(false)).toBeNull();
  });

  test.each([
    ['a number', '12', 12, '12', 'General'],
    ['a number with thousands', '1,234', 1234, '1.234', '#,##0'],
    ['a percentage', '8.33%', 0.0833, '8,33%', '0.00%'],
    ['a date, day first', '31/12/2020', 44196, '31/12/2020', 'dd/mm/yyyy'],
    ['a Spanish boolean', 'VERDADERO', true, 'VERDADERO', 'General'],
    ['forced text', "'007", '007', '007', 'General'],
    ['a code', '1.2.3', '1.2.3', '1.2.3', 'General'],
    ['a code that looks like a number', '4.10', 4.1, '4,1', 'General'],
  ])('%s is read as typed', (_what, written, value, text, format) => {
    const cell = area('B2');
    sheet.write(cell, [[written]]);
    expect([sheet.values(cell), sheet.texts(cell), sheet.formats(cell)]).toEqual([
      [[value]],
      [[text]],
      [[format]],
    ]);
  });

  test('a text format keeps what is written as text', () => {
    sheet.setFormats(area('A1'), [['@']]);
    sheet.write(area('A1'), [['4.10']]);
    expect(sheet.values(area('A1'))).toEqual([['4.10']]);
  });

  test('null leaves a cell alone and an empty text clears it', () => {
    sheet.write(area('A1:B1'), [[1, 2]]);
    sheet.write(area('A1:B1'), [[null, '']]);
    expect(sheet.values(area('A1:B1'))).toEqual([[1, '']]);
  });

  test('formulas are calculated, errors are their text', async () => {
    sheet.write(area('A1:C1'), [[4, '=A1*2.5', '=A1/0']]);
    await engine.calculate();
    expect(sheet.values(area('A1:C1'))).toEqual([[4, 10, '#DIV/0!']]);
    expect(sheet.formulas(area('A1:C1'))).toEqual([[4, '=A1*2.5', '=A1/0']]);
  });

  test('a result does not borrow the format of what it refers to', async () => {
    sheet.write(area('A1'), [[0.5]]);
    sheet.setFormats(area('A1'), [['0%']]);
    sheet.write(area('B1'), [['=A1']]);
    await engine.calculate();
    expect(sheet.formats(area('B1'))).toEqual([['General']]);
  });

  test('a matrix result spills and is gone with its formula', async () => {
    sheet.write(area('A1'), [['=SEQUENCE(2,2)']]);
    await engine.calculate();
    expect(sheet.values(area('A1:B2'))).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(sheet.usedArea(true)).toEqual(area('A1:B2'));
    sheet.write(area('A1'), [['']]);
    await engine.calculate();
    expect(sheet.usedArea(true)).toBeNull();
  });

  test('cells beyond the drawn grid can be written', () => {
    sheet.write(area('XFD1048576'), [['fin']]);
    expect(sheet.usedArea(true)).toEqual(area('XFD1048576'));
  });

  test('clearing contents leaves formats, clearing all leaves nothing', () => {
    sheet.write(area('A1'), [[1]]);
    sheet.setFormats(area('A1'), [['0.00']]);
    sheet.clear(area('A1'), 'contents');
    expect([sheet.values(area('A1')), sheet.formats(area('A1'))]).toEqual([[['']], [['0.00']]]);
    sheet.clear(area('A1'), 'all');
    expect(sheet.usedArea(false)).toBeNull();
  });
});
