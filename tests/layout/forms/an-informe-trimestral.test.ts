import { detectar } from '../../../src/layout/detectar';
import { fixtureSheet } from '../../support/fixture';

const tablas = detectar(fixtureSheet('an-2020-informe-t4.xlsx', 'Informe T4'));

test('of the four Cuadros on the sheet, Cuadro 3 is the table of actions', () => {
  expect(tablas.map(({ forma }) => forma)).toEqual(['an-informe-trimestral']);
  expect(tablas[0]?.titulo).toMatchObject({ entidad: 'ADUANA NACIONAL', gestion: 2020, trimestre: 4 });
});

test('19 actions with their budgets, and the unlabelled total below', () => {
  const filas = tablas[0]?.filas ?? [];
  const acciones = filas.filter(({ tipo }) => tipo === 'agregado');
  expect(acciones).toHaveLength(19);
  expect(acciones.every(({ nivel }) => nivel === 3)).toBe(true);
  expect(acciones.reduce((suma, { presupuesto }) => suma + (presupuesto ?? 0), 0)).toBe(578_301_240);
  expect(filas.at(-1)).toMatchObject({
    fila: 35,
    tipo: 'total',
    presupuesto: 578_301_240,
    eficaciaRegistrada: 82.41,
  });
});
