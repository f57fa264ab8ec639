import { sheetFrom, type CellValue } from '../../src/sheet/sheet';
import { detectar } from '../../src/layout/detectar';
import { mapear, mapeoDe } from '../../src/layout/mapear';
import { LayoutError, type MapeoManual } from '../../src/layout/types';
import { fixtureSheet } from '../support/fixture';

const usogc = fixtureSheet('anb-usogc-2017-t4.xlsx', 'POA-01');
const doce = (desde: number): number[] => Array.from({ length: 12 }, (_, index) => desde + index);

test('mapping by hand what detection found gives the same rows', () => {
  const [tabla] = detectar(usogc);
  if (!tabla) throw new Error('not detected');
  const mapeada = mapear(usogc, {
    forma: tabla.forma,
    filasEncabezado: tabla.filasEncabezado,
    columnas: tabla.columnas,
    primeraFila: 12,
    ultimaFila: 61,
  });
  expect(mapeada.filas).toEqual(tabla.filas);
  expect(mapeada.titulo).toEqual(tabla.titulo);
  expect(mapeada.huella).toBe(tabla.huella);
  expect(mapeada.confianza).toBe(1);
});

test('only the rows asked for are read', () => {
  const mapeada = mapear(usogc, {
    forma: 'anb-poa01-seguimiento',
    filasEncabezado: [10, 11],
    columnas: { codigo: 1, descripcion: 2, meta: 4, programado: doce(6) },
    primeraFila: 12,
    ultimaFila: 14,
  });
  expect(mapeada.filas.map(({ codigo }) => codigo)).toEqual([
    'USOGC1.1.2.1.1',
    'USOGC1.1.2.1.2',
    'USOGC1.1.2.1.3',
  ]);
  expect(mapeada.filas[2]).toMatchObject({ meta: 420, ejecutado: null, presupuesto: null });
});

describe('a saved mapping', () => {
  const propia = (columna: number): CellValue[][] => [
    ['Plan de la regional'],
    [
      ...relleno(columna),
      'Ref.',
      'Lo que haremos',
      'Cuánto',
      ...Array.from({ length: 12 }, (_, m) => `M${m + 1}`),
    ],
    [...relleno(columna), 'UX1.1.1.1.1', 'Atender solicitudes', 12, ...Array.from({ length: 12 }, () => 1)],
    [...relleno(columna), 'UX1.1.1.1.2', 'Archivar solicitudes', 24, ...Array.from({ length: 12 }, () => 2)],
  ];
  const hoja = (columna: number) => sheetFrom({ name: 'Hoja1', values: propia(columna) });
  const manual: MapeoManual = {
    forma: 'anb-poa-programacion',
    filasEncabezado: [1],
    columnas: { codigo: 0, descripcion: 1, meta: 2, programado: doce(3) },
    primeraFila: 2,
    ultimaFila: 3,
  };

  test('reads a header whose words mean nothing to any form, wherever it stands', () => {
    expect(detectar(hoja(0))).toEqual([]);
    const mapeo = mapeoDe(hoja(0), mapear(hoja(0), manual));
    const [tabla] = detectar(hoja(2), undefined, [mapeo]);
    expect(tabla).toMatchObject({
      forma: 'anb-poa-programacion',
      confianza: 1,
      columnas: { codigo: 2, descripcion: 3, meta: 4, programado: doce(5) },
    });
    expect(tabla?.evidencia[0]?.motivos).toEqual([{ id: 'mapeo-guardado', datos: {} }]);
    expect(tabla?.filas.map(({ codigo, meta }) => [codigo, meta])).toEqual([
      ['UX1.1.1.1.1', 12],
      ['UX1.1.1.1.2', 24],
    ]);
  });

  test('takes the place of what detection would have said', () => {
    const [tabla] = detectar(usogc);
    if (!tabla) throw new Error('not detected');
    const columnas = { ...tabla.columnas, presupuesto: 35, presupuestoEjecutado: 34 };
    const mapeo = { ...mapeoDe(usogc, tabla), columnas };
    const [corregida] = detectar(usogc, undefined, [mapeo]);
    expect(corregida?.filas.find(({ id }) => id === 39)).toMatchObject({
      presupuesto: 102_879,
      presupuestoEjecutado: 162_102,
    });
    expect(corregida?.filas).toHaveLength(42);
  });

  test('of another header is left aside', () => {
    const mapeo = { ...mapeoDe(hoja(0), mapear(hoja(0), manual)), huella: '0000000000000000' };
    expect(detectar(hoja(0), undefined, [mapeo])).toEqual([]);
  });
});

describe('the fingerprint of a header', () => {
  const huella = (cambios: Readonly<Record<string, string>>): string | undefined => {
    const { extent } = usogc;
    const values = Array.from({ length: (extent?.bottom ?? 0) + 1 }, (_, row) =>
      Array.from({ length: (extent?.right ?? 0) + 1 }, (__, column) => {
        const value = usogc.value(row, column);
        return typeof value === 'string' ? (cambios[value] ?? value) : value;
      }),
    );
    return detectar(sheetFrom({ name: 'Otra', values, merges: usogc.merges }))[0]?.huella;
  };
  const original = huella({});

  test('does not change with the quarter nor the year', () => {
    expect(
      huella({
        'SEGUIMIENTO Y EVALUACIÓN AL CUARTO TRIMESTRE': 'SEGUIMIENTO Y EVALUACIÓN AL PRIMER TRIMESTRE',
      }),
    ).toBe(original);
    expect(huella({ 'Meta Anual': 'META ANUAL 2018' })).toBe(original);
  });

  test('changes with the words of a column', () => {
    expect(huella({ 'Unidad de Medida': 'Unidad' })).not.toBe(original);
  });
});

test.each([
  ['FORMA_DESCONOCIDA', { forma: 'otra' }],
  ['MESES_INCOMPLETOS', { columnas: { codigo: 1, programado: [6, 7] } }],
  ['SIN_ENCABEZADO', { filasEncabezado: [9] }],
] as const)('%s', (code, cambio) => {
  const manual = {
    forma: 'anb-poa01-seguimiento',
    filasEncabezado: [10, 11],
    columnas: { codigo: 1 },
    primeraFila: 12,
    ultimaFila: 14,
    ...cambio,
  };
  expect(() => mapear(usogc, manual)).toThrow(LayoutError);
  expect(() => mapear(usogc, manual)).toThrow(code);
});

function relleno(cuantas: number): null[] {
  return Array.from({ length: cuantas }, () => null);
}
