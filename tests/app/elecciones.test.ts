import {
  aplicarElecciones,
  claveDeTarea,
  guardarEleccion,
  inferidoDe,
  leerElecciones,
  type Elecciones,
} from '../../src/app/elecciones';
import { leerLibro, tablasDeHoja } from '../../src/app/detectar-libro';
import { validarLibro } from '../../src/app/validar-libro';
import { createOfficePort } from '../../src/excel/office-port';
import type { Fila, Tabla } from '../../src/plan/tabla';
import { fixtureSheet } from '../support/fixture';
import { openHost } from '../support/host';

const PLAN = 'anb-usogc-2017-t4.xlsx';

function planDe(): Tabla {
  const [tabla] = tablasDeHoja(fixtureSheet(PLAN, 'POA-01'));
  if (!tabla) throw new Error('not detected');
  return tabla;
}

function porId(tabla: Tabla, id: number): Fila {
  const fila = tabla.filas.find((candidata) => candidata.id === id);
  if (!fila) throw new Error(`no Id ${id}`);
  return fila;
}

const tabla = planDe();
/** USOGC 2017, Id 28: 117 of 1200 in the year, 4 in December. */
const clave = claveDeTarea(tabla, porId(tabla, 28));
const una = (tipo: 'acumulada' | 'suma', sentido: 'mayor' | 'menor' = 'mayor'): Elecciones =>
  new Map([[clave, { tipo, sentido }]]);

describe('a choice', () => {
  test('replaces the inferred kind, recomputes % Efi and keeps what had been inferred', () => {
    const fila = porId(aplicarElecciones(tabla, una('acumulada')), 28);
    expect(fila).toMatchObject({
      indicador: 'acumulada',
      sentido: 'mayor',
      inferido: { indicador: 'suma', sentido: 'mayor' },
    });
    // The last level against the meta: 4 / 1200.
    expect(fila.eficacia).toBeCloseTo(100 / 300, 9);
    expect(inferidoDe(fila)).toEqual({ tipo: 'suma', sentido: 'mayor' });
  });

  test('of less is better turns the fraction round, capped at 100', () => {
    // 1200 against 117 executed.
    expect(porId(aplicarElecciones(tabla, una('suma', 'menor')), 28).eficacia).toBe(100);
    const libre = aplicarElecciones(tabla, una('suma', 'menor'), { tope: false });
    expect(porId(libre, 28).eficacia).toBeCloseTo((1200 / 117) * 100, 9);
  });

  test('leaves every other row alone, and taken back leaves the table as it was', () => {
    const elegida = aplicarElecciones(tabla, una('acumulada'));
    expect(elegida.filas.filter(({ id }) => id !== 28)).toEqual(tabla.filas.filter(({ id }) => id !== 28));
    expect(aplicarElecciones(elegida, new Map())).toEqual(tabla);
    expect(aplicarElecciones(tabla, new Map())).toBe(tabla);
  });

  test('replaced by another one still knows what had been inferred', () => {
    const segunda = aplicarElecciones(aplicarElecciones(tabla, una('acumulada')), una('suma', 'menor'));
    expect(porId(segunda, 28)).toMatchObject({
      indicador: 'suma',
      sentido: 'menor',
      inferido: { indicador: 'suma', sentido: 'mayor' },
    });
  });
});

describe('the name of a task', () => {
  const fila = porId(tabla, 28);

  test('does not depend on where it stands', () => {
    expect(claveDeTarea(tabla, { ...fila, fila: 99, id: 7 })).toBe(clave);
    expect(claveDeTarea(tabla, { ...fila, descripcion: ` ${fila.descripcion?.toUpperCase()}` })).toBe(clave);
  });

  test.each<[string, Partial<Fila>, string | null]>([
    ['code', { codigo: 'USOGC1.9.9.9.9' }, 'USOGC'],
    ['description', { descripcion: 'Otra tarea' }, 'USOGC'],
    ['unit', {}, 'GROGR'],
  ])('changes with its %s', (_title, cambio, area) => {
    const titulo = { ...tabla.titulo, area };
    expect(claveDeTarea({ titulo }, { ...fila, ...cambio })).not.toBe(clave);
  });
});

describe('in the workbook', () => {
  test('a choice survives, changes what the rules say, and can be taken back', async () => {
    const { engine } = await openHost({ fixture: PLAN });
    const port = createOfficePort();
    const errores = async (): Promise<readonly string[]> =>
      validarLibro(await leerLibro(port))
        .hallazgos.filter(({ regla }) => regla === 'eficacia-registrada')
        .map(({ celda }) => celda);
    expect(await errores()).toEqual(['AE13', 'AE18', 'AE62']);
    await guardarEleccion(port, clave, { tipo: 'acumulada', sentido: 'mayor' });
    expect([...(await leerElecciones(createOfficePort()))]).toEqual([
      [clave, { tipo: 'acumulada', sentido: 'mayor' }],
    ]);
    // Id 28 prints 9.75, which is no longer what its months give.
    expect(await errores()).toContain('AE33');
    await guardarEleccion(port, clave, null);
    expect(engine.settings.size).toBe(0);
    expect(await errores()).toEqual(['AE13', 'AE18', 'AE62']);
  });

  test('what cannot be read is left out', async () => {
    const sana = { tarea: clave, tipo: 'suma', sentido: 'mayor' };
    const leer = (guardado: unknown) => leerElecciones({ getSetting: () => Promise.resolve(guardado) });
    expect((await leer('x')).size).toBe(0);
    expect([...(await leer([{ ...sana, tipo: 'otro' }, sana, null])).keys()]).toEqual([clave]);
  });
});
