import { openHost } from '../../support/host';

test('sheets are added, named, moved, hidden, coloured and deleted', async () => {
  const { engine } = await openHost();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add('Consolidado T4');
    added.tabColor = '#0f0';
    added.position = 0;
    added.showGridlines = false;
    worksheets.add('Sobra').delete();
    const hidden = worksheets.add();
    hidden.name = 'Oculta';
    hidden.visibility = 'VeryHidden';
    worksheets.load('items/name,items/visibility,items/tabColor,items/position');
    const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
    await context.sync();
    expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Consolidado T4', 'Visible'],
      ['Hoja1', 'Visible'],
      ['Oculta', 'VeryHidden'],
    ]);
    expect(worksheets.items[0]?.tabColor).toBe('#00FF00');
    expect([all.value, visible.value]).toEqual([3, 2]);
  });
  expect(engine.sheets[0]?.gridlines).toBe(false);
});

test('neighbours skip hidden sheets on request', async () => {
  const { engine } = await openHost();
  engine.addSheet('Dos').visibility = 'hidden';
  engine.addSheet('Tres');
  await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    const found = [first.getNext(), first.getNext(true), first.getPreviousOrNullObject()];
    for (const sheet of found) sheet.load('name');
    await context.sync();
    expect(found.map((sheet) => (sheet.isNullObject ? null : sheet.name))).toEqual(['Dos', 'Tres', null]);
  });
});

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void, string]>([
  ['a name that is taken', (_sheet, { workbook }) => workbook.worksheets.add('hoja1'), 'ItemAlreadyExists'],
  ['a name with forbidden characters', (sheet) => (sheet.name = 'a/b'), 'InvalidArgument'],
  ['hiding the last visible sheet', (sheet) => (sheet.visibility = 'Hidden'), 'InvalidOperation'],
  ['deleting the last visible sheet', (sheet) => sheet.delete(), 'InvalidOperation'],
  ['an address that is none', (sheet) => sheet.getRange('1A').load('values'), 'InvalidArgument'],
  ['a place that is none', (sheet) => (sheet.position = 9), 'InvalidArgument'],
])('refused: %s', async (_name, act, code) => {
  await openHost();
  const refused = Excel.run(async (context) => {
    act(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code });
});

test('an empty sheet has A1 as its used range, or none', async () => {
  await openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const [range, none] = [sheet.getUsedRange(), sheet.getUsedRangeOrNullObject()];
    range.load('address');
    await context.sync();
    expect([range.address, none.isNullObject]).toEqual(['Hoja1!A1', true]);
  });
});

test('panes are frozen by rows, by columns, at a range', async () => {
  await openHost();
  await Excel.run(async (context) => {
    const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
    const locations: Excel.Range[] = [];
    const note = () => {
      const location = freezePanes.getLocationOrNullObject();
      location.load('address');
      locations.push(location);
    };
    note();
    freezePanes.freezeRows(2);
    note();
    freezePanes.freezeColumns(1);
    note();
    freezePanes.freezeAt('A1:C5');
    note();
    freezePanes.unfreeze();
    note();
    await context.sync();
    expect(locations.map((it) => (it.isNullObject ? null : it.address))).toEqual([
      null,
      'Hoja1!1:2',
      'Hoja1!A:A',
      'Hoja1!A1:C5',
      null,
    ]);
  });
});

test('page set-up: orientation, fit, titles and area', async () => {
  const { engine } = await openHost();
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getActiveWorksheet();
    pageLayout.orientation = 'Landscape';
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintTitleRows('$1:$4');
    pageLayout.setPrintArea('A1:L60');
    pageLayout.load('orientation,zoom');
    const titles = pageLayout.getPrintTitleRowsOrNullObject();
    titles.load('address');
    await context.sync();
    expect([pageLayout.orientation, pageLayout.zoom]).toEqual(['Landscape', { horizontalFitToPages: 1 }]);
    expect(titles.address).toBe('Hoja1!1:4');
  });
  expect(engine.active.pageLayout).toMatchObject({ fitToWidth: 1, titleRows: '$1:$4', printArea: 'A1:L60' });
});

describe('protection', () => {
  test('options and state are read back; the password is asked for', async () => {
    const { engine } = await openHost();
    await Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      protection.protect({ allowFormatCells: true }, 'clave');
      protection.load('protected,options');
      await context.sync();
      expect(protection.protected).toBe(true);
      expect(protection.options).toMatchObject({ allowFormatCells: true, allowInsertRows: false });
      protection.unprotect('otra');
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
      protection.unprotect('clave');
      await context.sync();
    });
    expect(engine.active.protection.on).toBe(false);
  });
});

test('the application: mode, separators, culture', async () => {
  await openHost();
  await Excel.run(async (context) => {
    const { application } = context.workbook;
    application.suspendApiCalculationUntilNextSync();
    application.suspendScreenUpdatingUntilNextSync();
    application.calculate('Full');
    application.load('calculationMode,calculationState,decimalSeparator,thousandsSeparator');
    application.cultureInfo.load('name');
    application.cultureInfo.numberFormat.load('numberDecimalSeparator');
    application.cultureInfo.datetimeFormat.load('shortDatePattern');
    await context.sync();
    expect([application.calculationMode, application.calculationState]).toEqual(['Automatic', 'Done']);
    expect([application.decimalSeparator, application.thousandsSeparator]).toEqual([',', '.']);
    expect(application.cultureInfo.name).toBe('es-ES');
    expect(application.cultureInfo.datetimeFormat.shortDatePattern).toBe('dd/MM/yyyy');
  });
});

test('in manual mode values wait for calculate()', async () => {
  await openHost();
  await Excel.run(async (context) => {
    context.workbook.application.calculationMode = 'Manual';
    await context.sync();
    context.workbook.application.load('calculationMode');
    await context.sync();
    expect(context.workbook.application.calculationMode).toBe('Manual');
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    cell.formulas = [['=1+1']];
    context.workbook.application.calculate('Full');
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([[2]]);
  });
});
