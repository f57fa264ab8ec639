import { openHost, type OpenHost } from '../../support/host';

const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

async function withTable(): Promise<OpenHost> {
  const opened = await openHost();
  opened.engine.active.write(area(0, 0, 3, 2), [
    ['Id', 'Código', 'Meta'],
    [1, 'USOGC1', 10],
    [2, 'USOGC2', 20],
    [3, 'USOGC3', 30],
  ]);
  return opened;
}

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();

describe('tables', () => {
  test('a table knows its parts', async () => {
    await withTable();
    await Excel.run(async (context) => {
      const table = sheetOf(context).tables.add('A1:C4', true);
      table.name = 'BasePOA';
      table.style = 'TableStyleLight9';
      table.showFilterButton = false;
      const [whole, body, header] = [table.getRange(), table.getDataBodyRange(), table.getHeaderRowRange()];
      const column = table.columns.getItem('Meta').getDataBodyRange();
      for (const range of [whole, body, header, column]) range.load('address');
      const again = context.workbook.tables.getItemOrNullObject('basepoa');
      again.load('name,style,showFilterButton,showHeaders');
      table.columns.load('items/name,items/index');
      table.rows.load('count');
      await context.sync();
      expect([whole, body, header, column].map(({ address }) => address)).toEqual([
        'Hoja1!A1:C4',
        'Hoja1!A2:C4',
        'Hoja1!A1:C1',
        'Hoja1!C2:C4',
      ]);
      expect([again.name, again.style, again.showFilterButton]).toEqual([
        'BasePOA',
        'TableStyleLight9',
        false,
      ]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Id', 'Código', 'Meta']);
      expect(table.rows.count).toBe(3);
    });
  });

  test('rows are added at the end and in between, changed and deleted', async () => {
    const { engine } = await withTable();
    await Excel.run(async (context) => {
      const table = sheetOf(context).tables.add('A1:C4', true);
      table.rows.add(undefined, [[4, 'USOGC4', 40]]);
      table.rows.add(0, [[0, 'USOGC0', 5]]);
      await context.sync();
      table.rows.getItemAt(1).values = [[11, 'USOGC1', 11]];
      table.rows.getItemAt(2).delete();
      const body = table.getDataBodyRange();
      body.load('values');
      await context.sync();
      expect(body.values.map(([id]): unknown => id)).toEqual([0, 11, 3, 4]);
    });
    expect(engine.active.tables[0]?.area).toEqual(area(0, 0, 4, 2));
  });

  test('resizing keeps the header; converting keeps the cells', async () => {
    const { engine } = await withTable();
    await Excel.run(async (context) => {
      const table = sheetOf(context).tables.add('A1:C4', true);
      table.resize('A1:B3');
      await context.sync();
      expect(engine.active.tables[0]?.area).toEqual(area(0, 0, 2, 1));
      table.convertToRange();
      await context.sync();
    });
    expect(engine.active.tables).toEqual([]);
    expect(engine.active.values(area(1, 1, 1, 1))).toEqual([['USOGC1']]);
  });

  test('a range finds the tables that touch it', async () => {
    await withTable();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.tables.add('A1:C4', true).name = 'Una';
      const [touching, within] = [
        sheet.getRange('C4:D9').getTables(),
        sheet.getRange('C4:D9').getTables(true),
      ];
      touching.load('items/name');
      within.load('items/name');
      await context.sync();
      expect([touching.items.length, within.items.length]).toEqual([1, 0]);
    });
  });

  test('two tables cannot overlap', async () => {
    await withTable();
    const refused = Excel.run(async (context) => {
      sheetOf(context).tables.add('A1:C4', true);
      sheetOf(context).tables.add('C3:D9', true);
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('charts', () => {
  test('a chart of a range: type, title, series, place', async () => {
    const { engine } = await withTable();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B1:C4'), 'Auto');
      chart.name = 'Avance';
      chart.title.text = 'Avance por ACP';
      chart.setPosition('E2', 'J15');
      chart.series.load('items/name');
      const found = sheet.charts.getItemOrNullObject('avance');
      found.load('name,chartType,top,left');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Meta']);
      expect([found.name, found.chartType, found.top]).toEqual(['Avance', 'ColumnClustered', 15]);
      chart.series.getItemAt(0).setValues(sheet.getRange('C2:C3'));
      chart.series.getItemAt(0).setXAxisValues(sheet.getRange('A2:A3'));
      await context.sync();
    });
    expect(engine.active.charts).toMatchObject([
      {
        title: 'Avance por ACP',
        place: area(1, 4, 14, 9),
        series: [{ values: { area: area(1, 2, 2, 2) }, categories: { area: area(1, 0, 2, 0) } }],
      },
    ]);
  });

  test('axes, legend, colours and labels', async () => {
    const { engine, host } = await withTable();
    await Excel.run(async (context) => {
      const chart = sheetOf(context).charts.add(
        'BarClustered',
        sheetOf(context).getRange('B1:C4'),
        'Columns',
      );
      const { categoryAxis, valueAxis } = chart.axes;
      valueAxis.title.text = 'Puntos';
      valueAxis.numberFormat = '#,##0';
      valueAxis.minimum = 0;
      valueAxis.maximum = 100;
      categoryAxis.reversePlotOrder = true;
      chart.legend.position = 'Top';
      const series = chart.series.getItemAt(0);
      series.format.fill.setSolidColor('#1F3864');
      series.hasDataLabels = true;
      series.dataLabels.numberFormat = '0.0';
      valueAxis.load('minimum,maximum,numberFormat');
      valueAxis.title.load('text');
      await context.sync();
      expect([valueAxis.minimum, valueAxis.maximum, valueAxis.numberFormat, valueAxis.title.text]).toEqual([
        0,
        100,
        '#,##0',
        'Puntos',
      ]);
      valueAxis.maximum = '';
      await context.sync();
    });
    expect(engine.active.charts).toMatchObject([
      {
        axes: {
          category: { isReversed: true },
          value: { title: 'Puntos', numberFormat: '#,##0', minimum: 0, maximum: null },
        },
        legend: { visible: true, position: 'Top' },
        series: [{ color: '#1F3864', labels: '0.0' }],
      },
    ]);
    expect([...host.missing]).toEqual([]);
  });

  test('new data, and deletion', async () => {
    const { engine } = await withTable();
    await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'));
      chart.setData(sheet.getRange('B1:C3'));
      await context.sync();
      expect(engine.active.charts).toHaveLength(1);
      expect(engine.active.charts[0]?.series.map(({ values }) => values.area)).toEqual([area(1, 2, 2, 2)]);
      chart.delete();
      await context.sync();
    });
    expect(engine.active.charts).toEqual([]);
  });
});

describe('names', () => {
  test('a name of a range, of a constant, and gone', async () => {
    await withTable();
    await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add('Metas', sheetOf(context).getRange('C2:C4'));
      names.add('Tope', '=100');
      names.load('items/name,items/type,items/formula,items/value,items/visible');
      const range = names.getItem('metas').getRange();
      range.load('address');
      await context.sync();
      expect(names.items.map(({ name, type, formula }): unknown[] => [name, type, formula])).toEqual([
        ['Metas', 'Range', "='Hoja1'!$C$2:$C$4"],
        ['Tope', 'Double', '=100'],
      ]);
      expect(names.items[0]?.value).toBe('Hoja1!C2:C4');
      expect(range.address).toBe('Hoja1!C2:C4');
      names.getItem('Tope').delete();
      const gone = names.getItemOrNullObject('Tope');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test.each<[string, string, string]>([
    ['taken', 'METAS', 'ItemAlreadyExists'],
    ['like a cell', 'A1', 'InvalidArgument'],
  ])('refused: %s', async (_what, name, code) => {
    const { engine } = await withTable();
    engine.names.add('Metas', "='Hoja1'!$C$2");
    const refused = Excel.run(async (context) => {
      context.workbook.names.add(name, sheetOf(context).getRange('A1'));
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code });
  });
});

describe('settings and properties', () => {
  test('settings hold any JSON, dates included, and are found again', async () => {
    await openHost();
    const sent = { gestion: 2017, hojas: ['POA-01'], fecha: new Date(Date.UTC(2017, 11, 31)) };
    await Excel.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('poa', sent);
      settings.add('otra', 1);
      const setting = settings.getItem('poa');
      setting.load('value,key');
      settings.load('items/key');
      settings.getItem('otra').delete();
      const [missing, count] = [settings.getItemOrNullObject('otra'), settings.getCount()];
      await context.sync();
      expect(setting.value).toEqual(sent);
      expect([missing.isNullObject, count.value]).toEqual([true, 1]);
    });
  });

  test('custom properties of the document', async () => {
    const { engine } = await openHost();
    await Excel.run(async (context) => {
      const { custom } = context.workbook.properties;
      custom.add('Entidad', 'Aduana Nacional');
      custom.add('Gestión', 2020);
      custom.load('items/key,items/value,items/type');
      await context.sync();
      expect(custom.items.map(({ key, value, type }) => [key, value as unknown, type])).toEqual([
        ['Entidad', 'Aduana Nacional', 'String'],
        ['Gestión', 2020, 'Number'],
      ]);
      custom.getItem('Entidad').delete();
      await context.sync();
    });
    expect([...engine.properties]).toEqual([['Gestión', 2020]]);
  });
});

test('comments are the notes of the cells', async () => {
  const { engine } = await withTable();
  await Excel.run(async (context) => {
    const { comments } = context.workbook;
    comments.add('Hoja1!C2', 'Suma 94,24 de 100');
    comments.load('items/content,items/id');
    const found = comments.getItemByCell('Hoja1!C2');
    const location = found.getLocation();
    location.load('address');
    await context.sync();
    expect(comments.items.map(({ content }) => content)).toEqual(['Suma 94,24 de 100']);
    expect(location.address).toBe('Hoja1!C2');
    comments.items[0]?.delete();
    await context.sync();
  });
  expect(engine.active.note(1, 2)).toBeNull();
});
