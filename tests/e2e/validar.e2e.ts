/** Findings as a planner lives them: fix, undo after closing the pane, justify, mark, export, settings. */
import AxeBuilder from '@axe-core/playwright';
import { MARK_FILLS } from '../../src/excel/mark-fills';
import { seguimiento } from '../../src/check/ejemplos/aduana';
import { cadaMes } from '../../src/check/ejemplos/meses';
import { tableWorkbook } from './support/files';
import { cellOf, nameBox, pixelsOf, protect, sheetNames, typeInto } from './support/grid';
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

const button = (bench: Workbench, name: string | RegExp) => bench.pane.getByRole('button', { name });
const findings = (bench: Workbench) =>
  bench.pane.getByRole('listbox', { name: 'Hallazgos' }).getByRole('option');

async function validate(bench: Workbench): Promise<void> {
  await bench.pane.getByRole('tab', { name: /Validar/ }).click();
  await button(bench, 'Validar el plan').click();
  await findings(bench).first().waitFor();
}

async function valueIs(bench: Workbench, address: string, value: unknown, sheet = 'POA-01'): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const cell = await cellOf(bench.page, address, sheet);
    if (cell.value === value) return;
    if (Date.now() > deadline)
      throw new Error(`${address} holds ${JSON.stringify(cell)}, not ${String(value)}`);
    await bench.page.waitForTimeout(100);
  }
}

/** Waits until the grid shows as many pixels in the colour of errors as asked for. */
async function painted(bench: Workbench, enough: (pixels: number) => boolean): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const pixels = await pixelsOf(bench.page, MARK_FILLS.rojo);
    if (enough(pixels)) return;
    if (Date.now() > deadline) throw new Error(`${pixels} pixels are red`);
    await bench.page.waitForTimeout(100);
  }
}

/** A plan with a wrong sum and a repeated unit in each of its tasks: two thousand and more findings. */
const MUCHAS = 2000;
function planConMuchasFaltas(): Buffer {
  const tareas = Array.from({ length: MUCHAS }, (_nada, n) => ({
    codigo: `USOGC1.1.1.1.${n + 1}`,
    descripcion: `Atender las solicitudes del grupo ${n + 1}`,
    meta: 120 + n,
    programado: cadaMes(7),
    ejecutado: cadaMes(7),
    eficacia: 12,
  }));
  return tableWorkbook(seguimiento([{ codigo: 'USOGC1.1.1.1' }, ...tareas]));
}

/** Violations of the pane, as it stands; the grid beside it is Univer's. */
async function violations(bench: Workbench): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page: bench.page })
    .include(['#panel iframe', 'body'])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

test('fix one, close the pane, open it, undo and redo', async () => {
  const bench = await openWorkbench();
  await validate(bench);
  await findings(bench).filter({ hasText: 'los meses ejecutados dan 50' }).first().click();
  await bench.pane.getByRole('heading', { name: /^Arreglo/ }).waitFor();
  await bench.shot('validar-arreglo');
  expect(await violations(bench)).toEqual([]);
  const before = (await cellOf(bench.page, 'AE62', 'POA-01')).value;
  await button(bench, 'Arreglar').click();
  await bench.pane.getByText('Se arreglaron 4 celdas.').waitFor();
  const after = (await cellOf(bench.page, 'AE62', 'POA-01')).value;
  expect(after).not.toBe(before);
  await findings(bench)
    .filter({ hasText: 'los meses ejecutados dan 50' })
    .first()
    .waitFor({ state: 'detached' });
  await bench.pane.evaluate(() => window.location.reload());
  await paneReady(bench.page);
  await bench.pane.getByRole('tab', { name: /Validar/ }).click();
  await button(bench, 'Deshacer: Arreglar 4 celdas').click();
  await valueIs(bench, 'AE62', before);
  await button(bench, 'Rehacer: Arreglar 4 celdas').click();
  await valueIs(bench, 'AE62', after);
  expect(bench.complaints).toEqual([]);
});

test('findings follow what is typed, and the chosen one stays chosen', async () => {
  const bench = await openWorkbench();
  await validate(bench);
  await findings(bench).filter({ hasText: 'AE62' }).first().click();
  await bench.pane.getByRole('region', { name: 'Detalle del hallazgo' }).waitFor();
  const total = await findings(bench).first().getAttribute('aria-setsize');
  await typeInto(bench.page, 'AE33', '55');
  await findings(bench).filter({ hasText: 'AE33' }).first().waitFor();
  expect(await findings(bench).first().getAttribute('aria-setsize')).not.toBe(total);
  await expect(
    findings(bench).filter({ hasText: 'AE62' }).first().getAttribute('aria-selected'),
  ).resolves.toBe('true');
  expect(bench.complaints).toEqual([]);
});

test('justify with a reason, mark the cells, export the sheet', async () => {
  const bench = await openWorkbench();
  await validate(bench);
  await findings(bench).filter({ hasText: 'AE13' }).first().click();
  await button(bench, 'Justificar…').click();
  await button(bench, 'Justificar').click();
  await bench.pane.getByText('Escriba el motivo.').waitFor();
  await bench.pane.getByRole('textbox', { name: /Por qué es correcto/ }).fill('Dato del informe impreso.');
  await bench.shot('validar-justificar');
  await button(bench, 'Justificar').click();
  await bench.pane.getByText('1 hallazgo justificado').click();
  await bench.pane.getByText(/Dato del informe impreso/).waitFor();
  await bench.shot('validar-justificado');
  expect(await violations(bench)).toEqual([]);
  expect(await pixelsOf(bench.page, MARK_FILLS.rojo)).toBe(0);
  await button(bench, 'Marcar las celdas en la hoja').click();
  await bench.pane.getByText('Las celdas quedaron marcadas').waitFor();
  await painted(bench, (pixels) => pixels > 500);
  await bench.shot('validar-marcas');
  await button(bench, 'Marcar las celdas en la hoja').click();
  await bench.pane.getByText('Se quitaron las marcas.').waitFor();
  await painted(bench, (pixels) => pixels === 0);
  await button(bench, 'Exportar a la hoja Observaciones POA').click();
  await bench.pane.getByText('La hoja Observaciones POA está lista.').waitFor();
  expect(await sheetNames(bench.page)).toEqual(['POA-01', 'Observaciones POA']);
  await bench.page.waitForTimeout(800);
  await bench.shot('validar-observaciones');
  expect((await cellOf(bench.page, 'A1', 'Observaciones POA')).value).toBe('Observaciones al POA');
  expect(bench.complaints).toEqual([]);
});

test('a protected sheet refuses a fix in a sentence; settings turn a rule off', async () => {
  const bench = await openWorkbench();
  await validate(bench);
  await protect(bench.page, 'POA-01');
  await findings(bench).filter({ hasText: 'los meses ejecutados dan 50' }).first().click();
  await button(bench, 'Arreglar').click();
  await bench.pane.getByText('La hoja «POA-01» está protegida y no se cambió nada').waitFor();
  await button(bench, 'Ajustes').click();
  await bench.pane.getByRole('heading', { name: 'Ajustes de este libro' }).waitFor();
  await bench.pane.getByRole('combobox', { name: '% Efi de la tarea' }).selectOption('Apagada');
  await bench.shot('validar-ajustes');
  expect(await violations(bench)).toEqual([]);
  await bench.pane.getByRole('button', { name: 'Guardar', exact: true }).click();
  await bench.pane.getByText('Los ajustes se guardaron en el libro.').waitFor();
  await expect(findings(bench).filter({ hasText: '% Efi' }).count()).resolves.toBe(0);
  expect(bench.complaints).toEqual([]);
});

test('thousands of findings: few are drawn, keys lead the cell, search and groups narrow them down', async () => {
  const bench = await openWorkbench();
  await bench.open({ name: 'muchas.xlsx', bytes: planConMuchasFaltas() });
  await opened(bench, 'muchas.xlsx');
  await validate(bench);
  const total = Number(await findings(bench).first().getAttribute('aria-setsize'));
  expect(total).toBeGreaterThanOrEqual(MUCHAS);
  expect(await findings(bench).count()).toBeLessThan(60);
  await findings(bench).first().click();
  await bench.page.keyboard.press('ArrowDown');
  await bench.page.keyboard.press('PageDown');
  const chosen = bench.pane.locator('[role="option"][aria-selected="true"]');
  const celda = (await chosen.getAttribute('aria-label')) ?? '';
  const address = / ([A-Z]+\d+), /.exec(celda)?.[1] ?? '';
  await expectSelected(bench, address);
  await bench.shot('validar-muchas');
  await bench.page.keyboard.press('End');
  await bench.pane.locator(`[role="option"][aria-posinset="${total}"][aria-selected="true"]`).waitFor();
  await bench.shot('validar-muchas-final');
  await bench.pane.getByRole('combobox', { name: 'Agrupar por' }).selectOption('fila');
  await bench.pane.getByRole('searchbox').fill('USOGC1.1.1.1.1999');
  await bench.page.waitForTimeout(300);
  expect(Number(await findings(bench).first().getAttribute('aria-setsize'))).toBeLessThan(5);
  await bench.shot('validar-muchas-busqueda');
  expect(await violations(bench)).toEqual([]);
  expect(bench.complaints).toEqual([]);
});

/** The name box follows what the pane selects. */
async function expectSelected(bench: Workbench, address: string): Promise<void> {
  const deadline = Date.now() + 20_000;
  while ((await nameBox(bench.page).inputValue()) !== address) {
    if (Date.now() > deadline) throw new Error(`${await nameBox(bench.page).inputValue()}, not ${address}`);
    await bench.page.waitForTimeout(100);
  }
}

test.each([
  ['claro', 'light', 320],
  ['oscuro', 'dark', 380],
  ['claro', 'light', 480],
  ['oscuro', 'dark', 320],
] as const)('the pane alone, %s (%s), %d px', async (name, theme, width) => {
  const bench = await openWorkbench();
  await bench.page.getByLabel('Tema').selectOption(theme);
  await paneReady(bench.page);
  await bench.page.addStyleTag({ content: `#panel iframe { width: ${width}px !important; }` });
  await validate(bench);
  await findings(bench).filter({ hasText: 'AE13' }).first().click();
  const frame = bench.page.locator('#panel iframe');
  await frame.screenshot({ path: `tests/e2e/screenshots/validar-${name}-${width}.png` });
  await button(bench, 'Ajustes').click();
  await bench.pane.getByRole('heading', { name: 'Ajustes de este libro' }).waitFor();
  await frame.screenshot({ path: `tests/e2e/screenshots/ajustes-${name}-${width}.png` });
  expect(await violations(bench)).toEqual([]);
});
