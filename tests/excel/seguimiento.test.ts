/** The follow-up form in the open workbook, through office.js: made, filled in, brought up to date, undone. */
import { hojaSeguimiento } from '../../src/app/seguimiento/hoja';
import { generarSeguimiento, type PedidoSeguimiento } from '../../src/app/seguimiento/generar';
import { leerLibro } from '../../src/app/detectar-libro';
import { createOfficePort } from '../../src/excel/office-port';
import type { Engine, EngineSheet } from '../../src/host/engine/engine';
import type { Tabla } from '../../src/plan/tabla';
import { areaAddress, parseArea } from '../../src/sheet/address';
import type { CellValue } from '../../src/sheet/sheet';
import { OPCIONES, planDeUsogc, unico } from '../app/seguimiento/formularios';
import { fixtureSheet } from '../support/fixture';
import { openHost } from '../support/host';
import { openPoa } from '../support/poa';

const ORURO = { fixture: 'anb-gror-2020.xlsx' };
const HOJA = 'Seguimiento GROGR 2020';
const DEL_LIBRO = { hoja: 'POA 2020', fila: 6 };
const AL_PRIMERO: PedidoSeguimiento = {
  planes: [DEL_LIBRO],
  trimestre: 1,
  modo: 'nativas',
  proteger: false,
};

function sheetOf(engine: Engine, name: string): EngineSheet {
  const sheet = engine.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

const areaOf = (address: string) => {
  const area = parseArea(address);
  if (!area) throw new Error(address);
  return area;
};

const at = (sheet: EngineSheet, address: string): CellValue => sheet.values(areaOf(address))[0]?.[0] ?? null;

function put(sheet: EngineSheet, address: string, ...values: readonly CellValue[]): void {
  const { top, left } = areaOf(address);
  sheet.write({ top, left, bottom: top, right: left + values.length - 1 }, [[...values]]);
}

/** Fills in all that USOGC reported in 2017, task by task, as its own form has it. */
function llenarComoUsogc(sheet: EngineSheet): Tabla {
  const original = unico(fixtureSheet('anb-usogc-2017-t4.xlsx', 'POA-01'));
  original.filas.forEach(({ tipo, ejecutado, presupuestoEjecutado }, indice) => {
    if (tipo !== 'tarea') return;
    put(sheet, `S${13 + indice}`, ...(ejecutado ?? []));
    put(sheet, `AJ${13 + indice}`, presupuestoEjecutado);
  });
  return original;
}

/** % Efi that USOGC prints and that do not follow from its own months; their parents inherit it. */
const NO_SALEN = new Set(['USOGC1.1.2.1.1', 'USOGC1.1.2.1.6', 'USOGC1.3.3.1.1']);

describe('a form filled in with what USOGC reported in 2017', () => {
  test.each(['nativas', 'poa'] as const)('gives the printed %% Efi and %% Eje (%s)', async (modo) => {
    const { engine } = await openPoa();
    const hoja = hojaSeguimiento(
      { tabla: planDeUsogc(), archivo: 'usogc.xlsx' },
      { ...OPCIONES, trimestre: 4, modo },
    );
    await createOfficePort().generate('Generar', [hoja]);
    const sheet = sheetOf(engine, 'Seguimiento USOGC 2017');
    const original = llenarComoUsogc(sheet);
    await engine.calculate();
    const redondeado = (address: string) => Math.round(Number(at(sheet, address)) * 100) / 100;
    const impresas = original.filas.map(({ codigo }, indice) => ({
      codigo: codigo ?? '',
      fila: 13 + indice,
    }));
    const ajenas = (codigo: string) =>
      [...NO_SALEN].some((mala) => mala === codigo || mala.startsWith(`${codigo}.`));
    const comparables = impresas.filter(({ codigo }) => !ajenas(codigo));
    expect(comparables.length).toBeGreaterThan(28);
    for (const { codigo, fila } of comparables) {
      const impresa = original.filas[fila - 13];
      // 44.105 and 83.335 print as 44.10 and 83.33.
      const eficacia = Number(at(sheet, `AE${fila}`));
      expect([codigo, Math.abs(eficacia - (impresa?.eficaciaRegistrada ?? -1)) <= 0.0051]).toEqual([
        codigo,
        true,
      ]);
    }
    // Money has no such rows: every % Eje and every sum is as printed.
    for (const { fila } of impresas) {
      const impresa = original.filas[fila - 13];
      expect([fila, at(sheet, `AI${fila}`), at(sheet, `AJ${fila}`), redondeado(`AK${fila}`)]).toEqual([
        fila,
        impresa?.presupuesto,
        impresa?.presupuestoEjecutado,
        impresa?.ejecucionRegistrada,
      ]);
    }
  });

  test('is read as a follow-up form with those very months', async () => {
    const { engine } = await openHost();
    const port = createOfficePort();
    await port.generate('Generar', [
      hojaSeguimiento({ tabla: planDeUsogc(), archivo: 'usogc.xlsx' }, { ...OPCIONES, trimestre: 4 }),
    ]);
    const original = llenarComoUsogc(sheetOf(engine, 'Seguimiento USOGC 2017'));
    await engine.calculate();
    const [tabla] = (await leerLibro(port)).hojas.flatMap(({ tablas }) => tablas);
    const ejecutados = ({ filas }: Tabla) =>
      filas.map(({ codigo, tipo, ejecutado }) => [codigo, tipo === 'tarea' ? ejecutado : null]);
    expect(tabla && ejecutados(tabla)).toEqual(ejecutados(original));
  });
});

describe('the form as a sheet', () => {
  test('has inputs that Excel guards, frozen titles, print set-up; only inputs would stay open', async () => {
    const { engine, host } = await openHost(ORURO);
    const { created } = await generarSeguimiento(createOfficePort(), AL_PRIMERO);
    expect([created, [...host.missing]]).toEqual([[HOJA], []]);
    const sheet = sheetOf(engine, HOJA);
    expect(sheet.protection.on).toBe(false);
    expect(sheet.frozen).toEqual({ rows: 12, columns: 3 });
    expect(sheet.pageLayout).toMatchObject({
      orientation: 'Landscape',
      fitToWidth: 1,
      titleRows: '$11:$12',
      paperSize: 'A3',
    });
    const mes = sheet.validations.find(({ area }) => areaAddress(area) === 'S17:U53');
    expect(mes).toMatchObject({
      rule: { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } },
      prompt: { showPrompt: true, title: 'Ejecutado del mes' },
      errorAlert: {
        showAlert: true,
        style: 'Stop',
        message: 'Escriba un número mayor o igual a 0, sin texto ni signo %.',
      },
    });
    const texto = sheet.validations.find(({ area }) => areaAddress(area) === 'AF17:AF53');
    expect(texto).toMatchObject({
      rule: { textLength: { formula1: 1000 } },
      errorAlert: { style: 'Warning' },
    });
    const cerradas = (fila: number) =>
      ['C', 'G', 'S', 'U', 'V', 'AE', 'AF', 'AH', 'AI', 'AJ'].filter((columna) => {
        const { top, left } = areaOf(`${columna}${fila}`);
        return sheet.style(top, left).locked;
      });
    expect(cerradas(17)).toEqual(['C', 'G', 'V', 'AE', 'AI']);
    expect(cerradas(16)).toEqual(['C', 'G', 'S', 'U', 'V', 'AE', 'AF', 'AH', 'AI', 'AJ']);
  });

  test('takes a constant number of round trips, however many units', async () => {
    const { host } = await openHost(ORURO);
    const port = createOfficePort();
    const tabla = planDeUsogc();
    const plan = (n: number) => ({
      tabla: { ...tabla, titulo: { ...tabla.titulo, area: `U${n}` } },
      archivo: 'x',
    });
    const antes = host.log.syncs;
    await generarSeguimiento(port, { ...AL_PRIMERO, planes: [plan(1)] });
    const deUno = host.log.syncs - antes;
    await generarSeguimiento(port, { ...AL_PRIMERO, planes: [plan(2), plan(3), plan(4)] });
    expect(host.log.syncs - antes - deUno).toBe(deUno);
  });

  test('a printer that does not know A3 costs nothing but the size of the paper', async () => {
    const { engine, Excel } = await openHost(ORURO);
    const descriptor = Object.getOwnPropertyDescriptor(Excel.PageLayout.prototype, 'paperSize');
    if (!descriptor) throw new Error('office.js has no paper size');
    Object.defineProperty(Excel.PageLayout.prototype, 'paperSize', {
      ...descriptor,
      set: () => {
        throw Object.assign(new Error('no such paper'), { code: 'InvalidArgument' });
      },
    });
    try {
      const { journal } = await generarSeguimiento(createOfficePort(), AL_PRIMERO);
      expect(journal).not.toBeNull();
    } finally {
      Object.defineProperty(Excel.PageLayout.prototype, 'paperSize', descriptor);
    }
    expect(sheetOf(engine, HOJA).pageLayout).toMatchObject({ orientation: 'Landscape', fitToWidth: 1 });
  });
});

describe('again', () => {
  test('for the next quarter, all that was filled in stays and the figures go on to June', async () => {
    const { engine } = await openHost(ORURO);
    const port = createOfficePort();
    await generarSeguimiento(port, AL_PRIMERO);
    const sheet = sheetOf(engine, HOJA);
    // Row 17: 36 hours programmed every month, less is better.
    put(sheet, 'S17', 40, 48, 32);
    put(sheet, 'AF17', '=cmd|calc es texto de la unidad');
    put(sheet, 'AG17', 'Faltó personal');
    put(sheet, 'AH17', 'Informe 12/2020');
    put(sheet, 'AJ17', 0);
    put(sheet, 'C9', 'Encargado de planificación');
    const { created, updated, keptNarratives } = await generarSeguimiento(port, {
      ...AL_PRIMERO,
      trimestre: 2,
    });
    await engine.calculate();
    expect([created, updated]).toEqual([[], [HOJA]]);
    // Three months, problems, evidence, the typed 0, the coordinator, and the formula that somebody typed.
    expect(keptNarratives).toBe(8);
    expect(
      ['S17', 'T17', 'U17', 'V17', 'AG17', 'AH17', 'AJ17', 'C9'].map((address) => at(sheet, address)),
    ).toEqual([40, 48, 32, '', 'Faltó personal', 'Informe 12/2020', 0, 'Encargado de planificación']);
    expect(at(sheet, 'A4')).toBe('SEGUIMIENTO Y EVALUACIÓN AL SEGUNDO TRIMESTRE');
    // Mean of six months with three blanks: 20 hours, better than 36.
    expect(at(sheet, 'AE17')).toBe(100);
    expect(sheet.validations.map(({ area }) => areaAddress(area))).toContain('S17:X53');
    expect(sheet.validations.map(({ area }) => areaAddress(area))).not.toContain('S17:U53');
    expect(sheet.style(16, 22).locked).toBe(false);
  });

  test('rows that share a code, or have none, keep what was filled in each of them', async () => {
    const { engine } = await openHost();
    const port = createOfficePort();
    const plan = planDeUsogc();
    const codigos = new Map([
      ['USOGC1.1.2.1.2', 'USOGC1.1.2.1.3'],
      ['USOGC1.1.2.1.5', null],
      ['USOGC1.1.2.1.6', null],
    ]);
    const filas = plan.filas.map((fila) => {
      const otro = codigos.get(fila.codigo ?? '');
      return otro === undefined ? fila : { ...fila, codigo: otro };
    });
    const generar = (trimestre: 1 | 2) =>
      port.generate('Generar', [
        hojaSeguimiento({ tabla: { ...plan, filas }, archivo: 'x' }, { ...OPCIONES, trimestre }),
      ]);
    await generar(1);
    const sheet = sheetOf(engine, 'Seguimiento USOGC 2017');
    [14, 15, 17, 18].forEach((fila) => put(sheet, `S${fila}`, fila));
    const { keptNarratives } = await generar(2);
    expect([14, 15, 17, 18].map((fila) => at(sheet, `S${fila}`))).toEqual([14, 15, 17, 18]);
    expect(keptNarratives).toBe(4);
  });

  test('a task that left the plan takes its figures along, and brings them back when it returns', async () => {
    const { engine } = await openHost();
    const port = createOfficePort();
    const plan = planDeUsogc();
    const sin = { ...plan, filas: plan.filas.filter(({ codigo }) => codigo !== 'USOGC1.1.2.1.4') };
    const generar = (tabla: Tabla) =>
      port.generate('Generar', [hojaSeguimiento({ tabla, archivo: 'x' }, { ...OPCIONES, trimestre: 1 })]);
    await generar(plan);
    const sheet = sheetOf(engine, 'Seguimiento USOGC 2017');
    const fila = 13 + plan.filas.findIndex(({ codigo }) => codigo === 'USOGC1.1.2.1.4');
    put(sheet, `S${fila}`, 1900, 2100);
    await generar(sin);
    expect(at(sheet, `S${fila}`)).toBe('');
    await generar(plan);
    expect(sheet.values(areaOf(`S${fila}:T${fila}`))).toEqual([[1900, 2100]]);
  });

  test('without any change, nothing is written', async () => {
    await openHost(ORURO);
    const port = createOfficePort();
    await generarSeguimiento(port, AL_PRIMERO);
    expect(await generarSeguimiento(port, AL_PRIMERO)).toEqual({
      created: [],
      updated: [HOJA],
      keptNarratives: 0,
      chartsLeftOut: false,
      journal: null,
    });
  });
});

describe('undo', () => {
  test('takes a new form away, and puts the earlier quarter back with its validations', async () => {
    const { engine } = await openHost(ORURO);
    const port = createOfficePort();
    const hojas = engine.sheets.map(({ name }) => name);
    const primera = await generarSeguimiento(port, AL_PRIMERO);
    const sheet = sheetOf(engine, HOJA);
    const validaciones = () => sheet.validations.map((una) => JSON.stringify(una)).sort();
    const antes = validaciones();
    const segunda = await generarSeguimiento(port, { ...AL_PRIMERO, trimestre: 3 });
    expect(validaciones()).not.toEqual(antes);
    await port.undo(segunda.journal?.id ?? '');
    expect(validaciones()).toEqual(antes);
    expect(at(sheet, 'A4')).toBe('SEGUIMIENTO Y EVALUACIÓN AL PRIMER TRIMESTRE');
    await port.undo(primera.journal?.id ?? '');
    expect(engine.sheets.map(({ name }) => name)).toEqual(hojas);
    expect(engine.names.items.filter(({ name }) => name.includes('POA_'))).toEqual([]);
  });

  test('of a form that was protected needs nobody to open it; whoever gave it a password is asked', async () => {
    const { engine } = await openHost(ORURO);
    const port = createOfficePort();
    const { journal } = await generarSeguimiento(port, { ...AL_PRIMERO, proteger: true });
    const sheet = sheetOf(engine, HOJA);
    expect(sheet.protection).toMatchObject({ on: true, password: null });
    sheet.protection = { ...sheet.protection, password: 'secreta' };
    await expect(port.undo(journal?.id ?? '')).rejects.toMatchObject({ code: 'HOJA_PROTEGIDA' });
    expect(sheet.protection.on).toBe(true);
    sheet.protection = { ...sheet.protection, password: null };
    await port.undo(journal?.id ?? '');
    expect(engine.sheets.map(({ name }) => name)).not.toContain(HOJA);
  });
});

describe('protected', () => {
  test('inputs can be typed in, nothing else; the next quarter asks to open the sheet first', async () => {
    const { engine } = await openHost(ORURO);
    const port = createOfficePort();
    await generarSeguimiento(port, { ...AL_PRIMERO, proteger: true });
    const escribir = (direccion: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(HOJA).getRange(direccion).values = [[7]];
        await context.sync();
      });
    await escribir('S17');
    expect(at(sheetOf(engine, HOJA), 'S17')).toBe(7);
    await expect(escribir('G17')).rejects.toMatchObject({ code: 'AccessDenied' });
    await expect(escribir('V17')).rejects.toMatchObject({ code: 'AccessDenied' });
    await expect(generarSeguimiento(port, { ...AL_PRIMERO, trimestre: 2 })).rejects.toMatchObject({
      code: 'HOJA_PROTEGIDA',
      data: { hoja: HOJA },
    });
    expect(at(sheetOf(engine, HOJA), 'S17')).toBe(7);
  });
});

describe('what is refused, with the workbook as it was', () => {
  test('a sheet of the planner with that name', async () => {
    const { engine } = await openHost(ORURO);
    const mia = engine.addSheet(HOJA);
    put(mia, 'A1', 'mis apuntes');
    await expect(generarSeguimiento(createOfficePort(), AL_PRIMERO)).rejects.toMatchObject({
      code: 'HOJA_AJENA',
    });
    expect(at(mia, 'A1')).toBe('mis apuntes');
  });

  test('two plans of one unit, a sheet that is gone, and one without a plan', async () => {
    const { engine } = await openHost(ORURO);
    const port = createOfficePort();
    const de = (...planes: PedidoSeguimiento['planes']) =>
      generarSeguimiento(port, { ...AL_PRIMERO, planes });
    const plan = { tabla: planDeUsogc(), archivo: 'x' };
    await expect(de(plan, plan)).rejects.toMatchObject({ code: 'UNIDAD_REPETIDA' });
    await expect(de({ hoja: 'POA 2021', fila: 6 })).rejects.toMatchObject({ code: 'HOJA_AUSENTE' });
    put(engine.addSheet('Notas'), 'A1', 'nada');
    await expect(de({ hoja: 'Notas', fila: 0 })).rejects.toMatchObject({ code: 'SIN_PROGRAMACION' });
    const control = new AbortController();
    control.abort();
    await expect(generarSeguimiento(port, { ...AL_PRIMERO, signal: control.signal })).rejects.toMatchObject({
      code: 'CANCELADO',
    });
    expect(engine.sheets.map(({ name }) => name)).toEqual(['POA 2020', 'Notas']);
  });
});
