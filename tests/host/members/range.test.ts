import type { CellValue } from '../../../src/sheet/sheet';
import { openHost, type OpenHost } from '../../support/host';

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

/** Opens a new workbook with values from A1 on. */
async function withValues(values: readonly (readonly CellValue[])[]): Promise<OpenHost> {
  const opened = await openHost();
  opened.engine.active.write(area(0, 0, values.length - 1, (values[0]?.length ?? 1) - 1), values);
  await opened.engine.calculate();
  return opened;
}

/** Loads properties of a range of the active sheet. */
async function load(address: string, properties: string): Promise<Excel.Range> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
    range.load(properties);
    await context.sync();
    return range;
  });
}

describe('a real workbook', () => {
  test('values, texts and merges are those of the file', async () => {
    await openHost({ fixture: 'anb-usogc-2017-t4.xlsx' });
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('POA-01').getUsedRange(true);
      used.load('address,rowCount,columnCount,values');
      const merged = used.getMergedAreasOrNullObject();
      merged.load('areaCount');
      await context.sync();
      expect(used.address).toBe("'POA-01'!A1:AK62");
      expect([used.rowCount, used.columnCount]).toEqual([62, 37]);
      expect(used.values[5]?.[0]).toBe('CÓDIGO ÁREA: USOGC');
      expect(merged.areaCount).toBe(74);
    });
  });
});

describe('values', () => {
  test('formulas are calculated before they are read in the same sync', async () => {
    await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.values = [
        [2, '=A1*3'],
        ['=SUM(A1:B1)', '=1/0'],
      ];
      range.load('values,formulas,valueTypes');
      await context.sync();
      expect(range.values).toEqual([
        [2, 6],
        [8, '#DIV/0!'],
      ]);
      expect(range.formulas).toEqual([
        [2, '=A1*3'],
        ['=SUM(A1:B1)', '=1/0'],
      ]);
      expect(range.valueTypes).toEqual([
        ['Double', 'Double'],
        ['Double', 'Error'],
      ]);
    });
  });

  test('null leaves a cell alone, an empty text clears it, one value fills all', async () => {
    const { engine } = await withValues([[1, 2, 3]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C1').values = [[null, '', 9]];
      sheet.getRange('A2:B3').values = 'x' as unknown as string[][];
      await context.sync();
    });
    expect(engine.active.values(area(0, 0, 2, 2))).toEqual([
      [1, '', 9],
      ['x', 'x', ''],
      ['x', 'x', ''],
    ]);
  });

  test('a leading apostrophe keeps a code a text', async () => {
    await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.values = [["'4.10", '4.10']];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values).toEqual([['4.10', 4.1]]);
      expect(range.valueTypes).toEqual([['String', 'Double']]);
    });
  });

  test('whole columns have an address but no values', async () => {
    await withValues([[1]]);
    const range = await load('B:C', 'address,values,isEntireColumn,isEntireRow,cellCount');
    expect([range.address, range.isEntireColumn, range.isEntireRow]).toEqual(['Hoja1!B:C', true, false]);
    expect(range.values).toBeNull();
    expect(range.cellCount).toBe(2_097_152);
  });

  test('a Spanish Excel shows and takes formulas and formats in Spanish', async () => {
    await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').formulas = [['=IF(SUM(B1,0.5)>0,"a,b",FALSE)']];
      sheet.getRange('A2').formulasLocal = [['=REDONDEAR(1,256;2)']];
      sheet.getRange('A1:A2').numberFormat = [['#,##0.00'], ['General']];
      const range = sheet.getRange('A1:A2');
      range.load('formulas,formulasLocal,numberFormatLocal,values');
      await context.sync();
      expect(range.formulasLocal[0]).toEqual(['=SI(SUMA(B1;0,5)>0;"a,b";FALSO)']);
      expect(range.formulas[1]).toEqual(['=ROUND(1.256,2)']);
      expect(range.values[1]).toEqual([1.26]);
      expect(range.numberFormatLocal).toEqual([['#.##0,00'], ['Estándar']]);
    });
  });
});

describe('ranges from ranges', () => {
  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['getCell', (range) => range.getCell(1, 1), 'C4'],
    ['getCell outside', (range) => range.getCell(5, 0), 'B8'],
    ['getRow', (range) => range.getRow(1), 'B4:D4'],
    ['getColumn', (range) => range.getColumn(2), 'D3:D5'],
    ['getLastCell', (range) => range.getLastCell(), 'D5'],
    ['getLastRow', (range) => range.getLastRow(), 'B5:D5'],
    ['getLastColumn', (range) => range.getLastColumn(), 'D3:D5'],
    ['getOffsetRange', (range) => range.getOffsetRange(-2, 1), 'C1:E3'],
    ['getResizedRange', (range) => range.getResizedRange(-1, 2), 'B3:F4'],
    ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 2), 'B3:C3'],
    ['getRowsAbove', (range) => range.getRowsAbove(2), 'B1:D2'],
    ['getRowsBelow', (range) => range.getRowsBelow(), 'B6:D6'],
    ['getColumnsBefore', (range) => range.getColumnsBefore(), 'A3:A5'],
    ['getColumnsAfter', (range) => range.getColumnsAfter(3), 'E3:G5'],
    ['getEntireRow', (range) => range.getEntireRow(), '3:5'],
    ['getEntireColumn', (range) => range.getEntireColumn(), 'B:D'],
    ['getBoundingRect', (range) => range.getBoundingRect('F1'), 'B1:F5'],
    ['getIntersection', (range) => range.getIntersection('C1:Z4'), 'C3:D4'],
    ['getUsedRange', (range) => range.getUsedRange(true), 'B3:C4'],
    ['getSurroundingRegion', (range) => range.getCell(0, 0).getSurroundingRegion(), 'A1:C4'],
  ])('%s', async (_name, derive, expected) => {
    await withValues([
      ['x', '', ''],
      ['x', '', ''],
      ['x', 'x', ''],
      ['', 'x', 'x'],
    ]);
    await Excel.run(async (context) => {
      const range = derive(context.workbook.worksheets.getActiveWorksheet().getRange('B3:D5'));
      range.load('address');
      await context.sync();
      expect(range.address).toBe(`Hoja1!${expected}`);
    });
  });

  test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
    ['above the first row', (range) => range.getOffsetRange(-1, 0), 'InvalidArgument'],
    ['no common cell', (range) => range.getIntersection('C3'), 'ItemNotFound'],
    ['nothing used', (range) => range.getUsedRange(true), 'ItemNotFound'],
  ])('refused: %s', async (_name, derive, code) => {
    await openHost();
    const refused = Excel.run(async (context) => {
      derive(context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2')).load('address');
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code });
  });

  test('…OrNullObject answers null instead', async () => {
    await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      const objects = [
        range.getIntersectionOrNullObject('C3'),
        range.getUsedRangeOrNullObject(true),
        range.getMergedAreasOrNullObject(),
        range.getSpecialCellsOrNullObject('Formulas'),
        range.findOrNullObject('nada', {}),
      ];
      await context.sync();
      expect(objects.map((it) => it.isNullObject)).toEqual([true, true, true, true, true]);
    });
  });

  test('special cells come as areas', async () => {
    await withValues([
      [1, 'a', '=A1'],
      [2, '', '=A2'],
      ['b', 3, '=NA()'],
    ]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C3');
      const found = [
        range.getSpecialCells('Constants', 'Numbers'),
        range.getSpecialCells('Constants', 'Text'),
        range.getSpecialCells('Formulas', 'Errors'),
        range.getSpecialCells('Formulas'),
        range.getSpecialCells('Blanks'),
      ];
      for (const areas of found) areas.load('address');
      await context.sync();
      expect(found.map((areas) => areas.address.replaceAll('Hoja1!', ''))).toEqual([
        'A1:A2,B3',
        'B1,A3',
        'C3',
        'C1:C3',
        'B2',
      ]);
    });
  });

  test('a name stands for its cells', async () => {
    const { engine } = await withValues([[1, 2]]);
    engine.names.add('Metas', "='Hoja1'!$B$1");
    expect((await load('Metas', 'address')).address).toBe('Hoja1!B1');
  });
});

describe('editing', () => {
  test('inserting and deleting cells moves what is below', async () => {
    const { engine } = await withValues([[1], [2], [3]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A2').insert('Down').values = [[9]];
      sheet.getRange('A1').delete('Up');
      await context.sync();
    });
    expect(engine.active.values(area(0, 0, 2, 0)).flat()).toEqual([9, 2, 3]);
  });

  test('a formula still means the same cells after rows were inserted', async () => {
    await withValues([[1], [2], ['=SUM(A1:A2)']]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('2:2').insert('Down').getCell(0, 0).values = [[10]];
      const total = sheet.getRange('A4');
      total.load('formulas,values');
      await context.sync();
      expect([total.formulas, total.values]).toEqual([[['=SUM(A1:A3)']], [[13]]]);
    });
  });

  test('merging, by rows too, and taking apart', async () => {
    const { engine } = await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C2').merge(true);
      sheet.getRange('E1:F2').merge();
      await context.sync();
      expect([...engine.active.merges].sort((a, b) => a.left - b.left || a.top - b.top)).toEqual([
        area(0, 0, 0, 2),
        area(1, 0, 1, 2),
        area(0, 4, 1, 5),
      ]);
      sheet.getRange('B1').unmerge();
      await context.sync();
    });
    expect(engine.active.merges).toHaveLength(2);
  });

  test('clear contents keeps formats, clear formats keeps contents', async () => {
    const { engine } = await withValues([[1, 2]]);
    engine.active.setStyle(area(0, 0, 0, 1), { bold: true });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      await context.sync();
    });
    expect(engine.active.values(area(0, 0, 0, 1))).toEqual([['', 2]]);
    expect([engine.active.style(0, 0).bold, engine.active.style(0, 1).bold]).toEqual([true, false]);
  });

  test('copying moves relative references, repeats and transposes', async () => {
    const { engine } = await withValues([
      [1, '=A1*$A$2'],
      [5, '="A1"'],
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('D3').copyFrom('B1');
      sheet.getRange('E5:E8').copyFrom('A1:A2', 'Values');
      sheet.getRange('G1').copyFrom('A1:B1', 'Formulas', false, true);
      sheet.getRange('B3').copyFrom('B2');
      await context.sync();
    });
    expect(engine.active.formulas(area(2, 3, 2, 3))).toEqual([['=C3*$A$2']]);
    expect(engine.active.values(area(4, 4, 7, 4)).flat()).toEqual([1, 5, 1, 5]);
    expect(engine.active.formulas(area(0, 6, 1, 6)).flat()).toEqual([1, '=F2*$A$2']);
    expect(engine.active.formulas(area(2, 1, 2, 1))).toEqual([['="A1"']]);
  });

  test('selecting activates the sheet and is what getSelectedRange answers', async () => {
    const { engine } = await openHost();
    engine.addSheet('Otra');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Otra').getRange('C3:D4').select();
      const selected = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      selected.load('address');
      cell.load('address');
      await context.sync();
      expect([selected.address, cell.address]).toEqual(['Otra!C3:D4', 'Otra!C3']);
    });
    expect(engine.active.name).toBe('Otra');
  });

  test('rows and columns are hidden and seen as hidden; mixed is null', async () => {
    await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('2:3').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
      const [inside, mixed, column] = [
        sheet.getRange('A2:A3'),
        sheet.getRange('A1:A3'),
        sheet.getRange('B9'),
      ];
      for (const range of [inside, mixed, column]) range.load('rowHidden,columnHidden,hidden');
      await context.sync();
      expect([inside.rowHidden, mixed.rowHidden, column.rowHidden]).toEqual([true, null, false]);
      expect([inside.columnHidden, column.columnHidden, column.hidden]).toEqual([false, true, true]);
    });
  });

  test('a hyperlink to a cell keeps its text and place', async () => {
    await openHost();
    const link = { documentReference: "'Hoja1'!G13", textToDisplay: 'Ver fila', screenTip: 'Fila 13' };
    await Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      cell.hyperlink = link;
      cell.load('hyperlink,values');
      await context.sync();
      expect(cell.hyperlink).toMatchObject(link);
      expect(cell.values).toEqual([['Ver fila']]);
    });
  });
});
