import { strFromU8, unzipSync } from 'fflate';
import { arreglar } from '../../src/app/revision/arreglar';
import { justificar } from '../../src/app/revision/justificaciones';
import { desmarcar, marcar } from '../../src/app/revision/marcas';
import { revisarLibro } from '../../src/app/revision/revisor-de-libro';
import { motivoDeOmitida } from '../../src/check/mensaje';
import { REGLAS } from '../../src/check/rules';
import type { Hallazgo, Regla } from '../../src/check/types';
import { createOfficePort } from '../../src/excel/office-port';
import type { Engine } from '../../src/host/engine/engine';
import { parseArea } from '../../src/sheet/address';
import type { CellValue } from '../../src/sheet/sheet';
import { openHost } from '../support/host';

/** What outlives sorting, inserted rows, a closed pane and a saved file; and what is refused without a loss. */

const PLAN = { fixture: 'anb-usogc-2017-t4.xlsx' };
const HOJA = 'POA-01';
const quick = { wait: () => Promise.resolve() };

const at = (engine: Engine, address: string): CellValue => {
  const area = parseArea(address);
  return (area && engine.sheets[0]?.values(area)[0]?.[0]) ?? null;
};

async function hallar(celda: string, regla = 'eficacia-registrada'): Promise<Hallazgo> {
  const { revision } = await revisarLibro(createOfficePort());
  const hallazgo = revision.hallazgos.find((uno) => uno.regla === regla && uno.celda === celda);
  if (!hallazgo) throw new Error(`nothing at ${celda}`);
  return hallazgo;
}

const aceptar = (hallazgo: Hallazgo) =>
  justificar(createOfficePort(), {
    hallazgo,
    mensaje: 'El % Efi…',
    motivo: 'Así lo imprime el informe aprobado.',
    fecha: '2026-11-20',
  });

test('a justification stays with its row and figure when the rows are sorted and others inserted above', async () => {
  const { Excel } = await openHost(PLAN);
  const { revision: antes } = await revisarLibro(createOfficePort());
  // USOGC1.1.2.1.6: two of three visits, printed 66.67, and no month that says so.
  await aceptar(await hallar('AE18'));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(HOJA);
    const tareas = sheet.getRange('A13:AK21').load('formulas');
    await context.sync();
    tareas.formulas = [...tareas.formulas].reverse() as unknown[][];
    sheet.getRange('1:3').insert('Down');
    await context.sync();
  });
  const { revision } = await revisarLibro(createOfficePort());
  // Row 18 was the sixth of rows 13 to 21: it is now the fourth of rows 16 to 24.
  expect(
    revision.justificados.map(({ hallazgo }) => [hallazgo.celda, hallazgo.codigo, hallazgo.actual]),
  ).toEqual([['AE19', 'USOGC1.1.2.1.6', 66.67]]);
  expect(revision.sobrantes).toEqual([]);
  const efi = (hallazgos: readonly Hallazgo[]) =>
    hallazgos.filter(({ regla }) => regla === 'eficacia-registrada').map(({ codigo }) => codigo);
  expect(efi(revision.hallazgos).sort()).toEqual(
    efi(antes.hallazgos)
      .filter((codigo) => codigo !== 'USOGC1.1.2.1.6')
      .sort(),
  );
});

test('and is told to be needed no more when the row is put right, wherever it went', async () => {
  const { Excel } = await openHost(PLAN);
  await aceptar(await hallar('AE18'));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(HOJA);
    sheet.getRange('1:1').insert('Down');
    sheet.getRange('AE19').values = [[0]];
    await context.sync();
  });
  const { revision } = await revisarLibro(createOfficePort());
  expect(revision.justificados).toEqual([]);
  expect(revision.sobrantes.map(({ codigo, motivo }) => [codigo, motivo])).toEqual([
    ['USOGC1.1.2.1.6', 'Así lo imprime el informe aprobado.'],
  ]);
});

test('a fix is undone and redone after the file was saved, closed and opened', async () => {
  const { engine } = await openHost(PLAN);
  await arreglar(createOfficePort(), [await hallar('AE62')]);
  const { engine: later } = await openHost({ bytes: await engine.save() });
  const port = createOfficePort();
  const [hecha] = (await port.journal()).done;
  expect([at(later, 'AE62'), hecha?.label]).toEqual([50, 'Arreglar 4 celdas']);
  await port.undo(hecha?.id ?? '');
  expect(['AE62', 'AE61', 'AE58', 'AE46'].map((celda) => at(later, celda))).toEqual([
    47.97, 47.97, 47.97, 67.03,
  ]);
  const { engine: last, Excel } = await openHost({ bytes: await later.save() });
  const again = createOfficePort();
  const [deshecha] = (await again.journal()).undone;
  await again.redo(deshecha?.id ?? '');
  expect([at(last, 'AE62'), at(last, 'AE46')]).toEqual([50, 67.71]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(HOJA).getRange('AE46').values = [[68]];
    await context.sync();
  });
  await expect(again.undo(deshecha?.id ?? '')).rejects.toMatchObject({
    code: 'CELDA_CAMBIADA',
    data: { celda: 'AE46' },
  });
  expect([at(last, 'AE62'), at(last, 'AE46')]).toEqual([50, 68]);
});

test('a validation while a cell is being edited says so, and works when it is left', async () => {
  const { host } = await openHost(PLAN);
  host.refusals.cellEditMode = true;
  await expect(revisarLibro(createOfficePort(quick))).rejects.toMatchObject({ code: 'EN_EDICION' });
  host.refusals.cellEditMode = false;
  expect((await revisarLibro(createOfficePort(quick))).revision.hallazgos.length).toBeGreaterThan(0);
});

test('a protected sheet is read and checked; fix and marks are refused, and nothing is written', async () => {
  const { engine, host } = await openHost(PLAN);
  const [sheet] = engine.sheets;
  if (sheet) sheet.protection = { on: true, password: null, options: {} };
  const port = createOfficePort();
  const hallazgo = await hallar('AE62');
  host.log.clear();
  await expect(arreglar(port, [hallazgo])).rejects.toMatchObject({
    code: 'HOJA_PROTEGIDA',
    data: { hoja: HOJA },
  });
  await expect(marcar(port, [hallazgo])).rejects.toMatchObject({
    code: 'HOJA_PROTEGIDA',
    data: { hoja: HOJA },
  });
  expect(host.log.members.filter((member) => /=$|Add\(/.test(member))).toEqual([]);
  expect([at(engine, 'AE62'), (await port.journal()).done]).toEqual([47.97, []]);
});

test('what a rule lacks and what breaks it are said in Spanish, and its justifications are kept', async () => {
  await openHost(PLAN);
  const hallazgo = await hallar('AE62');
  await aceptar(hallazgo);
  const rotas = REGLAS.map((regla): Regla =>
    regla.id === hallazgo.regla
      ? {
          ...regla,
          revisar: () => {
            throw new Error('división entre cero');
          },
        }
      : regla,
  );
  const { revision } = await revisarLibro(createOfficePort(), {}, rotas);
  const motivos = new Map(revision.omitidas.map((omitida) => [omitida.regla, motivoDeOmitida(omitida)]));
  expect(motivos.get(hallazgo.regla)).toBe(
    'La regla no pudo terminar (división entre cero). Las demás reglas sí se revisaron.',
  );
  expect(motivos.get('ponderacion-hijos')).toBe('La tabla no tiene la columna “Ponderación”.');
  expect(revision.sobrantes).toEqual([]);
});

/** Cells with their styles, conditional formats, and the styles themselves, as the file writes them. */
function formatsOf(bytes: Uint8Array): readonly string[] {
  const parts = unzipSync(bytes);
  return ['xl/worksheets/sheet1.xml', 'xl/styles.xml'].map((name) =>
    strFromU8(parts[name] ?? new Uint8Array()),
  );
}

test('marks that were put on, saved and taken off leave the file with the formats it had', async () => {
  const { engine } = await openHost(PLAN);
  const before = formatsOf(await engine.save());
  const { revision } = await revisarLibro(createOfficePort());
  await marcar(createOfficePort(), revision.hallazgos);
  const marked = await engine.save();
  expect(formatsOf(marked)[0]).toContain('POA-marca');
  await desmarcar(createOfficePort());
  expect(formatsOf(await engine.save())).toEqual(before);
  const { engine: later } = await openHost({ bytes: marked });
  await desmarcar(createOfficePort());
  const [cells] = formatsOf(await later.save());
  expect(cells).not.toContain('POA-marca');
  expect(cells?.match(/<c [^>]*>/g)).toEqual(before[0]?.match(/<c [^>]*>/g));
});
