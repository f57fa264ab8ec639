import { createOfficePort } from '../../src/excel/office-port';
import type { Engine } from '../../src/host/engine/engine';
import { parseArea } from '../../src/sheet/address';
import type { CellValue } from '../../src/sheet/sheet';
import { openHost } from '../support/host';

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

function put(engine: Engine, address: string, value: CellValue): void {
  const area = parseArea(address);
  if (area) engine.sheets[0]?.write(area, [[value]]);
}

const valueOf = (engine: Engine, address: string): CellValue => {
  const area = parseArea(address);
  return (area && engine.sheets[0]?.values(area)[0]?.[0]) ?? null;
};

const edit = (address: string, before: CellValue, after: CellValue) => ({
  sheet: 'Hoja1',
  address,
  before,
  after,
});

describe('redo', () => {
  test('writes again what was undone, also after the pane and the workbook were closed', async () => {
    const { engine } = await openHost();
    engine.sheets[0]?.setFormats(A1, [['@']]);
    put(engine, 'A1', "'39,745");
    const entry = await createOfficePort().write('Texto a número', [edit('A1', '39,745', 39745)]);
    const { engine: second } = await openHost({ bytes: await engine.save() });
    await createOfficePort().undo(entry.id);
    expect(valueOf(second, 'A1')).toBe('39,745');
    const { engine: third } = await openHost({ bytes: await second.save() });
    const port = createOfficePort();
    expect(await port.journal()).toEqual({ done: [], undone: [entry] });
    await port.redo(entry.id);
    expect(valueOf(third, 'A1')).toBe(39745);
    expect(await port.journal()).toEqual({ done: [entry], undone: [] });
    await port.undo(entry.id);
    expect([valueOf(third, 'A1'), third.sheets[0]?.formats(A1)]).toEqual(['39,745', [['@']]]);
  });

  test('takes back the steps in the order that they were undone', async () => {
    const { engine } = await openHost();
    put(engine, 'A1', 0);
    const port = createOfficePort();
    for (const value of [0, 1, 2]) await port.write(`a ${value + 1}`, [edit('A1', value, value + 1)]);
    for (const id of ['3', '2']) await port.undo(id);
    const { done, undone } = await port.journal();
    expect([done.map(({ label }) => label), undone.map(({ label }) => label)]).toEqual([
      ['a 1'],
      ['a 2', 'a 3'],
    ]);
    for (const { id } of undone) await port.redo(id);
    expect(valueOf(engine, 'A1')).toBe(3);
  });

  test('is refused where the planner changed the cell since, and the cell stays', async () => {
    const { engine } = await openHost();
    put(engine, 'A1', 'x');
    const port = createOfficePort();
    const { id } = await port.write('x', [edit('A1', 'x', 'y')]);
    await port.undo(id);
    put(engine, 'A1', 'mío');
    await expect(port.redo(id)).rejects.toMatchObject({
      code: 'CELDA_CAMBIADA',
      data: { hoja: 'Hoja1', celda: 'A1' },
    });
    expect(valueOf(engine, 'A1')).toBe('mío');
  });

  test('is over once something new was written', async () => {
    const { engine } = await openHost();
    put(engine, 'A1', 'x');
    const port = createOfficePort();
    const { id } = await port.write('x', [edit('A1', 'x', 'y')]);
    await port.undo(id);
    await port.write('otra', [edit('B1', null, 'z')]);
    expect((await port.journal()).undone).toEqual([]);
    await expect(port.redo(id)).rejects.toMatchObject({ code: 'NO_SE_PUEDE_REHACER' });
  });

  test('neither undoes nor redoes the same step twice', async () => {
    const { engine } = await openHost();
    put(engine, 'A1', 'x');
    const port = createOfficePort();
    const { id } = await port.write('x', [edit('A1', 'x', 'y')]);
    await expect(port.redo(id)).rejects.toMatchObject({ code: 'NO_SE_PUEDE_REHACER' });
    await port.undo(id);
    await expect(port.undo(id)).rejects.toMatchObject({ code: 'NO_SE_PUEDE_DESHACER' });
  });
});

test('an edit of typed cells only refuses a formula that calculates the same value', async () => {
  const { engine } = await openHost();
  put(engine, 'A1', '=40+2');
  await engine.calculate();
  const port = createOfficePort();
  await expect(port.write('x', [{ ...edit('A1', 42, 43), onlyTyped: true }])).rejects.toMatchObject({
    code: 'CELDA_CON_FORMULA',
    data: { hoja: 'Hoja1', celda: 'A1' },
  });
  expect(engine.sheets[0]?.formulas(A1)).toEqual([['=40+2']]);
});
