import { sheetFrom, type CellValue } from '../../src/sheet/sheet';
import { MESES } from '../../src/plan/mes';
import type { Fila } from '../../src/plan/tabla';
import { detectar } from '../../src/layout/detectar';
import { fixtureSheet } from '../support/fixture';

const ENCABEZADO = [
  'Id',
  'Código',
  'Acciones, Operaciones, Tareas',
  'Área Unidad Ejecutora',
  'Responsable',
  'Inicio',
  'Fin',
  'Meta',
  'Unidad de Medida',
  ...MESES,
  'Fuente o Medio de Verificación',
  'Partida',
  'Presupuesto',
];
const CABEZA = ['Realizar inspecciones', 'Unidad Legal', 'Jefe Unidad Legal', '02/01/20', '31/12/20'];
const doce = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 13];

/** One row in the third line, below two sound ones. */
function leer(cells: readonly CellValue[]): Fila | undefined {
  const sana = (n: number): CellValue[] => [
    n,
    `UX1.1.1.1.${n}`,
    ...CABEZA,
    24,
    'Actas',
    ...doce,
    'Informe',
    '25220',
    900,
  ];
  const [tabla] = detectar(sheetFrom({ name: 'Hoja1', values: [ENCABEZADO, sana(1), sana(2), [...cells]] }));
  expect(tabla?.filas).toHaveLength(3);
  expect(tabla?.filas.slice(0, 2).every(({ desplazada }) => desplazada === null)).toBe(true);
  return tabla?.filas[2];
}
const hasta = (unidad: CellValue, meta = 24): CellValue[] => [3, 'UX1.1.1.1.3', ...CABEZA, meta, unidad];

describe('rows that a paste has moved', () => {
  test('one month too many pushes source, partida and budget aside', () => {
    const fila = leer([...hasta('Actas'), 1, ...doce, 'Informe', '25220', 900]);
    expect(fila).toMatchObject({ programado: doce, medio: 'Informe', partida: '25220', presupuesto: 900 });
    expect(fila?.desplazada).toEqual({
      columnas: 1,
      motivo: { id: 'meses-cuadran', datos: { meta: 24, valores: 13, pegado: false } },
      reparacion: [
        { celda: 'U4', valor: 13 },
        { celda: 'V4', valor: 'Informe' },
        { celda: 'W4', valor: '25220' },
        { celda: 'X4', valor: 900 },
        { celda: 'Y4', valor: null },
      ],
    });
  });

  test('the first month glued to the unit leaves eleven', () => {
    const fila = leer([...hasta('Actas 1'), ...doce.slice(1), null, 'Informe', '25220', 900]);
    expect(fila).toMatchObject({
      unidadMedida: 'Actas',
      programado: doce,
      medio: 'Informe',
      presupuesto: 900,
    });
    expect(fila?.desplazada).toMatchObject({ columnas: 0, motivo: { datos: { pegado: true } } });
  });

  test('a partida glued to the source is taken from it', () => {
    const fila = leer([...hasta('Actas'), ...doce, 'Reportes SIGEP 43120;4350', null, 900]);
    expect(fila).toMatchObject({ medio: 'Reportes SIGEP', partida: '43120;4350', programado: doce });
    expect(fila?.desplazada?.motivo).toEqual({
      id: 'valor-pegado',
      datos: { partida: '43120;4350', numero: null },
    });
  });

  test('a whole row one column to the right is moved back', () => {
    const fila = leer([null, ...hasta('Actas'), ...doce, 'Informe', '25220', 900]);
    expect(fila).toMatchObject({
      id: 3,
      codigo: 'UX1.1.1.1.3',
      meta: 24,
      programado: doce,
      presupuesto: 900,
      tipo: 'tarea',
    });
    expect(fila?.desplazada).toMatchObject({ columnas: 1, motivo: { id: 'corrimiento' } });
  });

  test('the budget alone may stand beyond the table', () => {
    const fila = leer([3, 'UX1.1.1.1', ...CABEZA, ...Array.from({ length: 17 }, () => null), '1,800']);
    expect(fila).toMatchObject({
      presupuesto: 1800,
      meta: null,
      inicio: '2020-01-02',
      responsable: 'Jefe Unidad Legal',
    });
    expect(fila?.desplazada?.reparacion).toEqual([
      { celda: 'X4', valor: '1,800' },
      { celda: 'Y4', valor: null },
    ]);
  });

  test('where nothing agrees with the target the row is marked and left as it stands', () => {
    const fila = leer([...hasta('Actas', 999), 5, ...doce, 'Informe', '25220', 900]);
    expect(fila?.desplazada).toEqual({
      columnas: 0,
      motivo: {
        id: 'desplazada-sin-reparacion',
        datos: { anomalia: 'numero-en-texto', celda: 'V4' },
      },
      reparacion: [],
    });
    expect(fila?.programado?.[0]).toBe(5);
  });
});

describe('rows that nobody has moved', () => {
  test.each([
    ['a unit that ends in a number', [...hasta('Norma ISO 9001'), ...doce, 'Informe', '25220', 900]],
    ['a unit with a percentage', [...hasta('100% de actas'), ...doce, 'Informe', '25220', 900]],
    ['months that do not add up', [...hasta('Actas', 50), ...doce, 'Informe', '25220', 900]],
    ['a blank December', [...hasta('Actas'), ...doce.slice(0, 11), null, 'Informe', '25220', 900]],
    ['a source with a year', [...hasta('Actas'), ...doce, 'Informe 2020', null, 900]],
    ['a dash for nothing', [...hasta('Actas'), ...doce, '-', '-', '-']],
    ['a note beside the table', [...hasta('Actas'), ...doce, 'Informe', '25220', 900, null, 'revisar']],
  ] as const)('%s', (_, cells) => {
    expect(leer(cells)?.desplazada).toBeNull();
  });
});

test('in the pasted copy of Oruro 2020 the months of every task but one read as in the original', () => {
  const [limpia] = detectar(fixtureSheet('anb-gror-2020.xlsx', 'POA 2020'));
  const [pegada] = detectar(fixtureSheet('anb-gror-2020-pegado.xlsx', 'Hoja1'));
  const meses = new Map(limpia?.filas.map(({ codigo, programado }) => [codigo, programado]));
  const distintas = pegada?.filas.filter(
    ({ codigo, programado }) => JSON.stringify(programado) !== JSON.stringify(meses.get(codigo)),
  );
  expect(distintas?.map(({ fila, desplazada }) => [fila, desplazada?.motivo.id])).toEqual([
    [73, 'mes-perdido'],
  ]);
});
