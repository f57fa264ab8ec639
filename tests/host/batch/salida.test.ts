import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { strFromU8, unzipSync } from 'fflate';
import { join } from 'node:path';
import { loadHost } from '../../../src/host/node/load-host';
import type { EngineSheet } from '../../../src/host/engine/engine';
import type { Sheet } from '../../../src/sheet/sheet';
import { readXlsx } from '../../../src/xlsx/read-xlsx';

const ROOT = join(__dirname, '..', '..', '..');
const fixture = (nombre: string): string => join(ROOT, 'tests', 'fixtures', nombre);
const UNIDADES = ['grogr', 'grlgr'].map((u) => fixture(`an-2020-t4-simulado-${u}.xlsx`));

const carpeta = mkdtempSync(join(tmpdir(), 'poa-'));
afterAll(() => rmSync(carpeta, { recursive: true }));

/** The command as it is installed: its own process, the engine in it. */
function poa(
  ...argv: readonly string[]
): Promise<{ readonly status: number; readonly out: string; readonly err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, 'bin', 'poa.js'), ...argv], (error, out, err) =>
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

const consolidar = (salida: string, ...mas: readonly string[]) =>
  poa(
    'consolidar',
    ...UNIDADES,
    '--estructura',
    fixture('an-2020-estructura.xlsx'),
    '--salida',
    salida,
    ...mas,
  );

const leer = (ruta: string): readonly Sheet[] => readXlsx(new Uint8Array(readFileSync(ruta)), ruta).sheets;

function hoja(sheets: readonly Sheet[], nombre: string): Sheet {
  const sheet = sheets.find(({ name }) => name === nombre);
  if (!sheet) throw new Error(`no ${nombre}`);
  return sheet;
}

/** Row (0-based) below a title whose cell in `columna` holds `clave`. */
function filaDe(sheet: Sheet, titulo: string, clave: string, columna = 0): number {
  let dentro = false;
  for (let fila = 0; fila <= (sheet.extent?.bottom ?? 0); fila++) {
    dentro ||= String(sheet.value(fila, 0)).startsWith(titulo);
    if (dentro && sheet.value(fila, columna) === clave) return fila;
  }
  throw new Error(`no ${clave} below ${titulo}`);
}

/** Opens the workbook as its planner would, and saves it. */
async function editar(ruta: string, cambiar: (hojas: readonly EngineSheet[]) => void): Promise<void> {
  const engine = await loadHost().openInNode({ bytes: new Uint8Array(readFileSync(ruta)) });
  try {
    cambiar(engine.sheets);
    engine.addSheet('Notas').write({ top: 0, left: 0, bottom: 0, right: 0 }, [['mi nota']]);
    await engine.calculate();
    writeFileSync(ruta, await engine.save());
  } finally {
    engine.dispose();
  }
}

test('a new workbook, and the same one updated: texts, decisions and other sheets stay', async () => {
  const salida = join(carpeta, 'informe.xlsx');
  expect(await consolidar(salida)).toMatchObject({ status: 0 });
  const primera = leer(salida);
  expect(primera.map(({ name }) => name)).toEqual(['Consolidado T4', 'Base POA', 'Equivalencias']);
  const informe = hoja(primera, 'Consolidado T4');
  const fila = filaDe(informe, 'Cuadro N° 3', '6.1.4');
  expect(informe.formula(fila, 7)).toMatch(/^=IFERROR\(AVERAGE\(/);
  expect(typeof informe.value(fila, 7)).toBe('number');

  const par = filaDe(hoja(primera, 'Equivalencias'), 'Equivalencias', 'GROGR1.1.3.1', 2);
  await editar(salida, (sheets) => {
    const en = (nombre: string, row: number, column: number, texto: string) =>
      sheets
        .find(({ name }) => name === nombre)
        ?.write({ top: row, left: column, bottom: row, right: column }, [[texto]]);
    en('Consolidado T4', fila, 11, 'Lo que escribió el planificador');
    en('Equivalencias', par, 7, '6.1.4.2');
  });
  expect(await consolidar(salida)).toMatchObject({
    status: 0,
    err: expect.stringContaining('textos suyos conservados: 2') as string,
  });
  const segunda = leer(salida);
  expect(segunda.map(({ name }) => name)).toEqual(['Consolidado T4', 'Base POA', 'Equivalencias', 'Notas']);
  expect(hoja(segunda, 'Notas').value(0, 0)).toBe('mi nota');
  const actualizado = hoja(segunda, 'Consolidado T4');
  expect(actualizado.value(filaDe(actualizado, 'Cuadro N° 3', '6.1.4'), 11)).toBe(
    'Lo que escribió el planificador',
  );
  expect(actualizado.value(filaDe(actualizado, 'Detalle', '6.1.4.2'), 1)).toBe(3);
  expect(hoja(segunda, 'Equivalencias').value(par, 9)).toBe('confirmada');

  expect(await consolidar(salida, '--trimestre', '2')).toMatchObject({ status: 0 });
  expect(leer(salida).map(({ name }) => name)).toContain('Consolidado T2');
  expect(readdirSync(carpeta)).toEqual(['informe.xlsx']);
}, 120_000);

test('calcular reads the figures of a report that was saved', async () => {
  const libro = join(carpeta, 'usogc.xlsx');
  await poa('consolidar', fixture('anb-usogc-2017-t4.xlsx'), '--trimestre', '4', '--salida', libro);
  const formula = '=POA.CONSOLIDADO({"USOGC1.1.3";"USOGC1.3.1"},"avance")';
  const { status, out } = await poa('calcular', formula, '--libro', libro, '--json');
  expect(status).toBe(0);
  // Ids 23 and 40 print 44.10 and 75.25.
  const { valor } = JSON.parse(out) as { valor: number[][] };
  expect(valor).toEqual([[expect.closeTo((100 + 0 + 200 / 3 + 9.75) / 4, 9)], [expect.closeTo(75.25, 9)]]);
}, 60_000);

/** What a workbook holds beside cells, as its parts say it. */
function partes(ruta: string): Readonly<Record<string, number>> {
  const archivo = unzipSync(new Uint8Array(readFileSync(ruta)));
  const texto = (parte: RegExp) =>
    Object.entries(archivo)
      .filter(([nombre]) => parte.test(nombre))
      .map(([, bytes]) => strFromU8(bytes))
      .join('');
  const cuantas = (parte: RegExp, que: RegExp) => texto(parte).match(que)?.length ?? 0;
  const dibujos = /^xl\/drawings\/drawing/;
  return {
    graficoSuyo: cuantas(/^xl\/charts\/chart/, /Suyo/g),
    imagen: cuantas(dibujos, /<xdr:pic\b/g),
    cuadroDeTexto: cuantas(dibujos, /Cuadro de texto/g),
    conEnlace: cuantas(/drawings\/_rels/, /https:\/\/example\.org/g),
    nota: cuantas(/^xl\/comments/, /Nota del planificador/g),
    conversacion: cuantas(/^xl\/threadedComments/, /Revisar con el área/g),
    tablaDinamica: cuantas(/^xl\/pivotTables\/pivotTable/, /<pivotTableDefinition/g),
    graficosDelInforme: cuantas(dibujos, /name="POA_\w+"/g),
  };
}

test('a workbook with a chart, a picture, a text box, notes and a pivot table keeps them all', async () => {
  const salida = join(carpeta, 'con-de-todo.xlsx');
  copyFileSync(fixture('libro-con-de-todo.xlsx'), salida);
  const suyo = {
    graficoSuyo: 1,
    imagen: 1,
    cuadroDeTexto: 1,
    conEnlace: 1,
    nota: 1,
    conversacion: 1,
    tablaDinamica: 1,
  };
  expect(partes(salida)).toEqual({ ...suyo, graficosDelInforme: 0 });
  expect(await consolidar(salida)).toMatchObject({ status: 0 });
  expect(partes(salida)).toEqual({ ...suyo, graficosDelInforme: 2 });
  expect(await consolidar(salida)).toMatchObject({ status: 0 });
  expect(partes(salida)).toEqual({ ...suyo, graficosDelInforme: 2 });
  const libro = leer(salida);
  expect(libro.map(({ name }) => name).slice(0, 2)).toEqual(['Ajena', 'Pivote']);
  expect(hoja(libro, 'Ajena').value(3, 2)).toBe(7);
}, 120_000);
