import { createOfficePort } from '../../src/excel/office-port';
import { areaAddress } from '../../src/sheet/address';
import type { Sheet, Workbook } from '../../src/sheet/sheet';
import { fixture } from '../support/fixture';
import { openHost } from '../support/host';

function sheetNamed({ sheets }: Workbook, name: string): Sheet {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Every cell that differs between two readings of a sheet: address, then both values. */
function differences(a: Sheet, b: Sheet): string[] {
  const found: string[] = [];
  for (let row = 0; row <= (a.extent?.bottom ?? -1); row++) {
    for (let column = 0; column <= (a.extent?.right ?? -1); column++) {
      const [x, y] = [a, b].map((sheet) => [
        sheet.value(row, column),
        sheet.formula(row, column),
        sheet.format(row, column),
      ]);
      if (JSON.stringify(x) !== JSON.stringify(y)) {
        found.push(`${row + 1}:${column + 1} ${JSON.stringify(x)} ${JSON.stringify(y)}`);
      }
    }
  }
  return found;
}

test('the open workbook reads as the bytes of the closed one: values, formats, merges', async () => {
  const { host } = await openHost({ fixture: 'anb-usogc-2017-t4.xlsx' });
  host.log.clear();
  const open = sheetNamed(await createOfficePort().read(), 'POA-01');
  const closed = sheetNamed(fixture('anb-usogc-2017-t4.xlsx'), 'POA-01');
  expect(open.extent).toEqual(closed.extent);
  expect(open.merges.map(areaAddress).sort()).toEqual(closed.merges.map(areaAddress).sort());
  expect(differences(closed, open)).toEqual([]);
  expect([...host.missing]).toEqual([]);
});

test('reading takes four round trips, whatever the number of sheets', async () => {
  const { host, engine } = await openHost({ fixture: 'anb-usogc-2017-t4.xlsx' });
  const port = createOfficePort();
  host.log.clear();
  await port.read();
  expect(host.log.syncs).toBe(4);
  for (let i = 0; i < 12; i++) {
    const sheet = engine.addSheet(`Otra ${i}`);
    sheet.write({ top: 0, left: 0, bottom: 0, right: 1 }, [['Código', i]]);
  }
  host.log.clear();
  const { sheets } = await port.read();
  expect(sheets).toHaveLength(13);
  expect(host.log.syncs).toBe(4);
});

test('hidden sheets, rows and columns are said to be hidden', async () => {
  const { engine } = await openHost();
  const [sheet] = engine.sheets;
  sheet?.write({ top: 1, left: 1, bottom: 3, right: 3 }, [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ]);
  sheet?.setHidden('rows', 2, 2, true);
  sheet?.setHidden('columns', 3, 3, true);
  const other = engine.addSheet('Oculta');
  other.write({ top: 0, left: 0, bottom: 0, right: 0 }, [['x']]);
  other.visibility = 'veryHidden';
  const { sheets } = await createOfficePort().read();
  expect(sheets[0]?.extent).toEqual({ top: 1, left: 1, bottom: 3, right: 3 });
  expect([...(sheets[0]?.hiddenRows ?? [])]).toEqual([2]);
  expect([...(sheets[0]?.hiddenColumns ?? [])]).toEqual([3]);
  expect(sheets[1]?.visibility).toBe('veryHidden');
});

test('formulas are formulas, and a text that looks like one is a text', async () => {
  const { engine } = await openHost();
  engine.sheets[0]?.write({ top: 0, left: 0, bottom: 0, right: 2 }, [[2, '=A1*3', "'=A1*3"]]);
  await engine.calculate();
  const sheet = sheetNamed(await createOfficePort().read(), 'Hoja1');
  expect([0, 1, 2].map((column) => [sheet.value(0, column), sheet.formula(0, column)])).toEqual([
    [2, null],
    [6, '=A1*3'],
    ['=A1*3', null],
  ]);
});

test('more than 512 merged areas are read without asking for too many at once', async () => {
  const { engine, host } = await openHost();
  const [sheet] = engine.sheets;
  for (let row = 0; row < 600; row++) {
    sheet?.write({ top: row, left: 0, bottom: row, right: 1 }, [[row, '']]);
    sheet?.merge({ top: row, left: 0, bottom: row, right: 1 });
  }
  sheet?.write({ top: 0, left: 2, bottom: 0, right: 2 }, [['fin']]);
  expect(host.refusals.mergedAreas).toBe(512);
  expect(sheetNamed(await createOfficePort().read(), 'Hoja1').merges).toHaveLength(600);
});

test('what is larger than a response may be is read in halves, and is complete', async () => {
  const { host } = await openHost({ fixture: 'anb-usogc-2017-t4.xlsx' });
  host.refusals.payload = 60_000;
  const open = sheetNamed(await createOfficePort().read(), 'POA-01');
  expect(differences(sheetNamed(fixture('anb-usogc-2017-t4.xlsx'), 'POA-01'), open)).toEqual([]);
  expect(host.log.requests.some(({ error }) => error === 'ResponsePayloadSizeLimitExceeded')).toBe(true);
});

test('the 1904 calendar of a workbook is known', async () => {
  await openHost({ fixture: 'tortura/d1904.xlsx' });
  expect((await createOfficePort().read()).sheets[0]?.date1904).toBe(true);
  await openHost({ fixture: 'anb-usogc-2017-t4.xlsx' });
  expect((await createOfficePort().read()).sheets[0]?.date1904).toBe(false);
});

test('an empty workbook reads as sheets without extent', async () => {
  await openHost();
  const { sheets } = await createOfficePort().read();
  expect(sheets.map(({ name, extent }) => [name, extent])).toEqual([['Hoja1', null]]);
});

test('a cancelled read says so', async () => {
  await openHost({ fixture: 'anb-usogc-2017-t4.xlsx' });
  const signal = AbortSignal.abort();
  await expect(createOfficePort().read({ signal })).rejects.toMatchObject({ code: 'CANCELADO' });
});

test('while a cell is edited reading is tried again, then a sentence asks to finish', async () => {
  const { host } = await openHost({ fixture: 'anb-usogc-2017-t4.xlsx' });
  await createOfficePort().read();
  host.refusals.cellEditMode = true;
  const waits: number[] = [];
  const wait = (milliseconds: number) => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  await expect(createOfficePort({ wait }).read()).rejects.toMatchObject({ code: 'EN_EDICION' });
  expect(waits).toHaveLength(3);
  const leaves = () => {
    host.refusals.cellEditMode = false;
    return Promise.resolve();
  };
  await expect(createOfficePort({ wait: leaves }).read()).resolves.toMatchObject({
    sheets: [{ name: 'POA-01' }],
  });
});
