/** The central planner's quarter: the units' closed workbooks and the institution's structure, into one report. */
import { AxeBuilder } from '@axe-core/playwright';
import { join } from 'node:path';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { smallWorkbook } from './support/files';
import { openWorkbench, startWorkbench, stopWorkbench, type Workbench } from './support/workbench';

beforeAll(startWorkbench);
afterAll(stopWorkbench);

const FILES = [
  'an-2020-t4-simulado-grcgr.xlsx',
  'an-2020-t4-simulado-grlgr.xlsx',
  'an-2020-t4-simulado-grogr.xlsx',
  'an-2020-estructura.xlsx',
].map((name) => join(__dirname, '..', 'fixtures', name));

/** `total_pond_present` of the fourth quarter in an-2020-t4-simulado.esperado.json. */
const TOTAL = 86.89685947389606;

/** A workbook of its own for the report, with the units' closed files read into the session. */
async function gather(viewport?: { width: number; height: number }): Promise<Workbench> {
  const bench = await openWorkbench(viewport);
  await bench.open({ name: 'informe.xlsx', bytes: smallWorkbook(['Informe']) });
  await bench.page.getByRole('status').getByText('informe.xlsx').waitFor();
  await bench.pane.getByRole('button', { name: 'Detectar planes' }).click();
  await bench.pane.locator('input[type=file][multiple]').setInputFiles(FILES);
  await bench.pane.getByText('an-2020-estructura.xlsx').first().waitFor();
  await bench.pane.getByRole('tab', { name: /Consolidar/ }).click();
  await bench.pane.getByText('Entran 3 de 3').waitFor();
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

test.each([380, 320])(
  '%d px: nothing is cut off, and nothing stands in the way of a screen reader',
  async (width) => {
    const bench = await gather();
    const frame = bench.page.locator('#panel iframe');
    await frame.evaluate((element, pixels) => {
      element.style.width = `${pixels}px`;
      element.style.flex = 'none';
    }, width);
    const overflow = await bench.pane.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await frame.screenshot({ path: `tests/e2e/screenshots/consolidar-${width}.png` });
    const { violations } = await new AxeBuilder({ page: bench.page })
      .include(['#panel iframe', '#paso'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  },
);
