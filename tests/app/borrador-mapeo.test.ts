import {
  borradorDe,
  columnasDe,
  ponerColumna,
  ponerEnero,
  ponerMes,
  sonSeguidos,
  type Borrador,
} from '../../src/app/borrador-mapeo';
import { columnasDeHoja, encabezadoProbable } from '../../src/app/columnas-de-hoja';
import { previsualizar } from '../../src/app/previsualizar-mapeo';
import { detectarLibro, tablasDeHoja } from '../../src/app/detectar-libro';
import { sheetFrom } from '../../src/sheet/sheet';
import { fixture, fixtureSheet } from '../support/fixture';
import { filasPropias, hojaPropia } from '../support/plan-propio';

const doce = (desde: number): number[] => Array.from({ length: 12 }, (_, index) => desde + index);

const VACIO: Borrador = {
  forma: 'anb-poa-programacion',
  encabezado: { desde: 1, hasta: 1 },
  simples: {},
  meses: {},
  primeraFila: null,
  ultimaFila: null,
};

const COMPLETO: Borrador = {
  ...VACIO,
  simples: { codigo: 0, descripcion: 1, meta: 2 },
  meses: { programado: doce(3) },
};

describe('columns', () => {
  test('January brings the other eleven along where they are free', () => {
    const { meses } = ponerEnero({ ...VACIO, simples: { codigo: 0 } }, 'programado', 3, 14);
    expect(meses.programado).toEqual(doce(3));
  });

  test.each([
    ['the sheet ends before December', {}, 13],
    ['a column in between means something else', { meta: 8 }, 14],
  ])('only January is set where %s', (_why, simples, ultima) => {
    const { meses } = ponerEnero({ ...VACIO, simples }, 'programado', 3, ultima);
    expect(meses.programado).toEqual([3, ...Array.from({ length: 11 }, () => null)]);
    expect(columnasDe({ ...VACIO, meses })).toEqual({});
  });

  test('months one by one, programmed and executed side by side', () => {
    let borrador: Borrador = VACIO;
    for (const mes of doce(1)) {
      borrador = ponerMes(borrador, 'programado', mes, 1 + 2 * mes);
      borrador = ponerMes(borrador, 'ejecutado', mes, 2 + 2 * mes);
    }
    // The programming form has no executed months.
    expect(columnasDe(borrador)).toEqual({ programado: doce(0).map((mes) => 3 + 2 * mes) });
    expect(columnasDe({ ...borrador, forma: 'anb-poa01-seguimiento' })).toEqual({
      programado: doce(0).map((mes) => 3 + 2 * mes),
      ejecutado: doce(0).map((mes) => 4 + 2 * mes),
    });
  });

  test('a column means one thing: whoever had it loses it', () => {
    const movido = ponerColumna(COMPLETO, 'id', 0);
    expect(movido.simples).toEqual({ id: 0, descripcion: 1, meta: 2 });
    const comido = ponerColumna(COMPLETO, 'presupuesto', 5);
    expect(comido.meses.programado).toEqual([3, 4, null, ...doce(6).slice(0, 9)]);
    expect(ponerColumna(COMPLETO, 'meta', null).simples).toEqual({ codigo: 0, descripcion: 1 });
  });

  test('twelve side by side are told from twelve in disorder', () => {
    expect(sonSeguidos(doce(3))).toBe(true);
    expect(sonSeguidos([...doce(3).slice(0, 11), 20])).toBe(false);
    expect(sonSeguidos(Array.from({ length: 12 }, () => null))).toBe(false);
  });
});

describe('what the planner recognises a column by', () => {
  test('header texts over merged cells, and the first cells below', () => {
    const columnas = columnasDeHoja(fixtureSheet('anb-usogc-2017-t4.xlsx', 'POA-01'), {
      desde: 10,
      hasta: 11,
    });
    expect(columnas[1]).toEqual({
      columna: 1,
      titulo: 'Código',
      muestra: ['USOGC1.1.2.1.1', 'USOGC1.1.2.1.2', 'USOGC1.1.2.1.3'],
    });
    expect(columnas[6]?.titulo).toBe('ENE (SEGUIMIENTO Y EVALUACIÓN AL CUARTO TRIMESTRE)');
  });

  test('a month typed as a date reads as its name', () => {
    const hoja = sheetFrom({ name: 'H', values: [[43_831]], formats: [['mmm-yy']] });
    expect(columnasDeHoja(hoja, { desde: 0, hasta: 0 })).toEqual([
      { columna: 0, titulo: 'ENE 2020', muestra: [] },
    ]);
  });

  test('the likeliest header of an unknown sheet is its row of labels', () => {
    expect(encabezadoProbable(hojaPropia())).toBe(1);
    expect(encabezadoProbable(sheetFrom({ name: 'H', values: [] }))).toBe(0);
  });
});

describe('preview', () => {
  test('of a detected table is that table', () => {
    const hoja = fixtureSheet('anb-usogc-2017-t4.xlsx', 'POA-01');
    const [tabla] = tablasDeHoja(hoja);
    if (!tabla) throw new Error('not detected');
    const borrador = borradorDe(tabla);
    expect(borrador.encabezado).toEqual({ desde: 10, hasta: 11 });
    const vista = previsualizar(hoja, borrador);
    expect(vista.tabla?.filas).toEqual(tabla.filas);
    expect(vista.mapeo).toMatchObject({ huella: tabla.huella, hoja: 'POA-01', recorte: null });
    expect([vista.impedimentos, vista.avisos]).toEqual([[], []]);
  });

  test('keeps the header that every page of a plan repeats out of its rows', () => {
    const libro = fixture('mdpyep-2017-pro-bolivia.xlsx');
    const hallada = detectarLibro(libro)
      .flatMap(({ tablas }) => tablas)
      .find(({ filasEncabezado }) => filasEncabezado.length > 4);
    const hoja = libro.sheets.find(({ name }) => name === hallada?.hoja);
    if (!hallada || !hoja) throw new Error('no plan of several pages');
    const { tabla } = previsualizar(hoja, borradorDe(hallada));
    expect(tabla?.filas).toEqual(hallada.filas);
    expect(tabla?.filasEncabezado).toEqual(hallada.filasEncabezado);
  });

  test('of a header that no form knows says which columns are missing and reads the rest', () => {
    const { tabla, limites, avisos, impedimentos } = previsualizar(hojaPropia(), COMPLETO);
    expect(impedimentos).toEqual([]);
    expect(tabla?.filas.map(({ codigo, descripcion, meta }) => [codigo, descripcion, meta])).toEqual([
      ['UX1.1.1.1.1', 'Atender solicitudes', 12],
      ['UX1.1.1.1.2', 'Archivar solicitudes', 24],
      [null, 'Control de la jefatura', 36],
      [null, 'Control del archivo', 36],
    ]);
    expect(limites).toEqual({ primera: 2, ultima: 5 });
    expect(avisos).toContainEqual({ id: 'falta-columna', roles: expect.arrayContaining(['unidadMedida']) });
  });

  test('rows left out are remembered from both ends', () => {
    const { tabla, mapeo } = previsualizar(hojaPropia(), { ...COMPLETO, primeraFila: 3, ultimaFila: 4 });
    expect(tabla?.filas.map(({ fila }) => fila)).toEqual([4, 5]);
    expect(mapeo?.recorte).toEqual({ tabla: 0, alInicio: 1, alFinal: 1 });
    if (!mapeo) throw new Error('nothing to save');
    const values = [...filasPropias()];
    values.splice(4, 0, ['UX1.1.1.1.3', 'Foliar expedientes', 12, ...doce(1).map(() => 1)]);
    values.unshift([null]);
    const crecida = sheetFrom({ name: 'Hoja1', values });
    const [despues] = tablasDeHoja(crecida, { mapeos: [mapeo], elecciones: new Map() });
    expect(despues?.filas.map(({ fila, codigo }) => [fila, codigo])).toEqual([
      [5, 'UX1.1.1.1.2'],
      [6, 'UX1.1.1.1.3'],
      [7, null],
    ]);
  });

  test.each<[string, Partial<Borrador>, unknown]>([
    ['no form', { forma: '' }, { id: 'sin-forma' }],
    ['a header beyond the sheet', { encabezado: { desde: 90, hasta: 90 } }, { id: 'sin-encabezado' }],
    ['a header upside down', { encabezado: { desde: 2, hasta: 1 } }, { id: 'sin-encabezado' }],
    ['a header of five rows', { encabezado: { desde: 0, hasta: 4 } }, { id: 'encabezado-alto', maximo: 4 }],
    ['a header of one text', { encabezado: { desde: 0, hasta: 0 } }, { id: 'encabezado-pobre' }],
    ['a first row inside the header', { primeraFila: 1 }, { id: 'fila-en-encabezado' }],
    ['rows upside down', { primeraFila: 4, ultimaFila: 3 }, { id: 'filas-al-reves' }],
    ['neither code nor description', { simples: { meta: 2 } }, { id: 'sin-texto' }],
    [
      'eleven months',
      { meses: { programado: [...doce(3).slice(0, 11), null] } },
      { id: 'faltan-meses', rol: 'programado', meses: [12] },
    ],
    ['rows without anything', { simples: { codigo: 14 }, meses: {} }, { id: 'sin-filas' }],
  ])('%s stands in the way', (_title, cambio, problema) => {
    const { impedimentos, mapeo } = previsualizar(hojaPropia(), { ...COMPLETO, ...cambio });
    expect(impedimentos).toContainEqual(problema);
    expect(mapeo).toBeNull();
  });
});
