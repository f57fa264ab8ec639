/** Detection as a planner lives it: what the units sent, a sheet that no form explains, kinds of indicator. */
import AxeBuilder from '@axe-core/playwright';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filasPropias } from '../support/plan-propio';
import { smallWorkbook, tableWorkbook } from './support/files';
import { typeInto } from './support/grid';
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

interface Dropped {
  readonly name: string;
  readonly bytes: Buffer;
}

const fixture = (name: string): Dropped => ({
  name: name.split('/').at(-1) ?? name,
  bytes: readFileSync(join(FIXTURES, name)),
});

const button = (bench: Workbench, name: string | RegExp) => bench.pane.getByRole('button', { name });
const files = (bench: Workbench) =>
  bench.pane.getByRole('list', { name: 'Libros agregados' }).getByRole('listitem');

/** Drops files on the pane, as from a folder. */
async function drop(bench: Workbench, dropped: readonly Dropped[]): Promise<void> {
  await bench.pane.getByRole('tab', { name: 'Detectar' }).click();
  await button(bench, 'Elegir archivos…').waitFor();
  await bench.pane.evaluate(
    (sources) => {
      const data = new DataTransfer();
      for (const { name, base64 } of sources) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        data.items.add(new File([bytes], name));
      }
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }),
        );
    },
    dropped.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') })),
  );
}

async function open(bench: Workbench, name: string, bytes: Buffer): Promise<void> {
  await bench.open({ name, bytes });
  await opened(bench, name);
  await button(bench, 'Detectar planes').waitFor();
}

async function reload(bench: Workbench): Promise<void> {
  await bench.pane.evaluate(() => window.location.reload());
  await paneReady(bench.page);
  await button(bench, 'Detectar planes').click();
}

/** Violations of the pane, as it stands; the grid beside it is Univer's. */
async function violations(bench: Workbench): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page: bench.page })
    .include(['#panel iframe', 'body'])
    .analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** The pane as wide as that, as far down as it goes, in a picture. Nothing may be cut off at its side. */
async function picture(bench: Workbench, name: string, width: number): Promise<void> {
  const frame = bench.page.locator('#panel iframe');
  await frame.evaluate((element, pixels) => {
    element.style.width = `${pixels}px`;
    element.style.flex = 'none';
  }, width);
  const wider = await bench.pane.evaluate(() => {
    const step = document.querySelector('#paso');
    return step ? step.scrollWidth - step.clientWidth : 0;
  });
  expect(wider).toBe(0);
  await frame.screenshot({ path: join(__dirname, 'screenshots', `${name}-${width}.png`) });
}

describe('closed workbooks', () => {
  test('five dropped files, one of them hostile: one line each, read in a worker', async () => {
    const bench = await openWorkbench();
    const workers: string[] = [];
    bench.page.on('worker', (worker) => workers.push(worker.url()));
    await drop(bench, [
      fixture('mdpyep-2017-urmi.xlsx'),
      fixture('anb-gror-2020-pegado.xlsx'),
      fixture('hostiles/entity_bomb.xlsx'),
      fixture('senavex-2020.xlsx'),
      fixture('anb-usogc-2017-t4.xlsx'),
    ]);
    await files(bench)
      .filter({ hasText: 'anb-usogc-2017-t4.xlsx' })
      .getByText(/26 tareas/)
      .waitFor();
    const lines = await files(bench).allInnerTexts();
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/planes · \d+ tareas/);
    expect(lines[1]).toMatch(/GROGR · gestión 2020 · 96 tareas/);
    expect(lines[2]).toMatch(/El archivo está dañado\./);
    expect(lines[3]).toMatch(/SENAVEX/);
    expect(lines[4]).toMatch(/USOGC · gestión 2017 · 4\.º trimestre · 26 tareas/);
    // One that reads, one that checks and keeps what was read; never one per file.
    expect(workers).toHaveLength(2);
    await button(bench, 'Quitar entity_bomb.xlsx').click();
    await files(bench).filter({ hasText: 'entity_bomb' }).waitFor({ state: 'detached' });
    expect(await violations(bench)).toEqual([]);
    await picture(bench, 'detectar-otros', 380);
    expect(bench.complaints).toEqual([]);
  });

  test('reading can be cancelled; what was read stays, and the pane answers all the while', async () => {
    const bench = await openWorkbench();
    const big = tableWorkbook(
      Array.from({ length: 4000 }, (_, row) =>
        Array.from({ length: 60 }, (__, column) => ((row * 60 + column) * 7919) % 1_000_003),
      ),
    );
    await drop(bench, [
      fixture('anb-gror-2020.xlsx'),
      ...Array.from({ length: 12 }, (_, n) => ({ name: `pesado-${n + 1}.xlsx`, bytes: big })),
    ]);
    await files(bench).filter({ hasText: '96 tareas' }).waitFor();
    await bench.pane.getByRole('tab', { name: 'Validar' }).click();
    await bench.pane.getByRole('heading', { name: 'Revise el plan antes de consolidar' }).waitFor();
    await bench.pane.getByRole('tab', { name: 'Detectar' }).click();
    await bench.shot('detectar-leyendo');
    await button(bench, 'Cancelar la lectura').click();
    await bench.pane.getByText(/^Se canceló la lectura: quedaron \d+ de 13 archivos\.$/).waitFor();
    const left = await files(bench).allInnerTexts();
    expect(left.length).toBeLessThan(13);
    expect(left[0]).toMatch(/GROGR/);
    expect(bench.complaints).toEqual([]);
  });

  test('their findings stand beside those of the open workbook, named instead of selected', async () => {
    const bench = await openWorkbench();
    await open(bench, 'reunion.xlsx', smallWorkbook(['Trimestre 4']));
    await drop(bench, [fixture('anb-usogc-2017-t4.xlsx')]);
    await files(bench)
      .getByText(/26 tareas/)
      .waitFor();
    await bench.pane.getByRole('tab', { name: 'Validar' }).click();
    await button(bench, 'Validar el plan').click();
    const finding = bench.pane.getByRole('option').filter({ hasText: 'AE62' }).first();
    await finding.click();
    expect(await finding.innerText()).toContain('anb-usogc-2017-t4.xlsx');
    await bench.pane.getByText(/^Hoja POA-01, celdas AE62, .* de anb-usogc-2017-t4\.xlsx\./).waitFor();
    expect(await button(bench, /^Ir a la celda/).count()).toBe(0);
    expect(await violations(bench)).toEqual([]);
    await bench.shot('validar-ajenos');
    expect(bench.complaints).toEqual([]);
  });
});

describe('columns by hand', () => {
  /** Says what the columns of filasPropias() are. */
  async function assign(bench: Workbench): Promise<void> {
    await button(bench, 'Asignar columnas de Hoja1').click();
    const choose = (field: string | RegExp, value: string) =>
      bench.pane.getByRole('combobox', { name: field }).selectOption(value);
    await choose('Formulario', 'anb-poa-programacion');
    await bench.pane.getByText('Indique al menos la columna del código').waitFor();
    await choose(/^Código/, '0');
    await choose(/^Descripción/, '1');
    await choose('Meta *', '2');
    await choose(/^Meses programados/, '3');
    await bench.pane.getByText('Enero a diciembre: columnas D a O.').waitFor();
    await bench.pane.getByRole('spinbutton', { name: 'Última fila' }).fill('4');
    await bench.pane.getByText('Filas 3 a 4 · 2 tareas').waitFor();
  }

  test('an unknown header is assigned, previewed, saved, kept over a reload, and told when it changes', async () => {
    const bench = await openWorkbench();
    await open(bench, 'propio.xlsx', tableWorkbook(filasPropias()));
    await button(bench, 'Detectar planes').click();
    await assign(bench);
    const preview = bench.pane.getByRole('table', { name: 'Primeras filas del plan' });
    expect(await preview.getByRole('row').allInnerTexts()).toEqual([
      expect.stringMatching(/Fila/),
      expect.stringMatching(/^3\s+UX1\.1\.1\.1\.1\s*Atender solicitudes\s+12\s+12$/),
      expect.stringMatching(/^4\s+UX1\.1\.1\.1\.2\s*Archivar solicitudes\s+24\s+24$/),
    ]);
    expect(await violations(bench)).toEqual([]);
    await bench.shot('editor');
    await button(bench, 'Guardar y volver a detectar').click();
    await bench.pane.getByRole('heading', { name: '1 plan en 1 hoja' }).waitFor();
    await bench.pane.getByText('Columnas confirmadas por usted').waitFor();

    await reload(bench);
    const card = bench.pane.getByRole('article');
    await card.getByText('Confianza 100 %').waitFor();
    await card.getByText('2 tareas', { exact: true }).waitFor();

    await typeInto(bench.page, 'B2', 'Lo que se hará');
    await bench.pane.getByText('El libro cambió').waitFor();
    await button(bench, 'Volver a detectar').first().click();
    await bench.pane.getByText('El encabezado de «Hoja1» cambió').waitFor();
    expect(await violations(bench)).toEqual([]);
    await picture(bench, 'detectar-encabezado-cambiado', 380);
    // What was assigned is not lost: it is where the editor begins.
    await button(bench, 'Asignar de nuevo').click();
    await bench.pane.getByText('Enero a diciembre: columnas D a O.').waitFor();
    await button(bench, 'Guardar y volver a detectar').click();
    await bench.pane.getByRole('heading', { name: '1 plan en 1 hoja' }).waitFor();
    expect(bench.complaints).toEqual([]);
  });

  test('corrections go to another workbook as a file; a broken file is told', async () => {
    const bench = await openWorkbench();
    await open(bench, 'propio.xlsx', tableWorkbook(filasPropias()));
    await button(bench, 'Detectar planes').click();
    await assign(bench);
    await button(bench, 'Guardar y volver a detectar').click();
    await bench.pane.getByText('Correcciones de columnas (1)').click();
    const download = bench.page.waitForEvent('download');
    await button(bench, 'Exportar correcciones').click();
    const path = await (await download).path();
    expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ formato: 'poa-correcciones', version: 1 });

    const otra = [[null], ...filasPropias()];
    await open(bench, 'otra-unidad.xlsx', tableWorkbook(otra));
    await button(bench, 'Detectar planes').click();
    await bench.pane.getByText('Correcciones de columnas (0)').click();
    const picker = bench.pane.locator('input[type=file][accept*=json]');
    await picker.setInputFiles({ name: 'roto.json', mimeType: 'application/json', buffer: Buffer.from('{') });
    await bench.pane.getByText(/^El archivo no es JSON o está incompleto/).waitFor();
    await picker.setInputFiles({
      name: 'correcciones.json',
      mimeType: 'application/json',
      buffer: readFileSync(path),
    });
    await bench.pane.getByText('1 corrección agregada.').waitFor();
    await bench.pane.getByRole('heading', { name: '1 plan en 1 hoja' }).waitFor();
    expect(bench.complaints).toEqual([]);
  });
});

test('the kind of a task is chosen, kept over a reload, and taken back', async () => {
  const bench = await openWorkbench();
  await button(bench, 'Detectar planes').click();
  const task = () => bench.pane.getByRole('listitem').filter({ hasText: 'USOGC1.1.3.1.4' });
  await bench.pane.getByText('Tipo y sentido de 26 tareas').click();
  await task().getByText('Suma de los meses · más es mejor').waitFor();
  await task()
    .getByRole('button', { name: /^Cambiar/ })
    .click();
  await task().getByRole('combobox', { name: 'Tipo de indicador' }).selectOption('acumulada');
  await task().getByText('Elegido por usted').waitFor();
  await task().getByText('Se dedujo: Suma de los meses, más es mejor.').waitFor();
  expect(await violations(bench)).toEqual([]);
  await bench.shot('tareas');

  await reload(bench);
  await bench.pane.getByText('Tipo y sentido de 26 tareas · 1 elegida por usted').click();
  await task()
    .getByRole('button', { name: /^Cambiar/ })
    .click();
  await button(bench, 'Volver a lo deducido').click();
  await task().getByText('Elegido por usted').waitFor({ state: 'detached' });
  await bench.pane.getByText('Tipo y sentido de 26 tareas', { exact: true }).waitFor();
  expect(bench.complaints).toEqual([]);
});

test.each(['light', 'dark', 'contrast'])('%s theme, 380 and 320 px: nothing is cut off', async (theme) => {
  const bench = await openWorkbench({ width: 1440, height: 1800 });
  await bench.page.locator('#tema').selectOption(theme);
  await paneReady(bench.page);
  await button(bench, 'Detectar planes').click();
  await drop(bench, [
    fixture('mdpyep-2017-urmi.xlsx'),
    fixture('hostiles/csv.xlsx'),
    fixture('senavex-2020.xlsx'),
  ]);
  await files(bench).filter({ hasText: 'SENAVEX' }).waitFor();
  await bench.pane.getByText(/^Tipo y sentido de/).click();
  await bench.pane.getByRole('list', { name: 'Tareas con su tipo y sentido' }).waitFor();
  await button(bench, /^Cambiar el tipo/)
    .first()
    .click();
  for (const width of [380, 320]) await picture(bench, `detectar-${theme}`, width);
  expect(await violations(bench)).toEqual([]);
  await button(bench, 'Corregir columnas').click();
  await bench.pane.getByRole('table', { name: 'Primeras filas del plan' }).waitFor();
  for (const width of [380, 320]) await picture(bench, `editor-${theme}`, width);
  expect(await violations(bench)).toEqual([]);
});
