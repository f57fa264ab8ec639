import { detectar } from '../../../src/layout/detectar';
import { fixtureSheet } from '../../support/fixture';

const [tabla] = detectar(fixtureSheet('anb-gror-2020.xlsx', 'POA 2020'));

test('Oruro 2020 has 1/4/14/19/96 rows per level', () => {
  const niveles = [1, 2, 3, 4, 5].map((nivel) => tabla?.filas.filter((fila) => fila.nivel === nivel).length);
  expect(tabla?.forma).toBe('anb-poa-programacion');
  expect(niveles).toEqual([1, 4, 14, 19, 96]);
});

test('a time is better where it is less, in the 25 rows of mean hours and days', () => {
  expect(tabla?.filas.filter(({ sentido }) => sentido === 'menor')).toHaveLength(25);
});

test('dates are read from serials and the form has no executed months', () => {
  expect(tabla?.filas.find(({ id }) => id === 185)).toMatchObject({
    codigo: 'GROGR1.3.1.1.1',
    inicio: '2020-10-01',
    fin: '2020-11-30',
    ejecutado: null,
    eficacia: null,
  });
});

test('eleven months and an empty December stay as they are in a sheet that nobody has pasted', () => {
  const fila = tabla?.filas.find(({ id }) => id === 194);
  expect(fila?.programado?.at(-1)).toBeNull();
  expect(fila).toMatchObject({ indicador: 'inconsistente', partida: '21100;21200', desplazada: null });
});
