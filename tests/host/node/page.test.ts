/** @jest-environment jsdom */
import { openHost } from '../../support/host';

test('the client boots in a jsdom page too, twice, beside React', async () => {
  for (const text of ['uno', 'dos']) {
    const { Excel, info, engine } = await openHost();
    expect(info).toMatchObject({ host: 'Excel', platform: 'PC' });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[text]];
      await context.sync();
    });
    expect(engine.active.values({ top: 0, left: 0, bottom: 0, right: 0 })).toEqual([[text]]);
  }
  expect(document.querySelectorAll('script[src*="excel-"]')).toHaveLength(0);
});

test('a real workbook opens in it', async () => {
  const { engine } = await openHost({ fixture: 'anb-usogc-2017-t4.xlsx' });
  expect(engine.active.values({ top: 5, left: 0, bottom: 5, right: 0 })).toEqual([['CÓDIGO ÁREA: USOGC']]);
});
