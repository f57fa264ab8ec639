import type { CellMark } from '../../src/app/port';
import { createOfficePort } from '../../src/excel/office-port';
import type { Engine } from '../../src/host/engine/engine';
import { areaAddress } from '../../src/sheet/address';
import { openHost } from '../support/host';

const mark = (address: string, color: CellMark['color'] = 'rojo', sheet = 'Hoja1'): CellMark => ({
  sheet,
  address,
  color,
});

const painted = (engine: Engine) =>
  engine.sheets.flatMap((sheet) =>
    sheet.conditionalFormats.map(({ area, style }) => `${sheet.name}!${areaAddress(area)} ${style.fill}`),
  );

/** Everything of the used cells that a planner sees without our marks. */
const looks = (engine: Engine) =>
  engine.sheets.map((sheet) => {
    const used = sheet.usedArea(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
    return sheet
      .formulas(used)
      .map((row, r) => row.map((value, c) => [value, sheet.style(used.top + r, used.left + c)]));
  });

test('marks lie over the cells and come off without trace', async () => {
  const { engine, host } = await openHost({ fixture: 'anb-usogc-2017-t4.xlsx' });
  const port = createOfficePort();
  const [before, own] = [looks(engine), painted(engine)];
  await port.mark([mark('AE13', 'rojo', 'POA-01'), mark('E20', 'amarillo', 'POA-01')]);
  expect(painted(engine)).toHaveLength(own.length + 2);
  expect(painted(engine)).toEqual(
    expect.arrayContaining(['POA-01!AE13 #F8C4C0', 'POA-01!E20 #FFE699', ...own]),
  );
  expect(looks(engine)).toEqual(before);
  await port.mark([]);
  expect(painted(engine)).toEqual(own);
  expect(looks(engine)).toEqual(before);
  expect([...host.missing]).toEqual([]);
});

test('the gravest colour wins, neighbours share one format, and new marks take the place of the old', async () => {
  const { engine } = await openHost();
  const port = createOfficePort();
  await port.mark([mark('A1', 'azul'), mark('A1'), mark('A2'), mark('C1:C3', 'amarillo')]);
  expect(painted(engine).sort()).toEqual(['Hoja1!A1:A2 #F8C4C0', 'Hoja1!C1:C3 #FFE699']);
  await port.mark([mark('D4', 'azul')]);
  expect(painted(engine)).toEqual(['Hoja1!D4 #CFE2F3']);
});

test("the planner's own conditional formats stay, also where ours were saved and opened again", async () => {
  const { engine, Excel } = await openHost();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Hoja1').getRange('A1:A9');
    const { custom } = range.conditionalFormats.add('Custom');
    custom.rule.formula = '=A1>5';
    custom.format.fill.color = '#00FF00';
    await context.sync();
  });
  await createOfficePort().mark([mark('A1'), mark('B7', 'azul')]);
  const { engine: reopened } = await openHost({ bytes: await engine.save() });
  expect(painted(reopened)).toHaveLength(3);
  await createOfficePort().mark([]);
  expect(painted(reopened)).toEqual(['Hoja1!A1:A9 #00FF00']);
});

test('a protected sheet refuses the whole, and nothing changes', async () => {
  const { engine } = await openHost();
  const other = engine.addSheet('Otra');
  other.protection = { on: true, password: null, options: {} };
  const port = createOfficePort();
  await expect(port.mark([mark('A1'), mark('A1', 'rojo', 'Otra')])).rejects.toMatchObject({
    code: 'HOJA_PROTEGIDA',
    data: { hoja: 'Otra' },
  });
  expect(painted(engine)).toEqual([]);
  await port.mark([mark('A1')]);
  expect(painted(engine)).toHaveLength(1);
});

test('takes as many round trips for one cell as for a thousand on twenty sheets', async () => {
  const { engine, host } = await openHost();
  for (let n = 2; n <= 20; n++) engine.addSheet(`Hoja${n}`);
  const port = createOfficePort();
  await port.mark([mark('A2')]);
  host.log.clear();
  await port.mark([mark('A1')]);
  const one = host.log.syncs;
  const many = Array.from({ length: 1000 }, (_nada, n) =>
    mark(`A${2 * n + 1}`, 'rojo', `Hoja${(n % 20) + 1}`),
  );
  host.log.clear();
  await port.mark(many);
  expect(host.log.syncs).toBe(one);
  expect(painted(engine)).toHaveLength(1000);
  host.log.clear();
  await port.mark([]);
  expect(host.log.syncs).toBe(one);
  expect(painted(engine)).toEqual([]);
});
