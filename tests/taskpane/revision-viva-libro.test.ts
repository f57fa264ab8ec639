import { createOfficePort } from '../../src/excel/office-port';
import type { Engine } from '../../src/host/engine/engine';
import { parseArea } from '../../src/sheet/address';
import { casosDelLibro } from '../../src/taskpane/shell/casos-del-libro';
import { Sesion } from '../../src/taskpane/shell/sesion';
import { openHost } from '../support/host';

/** The live re-check as it runs in Excel: real events, real client, and what it asks of the workbook. */

const PLAN = { fixture: 'anb-usogc-2017-t4.xlsx' };

function put(engine: Engine, hoja: string, address: string, value: number): void {
  const area = parseArea(address);
  const sheet = engine.sheets.find(({ name }) => name === hoja);
  if (area) sheet?.write(area, [[value]]);
}

/** Resolves when the session shows no re-check under way or due, after one has begun. */
async function alDia(sesion: Sesion): Promise<void> {
  for (const poniendo of [true, false]) {
    while (sesion.estado().poniendoAlDia !== poniendo)
      await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

test('a burst of changes on one sheet of ten reads that sheet once, and nothing of the others', async () => {
  const { engine, host } = await openHost(PLAN);
  const [plan] = engine.sheets;
  const used = plan?.usedArea(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  for (let n = 2; n <= 10; n++) engine.addSheet(`Unidad ${n}`).write(used, plan?.formulas(used) ?? []);
  const sesion = new Sesion(casosDelLibro(createOfficePort()));
  await sesion.vigilar();
  await sesion.validar();
  const antes = sesion.estado().revision?.hallazgos.length ?? 0;
  host.log.clear();
  for (const value of [50, 52, 55]) put(engine, 'Unidad 7', 'AE33', value);
  await alDia(sesion);
  // The sheet that each event speaks of; then names of all, and used range, shape and cells of the changed one.
  expect(host.log.members).toEqual([
    'Worksheet.load(name)',
    'Worksheet.load(name)',
    'Worksheet.load(name)',
    'Workbook.load(name)',
    'WorksheetCollection.load(name,visibility)',
    'FunctionResult.load(value)',
    'Range.load(rowIndex,columnIndex,rowCount,columnCount)',
    'Range.GetRowProperties()',
    'Range.GetColumnProperties()',
    'Range.load(values,formulas,numberFormat)',
  ]);
  const { revision, cambiado } = sesion.estado();
  // The new figure is wrong, and the mean above no longer fits it: both on that sheet.
  expect(
    revision?.hallazgos.filter(({ hoja, celda }) => hoja === 'Unidad 7' && celda === 'AE33'),
  ).toHaveLength(1);
  expect(revision?.hallazgos.length).toBeGreaterThan(antes);
  expect(cambiado).toBe(false);
});
