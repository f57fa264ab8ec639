import { columnName } from '../../../src/sheet/address';
import { detectar } from '../../../src/layout/detectar';
import { fixtureSheet } from '../../support/fixture';

const tablas = detectar(fixtureSheet('anb-usogc-2017-t4.xlsx', 'POA-01'));
const tabla = tablas[0];

test('the follow-up form of USOGC 2017 is one table, its four repeated headers dropped', () => {
  expect(tablas).toHaveLength(1);
  expect(tabla).toMatchObject({
    forma: 'anb-poa01-seguimiento',
    familia: 'aduana',
    hoja: 'POA-01',
    rango: { top: 10, left: 0, bottom: 61, right: 36 },
    filasEncabezado: [10, 11, 22, 23, 34, 35, 46, 47, 58, 59],
    titulo: {
      entidad: 'ADUANA NACIONAL DE BOLIVIA',
      unidad: 'UNIDAD DE SERVICIO A OPERADORES',
      area: 'USOGC',
      gestion: 2017,
      trimestre: 4,
      responsable: 'Jefe Unidad de Servicio a Operadores',
    },
  });
  expect(tabla?.confianza).toBeGreaterThanOrEqual(0.85);
});

test('42 rows: 0/2/6/8/26 per level, tasks on the lowest', () => {
  const filas = tabla?.filas ?? [];
  expect(filas).toHaveLength(42);
  const porNivel = [1, 2, 3, 4, 5].map((nivel) => filas.filter((fila) => fila.nivel === nivel).length);
  expect(porNivel).toEqual([0, 2, 6, 8, 26]);
  expect(filas.every((fila) => (fila.tipo === 'tarea') === (fila.nivel === 5))).toBe(true);
});

test('every column has its role', () => {
  const letras = Object.fromEntries(
    Object.entries(tabla?.columnas ?? {}).map(([rol, columna]) => [
      rol,
      typeof columna === 'number' ? columnName(columna) : columna.map(columnName).join(' '),
    ]),
  );
  expect(letras).toEqual({
    id: 'A',
    codigo: 'B',
    descripcion: 'C',
    area: 'D',
    meta: 'E',
    unidadMedida: 'F',
    programado: 'G H I J K L M N O P Q R',
    ejecutado: 'S T U V W X Y Z AA AB AC AD',
    eficacia: 'AE',
    resultados: 'AF',
    problemas: 'AG',
    medio: 'AH',
    presupuesto: 'AI',
    presupuestoEjecutado: 'AJ',
    ejecucion: 'AK',
  });
});

test('Id 28 as the form prints it: 117 executed of 1,200 is 9.75', () => {
  expect(tabla?.filas.find(({ id }) => id === 28)).toMatchObject({
    fila: 33,
    tipo: 'tarea',
    nivel: 5,
    codigo: 'USOGC1.1.3.1.4',
    meta: 1200,
    programado: [100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100],
    ejecutado: [25, 4, 19, 4, 5, 7, 15, 6, 10, 16, 2, 4],
    indicador: 'suma',
    sentido: 'mayor',
    eficaciaRegistrada: 9.75,
    eficacia: 9.75,
    presupuesto: 0,
    medio: 'Cartas de solicitud',
    desplazada: null,
  });
});

test('a parent has its printed figures and none of its own', () => {
  expect(tabla?.filas.find(({ id }) => id === 39)).toMatchObject({
    codigo: 'USOGC1.3',
    tipo: 'agregado',
    meta: null,
    programado: Array.from({ length: 12 }, () => null),
    indicador: null,
    eficacia: null,
    eficaciaRegistrada: 67.03,
    presupuesto: 162_102,
    presupuestoEjecutado: 102_879,
    ejecucionRegistrada: 63.47,
  });
});
