import { sheetFrom, type CellValue } from '../../src/sheet/sheet';
import { detectar } from '../../src/layout/detectar';

const INICIALES = Array.from('EFMAMJJASOND');
const ENCABEZADO = [
  'Cod.',
  'Objetivo de Gestión Específico',
  'Resp',
  'Pond.',
  'Indicador',
  'L.B.',
  'Meta 2021',
];
const FINAL = ['Medio de Verificación', ...INICIALES, 'Total', 'Ppto. Bs.'];
const MENSUAL = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

const objetivo = (codigo: CellValue, extra: readonly CellValue[] = [12, 1000]): CellValue[] => [
  codigo,
  'Atender los trámites de la unidad',
  'UEJ',
  0.5,
  'Trámites atendidos',
  0,
  12,
  'Informes',
  ...MENSUAL,
  ...extra,
];

function leer(rows: readonly (readonly CellValue[])[], formats: (string | undefined)[][] = []) {
  const values = [
    ['PROGRAMA OPERATIVO ANUAL 2021'],
    [...ENCABEZADO, ...FINAL],
    ...rows.map((row) => [...row]),
  ];
  const [tabla] = detectar(sheetFrom({ name: 'OGE', values, formats: [[], [], ...formats] }));
  expect(tabla?.forma).toBe('mdpyep-oge');
  return tabla?.filas ?? [];
}

describe('codes that Excel has read as numbers', () => {
  test('4.10 after 4.9 and 4.20 after 4.19', () => {
    const codigos = [4.8, 4.9, 4.1, 4.11].map((codigo) => objetivo(codigo));
    expect(leer(codigos).map(({ codigo }) => codigo)).toEqual(['4.8', '4.9', '4.10', '4.11']);
    expect(leer([objetivo(4.19), objetivo(4.2)]).map(({ codigo }) => codigo)).toEqual(['4.19', '4.20']);
  });

  test('4.1 is 4.1 where nothing asks for 4.10', () => {
    expect(leer([objetivo(4.1), objetivo(4.2), objetivo(4.3)]).map(({ codigo }) => codigo)).toEqual([
      '4.1',
      '4.2',
      '4.3',
    ]);
  });

  test('the number format shows what was typed', () => {
    expect(leer([objetivo(4.1), objetivo(4.2)], [['0.00'], ['0.00']]).map(({ codigo }) => codigo)).toEqual([
      '4.10',
      '4.20',
    ]);
  });
});

test('a row without code is kept, one with a mistyped code too', () => {
  const filas = leer([objetivo('1.1.1'), objetivo(null), objetivo('1,1,3'), objetivo('uno')]);
  expect(filas.map(({ codigo, tipo, nivel }) => [codigo, tipo, nivel])).toEqual([
    ['1.1.1', 'tarea', 3],
    [null, 'tarea', null],
    ['1,1,3', 'tarea', null],
    ['uno', 'tarea', null],
  ]);
});

test('totals in the middle are totals and the rows after them still rows', () => {
  const subtotal = ['Sub total', ...Array.from({ length: 19 }, () => null), 24, 2000];
  const sinRotulo = [...Array.from({ length: 20 }, () => null), 36, 3000];
  const filas = leer([objetivo('1.1.1'), objetivo('1.1.2'), subtotal, objetivo('1.2.1'), sinRotulo]);
  expect(filas.map(({ tipo, presupuesto }) => [tipo, presupuesto])).toEqual([
    ['tarea', 1000],
    ['tarea', 1000],
    ['total', 2000],
    ['tarea', 1000],
    ['total', 3000],
  ]);
});

test('notes, blank rows and signatures are no rows', () => {
  const filas = leer([
    objetivo('1.1.1'),
    [],
    [null, 'Nota: las metas se revisan cada trimestre'],
    objetivo('1.1.2'),
    ['Elaborado por:', 'Responsable de Planificación', null, null, null, null, 1],
    [null, 'Fecha de impresión', null, null, null, null, 44_000],
  ]);
  expect(filas.map(({ fila }) => fila)).toEqual([3, 6]);
});

test('a typed zero is 0, a blank month and a dash are null', () => {
  const meses: CellValue[] = [0, null, '-', 'n/a', '1', ' 2,5 ', 1, 1, 1, 1, 1, 1];
  const fila = [...objetivo('1.1.1').slice(0, 8), ...meses, 12, '1.000.000,50'];
  expect(leer([fila, objetivo('1.1.2')])[0]).toMatchObject({
    programado: [0, null, null, null, 1, 2.5, 1, 1, 1, 1, 1, 1],
    presupuesto: 1_000_000.5,
  });
});
