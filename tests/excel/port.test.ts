import type { SheetChange } from '../../src/app/port';
import { createOfficePort } from '../../src/excel/office-port';
import type { Engine } from '../../src/host/engine/engine';
import { areaAddress, parseArea } from '../../src/sheet/address';
import type { CellValue } from '../../src/sheet/sheet';
import { openHost } from '../support/host';

const quick = { wait: () => Promise.resolve() };

function put(engine: Engine, address: string, rows: CellValue[][]): void {
  const area = parseArea(address);
  const [sheet] = engine.sheets;
  if (!area || !sheet) return;
  sheet.write(
    { ...area, bottom: area.top + rows.length - 1, right: area.left + (rows[0]?.length ?? 1) - 1 },
    rows,
  );
}

function formulas(engine: Engine, address: string): CellValue[][] {
  const area = parseArea(address);
  return area ? (engine.sheets[0]?.formulas(area) ?? []) : [];
}

const edit = (address: string, before: CellValue, after: CellValue) => ({
  sheet: 'Hoja1',
  address,
  before,
  after,
});

describe('write', () => {
  test('writes every edit and remembers what stood there', async () => {
    const { engine } = await openHost();
    put(engine, 'A1', [["'1.200", 2, '=B1*2']]);
    await engine.calculate();
    const port = createOfficePort();
    const entry = await port.write('Arreglar tres celdas', [
      edit('A1', '1.200', 1200),
      edit('C1', '=B1*2', '=B1*3'),
      edit('E5', null, 'cmd no es fórmula'),
    ]);
    expect(entry).toEqual({ id: '1', label: 'Arreglar tres celdas', cells: 3 });
    expect(formulas(engine, 'A1:C1')).toEqual([[1200, 2, '=B1*3']]);
    expect(formulas(engine, 'E5')).toEqual([['cmd no es fórmula']]);
    await port.undo(entry.id);
    expect(formulas(engine, 'A1:C1')).toEqual([['1.200', 2, '=B1*2']]);
    expect(formulas(engine, 'E5')).toEqual([['']]);
    expect(await port.journal()).toEqual({ done: [], undone: [entry] });
  });

  test('a number goes into a text cell as a number, and undo gives the text format back', async () => {
    const { engine } = await openHost();
    const [sheet] = engine.sheets;
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    sheet?.setFormats(area, [['@']]);
    sheet?.write(area, [["'39,745"]]);
    const port = createOfficePort();
    const { id } = await port.write('Texto a número', [edit('A1', '39,745', 39745)]);
    expect(sheet?.values(area)).toEqual([[39745]]);
    await port.undo(id);
    expect([sheet?.values(area), sheet?.formats(area)]).toEqual([[['39,745']], [['@']]]);
  });

  test.each([
    ['a value', [['x']], 'A1', 'y'],
    ['a formula', [['=1+1']], 'A1', '=1+2'],
    ['a blank that was filled', [['x']], 'A1', null],
    ['a value that was emptied', [['', 'x']], 'A1', 'x'],
  ])('refuses as a whole where a cell has changed: %s', async (_name, rows, address, before) => {
    const { engine } = await openHost();
    put(engine, 'A1', rows);
    put(engine, 'D1', [['otra']]);
    await expect(
      createOfficePort().write('x', [edit('D1', 'otra', 'nueva'), edit(address, before, 'z')]),
    ).rejects.toMatchObject({ code: 'CELDA_CAMBIADA', data: { hoja: 'Hoja1', celda: 'A1' } });
    expect(formulas(engine, 'D1')).toEqual([['otra']]);
  });

  test('refuses a protected sheet without touching its protection', async () => {
    const { engine } = await openHost();
    put(engine, 'A1', [['x']]);
    const [sheet] = engine.sheets;
    if (sheet) sheet.protection = { on: true, password: null, options: {} };
    await expect(createOfficePort().write('x', [edit('A1', 'x', 'y')])).rejects.toMatchObject({
      code: 'HOJA_PROTEGIDA',
      data: { hoja: 'Hoja1' },
    });
    expect(sheet?.protection.on).toBe(true);
    expect(formulas(engine, 'A1')).toEqual([['x']]);
  });

  test('refuses a sheet that is gone', async () => {
    await openHost();
    await expect(
      createOfficePort().write('x', [{ sheet: 'No hay', address: 'A1', before: null, after: 1 }]),
    ).rejects.toMatchObject({ code: 'HOJA_AUSENTE', data: { hoja: 'No hay' } });
  });

  test('takes the same number of round trips for one cell and for two hundred', async () => {
    const { engine, host } = await openHost();
    put(
      engine,
      'A1',
      Array.from({ length: 400 }, (_nada, row) => [row, row]),
    );
    const port = createOfficePort();
    host.log.clear();
    await port.write('una', [edit('A1', 0, 'a')]);
    const one = host.log.syncs;
    host.log.clear();
    const rows = Array.from({ length: 200 }, (_nada, index) => 2 * index + 1);
    await port.write(
      'muchas',
      rows.map((row) => edit(`A${row + 1}`, row, 'b')),
    );
    expect(host.log.syncs).toBe(one);
    expect(formulas(engine, 'A398:A400')).toEqual([['b'], [398], ['b']]);
  });

  test('undo is refused where one of the cells was changed since', async () => {
    const { engine } = await openHost();
    put(engine, 'A1', [['x', 'x']]);
    const port = createOfficePort();
    const { id } = await port.write('x', [edit('A1', 'x', 'y'), edit('B1', 'x', 'y')]);
    put(engine, 'B1', [['mío']]);
    await expect(port.undo(id)).rejects.toMatchObject({
      code: 'CELDA_CAMBIADA',
      data: { hoja: 'Hoja1', celda: 'B1' },
    });
    expect(formulas(engine, 'A1:B1')).toEqual([['y', 'mío']]);
  });
});

describe('journal', () => {
  test('keeps the last twenty entries, newest first, in the workbook', async () => {
    const { engine } = await openHost();
    put(engine, 'A1', [[0]]);
    const port = createOfficePort();
    for (let value = 0; value < 23; value++)
      await port.write(`paso ${value}`, [edit('A1', value, value + 1)]);
    const labels = (await createOfficePort().journal()).done.map(({ label }) => label);
    expect([labels.length, labels[0], labels.at(-1)]).toEqual([20, 'paso 22', 'paso 3']);
    await expect(port.undo('1')).rejects.toMatchObject({ code: 'NO_SE_PUEDE_DESHACER' });
  });

  test('outlives saving and opening', async () => {
    const { engine } = await openHost();
    put(engine, 'A1', [['x']]);
    await createOfficePort().write('cambio', [edit('A1', 'x', 'y')]);
    const { engine: reopened } = await openHost({ bytes: await engine.save() });
    const [entry] = (await createOfficePort().journal()).done;
    await createOfficePort().undo(entry?.id ?? '');
    expect(formulas(reopened, 'A1')).toEqual([['x']]);
  });
});

describe('select', () => {
  test('shows the sheet and selects the cells', async () => {
    const { engine } = await openHost();
    engine.addSheet("Plan d'Oruro");
    await createOfficePort().select("Plan d'Oruro", 'B3:C4');
    expect(engine.active.name).toBe("Plan d'Oruro");
    expect(areaAddress(engine.selection.area)).toBe('B3:C4');
  });

  test('says so where the sheet is gone or hidden', async () => {
    const { engine } = await openHost();
    engine.addSheet('Oculta').visibility = 'hidden';
    const port = createOfficePort();
    await expect(port.select('No hay', 'A1')).rejects.toMatchObject({ code: 'HOJA_AUSENTE' });
    await expect(port.select('Oculta', 'A1')).rejects.toMatchObject({ code: 'HOJA_OCULTA' });
    expect(engine.active.name).toBe('Hoja1');
  });
});

describe('settings', () => {
  test('are stored in the workbook, and undefined removes them', async () => {
    const { engine } = await openHost();
    const port = createOfficePort();
    expect(await port.getSetting('mapeos')).toBeUndefined();
    await port.setSetting('mapeos', { a: [1, 'dos'] });
    await openHost({ bytes: await engine.save() });
    const later = createOfficePort();
    expect(await later.getSetting('mapeos')).toEqual({ a: [1, 'dos'] });
    await later.setSetting('mapeos', undefined);
    expect(await later.getSetting('mapeos')).toBeUndefined();
  });
});

describe('changes', () => {
  test('of the planner are reported with sheet and address, our own are not', async () => {
    const { engine, host } = await openHost();
    put(engine, 'A1', [['x']]);
    const port = createOfficePort(quick);
    const changes: SheetChange[] = [];
    const stop = await port.onChanged((change) => changes.push(change));
    await port.write('nuestro', [edit('A1', 'x', 'y')]);
    await settled(host);
    expect(changes).toEqual([]);
    put(engine, 'B2', [['planificador', 1]]);
    await settled(host);
    expect(changes).toEqual([{ sheet: 'Hoja1', address: 'B2:C2' }]);
    await stop();
    put(engine, 'B2', [['otra vez', 1]]);
    await settled(host);
    expect(changes).toHaveLength(1);
  });
});

/** Waits until events have been delivered and the batches that they cause answered. */
async function settled(host: { idle(): Promise<void> }): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    await host.idle();
  }
}
