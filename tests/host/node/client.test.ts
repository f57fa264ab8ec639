import type { Theme } from '../../../src/host/protocol/shell';
import { openHost } from '../../support/host';

test('Office.onReady resolves as in Excel for Windows', async () => {
  const { Office, info } = await openHost();
  expect(info).toMatchObject({ host: 'Excel', platform: 'PC' });
  expect(Office.context.displayLanguage).toBe('es-ES');
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(false);
  expect(Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
});

test('a second host gets a fresh client', async () => {
  const first = await openHost();
  first.engine.active.write({ top: 0, left: 0, bottom: 0, right: 0 }, [['uno']]);
  const second = await openHost();
  await second.Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([['']]);
  });
  expect(globalThis.Excel).toBe(second.Excel);
  expect(first.Excel).not.toBe(second.Excel);
});

test('arrays from the client are arrays of the test', async () => {
  const { Excel, engine } = await openHost();
  engine.active.write({ top: 0, left: 0, bottom: 0, right: 1 }, [[1, 2]]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.load('values');
    await context.sync();
    expect(range.values).toBeInstanceOf(Array);
  });
});

test.each<[Theme, string | undefined, string | undefined]>([
  ['light', '#ffffff', '#262626'],
  ['dark', '#292929', '#ffffff'],
  ['contrast', '#000000', '#ffffff'],
])('theme %s', async (theme, background, foreground) => {
  const { Office } = await openHost({ theme: () => theme });
  expect(Office.context.officeTheme).toMatchObject({
    bodyBackgroundColor: background,
    bodyForegroundColor: foreground,
  });
});

test('an Excel that knows no theme says nothing', async () => {
  const { Office } = await openHost({ theme: () => 'unknown' });
  expect(Office.context.officeTheme).toBeNull();
});

test('document settings are those of the workbook', async () => {
  const { Office, Excel, engine } = await openHost();
  Office.context.document.settings.set('poa', { gestion: 2017 });
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
  expect(engine.settings.get('poa')).toEqual({ gestion: 2017 });
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.getItem('poa');
    setting.load('value');
    await context.sync();
    expect(setting.value).toEqual({ gestion: 2017 });
  });
});

test('actions are called by their id, with or without an argument', async () => {
  const { Office, host } = await openHost();
  const calls: unknown[] = [];
  Office.actions.associate('VALIDAR', (event: unknown) => calls.push(event));
  host.invokeAction('VALIDAR');
  host.invokeAction('VALIDAR', '{"source":{"id":"boton"}}');
  expect(calls).toEqual([null, { source: { id: 'boton' } }]);
});

test('the pane of the shared runtime can be hidden and shown', async () => {
  const { Office, host } = await openHost();
  await Office.addin.hide();
  expect(host.session.paneVisible).toBe(false);
  await Office.addin.showAsTaskpane();
  expect(host.session.paneVisible).toBe(true);
});

test('a member above the claimed requirement sets does not exist', async () => {
  const { Excel } = await openHost({ requirementSets: { ExcelApi: '1.12' } });
  const use = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1').getMergedAreasOrNullObject();
    await context.sync();
  });
  await expect(use).rejects.toMatchObject({ code: 'ApiNotFound' });
});
