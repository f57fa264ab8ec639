import { CasoError } from '../../src/app/caso-error';
import { generarConsolidado, unidadesDe } from '../../src/app/consolidar-libro';
import { detectarLibro, leerLibro } from '../../src/app/detectar-libro';
import type { LibroDetectado } from '../../src/app/detectar-libro';
import { problemaDe } from '../../src/app/mensajes-libro';
import type { CodigoDeProblema } from '../../src/app/mensajes-libro';
import { validarLibro } from '../../src/app/validar-libro';
import { createOfficePort } from '../../src/excel/office-port';
import { sheetFrom } from '../../src/sheet/sheet';
import type { Workbook } from '../../src/sheet/sheet';
import { fixture } from '../support/fixture';
import { openHost } from '../support/host';

const PLAN = 'anb-usogc-2017-t4.xlsx';
const detectado = (libro: Workbook): LibroDetectado => ({ libro, hojas: detectarLibro(libro) });

/** Code of the failure of a use case; undefined where it does not fail. */
function codigoDe(intento: () => unknown): string | undefined {
  try {
    intento();
  } catch (error) {
    return error instanceof CasoError ? error.code : String(error);
  }
  return undefined;
}

const libroDe = (...values: (readonly (string | number)[])[]): Workbook => ({
  name: 'prueba.xlsx',
  sheets: [sheetFrom({ name: 'Hoja1', values })],
});

describe('detectar', () => {
  test('finds the customs plan in the open workbook and in the closed one alike', async () => {
    await openHost({ fixture: PLAN });
    const { hojas } = await leerLibro(createOfficePort());
    expect(hojas.map(({ hoja, visible, tablas }) => [hoja, visible, tablas.length])).toEqual([
      ['POA-01', true, 1],
    ]);
    const tipos = (tipo: string) => hojas[0]?.tablas[0]?.filas.filter((fila) => fila.tipo === tipo).length;
    expect([tipos('agregado'), tipos('tarea')]).toEqual([16, 26]);
    expect(hojas).toEqual(detectarLibro(fixture(PLAN)));
  });

  test('the sheets that it generates itself are no plans', async () => {
    await openHost({ fixture: PLAN });
    const port = createOfficePort();
    await generarConsolidado(port, { trimestre: 4 });
    const { hojas } = await leerLibro(port);
    expect(hojas.map(({ hoja, tablas }) => [hoja, tablas.length])).toEqual([
      ['POA-01', 1],
      ['Consolidado T4', 0],
      ['Base POA', 0],
    ]);
  });
});

describe('validar', () => {
  test('says which recorded % Efi are wrong in the customs plan: Ids 10, 15 and 51', () => {
    const { hallazgos } = validarLibro(detectado(fixture(PLAN)));
    const eficacias = hallazgos.filter(({ regla }) => regla === 'eficacia-registrada');
    expect(eficacias.map(({ hoja, celda }) => `${hoja}!${celda}`)).toEqual([
      'POA-01!AE13',
      'POA-01!AE18',
      'POA-01!AE62',
    ]);
    expect(hallazgos.filter(({ regla }) => regla === 'eficacia-padre')).toEqual([]);
  });
});

describe('nothing to work with', () => {
  const SIN_MESES = libroDe(['Código', 'Objetivos y Operaciones'], ['USOGC1.1', 'Una fila sin meses']);

  test.each([
    ['an empty workbook', { name: 'x', sheets: [sheetFrom({ name: 'Hoja1', values: [] })] }, 'LIBRO_VACIO'],
    ['a workbook without any plan', libroDe(['Lista de compras'], ['papel', 3]), 'SIN_PLAN'],
    ['columns that are no form', SIN_MESES, 'SIN_PLAN'],
  ])('%s is said to be so', (_name, libro, code) => {
    for (const intento of [validarLibro, unidadesDe])
      expect(codigoDe(() => intento(detectado(libro)))).toBe(code);
  });

  test.each([
    ['an empty workbook', undefined, 'LIBRO_VACIO'],
    ['a workbook without any plan', 'Lista de compras', 'SIN_PLAN'],
  ])('%s stays as it was', async (_name, text, code) => {
    const { engine } = await openHost();
    if (text !== undefined) engine.sheets[0]?.write({ top: 0, left: 0, bottom: 0, right: 0 }, [[text]]);
    await expect(generarConsolidado(createOfficePort(), { trimestre: 4 })).rejects.toMatchObject({ code });
    expect(engine.sheets.map(({ name }) => name)).toEqual(['Hoja1']);
    expect(engine.names.items).toEqual([]);
  });

  test('a cancelled generation writes nothing', async () => {
    const { engine } = await openHost({ fixture: PLAN });
    const control = new AbortController();
    const generacion = generarConsolidado(createOfficePort(), {
      trimestre: 4,
      signal: control.signal,
      onProgress: () => control.abort(),
    });
    await expect(generacion).rejects.toMatchObject({ code: 'CANCELADO' });
    expect(engine.sheets.map(({ name }) => name)).toEqual(['POA-01']);
  });
});

describe('sentences', () => {
  const CODIGOS: readonly CodigoDeProblema[] = [
    'LIBRO_VACIO',
    'SIN_PLAN',
    'SIN_TAREAS',
    'EN_EDICION',
    'HOJA_PROTEGIDA',
    'LIBRO_PROTEGIDO',
    'HOJA_AUSENTE',
    'HOJA_OCULTA',
    'HOJA_AJENA',
    'CELDA_OCUPADA',
    'CELDA_CAMBIADA',
    'CELDA_COMBINADA',
    'CELDA_CON_FORMULA',
    'SIN_PROGRAMACION',
    'UNIDAD_REPETIDA',
    'NO_SE_PUEDE_DESHACER',
    'DEMASIADO_GRANDE',
    'CANCELADO',
    'EXCEL_ANTIGUO',
    'EXCEL',
  ];

  test.each(CODIGOS)('%s says what is wrong and what to do, naming sheet and cell', (codigo) => {
    const problema = problemaDe(codigo, { hoja: 'Mi hoja', celda: 'C7' });
    for (const frase of [problema?.que, problema?.hacer]) expect(frase).toMatch(/^\p{Lu}.*\.$/u);
    expect(JSON.stringify(problema)).not.toMatch(/undefined|«»|[{}]{2}/);
  });

  test('a failure without sheet still reads as a sentence', () => {
    expect(problemaDe('HOJA_PROTEGIDA')?.que).toBe('La hoja del plan está protegida y no se cambió nada.');
    expect(problemaDe('HOJA_PROTEGIDA', { hoja: 'Base POA' })?.que).toBe(
      'La hoja «Base POA» está protegida y no se cambió nada.',
    );
  });

  test('what is no failure of a use case has none', () => {
    expect(problemaDe('toString')).toBeNull();
    expect(new CasoError('SIN_PLAN', { hojas: 2 })).toMatchObject({ code: 'SIN_PLAN', data: { hojas: 2 } });
  });
});
