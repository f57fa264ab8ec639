import { openHost } from '../../support/host';

const A1_B2 = { top: 0, left: 0, bottom: 1, right: 1 };

describe('loading', () => {
  test('loads what was selected, through navigation and collections, and nothing else', async () => {
    const { Excel, host } = await openHost();
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/protection/protected');
      const range = sheets.getActiveWorksheet().getRange('B2');
      range.load(['address', 'format/fill/color', 'worksheet/name']);
      await context.sync();
      expect(sheets.items.map((sheet) => [sheet.name, sheet.protection.protected])).toEqual([
        ['Hoja1', false],
      ]);
      expect([range.address, range.format.fill.color, range.worksheet.name]).toEqual([
        'Hoja1!B2',
        '#FFFFFF',
        'Hoja1',
      ]);
      expect(() => range.values).toThrow('La propiedad "values" no está disponible');
    });
    expect(host.log.syncs).toBe(1);
  });

  test('load options: select, expand, top and skip', async () => {
    const { Excel, engine } = await openHost();
    for (const name of ['Dos', 'Tres', 'Cuatro']) engine.addSheet(name);
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load({ select: 'name', top: 2, skip: 1 });
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(['Dos', 'Tres']);
    });
  });

  test('an object literal loads as strictly typed options do', async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
      range.load({ address: true, format: { font: { bold: true } } });
      await context.sync();
      expect([range.address, range.format.font.bold]).toEqual(['Hoja1!A1:B2', false]);
    });
  });

  test('set() writes several properties at once', async () => {
    const { Excel, engine } = await openHost();
    await Excel.run(async (context) => {
      context.workbook.worksheets
        .getActiveWorksheet()
        .getRange('A1')
        .set({
          values: [[5]],
          format: { font: { bold: true, color: 'red' }, wrapText: true },
        });
      await context.sync();
    });
    expect(engine.active.style(0, 0)).toMatchObject({ bold: true, color: '#FF0000', wrap: true });
    expect(engine.active.values(A1_B2)[0]?.[0]).toBe(5);
  });
});

describe('objects between syncs', () => {
  test('a range follows rows that are inserted above it', async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('B2:C3');
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Hoja1!B4:C5');
    });
  });

  test('references are released when Excel.run ends', async () => {
    const { Excel, host } = await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').load('values');
      sheet.getRange('A2').load('values');
      await context.sync();
      expect(host.trackedRanges).toBe(2);
    });
    await host.idle();
    expect(host.trackedRanges).toBe(0);
  });

  test('an untracked range takes no reference', async () => {
    const { Excel, host } = await openHost();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').untrack().load('values');
      await context.sync();
      expect(host.trackedRanges).toBe(0);
    });
  });

  test('a sheet is found again by its id after it was renamed', async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Hoja1');
      sheet.load('id');
      await context.sync();
      sheet.name = 'Plan';
      await context.sync();
      sheet.load('name');
      await context.sync();
      expect(sheet.name).toBe('Plan');
    });
  });
});

describe('null objects', () => {
  test('what hangs below a null object is null too', async () => {
    const { Excel } = await openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('No existe');
      const used = sheet.getUsedRangeOrNullObject();
      used.load('address');
      await context.sync();
      expect([sheet.isNullObject, used.isNullObject]).toEqual([true, true]);
    });
  });

  test('acting on a null object is refused', async () => {
    const { Excel } = await openHost();
    const acted = Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject('No existe').delete();
      await context.sync();
    });
    await expect(acted).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

describe('errors', () => {
  test('a refusal carries code, place and status; what came before it stays done', async () => {
    const { Excel, engine } = await openHost();
    const refused = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1').values = [['hecho']];
      sheet.getRange('A2:B3').values = [[1, 2]];
      sheet.getRange('A5').values = [['nunca']];
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({
      code: 'InvalidArgument',
      message: expect.stringContaining("doesn't match the size") as string,
      debugInfo: { errorLocation: 'Range.values' },
    });
    const column = engine.active.values({ top: 0, left: 0, bottom: 4, right: 0 });
    expect(column.flat()).toEqual(['hecho', '', '', '', '']);
  });

  test('a missing sheet is ItemNotFound at getItem', async () => {
    const { Excel } = await openHost();
    const refused = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('No existe').load('name');
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
  });

  test('a member without an entry is refused and recorded, whatever way it is used', async () => {
    const { Excel, host } = await openHost();
    const uses: ((range: Excel.Range) => void)[] = [
      (range) => range.flashFill(),
      (range) => range.load('formulasR1C1'),
      (range) => void (range.format.textOrientation = 90),
      (range) => range.getVisibleView().load('values'),
    ];
    for (const use of uses) {
      const refused = Excel.run(async (context) => {
        use(context.workbook.worksheets.getActiveWorksheet().getRange('A1'));
        await context.sync();
      });
      await expect(refused).rejects.toMatchObject({ code: 'NotImplemented' });
    }
    expect([...host.missing]).toEqual([
      'Range.FlashFill',
      'Range.FormulasR1C1',
      'RangeFormat.TextOrientation=',
      'Range.GetVisibleView',
    ]);
  });
});

test('the log names members and counts bytes both ways', async () => {
  const { Excel, host } = await openHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.values = [['ñandú']];
    range.load('values');
    await context.sync();
    range.clear();
    await context.sync();
  });
  const [first, second] = host.log.requests;
  expect(host.log.syncs).toBe(2);
  expect(first?.members).toEqual(expect.arrayContaining(['Range.Values=', 'Range.load(values)']));
  expect(second?.members).toEqual(['Range.Clear()']);
  // JSON of the value: quotes and brackets, and two letters of two bytes each.
  expect(first?.bytes).toBeGreaterThan('[["ñandú"]]'.length + 2);
  expect(first?.responseBytes).toBeGreaterThan(0);
});

test('a write of more than 1,500 cells arrives in pieces within one sync', async () => {
  const { Excel, host, engine } = await openHost();
  const values = Array.from({ length: 400 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) => row * column),
  );
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('C3:L402').values = values;
    await context.sync();
  });
  expect(host.log.syncs).toBe(1);
  expect(host.log.members.filter((member) => member === 'Range.Values=')).toHaveLength(3);
  expect(host.log.members).toContain('Range._ValidateArraySize()');
  expect(engine.active.values({ top: 2, left: 2, bottom: 401, right: 11 })).toEqual(values);
});

test('a large write of the wrong shape is refused before anything is written', async () => {
  const { Excel, engine } = await openHost();
  const refused = Excel.run(async (context) => {
    const values = Array.from({ length: 200 }, () => Array.from({ length: 10 }, () => 1));
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:J199').values = values;
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: 'InvalidArgument' });
  expect(engine.active.usedArea(true)).toBeNull();
});
