import { RevisorDeLibro } from '../../src/app/revision/revisor-de-libro';
import { dependeDeOtras } from '../../src/app/revision/ajena';
import { AJUSTES_DE_FABRICA, guardarAjustes } from '../../src/app/revision/ajustes-libro';
import { createOfficePort } from '../../src/excel/office-port';
import type { Engine, EngineSheet } from '../../src/host/engine/engine';
import { parseArea } from '../../src/sheet/address';
import { sheetFrom, type CellValue } from '../../src/sheet/sheet';
import { openHost } from '../support/host';

const PLAN = { fixture: 'anb-usogc-2017-t4.xlsx' };
const HOJAS = 40;

function sheetOf(engine: Engine, name: string): EngineSheet {
  const sheet = engine.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function put(engine: Engine, name: string, address: string, value: CellValue): void {
  const area = parseArea(address);
  if (area) sheetOf(engine, name).write(area, [[value]]);
}

/** The shared plan on forty sheets. */
async function cuarenta() {
  const opened = await openHost(PLAN);
  const { engine } = opened;
  const plan = sheetOf(engine, 'POA-01');
  const used = plan.usedArea(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  for (let n = 2; n <= HOJAS; n++) engine.addSheet(`Unidad ${n}`).write(used, plan.formulas(used));
  return { ...opened, cells: (used.bottom - used.top + 1) * (used.right - used.left + 1) };
}

const enLineas = ({ revision }: Awaited<ReturnType<RevisorDeLibro['revisar']>>) =>
  revision.hallazgos.map(({ hoja, celda, regla, esperado, huella }) =>
    [hoja, celda, regla, esperado, huella].join(' '),
  );

test('a changed sheet is read and checked alone, and the findings are those of a revision of the whole', async () => {
  const { engine, host, cells } = await cuarenta();
  const revisor = new RevisorDeLibro(createOfficePort());
  host.log.clear();
  const antes = await revisor.revisar();
  const [whole, syncs] = [
    host.log.requests.reduce((sum, { responseBytes }) => sum + responseBytes, 0),
    host.log.syncs,
  ];
  put(engine, 'Unidad 7', 'AE33', 55);
  host.log.clear();
  const viva = await revisor.ponerAlDia(new Set(['Unidad 7']));
  const loaded = host.log.members.filter((member) => /^Range\.load\(.*[Vv]alues/.test(member));
  const bytes = host.log.requests.reduce((sum, { responseBytes }) => sum + responseBytes, 0);
  expect(loaded).toHaveLength(1);
  expect(host.log.syncs).toBeLessThanOrEqual(syncs);
  // One sheet of forty, and the names of all.
  expect(bytes).toBeLessThan((whole / HOJAS) * 1.5);
  expect(cells).toBeGreaterThan(1000);
  expect(viva.hojas.filter((hoja, i) => hoja !== antes.hojas[i]).map(({ hoja }) => hoja)).toEqual([
    'Unidad 7',
  ]);
  expect(enLineas(viva)).toEqual(enLineas(await new RevisorDeLibro(createOfficePort()).revisar()));
  expect(enLineas(viva)).not.toEqual(enLineas(antes));
});

test('a sheet whose formulas follow the changed one is read as well', async () => {
  const { engine } = await openHost(PLAN);
  const copia = engine.addSheet('Copia');
  const plan = sheetOf(engine, 'POA-01');
  const used = plan.usedArea(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  copia.write(used, plan.formulas(used));
  put(engine, 'Copia', 'AE33', "='POA-01'!AE33");
  await engine.calculate();
  const revisor = new RevisorDeLibro(createOfficePort());
  const antes = enLineas(await revisor.revisar());
  put(engine, 'POA-01', 'AE33', 55);
  await engine.calculate();
  const nuevos = enLineas(await revisor.ponerAlDia(new Set(['POA-01']))).filter(
    (una) => !antes.includes(una),
  );
  expect(nuevos.some((una) => una.startsWith('POA-01 AE33 '))).toBe(true);
  expect(nuevos.some((una) => una.startsWith('Copia AE33 '))).toBe(true);
});

test('a sheet that was added is seen: everything is read', async () => {
  const { engine } = await openHost(PLAN);
  const revisor = new RevisorDeLibro(createOfficePort());
  const antes = await revisor.revisar();
  const plan = sheetOf(engine, 'POA-01');
  const used = plan.usedArea(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  engine.addSheet('Otra').write(used, plan.formulas(used));
  const despues = await revisor.ponerAlDia(new Set(['POA-01']));
  expect(despues.hojas.map(({ hoja }) => hoja)).toEqual(['POA-01', 'Otra']);
  expect(despues.revision.hallazgos).toHaveLength(2 * antes.revision.hallazgos.length);
});

test('settings that were saved since count from the next revision of the whole on', async () => {
  await openHost(PLAN);
  const port = createOfficePort();
  const revisor = new RevisorDeLibro(port);
  await revisor.revisar();
  await guardarAjustes(port, { ...AJUSTES_DE_FABRICA, reglasApagadas: ['codigo-sin-padre'] });
  const { revision } = await revisor.revisar();
  expect(revision.apagadas).toEqual(['codigo-sin-padre']);
});

test.each([
  ['=SUM(A1:B9)', false],
  ['=IF(A1>5,"a!b",TRUE)', false],
  ['=$A$1*2', false],
  ['=SUM(A:A)', false],
  ["='Hoja 2'!A1", true],
  ['=SUM(Base[Meta])', true],
  ['=META_ANUAL*2', true],
  ['=INDIRECT("Hoja2!A1")', true],
])('%s may follow another sheet: %s', (formula, follows) => {
  const sheet = sheetFrom({ name: 'H', values: [[1]], formulas: [[formula]] });
  expect(dependeDeOtras(sheet)).toBe(follows);
});
