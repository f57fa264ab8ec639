/** The central planner's quarter: the units' closed workbooks and the institution's structure, into one report. */
import { AxeBuilder } from '@axe-core/playwright';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { cellAddress } from '../../src/sheet/address';
import { smallWorkbook } from './support/files';
import { cellOf, sheetNames, typeInto } from './support/grid';
import {
  opened,
  openWorkbench,
  paneReady,
  startWorkbench,
  stopWorkbench,
  type Workbench,
} from './support/workbench';

beforeAll(startWorkbench);
afterAll(stopWorkbench);

const FIXTURES = join(__dirname, '..', 'fixtures');

const FILES = [
  'an-2020-t4-simulado-grcgr.xlsx',
  'an-2020-t4-simulado-grlgr.xlsx',
  'an-2020-t4-simulado-grogr.xlsx',
  'an-2020-estructura.xlsx',
].map((name) => join(FIXTURES, name));

/** The 18 workbooks of the ministry's plan of 2017. */
const MINISTRY = readdirSync(FIXTURES)
  .filter((name) => name.startsWith('mdpyep-'))
  .map((name) => join(FIXTURES, name));

/** `total_pond_present` of the fourth quarter in an-2020-t4-simulado.esperado.json. */
const TOTAL = 86.89685947389606;

/** A workbook of its own for the report, with the units' closed files read into the session. */
async function gather(
  files: readonly string[] = FILES,
  units = 3,
  theme: 'light' | 'dark' = 'light',
): Promise<Workbench> {
  const bench = await openWorkbench();
  if (theme === 'dark') {
    await bench.page.getByLabel('Tema').selectOption(theme);
    await paneReady(bench.page);
  }
  await bench.open({ name: 'informe.xlsx', bytes: smallWorkbook(['Informe']) });
  await opened(bench, 'informe.xlsx');
  await bench.pane.getByRole('button', { name: 'Detectar planes' }).click();
  await bench.pane.locator('input[type=file][multiple]').setInputFiles([...files]);
  const last = files.at(-1)?.split('/').at(-1) ?? '';
  await bench.pane.getByText(last).first().waitFor();
  await bench.pane.getByRole('tab', { name: /Consolidar/ }).click();
  await bench.pane.getByText(`Entran ${units} de ${units}`).waitFor({ timeout: 120_000 });
  return bench;
}

const generate = (bench: Workbench) =>
  bench.pane.getByRole('button', { name: /^(Generar|Actualizar) Consolidado T4$/ }).click();

test('three units and the structure give the total of the fourth quarter, and again the same', async () => {
  const bench = await gather();
  await bench.pane.getByRole('radio', { name: 'Ponderado por la Pond. de las acciones: 86,90 %' }).waitFor();
  await bench.pane.getByText(/^La estructura de la institución sale de an-2020-estructura.xlsx/).waitFor();
  await bench.shot('consolidar-unidades');
  await generate(bench);
  await bench.pane.getByText('Consolidado T4 listo').waitFor();
  await bench.shot('consolidar-listo');
  const saved = await bench.save();
  const report = readXlsx(new Uint8Array(saved), 'guardado.xlsx').sheets.find(
    ({ name }) => name === 'Consolidado T4',
  );
  const figures: number[] = [];
  for (let row = 0; row <= (report?.extent?.bottom ?? 0); row++) {
    for (let column = 0; column <= (report?.extent?.right ?? 0); column++) {
      const value = report?.value(row, column);
      if (typeof value === 'number' && report?.formula(row, column)) figures.push(value);
    }
  }
  expect(figures.some((figure) => Math.abs(figure - TOTAL) < 1e-9)).toBe(true);
  await generate(bench);
  await bench.pane.getByText('Ya estaba al día').waitFor();
  expect(bench.complaints).toEqual([]);
});

test('the findings of a closed unit are read in the validator, without its file', async () => {
  const bench = await gather();
  await bench.pane
    .getByRole('button', { name: /^Ver los hallazgos de/ })
    .first()
    .click();
  await bench.pane.getByText(/^Hallazgos de /).waitFor();
  await bench.pane.getByText(/ está cerrado: aquí se leen/).waitFor();
  await bench.pane.getByRole('listbox', { name: 'Hallazgos' }).getByRole('option').first().click();
  await bench.pane.getByText(/ Ábralo para corregirlo\.$/).waitFor();
  await bench.shot('consolidar-hallazgos-de-unidad');
  expect(bench.complaints).toEqual([]);
});

test('a figure typed over a formula is asked about; undo takes the whole generation back', async () => {
  const bench = await gather();
  await generate(bench);
  await bench.pane.getByText('Consolidado T4 listo').waitFor();
  expect(await sheetNames(bench.page)).toEqual(['Hoja1', 'Consolidado T4', 'Base POA', 'Equivalencias']);
  const address = await figureIn(bench, 'Consolidado T4');
  await bench.pane.getByRole('button', { name: 'Ir a la hoja Consolidado T4' }).click();
  await typeInto(bench.page, address, '12,5');
  await generate(bench);
  const question = bench.pane.getByRole('alertdialog');
  await question.getByText('Usted escribió una cifra sobre una fórmula').waitFor();
  await question.getByText(`Consolidado T4!${address}`).waitFor();
  await bench.shot('consolidar-cifra-escrita');
  await question.getByRole('button', { name: 'Continuar y conservar lo escrito' }).click();
  await question.waitFor({ state: 'hidden' });
  await bench.pane.getByText('Consolidado T4 listo').waitFor();
  expect((await cellOf(bench.page, address, 'Consolidado T4')).value).toBe(12.5);
  await generate(bench);
  await question.getByRole('checkbox').uncheck();
  await question.getByRole('button', { name: 'Continuar y reemplazar todo' }).click();
  await bench.pane.getByText('1 cifra escrita a mano dio paso a su fórmula.').waitFor();
  expect(String((await cellOf(bench.page, address, 'Consolidado T4')).formula)).toMatch(/^=/);
  await bench.pane.getByRole('button', { name: 'Deshacer' }).click();
  await bench.pane.getByText('Se deshizo la generación').waitFor();
  expect((await cellOf(bench.page, address, 'Consolidado T4')).value).toBe(12.5);
  expect(bench.complaints).toEqual([]);
});

test('undo of the first generation leaves the workbook without its sheets', async () => {
  const bench = await gather();
  await generate(bench);
  await bench.pane.getByText('Consolidado T4 listo').waitFor();
  await bench.pane.getByRole('button', { name: 'Deshacer' }).click();
  await bench.pane.getByText('Se deshizo la generación').waitFor();
  expect(await sheetNames(bench.page)).toEqual(['Hoja1']);
});

test('the 18 workbooks of the ministry in one click: what is programmed, and no execution pretended', async () => {
  const bench = await gather(MINISTRY, 18);
  await bench.shot('consolidar-ministerio');
  await generate(bench);
  await bench.pane.getByText('Consolidado T4 listo').waitFor({ timeout: 120_000 });
  const { sheets } = readXlsx(new Uint8Array(await bench.save()), 'guardado.xlsx');
  const base = sheets.find(({ name }) => name === 'Base POA');
  const titles = Array.from({ length: (base?.extent?.right ?? 0) + 1 }, (_none, column) =>
    String(base?.value(0, column)),
  );
  const column = (title: string) => titles.indexOf(title);
  const rows = Array.from({ length: base?.extent?.bottom ?? 0 }, (_none, index) => index + 1);
  const tasks = rows.filter((row) => base?.value(row, column('Renglón')) === 'Tarea');
  const code = (row: number) => String(base?.value(row, column('Código de la unidad')));
  // 231 activities below 65 objectives, and the eleven objectives that nobody details (tests/report/ministerio.test.ts).
  expect(tasks).toHaveLength(242);
  expect(tasks.filter((row) => code(row).split('.').filter(Boolean).length === 4)).toHaveLength(231);
  const origins = tasks.map(
    (row) => `${String(base?.value(row, column('Archivo')))} ${String(base?.value(row, column('Origen')))}`,
  );
  expect(new Set(origins).size).toBe(242);
  // Every plan programs its year; none says what was executed.
  expect(tasks.every((row) => typeof base?.value(row, column('Programado T4 %')) === 'number')).toBe(true);
  const pretended = (title: string) => tasks.filter((row) => (base?.value(row, column(title)) ?? '') !== '');
  expect([pretended('Avance T4 %'), pretended('Eficacia T4 %')]).toEqual([[], []]);
  expect(bench.complaints).toEqual([]);
});

test('what changed: against the quarterly report, and against the last run', async () => {
  const report = join(FIXTURES, 'an-2020-informe-t4.xlsx');
  const bench = await gather([...FILES, report], 3);
  await bench.page.addStyleTag({ content: '#panel iframe { width: 380px !important; flex: none; }' });
  await bench.pane.getByText('Qué cambió', { exact: true }).click();
  await bench.pane.getByText('Todavía no hay cifras en la hoja Consolidado T4.').waitFor();
  const choice = bench.pane.getByLabel('Comparar con');
  const printed = choice.locator('option', { hasText: 'an-2020-informe-t4.xlsx' });
  await choice.selectOption((await printed.getAttribute('value')) ?? '');
  const list = bench.pane.getByRole('list', { name: 'Cifras que cambiaron' });
  await list.getByText('Total', { exact: true }).first().waitFor();
  await list.scrollIntoViewIfNeeded();
  await bench.shot('consolidar-cambios');
  await choice.selectOption({ index: 0 });
  await generate(bench);
  await bench.pane.getByText('Consolidado T4 listo').waitFor();
  await bench.pane.getByText('Nada cambió desde la última vez.').waitFor({ timeout: 60_000 });
  expect(bench.complaints).toEqual([]);
});

describe.each([
  ['claro', 'light'],
  ['oscuro', 'dark'],
] as const)('theme %s', (name, theme) => {
  test.each([480, 380, 320])(
    '%d px: nothing is cut off, and nothing stands in the way of a screen reader',
    async (width) => {
      const bench = await gather(FILES, 3, theme);
      await bench.pane.locator(`[data-tema="${name}"]`).waitFor({ state: 'attached' });
      const frame = bench.page.locator('#panel iframe');
      await frame.evaluate((element, pixels) => {
        element.style.width = `${pixels}px`;
        element.style.flex = 'none';
      }, width);
      const overflow = await bench.pane.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      for (const [part, scroll] of [
        ['unidades', 0],
        ['equivalencias', 700],
        ['total', 100_000],
      ] as const) {
        await bench.pane.locator('#paso').evaluate((element, top) => element.scrollTo(0, top), scroll);
        await frame.screenshot({ path: `tests/e2e/screenshots/consolidar-${part}-${name}-${width}.png` });
      }
      const { violations } = await new AxeBuilder({ page: bench.page })
        .include(['#panel iframe', '#paso'])
        .analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    },
  );
});

/** Address of the first figure by formula below the title of Cuadro 3: % of avance of its first acción. */
async function figureIn(bench: Workbench, sheetName: string): Promise<string> {
  const sheet = readXlsx(new Uint8Array(await bench.save()), 'guardado.xlsx').sheets.find(
    ({ name }) => name === sheetName,
  );
  for (let row = 0; row <= (sheet?.extent?.bottom ?? 0); row++) {
    if (String(sheet?.value(row, 0)).startsWith('Cuadro N° 3')) return cellAddress(row + 2, 7);
  }
  throw new Error('no Cuadro N° 3');
}
