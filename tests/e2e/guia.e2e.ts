/**
 * The first page of the guide, done as it says: from the units' workbooks to the finished report. Its pictures are
 * taken on the way; `node tools/guide-pictures.js` puts them where the guide shows them.
 */
import { join } from 'node:path';
import { smallWorkbook } from './support/files';
import { cellOf, sheetNames } from './support/grid';
import { opened, openWorkbench, startWorkbench, stopWorkbench, type Workbench } from './support/workbench';

beforeAll(startWorkbench);
afterAll(stopWorkbench);

const FOLDER = process.env['POA_GUIA_IMG'] ?? 'tests/e2e/screenshots';
const FILES = [
  'an-2020-t4-simulado-grcgr.xlsx',
  'an-2020-t4-simulado-grlgr.xlsx',
  'an-2020-t4-simulado-grogr.xlsx',
  'an-2020-estructura.xlsx',
].map((name) => join(__dirname, '..', 'fixtures', name));

const button = ({ pane }: Workbench, name: string | RegExp) => pane.getByRole('button', { name });
const tab = ({ pane }: Workbench, name: RegExp) => pane.getByRole('tab', { name });

async function picture({ page }: Workbench, name: string): Promise<void> {
  await page.mouse.move(0, 0);
  await page.locator('#panel iframe').screenshot({ path: `${FOLDER}/${name}.png` });
}

test('from opening the units’ workbooks to a finished Consolidado T4', async () => {
  const bench = await openWorkbench({ width: 1280, height: 720 });
  await bench.page.addStyleTag({ content: '#panel iframe { width: 380px !important; flex: none; }' });
  await bench.open({ name: 'informe.xlsx', bytes: smallWorkbook(['Informe']) });
  await opened(bench, 'informe.xlsx');
  await button(bench, 'Crear libro de ejemplo').waitFor();
  await picture(bench, 'inicio');

  await tab(bench, /Detectar/).click();
  await bench.pane.locator('input[type=file][multiple]').setInputFiles(FILES);
  await bench.pane.getByText('4 libros, 4 planes').waitFor();
  await bench.pane.getByRole('list', { name: 'Libros agregados' }).scrollIntoViewIfNeeded();
  await picture(bench, 'detectar');

  await tab(bench, /Validar/).click();
  await button(bench, 'Validar el plan').click();
  await bench.pane.getByRole('listbox', { name: 'Hallazgos' }).getByRole('option').first().waitFor();
  await picture(bench, 'validar');

  await tab(bench, /Consolidar/).click();
  await bench.pane.getByText('Entran 3 de 3').waitFor();
  expect(await bench.pane.getByRole('radio', { name: 'T4' }).isChecked()).toBe(true);
  await bench.pane.getByRole('radio', { name: 'Ponderado por la Pond. de las acciones: 86,90 %' }).waitFor();
  await picture(bench, 'consolidar');
  await button(bench, 'Generar Consolidado T4').click();
  await bench.pane.getByText('Consolidado T4 listo').waitFor();
  await button(bench, 'Ir a la hoja Consolidado T4').click();
  await bench.page.waitForTimeout(500);
  await bench.page.screenshot({
    path: `${FOLDER}/consolidado.png`,
    clip: { x: 0, y: 100, width: 890, height: 480 },
  });
  expect(await sheetNames(bench.page)).toEqual(expect.arrayContaining(['Consolidado T4', 'Base POA']));
  expect((await cellOf(bench.page, 'A1', 'Consolidado T4')).value).not.toBeNull();
  expect(bench.complaints).toEqual([]);
});
