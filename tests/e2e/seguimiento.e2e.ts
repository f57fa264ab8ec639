/** The first slice as a planner lives it: the customs follow-up form, from opening it to the saved report. */
import { readXlsx } from '../../src/xlsx/read-xlsx';
import { areaAddress, parseArea } from '../../src/sheet/address';
import type { Sheet } from '../../src/sheet/sheet';
import { smallWorkbook, throughLibreOffice } from './support/files';
import { cellOf, nameBox, protect, sheetNames, typeInto } from './support/grid';
import { opened, openWorkbench, startWorkbench, stopWorkbench, type Workbench } from './support/workbench';

beforeAll(startWorkbench);
afterAll(stopWorkbench);

const button = (bench: Workbench, name: string | RegExp) => bench.pane.getByRole('button', { name });
const findings = (bench: Workbench) =>
  bench.pane.getByRole('listbox', { name: 'Hallazgos' }).getByRole('option');

async function detect(bench: Workbench): Promise<void> {
  await button(bench, 'Detectar planes').click();
  await button(bench, 'Validar el plan').waitFor();
}

async function generate(bench: Workbench): Promise<void> {
  await bench.pane.getByRole('tab', { name: /Consolidar/ }).click();
  await button(bench, /^(Generar|Actualizar) Consolidado T4$/).click();
}

/** A1 value of a sheet as it was saved. */
function valueAt(sheet: Sheet, address: string) {
  const area = parseArea(address);
  return area && sheet.value(area.top, area.left);
}

function sheetOf(bytes: Buffer, name: string): Sheet {
  const sheet = readXlsx(new Uint8Array(bytes), 'guardado.xlsx').sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`The saved workbook has no sheet ${name}`);
  return sheet;
}

describe('the customs follow-up form, USOGC 2017', () => {
  test('detect: one plan with its unit, year, quarter and rows', async () => {
    const bench = await openWorkbench();
    await detect(bench);
    const pane = bench.pane.getByRole('tabpanel');
    for (const text of ['UNIDAD DE SERVICIO A OPERADORES', 'USOGC', '2017', '16 agregados', '26 tareas']) {
      await pane.getByText(text).first().waitFor();
    }
    await bench.shot('detectar');
    expect(bench.complaints).toEqual([]);
  });

  test('validate: the three wrong % Efi are listed, and a click selects the cell in the grid', async () => {
    const bench = await openWorkbench();
    await detect(bench);
    await button(bench, 'Validar el plan').click();
    await findings(bench).first().waitFor();
    const errors = await findings(bench).filter({ hasText: '% Efi' }).allInnerTexts();
    expect(errors.map((text) => /\bAE\d+/.exec(text)?.[0])).toEqual(['AE13', 'AE18', 'AE62']);
    const columns = await columnHeadings(bench);
    await findings(bench).filter({ hasText: 'AE62' }).click();
    await expect(nameBox(bench.page).inputValue()).resolves.toBe('AE62');
    await bench.page.waitForTimeout(500);
    expect(columns.equals(await columnHeadings(bench))).toBe(false);
    await bench.shot('validar');
    await findings(bench).filter({ hasText: 'AE18' }).click();
    await bench.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#cuadricula input.univer-size-full')?.value === 'AE18',
    );
    expect(bench.complaints).toEqual([]);
  });

  test('POA.EFICACIA typed into a cell calculates, follows its months, and says what is wrong', async () => {
    const bench = await openWorkbench();
    await typeInto(bench.page, 'AM13', '=POA.EFICACIA(G33:R33,S33:AD33,E33)');
    await waitForValue(bench, 'AM13', 9.75);
    // 117 of 1200 become 129 of 1200 when December goes from 4 to 16.
    await typeInto(bench.page, 'AD33', '16');
    await waitForValue(bench, 'AM13', 10.75);
    await typeInto(bench.page, 'AD33', 'dieciséis');
    await waitForValue(bench, 'AM13', '#VALUE!');
    expect((await cellOf(bench.page, 'AM13')).message).toContain('dieciséis');
    await bench.shot('formula');
    expect(bench.complaints).toEqual([]);
  });

  test('generate, generate again, save: LibreOffice recalculates the same figures; the plan is untouched', async () => {
    const bench = await openWorkbench();
    await detect(bench);
    await generate(bench);
    await bench.pane.getByText('Consolidado T4 listo').waitFor();
    await bench.shot('consolidado');
    expect(await sheetNames(bench.page)).toEqual(['POA-01', 'Consolidado T4', 'Base POA']);
    await generate(bench);
    await bench.pane.getByText('Ya estaba al día').waitFor();
    const saved = await bench.save();
    const recalculated = throughLibreOffice(saved);
    for (const bytes of [saved, recalculated]) {
      const report = sheetOf(bytes, 'Consolidado T4');
      const rows = rowsOfCuadro3(report);
      // Printed in the plan's own parents (rows 28, 49, 55 and 58), % Efi; Id 49 follows from the wrong Id 51: 50.
      for (const [code, avance] of [
        ['USOGC1.1.3', 44.104166666666664],
        ['USOGC1.3.1', 75.25],
        ['USOGC1.3.2', 77.88461538461539],
        ['USOGC1.3.3', 50],
      ] as const) {
        expect(report.value(rows.get(code) ?? -1, 7)).toBeCloseTo(avance, 9);
        expect(report.formula(rows.get(code) ?? -1, 7)).toMatch(/^=/);
      }
      expect(report.value(rows.get('USOGC1.3.3') ?? -1, 5)).toBeCloseTo((90879 / 150102) * 100, 9);
      const plan = sheetOf(bytes, 'POA-01');
      expect(valueAt(plan, 'AE62')).toBe(47.97);
      expect(valueAt(plan, 'C33')).toMatch(/^Solicitar la Ejecución de Garantías/);
      expect(plan.merges.map(areaAddress)).toEqual(expect.arrayContaining(['A1:AK1', 'G11:AD11', 'A59:A60']));
      expect(plan.format(32, 4)).toBe('#,##0.##');
    }
    expect(bench.complaints).toEqual([]);
  });
});

describe('bad input gives a sentence, and the workbook stays as it was', () => {
  test('a file that is not a workbook', async () => {
    const bench = await openWorkbench();
    await bench.open({ name: 'plan.xlsx', bytes: Buffer.from('Id;Código\n1;USOGC1\n') });
    await bench.page.getByRole('alert').getByText('No es un libro de Excel').waitFor();
    expect(await sheetNames(bench.page)).toEqual(['POA-01']);
    await bench.shot('no-es-un-libro');
  });

  test.each([
    ['an empty workbook', [], 'El libro está vacío'],
    ['a workbook without any plan', ['Lista de compras', 'Papel bond'], 'No se reconoció ningún plan'],
  ])('%s', async (title, texts, sentence) => {
    const bench = await openWorkbench();
    await bench.open({ name: 'libro.xlsx', bytes: smallWorkbook(texts) });
    await opened(bench, 'libro.xlsx');
    await button(bench, 'Detectar planes').click();
    await bench.pane.getByText(sentence).waitFor();
    await bench.shot(title.replaceAll(' ', '-'));
    expect(await sheetNames(bench.page)).toEqual(['Hoja1']);
    expect(bench.complaints).toEqual([]);
  });

  test('a protected sheet', async () => {
    const bench = await openWorkbench();
    await detect(bench);
    await generate(bench);
    await bench.pane.getByText('Consolidado T4 listo').waitFor();
    await protect(bench.page, 'Base POA');
    const row = rowsOfCuadro3(sheetOf(await bench.save(), 'Consolidado T4')).get('USOGC1.1.3') ?? -1;
    const figure = () => cellOf(bench.page, `H${row + 1}`, 'Consolidado T4');
    const before = await figure();
    expect(before.value).toBeCloseTo(44.104166666666664, 9);
    await button(bench, 'Ir a la hoja Base POA').click();
    await bench.pane.getByRole('tab', { name: 'Detectar' }).click();
    await button(bench, 'Ir a POA-01, A11:AK62').click();
    await typeInto(bench.page, 'AD33', '1000');
    await generate(bench);
    await bench.pane.getByText('La hoja «Base POA» está protegida y no se cambió nada').waitFor();
    await bench.pane.getByText('Revisar > Desproteger hoja').waitFor();
    await bench.shot('hoja-protegida');
    expect(await figure()).toEqual(before);
    expect(await sheetNames(bench.page)).toEqual(['POA-01', 'Consolidado T4', 'Base POA']);
  });
});

/** Rows (0-based) of Cuadro 3 by their code. */
function rowsOfCuadro3(report: Sheet): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const bottom = report.extent?.bottom ?? 0;
  let row = 0;
  while (row <= bottom && !String(report.value(row, 0)).startsWith('Cuadro N° 3')) row++;
  for (row += 2; row <= bottom && report.value(row, 0) !== null; row++) {
    rows.set(String(report.value(row, 0)), row);
  }
  return rows;
}

/** The strip with the letters of the columns in sight, as it is painted. */
async function columnHeadings({ page }: Workbench): Promise<Buffer> {
  const canvas = page.locator('#cuadricula canvas[id^="univer-sheet-main-canvas"]');
  const { x, y, width } = (await canvas.boundingBox()) ?? { x: 0, y: 0, width: 0 };
  return page.screenshot({ clip: { x: x + width / 2, y: y + 2, width: width / 2 - 20, height: 16 } });
}

async function waitForValue(bench: Workbench, address: string, value: number | string): Promise<void> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const cell = await cellOf(bench.page, address);
    if (cell.value === value) return;
    if (Date.now() > deadline) throw new Error(`${address} holds ${JSON.stringify(cell)}, not ${value}`);
    await bench.page.waitForTimeout(100);
  }
}
