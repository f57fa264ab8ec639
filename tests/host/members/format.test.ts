import { openHost } from '../../support/host';

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

test('formats are written, and read back as one value or null where cells differ', async () => {
  await openHost();
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange('A1:B2');
    range.format.fill.color = '#ff0';
    range.format.font.bold = true;
    range.format.font.size = 9;
    range.format.horizontalAlignment = 'Center';
    range.format.verticalAlignment = 'Top';
    range.format.wrapText = true;
    range.getCell(0, 0).format.font.color = 'red';
    range.getCell(1, 1).format.fill.clear();
    range.load(
      'format/fill/color,format/font/bold,format/font/size,format/font/color,format/horizontalAlignment,format/verticalAlignment,format/wrapText',
    );
    const first = range.getCell(0, 0);
    first.load('format/fill/color,format/font/color');
    await context.sync();
    const { format } = range;
    expect([format.font.bold, format.font.size, format.wrapText]).toEqual([true, 9, true]);
    expect([format.horizontalAlignment, format.verticalAlignment]).toEqual(['Center', 'Top']);
    expect([format.font.color, format.fill.color]).toEqual([null, '']);
    expect([first.format.fill.color, first.format.font.color]).toEqual(['#FFFF00', '#FF0000']);
  });
});

test('borders are drawn on the edges of the area, inside too', async () => {
  const { engine } = await openHost();
  await Excel.run(async (context) => {
    const { borders } = sheetOf(context).getRange('B2:C3').format;
    borders.getItem('EdgeBottom').style = 'Double';
    borders.getItem('InsideVertical').color = '#00ff00';
    const edge = borders.getItem('EdgeTop');
    edge.style = 'Continuous';
    edge.weight = 'Medium';
    await context.sync();
  });
  const sheet = engine.active;
  expect(sheet.style(1, 1).borders.EdgeTop).toMatchObject({ style: 'Continuous', weight: 'Medium' });
  expect(sheet.style(2, 2).borders.EdgeBottom).toMatchObject({ style: 'Double' });
  expect(sheet.style(1, 1).borders.EdgeRight).toMatchObject({ style: 'Continuous', color: '#00FF00' });
  expect(sheet.style(1, 1).borders.EdgeBottom).toBeUndefined();
});

test('several areas take a format at once', async () => {
  const { engine } = await openHost();
  await Excel.run(async (context) => {
    sheetOf(context).getRanges('A1,C3:C4').format.fill.color = '#0000FF';
    await context.sync();
  });
  const fills = [engine.active.style(0, 0), engine.active.style(3, 2), engine.active.style(1, 1)];
  expect(fills.map(({ fill }) => fill)).toEqual(['#0000FF', '#0000FF', '']);
});

test('widths and heights are points', async () => {
  await openHost();
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange('B2:C3');
    range.format.columnWidth = 90;
    range.format.rowHeight = 30;
    range.load('format/columnWidth,format/rowHeight,width,height,left,top');
    await context.sync();
    expect([range.format.columnWidth, range.format.rowHeight]).toEqual([90, 30]);
    expect([range.width, range.height, range.top]).toEqual([180, 60, 15]);
  });
});

test('autofit makes room for the longest text', async () => {
  await openHost();
  await Excel.run(async (context) => {
    const sheet = sheetOf(context);
    const range = sheet.getRange('A1:B1');
    range.values = [['x', 'Unidad de Servicio a Operadores y Gestión de Comercio']];
    range.format.autofitColumns();
    const [short, long] = [sheet.getRange('A1'), sheet.getRange('B1')];
    short.load('format/columnWidth');
    long.load('format/columnWidth');
    await context.sync();
    expect(long.format.columnWidth).toBeGreaterThan(5 * short.format.columnWidth);
  });
});

test('rows make room for the lines of wrapped texts; a text in merged cells asks for none', async () => {
  const { engine } = await openHost();
  const [sheet] = engine.sheets;
  await Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.getRange('A1:A2').values = [
      ['un texto que no cabe en el ancho de una columna'],
      ['el mismo texto, que no cabe tampoco'],
    ];
    active.getRange('A1:C2').format.wrapText = true;
    active.getRange('A2:C2').merge();
    active.getRange('1:2').format.autofitRows();
    await context.sync();
  });
  expect(sheet?.rowHeight(0)).toBeGreaterThan(30);
  expect(sheet?.rowHeight(1)).toBe(15);
});

test('cell properties of many cells come and go in one call', async () => {
  const { engine } = await openHost();
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange('A1:B1');
    range.setCellProperties([
      [
        { format: { fill: { color: '#112233' }, font: { bold: true } } },
        { format: { borders: { bottom: { style: 'Dash' } }, horizontalAlignment: 'Right' } },
      ],
    ]);
    const read = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true }, horizontalAlignment: true },
    });
    await context.sync();
    expect(read.value).toEqual([
      [
        {
          address: 'Hoja1!A1',
          format: { fill: { color: '#112233' }, font: { bold: true }, horizontalAlignment: 'General' },
        },
        {
          address: 'Hoja1!B1',
          format: { fill: { color: '#FFFFFF' }, font: { bold: false }, horizontalAlignment: 'Right' },
        },
      ],
    ]);
  });
  expect(engine.active.style(0, 1).borders.EdgeBottom).toMatchObject({ style: 'Dash' });
});

test('row and column properties: which are hidden, how high and wide', async () => {
  const { engine } = await openHost();
  await Excel.run(async (context) => {
    const range = sheetOf(context).getRange('A1:C3');
    range.setRowProperties([{ rowHidden: true }, {}, { format: { rowHeight: 45 } }]);
    range.setColumnProperties([{}, { columnHidden: true }, { format: { columnWidth: 120 } }]);
    const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
    const columns = range.getColumnProperties({ columnHidden: true, address: true });
    await context.sync();
    expect(rows.value).toEqual([
      { rowHidden: true, rowIndex: 0 },
      { rowHidden: false, rowIndex: 1 },
      { rowHidden: false, rowIndex: 2 },
    ]);
    expect(columns.value).toEqual([
      { columnHidden: false, address: 'Hoja1!A:A' },
      { columnHidden: true, address: 'Hoja1!B:B' },
      { columnHidden: false, address: 'Hoja1!C:C' },
    ]);
  });
  expect([engine.active.rowHeight(2), engine.active.columnWidth(2)]).toEqual([45, 120]);
});

describe('conditional formats', () => {
  test('a formula and a comparison, with their looks', async () => {
    const { engine } = await openHost();
    await Excel.run(async (context) => {
      const { conditionalFormats } = sheetOf(context).getRange('A1:A9');
      const custom = conditionalFormats.add('Custom');
      custom.custom.rule.formula = '=$B1="rojo"';
      custom.custom.format.fill.color = '#F00';
      const below = conditionalFormats.add('CellValue');
      below.cellValue.rule = { formula1: '=50', operator: 'LessThan' };
      below.cellValue.format.font.color = '#00F';
      conditionalFormats.load('items/type,items/priority');
      await context.sync();
      expect(conditionalFormats.items.map(({ type }) => type)).toEqual(['CellValue', 'Custom']);
    });
    expect(engine.active.conditionalFormats).toMatchObject([
      { type: 'CellValue', rule: { formula1: '=50', operator: 'LessThan' }, style: { color: '#0000FF' } },
      { type: 'Custom', rule: { formula: '=$B1="rojo"' }, style: { fill: '#FF0000' } },
    ]);
  });

  test('deleting one leaves the others; clearAll leaves none', async () => {
    const { engine } = await openHost();
    await Excel.run(async (context) => {
      const { conditionalFormats } = sheetOf(context).getRange('A1:A9');
      const first = conditionalFormats.add('Custom');
      conditionalFormats.add('Custom');
      await context.sync();
      first.delete();
      await context.sync();
      expect(engine.active.conditionalFormats).toHaveLength(1);
      conditionalFormats.clearAll();
      await context.sync();
    });
    expect(engine.active.conditionalFormats).toEqual([]);
  });
});

describe('data validation', () => {
  test('a list with its prompt and alert', async () => {
    await openHost();
    await Excel.run(async (context) => {
      const { dataValidation } = sheetOf(context).getRange('A1:A9');
      dataValidation.rule = { list: { inCellDropDown: true, source: 'suma,constante' } };
      dataValidation.errorAlert = {
        title: 'Tipo',
        message: 'Elija de la lista',
        showAlert: true,
        style: 'Stop',
      };
      const part = sheetOf(context).getRange('A2').dataValidation;
      part.load('type,rule,errorAlert');
      await context.sync();
      expect(part.type).toBe('List');
      expect(part.rule).toEqual({ list: { inCellDropDown: true, source: 'suma,constante' } });
      expect(part.errorAlert.message).toBe('Elija de la lista');
    });
  });

  test('clearing some cells leaves the rest validated', async () => {
    const { engine } = await openHost();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('A1:A9').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } };
      sheet.getRange('A4:A5').dataValidation.clear();
      const mixed = sheet.getRange('A1:A9').dataValidation;
      mixed.load('type');
      await context.sync();
      expect(mixed.type).toBe('Inconsistent');
    });
    const rows = engine.active.validations.map(({ area }) => [area.top, area.bottom]);
    expect(rows).toEqual([
      [0, 2],
      [5, 8],
    ]);
  });
});
