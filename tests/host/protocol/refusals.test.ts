import { openHost } from '../../support/host';

const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getActiveWorksheet();
const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

/** What a batch is refused with; fails where it is not. */
function refused(act: (context: Excel.RequestContext) => void): Promise<void> {
  return Excel.run(async (context) => {
    act(context);
    await context.sync();
  });
}

test('while the user types in a cell nothing is answered; afterwards everything is', async () => {
  const { host, engine } = await openHost();
  const write = (context: Excel.RequestContext) => void (sheetOf(context).getRange('A1').values = [[1]]);
  host.refusals.cellEditMode = true;
  await expect(refused(write)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  expect(engine.active.usedArea(true)).toBeNull();
  expect(host.log.requests.at(-1)?.error).toBe('InvalidOperationInCellEditMode');
  host.refusals.cellEditMode = false;
  await expect(refused(write)).resolves.toBeUndefined();
});

test('a request of more than five megabytes, and a response', async () => {
  const { host, engine } = await openHost();
  const text = 'x'.repeat(30_000);
  const rows = Array.from({ length: 180 }, () => [text]);
  await expect(
    refused((context) => void (sheetOf(context).getRange('A1:A180').values = rows)),
  ).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  engine.active.write(area(0, 0, 179, 0), rows);
  await expect(
    refused((context) => sheetOf(context).getRange('A1:A180').load('values')),
  ).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  host.refusals.payload = 6 * 1024 * 1024;
  await expect(
    refused((context) => sheetOf(context).getRange('A1:A180').load('values')),
  ).resolves.toBeUndefined();
});

describe('a protected sheet', () => {
  test('only unlocked cells take values', async () => {
    const { engine } = await openHost();
    engine.active.setStyle(area(0, 0, 0, 1), { locked: false });
    engine.active.protection = { on: true, password: null, options: {} };
    await expect(
      refused((context) => void (sheetOf(context).getRange('A1:B1').values = [[1, 2]])),
    ).resolves.toBeUndefined();
    await expect(
      refused((context) => void (sheetOf(context).getRange('B1:C1').values = [[3, 4]])),
    ).rejects.toMatchObject({ code: 'AccessDenied' });
    expect(engine.active.values(area(0, 0, 0, 2))).toEqual([[1, 2, '']]);
  });

  const ACTS: readonly [string, (sheet: Excel.Worksheet) => void][] = [
    ['formats', (sheet) => (sheet.getRange('A1').format.fill.color = 'red')],
    ['number formats', (sheet) => (sheet.getRange('A1').numberFormat = [['0%']])],
    ['row heights', (sheet) => (sheet.getRange('A1').format.rowHeight = 40)],
    ['hidden rows', (sheet) => (sheet.getRange('A1').rowHidden = true)],
    ['inserted rows', (sheet) => sheet.getRange('1:1').insert('Down')],
    ['deleted columns', (sheet) => sheet.getRange('A:A').delete('Left')],
    ['merges', (sheet) => sheet.getRange('A1:B1').merge()],
    ['tables', (sheet) => sheet.tables.add('A1:B2', true)],
    ['charts', (sheet) => sheet.charts.add('Line', sheet.getRange('A1:B2'))],
    ['conditional formats', (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom')],
    ['validations', (sheet) => (sheet.getRange('A1').dataValidation.rule = { custom: { formula: '=TRUE' } })],
    ['clearing', (sheet) => sheet.getRange('A1').clear()],
    ['copies', (sheet) => sheet.getRange('A1').copyFrom('B1')],
  ];

  test.each(ACTS)('refuses %s', async (_what, act) => {
    const { engine } = await openHost();
    engine.active.protection = { on: true, password: null, options: {} };
    await expect(refused((context) => act(sheetOf(context)))).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  test('allows what its options allow', async () => {
    const { engine } = await openHost();
    const options = { allowFormatCells: true, allowInsertRows: true };
    engine.active.protection = { on: true, password: null, options };
    await refused((context) => {
      sheetOf(context).getRange('A1').format.fill.color = 'red';
      sheetOf(context).getRange('1:1').insert('Down');
    });
    expect(engine.active.style(1, 0).fill).toBe('#FF0000');
  });

  test('is still read', async () => {
    const { engine } = await openHost();
    engine.active.write(area(0, 0, 0, 0), [[7]]);
    engine.active.protection = { on: true, password: null, options: {} };
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1');
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[7]]);
    });
  });
});

test('more than 512 merged areas are too many to be listed', async () => {
  const { engine } = await openHost();
  for (let row = 0; row < 513; row++) engine.active.merge(area(row, 0, row, 1));
  await expect(
    refused((context) => void sheetOf(context).getRange('A1:B513').getMergedAreasOrNullObject()),
  ).rejects.toMatchObject({ code: 'OperationCellsExceedLimit' });
  await Excel.run(async (context) => {
    const merged = sheetOf(context).getRange('A1:B512').getMergedAreasOrNullObject();
    merged.load('areaCount');
    await context.sync();
    expect(merged.areaCount).toBe(512);
  });
});

test('more than five million cells are too many to be read', async () => {
  const { host } = await openHost();
  await expect(
    refused((context) => sheetOf(context).getRange('A1:CV50001').load('values')),
  ).rejects.toMatchObject({ code: 'RangeExceedsLimit' });
  host.refusals.cellsPerRead = 3;
  await expect(refused((context) => sheetOf(context).getRange('A1:B2').load('text'))).rejects.toMatchObject({
    code: 'RangeExceedsLimit',
  });
});
