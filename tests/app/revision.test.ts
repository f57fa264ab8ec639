import { arreglar, arreglosSeguros, edicionesDe } from '../../src/app/revision/arreglar';
import {
  AJUSTES_DE_FABRICA,
  exportarAjustes,
  guardarAjustes,
  importarAjustes,
  leerAjustes,
} from '../../src/app/revision/ajustes-libro';
import {
  justificar,
  leerJustificaciones,
  retirarJustificaciones,
} from '../../src/app/revision/justificaciones';
import { desmarcar, marcar } from '../../src/app/revision/marcas';
import { exportarObservaciones } from '../../src/app/revision/observaciones';
import { revisarLibro } from '../../src/app/revision/revisor-de-libro';
import { problemaDe } from '../../src/app/mensajes-libro';
import { REGLAS } from '../../src/check/rules';
import type { Hallazgo, Regla } from '../../src/check/types';
import { createOfficePort } from '../../src/excel/office-port';
import type { Engine, EngineSheet } from '../../src/host/engine/engine';
import { parseArea } from '../../src/sheet/address';
import type { CellValue } from '../../src/sheet/sheet';
import { openHost } from '../support/host';

const PLAN = { fixture: 'anb-usogc-2017-t4.xlsx' };
const EFI = 'eficacia-registrada';
const quick = { wait: () => Promise.resolve() };

function sheetOf(engine: Engine, name = 'POA-01'): EngineSheet {
  const sheet = engine.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function put(engine: Engine, address: string, value: CellValue): void {
  const area = parseArea(address);
  if (area) sheetOf(engine).write(area, [[value]]);
}

const at = (engine: Engine, address: string, sheet?: string): CellValue => {
  const area = parseArea(address);
  return (area && sheetOf(engine, sheet).values(area)[0]?.[0]) ?? null;
};

const celdas = (hallazgos: readonly Hallazgo[], regla = EFI) =>
  hallazgos.filter((uno) => uno.regla === regla).map(({ celda }) => celda);

async function hallar(celda: string): Promise<Hallazgo> {
  const { revision } = await revisarLibro(createOfficePort());
  const hallazgo = revision.hallazgos.find((uno) => uno.regla === EFI && uno.celda === celda);
  if (!hallazgo) throw new Error(`nothing at ${celda}`);
  return hallazgo;
}

const aceptar = (hallazgo: Hallazgo, motivo = 'Así lo imprime el informe aprobado.') =>
  justificar(createOfficePort(), { hallazgo, mensaje: 'El % Efi…', motivo, fecha: '2026-11-20' });

describe('fixing', () => {
  test('writes the new value, removes the finding, and can be undone', async () => {
    const { engine } = await openHost(PLAN);
    const port = createOfficePort();
    const { revision: before } = await revisarLibro(port);
    const means = ['AE46', 'AE58', 'AE61', 'AE62'];
    const printed = means.map((cell) => at(engine, cell));
    const entry = await arreglar(port, [await hallar('AE62')]);
    // 50 of 100: the months say so, the form says 47.97. The means above follow: (75.25 + 77.88 + 50) / 3 = 67.71.
    expect(entry).toEqual({ id: '1', label: 'Arreglar 4 celdas', cells: 4 });
    expect(means.map((cell) => at(engine, cell))).toEqual([67.71, 50, 50, 50]);
    const { revision: after } = await revisarLibro(port);
    expect(celdas(after.hallazgos)).toEqual(['AE13', 'AE18']);
    const huellas = new Set(before.hallazgos.map(({ huella }) => huella));
    expect(after.hallazgos.filter(({ huella }) => !huellas.has(huella))).toEqual([]);
    await port.undo(entry?.id ?? '');
    expect(means.map((cell) => at(engine, cell))).toEqual(printed);
  });

  test.each([
    ['changed', (engine: Engine) => put(engine, 'AE62', 48), 'CELDA_CAMBIADA'],
    ['became a formula', (engine: Engine) => put(engine, 'AE62', '=47.97'), 'CELDA_CON_FORMULA'],
    [
      'was protected',
      (engine: Engine) => (sheetOf(engine).protection = { on: true, password: null, options: {} }),
      'HOJA_PROTEGIDA',
    ],
  ])('refuses all where a cell %s meanwhile', async (_name, meanwhile, code) => {
    const { engine } = await openHost(PLAN);
    const port = createOfficePort();
    const hallazgos = [await hallar('AE13'), await hallar('AE62')];
    meanwhile(engine);
    await engine.calculate();
    await expect(arreglar(port, hallazgos)).rejects.toMatchObject({ code });
    expect(at(engine, 'AE13')).toBe(100);
    expect(problemaDe(code, { hoja: 'POA-01', celda: 'AE62' })?.que).toContain('POA-01');
    expect((await port.journal()).done).toEqual([]);
  });

  test('refuses while a cell is being edited; nothing is lost', async () => {
    const { engine, host } = await openHost(PLAN);
    const hallazgo = await hallar('AE62');
    host.refusals.cellEditMode = true;
    await expect(arreglar(createOfficePort(quick), [hallazgo])).rejects.toMatchObject({ code: 'EN_EDICION' });
    host.refusals.cellEditMode = false;
    expect(at(engine, 'AE62')).toBe(47.97);
  });

  test('of fixes that touch one cell the first is kept', async () => {
    await openHost(PLAN);
    const hallazgo = await hallar('AE62');
    const otro = {
      ...hallazgo,
      arreglo: { clase: 'seguro', ediciones: [{ celda: 'AE62', antes: 47.97, despues: 1 }] },
    } as const;
    const { ediciones, arreglados } = edicionesDe([hallazgo, otro]);
    expect(ediciones.map(({ address, after }) => [address, after])).toEqual([
      ['AE62', 50],
      ['AE61', 50],
      ['AE58', 50],
      ['AE46', 67.71],
    ]);
    expect(arreglados).toEqual([hallazgo]);
    expect(arreglosSeguros([hallazgo, otro])).toEqual([otro]);
    expect(await arreglar(createOfficePort(), [{ ...hallazgo, arreglo: null }])).toBeNull();
  });
});

describe('justifying', () => {
  test('needs a reason', async () => {
    await openHost(PLAN);
    await expect(aceptar(await hallar('AE62'), ' \n ')).rejects.toMatchObject({ code: 'SIN_MOTIVO' });
    expect(await leerJustificaciones(createOfficePort())).toEqual([]);
  });

  test('sets the finding apart, also after saving, and below an inserted row', async () => {
    const { engine } = await openHost(PLAN);
    await aceptar(await hallar('AE62'));
    const { engine: later, Excel } = await openHost({ bytes: await engine.save() });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('POA-01').getRange('1:1').insert('Down');
      await context.sync();
    });
    const { revision } = await revisarLibro(createOfficePort());
    expect(celdas(revision.hallazgos)).toEqual(['AE14', 'AE19']);
    expect(
      revision.justificados.map(({ hallazgo, justificacion }) => [hallazgo.celda, justificacion]),
    ).toEqual([
      [
        'AE63',
        {
          huella: revision.justificados[0]?.hallazgo.huella,
          motivo: 'Así lo imprime el informe aprobado.',
          fecha: '2026-11-20',
          regla: EFI,
          hoja: 'POA-01',
          codigo: 'USOGC1.3.3.1.1',
          mensaje: 'El % Efi…',
        },
      ],
    ]);
    expect(at(later, 'AE63')).toBe(47.97);
  });

  test('is reported when no longer needed, but not where its rule did not run', async () => {
    const { engine } = await openHost(PLAN);
    const port = createOfficePort();
    await aceptar(await hallar('AE62'));
    put(engine, 'AE62', 50);
    const sobrantes = async () => (await revisarLibro(port)).revision.sobrantes.map(({ codigo }) => codigo);
    expect(await sobrantes()).toEqual(['USOGC1.3.3.1.1']);
    await guardarAjustes(port, { ...AJUSTES_DE_FABRICA, reglasApagadas: [EFI] });
    expect(await sobrantes()).toEqual([]);
  });

  test('can be withdrawn, and the finding counts again', async () => {
    await openHost(PLAN);
    const port = createOfficePort();
    const hallazgo = await hallar('AE62');
    await aceptar(hallazgo);
    await aceptar(hallazgo, 'Otro motivo.');
    expect((await leerJustificaciones(port)).map(({ motivo }) => motivo)).toEqual(['Otro motivo.']);
    await retirarJustificaciones(port, [hallazgo.huella]);
    expect(celdas((await revisarLibro(port)).revision.hallazgos)).toEqual(['AE13', 'AE18', 'AE62']);
  });

  test('damaged ones are told, not lost, and never written over', async () => {
    await openHost(PLAN);
    const port = createOfficePort();
    const damaged = { version: 1, justificaciones: [{ huella: 3 }] };
    await port.setSetting('justificaciones', damaged);
    const { revision } = await revisarLibro(port);
    expect(revision.danos.map(({ code }) => code)).toEqual(['JUSTIFICACIONES_DANADAS']);
    expect(celdas(revision.hallazgos)).toHaveLength(3);
    await expect(aceptar(await hallar('AE62'))).rejects.toMatchObject({ code: 'JUSTIFICACIONES_DANADAS' });
    expect(await port.getSetting('justificaciones')).toEqual(damaged);
  });
});

describe('settings', () => {
  test('turn rules off, say so, and change severities but not those that a rule sets itself', async () => {
    await openHost(PLAN);
    const port = createOfficePort();
    await guardarAjustes(port, {
      ...AJUSTES_DE_FABRICA,
      reglasApagadas: ['codigo-sin-padre'],
      gravedades: { [EFI]: 'nota' },
    });
    const { revision } = await revisarLibro(port);
    expect(revision.apagadas).toEqual(['codigo-sin-padre']);
    expect(celdas(revision.hallazgos, 'codigo-sin-padre')).toEqual([]);
    const efi = revision.hallazgos.filter(({ regla }) => regla === EFI);
    expect(efi.map(({ gravedad }) => gravedad)).toEqual(['nota', 'nota', 'nota']);
  });

  test('change figures: within a tolerance of 3 points 47.97 is 50', async () => {
    await openHost(PLAN);
    const port = createOfficePort();
    await guardarAjustes(port, { ...AJUSTES_DE_FABRICA, toleranciaPorcentaje: 3 });
    expect(celdas((await revisarLibro(port)).revision.hallazgos)).toEqual(['AE13', 'AE18']);
  });

  test('those of the factory leave nothing in the workbook', async () => {
    await openHost();
    const port = createOfficePort();
    await guardarAjustes(port, { ...AJUSTES_DE_FABRICA, tope: false });
    expect(await leerAjustes(port)).toMatchObject({ tope: false });
    await guardarAjustes(port, AJUSTES_DE_FABRICA);
    expect(await port.getSetting('ajustes')).toBeUndefined();
  });

  test('go to a file and come back', () => {
    const ajustes = { ...AJUSTES_DE_FABRICA, tope: false, gravedades: { [EFI]: 'aviso' as const } };
    expect(importarAjustes(exportarAjustes(ajustes))).toEqual(ajustes);
  });

  const archivo = (cambios: object) =>
    JSON.stringify({ formato: 'poa-ajustes', version: 1, ajustes: { ...AJUSTES_DE_FABRICA, ...cambios } });
  test.each([
    ['no JSON', 'tope=no', 'no es un archivo JSON'],
    ['something else', '{"a":1}', '«formato» no dice «poa-ajustes»'],
    ['a later version', archivo({}).replace('"version":1', '"version":2'), '«version» es de una versión'],
    [
      'a word for a number',
      archivo({ toleranciaPorcentaje: 'x' }),
      '«ajustes.toleranciaPorcentaje» debe ser un número',
    ],
    ['too much', archivo({ toleranciaPorcentaje: 101 }), 'no puede ser mayor que 100'],
    [
      'bands upside down',
      archivo({ semaforo: { verde: 50, amarillo: 80 } }),
      '«ajustes.semaforo» el amarillo debe empezar más abajo que el verde',
    ],
    [
      'an unknown severity',
      archivo({ gravedades: { x: 'grave' } }),
      '«ajustes.gravedades.x» debe ser error, aviso o nota',
    ],
  ])('a file with %s is refused in words', (_name, texto, palabras) => {
    let detalle: unknown;
    try {
      importarAjustes(texto);
    } catch (error) {
      detalle = problemaDe('ARCHIVO_DE_AJUSTES', (error as { data: Record<string, unknown> }).data)?.que;
    }
    expect(detalle).toContain(palabras);
  });

  test('damaged ones are told; the plan is still checked', async () => {
    await openHost(PLAN);
    const port = createOfficePort();
    await port.setSetting('ajustes', { tope: 'sí' });
    const { revision } = await revisarLibro(port);
    expect(revision.danos.map(({ code }) => code)).toEqual(['AJUSTES_DANADOS']);
    expect(celdas(revision.hallazgos)).toHaveLength(3);
    await expect(leerAjustes(port)).rejects.toMatchObject({ code: 'AJUSTES_DANADOS' });
  });
});

describe('the exported sheet', () => {
  test('has a row per finding with a link to its cell, the accepted ones last with their reason', async () => {
    const { engine } = await openHost(PLAN);
    const port = createOfficePort();
    await aceptar(await hallar('AE13'));
    const { revision } = await revisarLibro(port);
    await exportarObservaciones(port, revision);
    await engine.calculate();
    const sheet = sheetOf(engine, 'Observaciones POA');
    const used = sheet.usedArea(true);
    const rows = sheet.values({ top: 4, left: 0, bottom: used?.bottom ?? 4, right: 10 });
    const total = revision.hallazgos.length + revision.justificados.length;
    expect(rows).toHaveLength(1 + total);
    expect(rows[0]).toEqual([
      'N.º',
      'Gravedad',
      'Regla',
      'Hoja',
      'Celda',
      'Código',
      'Dice',
      'Se esperaba',
      'Observación',
      'Cómo corregir',
      'Justificación',
    ]);
    const row = rows.findIndex((cells) => cells[4] === 'AE62');
    expect(rows[row]?.slice(1, 9)).toEqual([
      'Error',
      '% Efi de la tarea',
      'POA-01',
      'AE62',
      'USOGC1.3.3.1.1',
      47.97,
      50,
      'El % Efi registrado es 47,97 y los meses ejecutados dan 50.',
    ]);
    expect(sheet.formulas({ top: 4 + row, left: 4, bottom: 4 + row, right: 4 })).toEqual([
      [`=HYPERLINK("#'POA-01'!AE62","AE62")`],
    ]);
    expect([rows.at(-1)?.[4], rows.at(-1)?.[10]]).toEqual(['AE13', 'Así lo imprime el informe aprobado.']);
  });

  test('shrinks with the findings, and a second export changes nothing', async () => {
    const { engine } = await openHost(PLAN);
    const port = createOfficePort();
    const { revision } = await revisarLibro(port);
    await exportarObservaciones(port, revision);
    expect((await exportarObservaciones(port, revision)).journal).toBeNull();
    const [uno] = revision.hallazgos;
    await exportarObservaciones(port, { ...revision, hallazgos: uno ? [uno] : [] });
    expect([at(engine, 'A6', 'Observaciones POA'), at(engine, 'A7', 'Observaciones POA')]).toEqual([1, '']);
    await exportarObservaciones(port, { ...revision, hallazgos: [] });
    expect(at(engine, 'B6', 'Observaciones POA')).toBe('Ninguna observación');
  });
});

test('a rule that throws is listed as omitted with its reason; the others run', async () => {
  await openHost(PLAN);
  const [primera] = REGLAS;
  if (!primera) throw new Error('no rules');
  const rota: Regla = {
    ...primera,
    id: 'rota',
    necesita: [],
    revisar: () => {
      throw new Error('se rompió');
    },
  };
  const { revision } = await revisarLibro(createOfficePort(), {}, [...REGLAS, rota]);
  expect(revision.omitidas.filter(({ regla }) => regla === 'rota')).toMatchObject([
    { motivo: { id: 'regla-fallida', datos: { detalle: 'se rompió' } } },
  ]);
  expect(celdas(revision.hallazgos)).toEqual(['AE13', 'AE18', 'AE62']);
});

test('checking takes as many round trips for forty sheets full of findings as for one', async () => {
  const { engine, host } = await openHost(PLAN);
  const port = createOfficePort();
  host.log.clear();
  await revisarLibro(port);
  const syncs = host.log.syncs;
  const plan = sheetOf(engine);
  const used = plan.usedArea(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  for (let n = 2; n <= 40; n++) engine.addSheet(`Unidad ${n}`).write(used, plan.formulas(used));
  host.log.clear();
  const { hojas, revision } = await revisarLibro(port);
  expect(hojas.filter(({ tablas }) => tablas.length > 0)).toHaveLength(40);
  expect(celdas(revision.hallazgos)).toHaveLength(40 * 3);
  // More cells than one request may carry cost further ones: they grow with bytes, not with sheets or findings.
  const cells = 40 * (used.bottom - used.top + 1) * (used.right - used.left + 1);
  expect(host.log.syncs - syncs).toBeLessThanOrEqual(Math.ceil(cells / 40_000));
  const { hallazgos } = revision;
  host.log.clear();
  await marcar(port, hallazgos);
  await desmarcar(port);
  expect(host.log.syncs).toBeLessThanOrEqual(12);
});
