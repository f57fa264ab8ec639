import { exportarMapeos, importarMapeos } from '../../src/app/archivo-mapeos';
import { leerLibro } from '../../src/app/detectar-libro';
import { guardarMapeos, leerMapeos, quitarMapeo, type MapeoGuardado } from '../../src/app/mapeos';
import { createOfficePort } from '../../src/excel/office-port';
import { openHost } from '../support/host';
import { filasPropias } from '../support/plan-propio';

const doce = Array.from({ length: 12 }, (_, index) => index + 3);

const MAPEO: MapeoGuardado = {
  huella: '0123456789abcdef',
  forma: 'anb-poa-programacion',
  columnas: { codigo: 0, descripcion: 1, meta: 2, programado: doce },
  primeraColumna: 0,
  altoEncabezado: 1,
  hoja: 'Hoja1',
  recorte: { tabla: 0, alInicio: 0, alFinal: 2 },
};

describe('corrections in the workbook', () => {
  test('come back from the settings as they were saved, one for each header', async () => {
    await openHost();
    const port = createOfficePort();
    expect(await leerMapeos(port)).toEqual({ mapeos: [], ilegibles: 0 });
    await guardarMapeos(port, [MAPEO]);
    const otro = { ...MAPEO, huella: 'fedcba9876543210', recorte: null };
    await guardarMapeos(port, [otro]);
    expect((await leerMapeos(createOfficePort())).mapeos).toEqual([MAPEO, otro]);
    const nuevo = { ...MAPEO, forma: 'mdpyep-oge' };
    await guardarMapeos(port, [nuevo]);
    expect((await leerMapeos(port)).mapeos).toEqual([otro, nuevo]);
    await guardarMapeos(port, [MAPEO], [otro.huella]);
    expect((await leerMapeos(port)).mapeos).toEqual([MAPEO]);
  });

  test('leave nothing behind when the last one is taken away', async () => {
    const { engine } = await openHost();
    const port = createOfficePort();
    await guardarMapeos(port, [MAPEO]);
    expect(engine.settings.size).toBe(1);
    await quitarMapeo(port, MAPEO.huella);
    expect(engine.settings.size).toBe(0);
  });

  test.each<[string, unknown]>([
    ['of another shape', 'x'],
    ['with a form of another version', [{ ...MAPEO, forma: 'otra' }]],
    ['with eleven months', [{ ...MAPEO, columnas: { programado: doce.slice(1) } }]],
    ['with a role of another version', [{ ...MAPEO, columnas: { codigo: 0, apodo: 3 } }]],
    ['with a column that Excel does not have', [{ ...MAPEO, columnas: { codigo: 16_384 } }]],
  ])('%s are left out, and the others stay', async (_title, guardado) => {
    const lista = Array.isArray(guardado) ? [MAPEO, ...(guardado as unknown[])] : guardado;
    const leidos = await leerMapeos({ getSetting: () => Promise.resolve(lista) });
    expect(leidos).toEqual({ mapeos: Array.isArray(guardado) ? [MAPEO] : [], ilegibles: 1 });
  });

  test('are applied by the next detection', async () => {
    const { engine } = await openHost();
    const port = createOfficePort();
    const values = filasPropias();
    engine.sheets[0]?.write(
      { top: 0, left: 0, bottom: 5, right: 14 },
      values.map((fila) => Array.from({ length: 15 }, (_, columna) => fila[columna] ?? '')),
    );
    const { libro, hojas } = await leerLibro(port);
    expect(hojas.flatMap(({ tablas }) => tablas)).toEqual([]);
    const [hoja] = libro.sheets;
    if (!hoja) throw new Error('no sheet');
    const { previsualizar } = await import('../../src/app/previsualizar-mapeo');
    const { mapeo } = previsualizar(hoja, {
      forma: 'anb-poa-programacion',
      encabezado: { desde: 1, hasta: 1 },
      simples: { codigo: 0, descripcion: 1, meta: 2 },
      meses: { programado: doce },
      primeraFila: null,
      ultimaFila: 3,
    });
    if (!mapeo) throw new Error('nothing to save');
    await guardarMapeos(port, [mapeo]);
    const [tabla] = (await leerLibro(port)).hojas.flatMap(({ tablas }) => tablas);
    expect(tabla).toMatchObject({ forma: 'anb-poa-programacion', confianza: 1, hoja: hoja.name });
    expect(tabla?.filas.map(({ codigo }) => codigo)).toEqual(['UX1.1.1.1.1', 'UX1.1.1.1.2']);
  });
});

describe('corrections as a file', () => {
  test('are taken to another workbook without what belongs to this one', () => {
    const { mapeos, error } = importarMapeos(exportarMapeos([MAPEO]));
    expect(error).toBeNull();
    expect(mapeos).toEqual([{ ...MAPEO, hoja: null, recorte: null }]);
  });

  const con = (cambio: object): string => {
    const archivo = JSON.parse(exportarMapeos([MAPEO])) as { mapeos: object[] };
    return JSON.stringify({ ...archivo, ...cambio });
  };

  test.each<[string, string, RegExp]>([
    ['cut off', exportarMapeos([MAPEO]).slice(0, 40), /no es JSON o está incompleto/],
    ['something else', '{"unidades": 3}', /no contiene correcciones de columnas/],
    ['a list', '[]', /no contiene correcciones de columnas/],
    ['of a later version', con({ version: 2 }), /versión más nueva/],
    ['with one of an unknown form', con({ mapeos: [{ ...MAPEO, forma: 'otra' }] }), /corrección 1 de 1/],
    ['without any', con({ mapeos: [] }), /ninguna corrección/],
    [
      'with a column used twice',
      con({ mapeos: [{ ...MAPEO, columnas: { codigo: 1, meta: 1 } }] }),
      /dos usos distintos a la columna B/,
    ],
  ])('%s: a sentence, and nothing is taken', (_title, texto, sentencia) => {
    const { mapeos, error } = importarMapeos(texto);
    expect(mapeos).toBeNull();
    expect(error).toMatch(sentencia);
    expect(error).toMatch(/^\p{Lu}.*\.$/u);
  });
});
