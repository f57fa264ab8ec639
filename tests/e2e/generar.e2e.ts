/** From the year's plan to the form that a unit fills in, and from the filled form to the report. */
import { AxeBuilder } from '@axe-core/playwright';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { throughLibreOffice } from './support/files';
import { cellOf, goTo, typeInto } from './support/grid';
import { opened, openWorkbench, startWorkbench, stopWorkbench, type Workbench } from './support/workbench';

beforeAll(startWorkbench);
afterAll(stopWorkbench);

const ORURO = join(__dirname, '..', 'fixtures', 'anb-gror-2020.xlsx');
const HOJA = 'Seguimiento GROGR 2020';
const button = (bench: Workbench, name: string | RegExp) => bench.pane.getByRole('button', { name });

async function detected(): Promise<Workbench> {
  const bench = await openWorkbench();
  await bench.open(ORURO);
  await opened(bench, 'anb-gror-2020.xlsx');
  await button(bench, 'Detectar planes').click();
  await bench.pane.getByRole('heading', { name: 'Formularios de seguimiento' }).waitFor();
  return bench;
}

async function generate(bench: Workbench, quarter: number): Promise<void> {
  await bench.pane.getByRole('radio', { name: `T${quarter}` }).check();
  await button(bench, `Generar el formulario del T${quarter}`).click();
  await bench.pane.getByText(`1 formulario listo para el T${quarter}`).waitFor();
}

/** Pages of a workbook's sheet as LibreOffice prints them, beside the screenshots. */
function print(bytes: Buffer, name: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'poa-'));
  const shots = join(__dirname, 'screenshots');
  mkdirSync(shots, { recursive: true });
  writeFileSync(join(folder, `${name}.xlsx`), bytes);
  const perfil = `-env:UserInstallation=file://${folder}/perfil`;
  const libro = join(folder, `${name}.xlsx`);
  execFileSync('soffice', ['--headless', perfil, '--convert-to', 'pdf', '--outdir', folder, libro], {
    stdio: 'ignore',
    timeout: 120_000,
  });
  execFileSync('pdftoppm', ['-r', '75', '-png', join(folder, `${name}.pdf`), join(shots, name)]);
}

/** % Efi of row 17, once the engine has worked it out. */
async function eficaciaDe(bench: Workbench): Promise<unknown> {
  for (let vez = 0; vez < 50; vez++) {
    const { value } = await cellOf(bench.page, 'AE17', HOJA);
    if (typeof value === 'number' && Math.abs(value - 90) < 1) return value;
    await bench.page.waitForTimeout(200);
  }
  return (await cellOf(bench.page, 'AE17', HOJA)).value;
}

test('made, filled in as a unit does, brought to the next quarter and consolidated', async () => {
  const bench = await detected();
  await bench.pane.getByRole('heading', { name: 'Formularios de seguimiento' }).scrollIntoViewIfNeeded();
  await bench.shot('generar-antes');
  await generate(bench, 1);
  await bench.shot('generar-listo');
  await button(bench, `Ir a la hoja ${HOJA}`).click();
  await goTo(bench.page, 'S17');
  await bench.page.waitForTimeout(500);
  await bench.shot('generar-hoja');
  // 36 hours programmed; 40, 48 and 32 are 40 on average: 90 %.
  for (const [address, hours] of [
    ['S17', '40'],
    ['T17', '48'],
    ['U17', '32'],
  ] as const) {
    await typeInto(bench.page, address, hours);
  }
  expect(await eficaciaDe(bench)).toBeCloseTo(90, 9);
  await generate(bench, 2);
  await bench.pane.getByText('3 datos suyos conservados').waitFor();
  expect((await cellOf(bench.page, 'T17', HOJA)).value).toBe(48);
  const saved = await bench.save();
  print(saved, 'generar-impreso');
  const sheet = readXlsx(new Uint8Array(throughLibreOffice(saved)), 'guardado.xlsx').sheets.find(
    ({ name }) => name === HOJA,
  );
  // Six months of which three are blank: 20 hours on average, better than programmed.
  expect([sheet?.value(16, 18), sheet?.value(16, 30)]).toEqual([40, 100]);
  await bench.pane.getByRole('tab', { name: /Consolidar/ }).click();
  await bench.pane.getByText('Entran 1 de 2').waitFor();
  await bench.pane.getByText(/Son las mismas tareas/).waitFor();
  expect(bench.complaints).toEqual([]);
});

test.each([380, 320])('%d px: nothing is cut off, and a screen reader finds all of it', async (width) => {
  const bench = await detected();
  const frame = bench.page.locator('#panel iframe');
  await frame.evaluate((element, pixels) => {
    element.style.width = `${pixels}px`;
    element.style.flex = 'none';
  }, width);
  await bench.pane.getByText('Fórmulas y protección').click();
  await bench.pane.getByRole('button', { name: /Generar el formulario/ }).scrollIntoViewIfNeeded();
  await frame.screenshot({ path: join(__dirname, 'screenshots', `generar-${width}.png`) });
  const overflow = await bench.pane.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBe(0);
  const { violations } = await new AxeBuilder({ page: bench.page })
    .include(['#panel iframe', '#paso'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
});
