import type { Area } from '../../src/sheet/address';
import { sheetFrom, type CellValue, type Sheet } from '../../src/sheet/sheet';
import { MESES } from '../../src/plan/mes';
import { detectar } from '../../src/layout/detectar';

const DOCE = [...Array(12).keys()];
const programado = DOCE.map((mes) => mes + 1);
const ejecutado = DOCE.map((mes) => 12 - mes);
const antes = ['Id', 'Código', 'Objetivos y Operaciones', 'Meta Anual', 'Unidad de Medida'];
const despues = ['% Efi', 'Presupuesto', 'Ejecutado', '% Eje'];
const fila = (n: number, meses: readonly CellValue[]): CellValue[] => [
  n,
  `UX1.1.1.1.${n}`,
  `Atender las solicitudes del grupo ${n}`,
  78,
  'Solicitudes atendidas',
  ...meses,
  100,
  5000,
  2500,
  50,
];
const cuerpo = (meses: readonly CellValue[]): CellValue[][] => [1, 2, 3, 4].map((n) => fila(n, meses));
const vacio = (cuantos: number): CellValue[] => Array.from({ length: cuantos }, () => null);

function leer(
  encabezado: readonly (readonly CellValue[])[],
  meses: readonly CellValue[],
  merges: Area[] = [],
) {
  return detectar(hoja(encabezado, meses, merges));
}

function hoja(
  encabezado: readonly (readonly CellValue[])[],
  meses: readonly CellValue[],
  merges: Area[],
): Sheet {
  return sheetFrom({ name: 'Hoja1', values: [...encabezado, ...cuerpo(meses)], merges });
}

const seguido = [...programado, ...ejecutado];

describe('header layouts', () => {
  test('one row, executed months marked by E -', () => {
    const [tabla] = leer([[...antes, ...MESES, ...MESES.map((mes) => `E - ${mes}`), ...despues]], seguido);
    expect(tabla).toMatchObject({ forma: 'anb-poa01-seguimiento', filasEncabezado: [0] });
    expect(tabla?.filas[0]).toMatchObject({ fila: 2, programado, ejecutado });
  });

  test('a blank row between the labels and the months', () => {
    const grupos = ['PROGRAMACIÓN', ...vacio(11), 'EJECUCIÓN', ...vacio(11)];
    const [tabla, ...otras] = leer(
      [[...antes, ...grupos, ...despues], [], [...vacio(5), ...MESES, ...MESES, ...vacio(4)]],
      seguido,
    );
    expect(otras).toEqual([]);
    expect(tabla).toMatchObject({ forma: 'anb-poa01-seguimiento', filasEncabezado: [0, 1, 2] });
    expect(tabla?.filas[0]).toMatchObject({ fila: 4, programado, ejecutado });
  });

  test('three rows: groups, quarters, months; everything else merged down', () => {
    const trimestres = DOCE.map((mes) => (mes % 3 === 0 ? `Trimestre ${mes / 3 + 1}` : null));
    const merges: Area[] = [
      { top: 0, left: 5, bottom: 0, right: 16 },
      { top: 0, left: 17, bottom: 0, right: 28 },
      ...DOCE.map((q) => q % 3 === 0 && { top: 1, left: 5 + q, bottom: 1, right: 7 + q }).filter(
        (m) => m !== false,
      ),
      ...[0, 1, 2, 3, 4, 29, 30, 31, 32].map((c) => ({ top: 0, left: c, bottom: 2, right: c })),
    ];
    const [tabla] = leer(
      [
        [...antes, 'PROGRAMACIÓN FÍSICA', ...vacio(11), 'EJECUCIÓN FÍSICA', ...vacio(11), ...despues],
        [...vacio(5), ...trimestres, ...trimestres],
        [...vacio(5), ...MESES, ...MESES],
      ],
      seguido,
      merges,
    );
    expect(tabla).toMatchObject({ forma: 'anb-poa01-seguimiento', filasEncabezado: [0, 1, 2] });
    expect(tabla?.filas[3]).toMatchObject({ fila: 7, programado, ejecutado });
  });

  test('P and E below every month', () => {
    const merges = DOCE.map((mes) => ({ top: 0, left: 5 + 2 * mes, bottom: 0, right: 6 + 2 * mes }));
    const [tabla] = leer(
      [
        [...antes, ...MESES.flatMap((mes) => [mes, null]), ...despues],
        [...vacio(5), ...DOCE.flatMap(() => ['P', 'E'])],
      ],
      DOCE.flatMap((mes) => [programado[mes] ?? 0, ejecutado[mes] ?? 0]),
      merges,
    );
    expect(tabla?.filas[0]).toMatchObject({ fila: 3, programado, ejecutado });
  });

  test('a total after every quarter is no month', () => {
    const conTotales = (meses: readonly CellValue[], total: CellValue): CellValue[] =>
      DOCE.flatMap((mes) => (mes % 3 === 2 ? [meses[mes] ?? null, total] : [meses[mes] ?? null]));
    const [tabla] = leer(
      [
        [
          ...antes,
          ...conTotales(MESES, 'Total Trim.'),
          ...conTotales(
            MESES.map((mes) => `E ${mes}`),
            'Total Trim.',
          ),
          ...despues,
        ],
      ],
      [...conTotales(programado, 6), ...conTotales(ejecutado, 33)],
    );
    expect(tabla?.filas[0]).toMatchObject({ programado, ejecutado });
  });

  test('labels typed over two rows, nothing merged', () => {
    const [tabla] = leer(
      [
        [
          'Id',
          'Código',
          'Objetivos y',
          'Meta',
          'Unidad',
          ...MESES,
          ...MESES.map((m) => `E-${m}`),
          ...despues,
        ],
        [null, null, 'Operaciones', 'Anual', 'de Medida', ...vacio(24), null, 'Bs.', 'Bs.', null],
      ],
      seguido,
    );
    expect(tabla).toMatchObject({
      filasEncabezado: [0, 1],
      columnas: { descripcion: 2, meta: 3, unidadMedida: 4 },
    });
    expect(tabla?.filas[0]?.fila).toBe(3);
  });

  test('the numbering below the labels is header, not months', () => {
    const labels = [...antes, ...MESES, ...MESES.map((mes) => `E - ${mes}`), ...despues];
    const [tabla] = leer([labels, labels.map((_, index) => index + 1)], seguido);
    expect(tabla).toMatchObject({ filasEncabezado: [0, 1] });
    expect(tabla?.filas[0]).toMatchObject({ fila: 3, id: 1, programado, ejecutado });
  });

  test('eleven months are no months', () => {
    const [tabla] = leer([[...antes, ...MESES.slice(0, 11), 'Nota', ...despues]], programado);
    expect(tabla?.columnas.programado).toBeUndefined();
  });

  test('months out of order are no months', () => {
    const vuelta = [...MESES].reverse();
    const [tabla] = leer([[...antes, ...vuelta, ...despues]], programado);
    expect(tabla?.columnas.programado).toBeUndefined();
  });

  test('letters lost with their accents are forgiven, other words are not', () => {
    const rotos = ['Id', 'Cdigo', 'Objetivos y Operacones', 'Meta Anual', 'Unidad de Medid', ...MESES];
    const [tabla] = leer([[...rotos, ...MESES.map((mes) => `E - ${mes}`), ...despues]], seguido);
    expect(tabla?.columnas).toMatchObject({ codigo: 1, descripcion: 2, unidadMedida: 4 });
    const motivos = tabla?.evidencia.find(({ rol }) => rol === 'codigo')?.motivos.map(({ id }) => id);
    expect(motivos).toEqual(['encabezado-parecido', 'contenido']);
  });
});

describe('what a column holds decides with its header', () => {
  test('the code column is found by its codes where its header says nothing', () => {
    const [tabla] = leer([['Id', 'Ref.', ...antes.slice(2), ...MESES, ...despues]], programado);
    expect(tabla?.columnas.codigo).toBe(1);
    expect(tabla?.evidencia.find(({ rol }) => rol === 'codigo')).toMatchObject({
      puntaje: 0.5,
      motivos: [{ id: 'solo-contenido' }],
    });
  });

  test('of two columns headed Presupuesto, the one with amounts is the budget', () => {
    const values = [
      [...antes, ...MESES, '% Efi', 'Presupuesto', 'Presupuesto', 'Ejecutado', '% Eje'],
      ...[1, 2, 3].map((n) => [...fila(n, programado).slice(0, 18), 'Fuente 41', 5000 + n, 2500, 50]),
    ];
    const [tabla] = detectar(sheetFrom({ name: 'Hoja1', values }));
    expect(tabla?.columnas.presupuesto).toBe(19);
  });
});

test('an empty sheet, a list and an invoice hold no plan', () => {
  const factura = [
    ['Factura 123'],
    ['Código', 'Descripción', 'Cantidad', 'Precio', 'Total'],
    ['A1', 'Papel bond tamaño carta', 10, 35, 350],
    ['A2', 'Tinta negra para impresora', 2, 120, 240],
    [null, null, null, 'Total', 590],
  ];
  const ventas = [
    ['Producto', ...MESES, 'Total'],
    ...[1, 2, 3].map((n) => [`Producto ${n}`, ...programado, 78]),
  ];
  for (const values of [[], [['Hola']], factura, ventas]) {
    expect(detectar(sheetFrom({ name: 'Hoja1', values }))).toEqual([]);
  }
});
