import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments, UsageError } from '../../../src/host/batch/arguments';
import { consolidarOrden } from '../../../src/host/batch/consolidar';
import type { ConsolidarJson } from '../../../src/app/batch-consolidar';

const FIXTURES = join(__dirname, '..', '..', 'fixtures');
const libro = (nombre: string): string => join(FIXTURES, nombre);

const UNIDADES = ['grogr', 'grlgr', 'grcgr'].map((u) => libro(`an-2020-t4-simulado-${u}.xlsx`));
const ESTRUCTURA = ['--estructura', libro('an-2020-estructura.xlsx')];

const carpeta = mkdtempSync(join(tmpdir(), 'poa-'));
afterAll(() => rmSync(carpeta, { recursive: true }));

async function consolidar(...argv: readonly string[]) {
  const args = readArguments(['consolidar', ...argv]);
  if (typeof args === 'string') throw new Error('help');
  const outcome = await consolidarOrden(args, () => undefined);
  return { ...outcome, json: outcome.json as ConsolidarJson };
}

function archivo(nombre: string, contenido: string): string {
  const ruta = join(carpeta, nombre);
  writeFileSync(ruta, contenido);
  return ruta;
}

describe('status', () => {
  test('0 where everything is clear', async () => {
    const { status, json, text } = await consolidar(...UNIDADES, ...ESTRUCTURA, '--trimestre', '2');
    expect(status).toBe(0);
    expect(json.totales.ponderacion).toBe(86);
    expect(json.cuadro1).toEqual({
      aei: 4,
      acp: 14,
      operaciones: 19,
      tareas: 288,
      presupuesto: 158_981_548,
    });
    expect(text).toContain('Avance total: 34,54 %');
  });

  test('1 where a person has to decide: the same unit twice', async () => {
    const [primera = ''] = UNIDADES;
    const { status, json } = await consolidar(...UNIDADES, primera, ...ESTRUCTURA);
    expect(status).toBe(1);
    expect(json.unidades.map(({ estado }) => estado).sort()).toEqual([
      'incluida',
      'incluida',
      'incluida',
      'repetida',
    ]);
    expect(json.cuadro1.tareas).toBe(288);
  });

  test('2 where a file cannot be read; the others are consolidated all the same', async () => {
    const { status, json } = await consolidar(...UNIDADES, libro('hostiles/empty.xlsx'), ...ESTRUCTURA);
    expect(status).toBe(2);
    expect(json.cuadro1.tareas).toBe(288);
    expect(json.unidades.at(-1)).toMatchObject({ estado: 'ilegible', hoja: null, tareas: 0 });
    expect(json.avisos.map(({ codigo }) => codigo)).toContain('archivo-ilegible');
  });

  test('2 where no unit is left, and nothing is written', async () => {
    const salida = join(carpeta, 'nada.xlsx');
    const { status } = await consolidar(libro('an-2020-informe-t4.xlsx'), '--salida', salida);
    expect(status).toBe(2);
    expect(existsSync(salida)).toBe(false);
  });
});

describe('options', () => {
  test('without a structure one is proposed, and said', async () => {
    const { json } = await consolidar(...UNIDADES);
    expect(json.avisos.map(({ codigo }) => codigo)).toEqual(['estructura-propuesta']);
    expect(json.equivalencias).toEqual([]);
  });

  test('a structure among the files is used', async () => {
    const { json } = await consolidar(...UNIDADES, libro('an-2020-estructura.xlsx'));
    expect(json.totales.ponderacion).toBe(86);
    expect(json.unidades).toHaveLength(3);
  });

  test('--equivalencias decides pairs', async () => {
    const e = archivo('e.json', '[{"de": "GROGR1.1.3.1", "a": "6.1.4.2"}]');
    const { json } = await consolidar(...UNIDADES, ...ESTRUCTURA, '--equivalencias', e);
    expect(json.equivalencias.find(({ de }) => de === 'GROGR1.1.3.1')).toMatchObject({
      a: '6.1.4.2',
      puntaje: 1,
      estado: 'confirmada',
    });
    expect(json.operaciones.find(({ codigo }) => codigo === '6.1.4.2')?.tareas).toBe(3);
  });

  test('--tope no shows what goes beyond 100', async () => {
    const avanceDe = async (tope: string) =>
      (await consolidar(...UNIDADES, ...ESTRUCTURA, '--tope', tope)).json.totales.avance.ponderado ?? 0;
    expect(await avanceDe('no')).toBeGreaterThan(await avanceDe('si'));
  });

  test.each([
    [
      'a structure that is none',
      ['--estructura', libro('senavex-2020.xlsx')],
      /ninguna hoja contiene la estructura/,
    ],
    ['a structure that cannot be read', ['--estructura', libro('hostiles/html.xls')], /página web/],
    ['equivalences that are not there', ['--equivalencias', '/no/hay.json'], /No se pudo leer/],
    [
      'equivalences of another shape',
      ['--equivalencias', archivo('mal.json', '{"a": 1}')],
      /debe ser una lista/,
    ],
  ])('%s: a sentence', async (_nombre, opciones, mensaje) => {
    const intento = consolidar(...UNIDADES, ...opciones);
    await expect(intento).rejects.toThrow(UsageError);
    await expect(intento).rejects.toThrow(mensaje);
  });

  test('--salida over something that is no workbook is refused, and it stays as it was', async () => {
    const salida = archivo('texto.xlsx', 'no soy un libro');
    await expect(consolidar(...UNIDADES, '--salida', salida)).rejects.toThrow(UsageError);
    expect(readFileSync(salida, 'utf8')).toBe('no soy un libro');
  });
});
