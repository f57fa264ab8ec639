import { mesDeNumero, mesDeTexto, seriesDeMeses } from '../../src/layout/meses';
import { normalizar } from '../../src/sheet/text';

test.each([
  ['ENE', [1], 'nombre', null],
  ['Setiembre', [9], 'nombre', null],
  ['Sept.', [9], 'nombre', null],
  ['E - ENE', [1], 'nombre', 'ejecutado'],
  ['Ejec. Dic', [12], 'nombre', 'ejecutado'],
  ['Prog. Marzo', [3], 'nombre', 'programado'],
  ['Ene-20', [1], 'nombre', null],
  ['ENERO 2020', [1], 'nombre', null],
  ['M', [3, 5], 'inicial', null],
  ['A', [4, 8], 'inicial', null],
  ['12', [12], 'numero', null],
  ['01', [1], 'numero', null],
] as const)('%j', (texto, meses, estilo, clase) => {
  expect(mesDeTexto(normalizar(texto))).toEqual({ meses, estilo, clase });
});

test.each(['', 'Meta', '13', '0', 'B', 'Enero a Marzo', 'Mes', 'Medio', 'Dic 5 de 6'])(
  '%j names no month',
  (texto) => {
    expect(mesDeTexto(normalizar(texto))).toBeNull();
  },
);

test('a number is a month from 1 to 12, a date the month that it shows', () => {
  expect(mesDeNumero(3, 'General', false)).toEqual({ meses: [3], estilo: 'numero', clase: null });
  expect(mesDeNumero(43_831, 'mmm-yy', false)).toEqual({ meses: [1], estilo: 'fecha', clase: null });
  expect(mesDeNumero(43_831, '#,##0', false)).toBeNull();
  expect(mesDeNumero(2.5, 'General', false)).toBeNull();
});

describe('twelve in order', () => {
  const columnas = (textos: string) =>
    textos.split(' ').flatMap((texto, columna) => {
      const etiqueta = mesDeTexto(normalizar(texto));
      return etiqueta ? [{ columna, etiqueta }] : [];
    });
  const primeras = (textos: string): (number | undefined)[] =>
    seriesDeMeses(columnas(textos)).map((serie) => serie[0]?.columna);

  test('by initials', () => {
    expect(primeras('Código E F M A M J J A S O N D Total')).toEqual([1]);
  });
  test('twice over', () => {
    const anio = 'ENE FEB MAR ABR MAY JUN JUL AGO SEP OCT NOV DIC';
    expect(primeras(`${anio} ${anio}`)).toEqual([0, 12]);
  });
  test('starting anew after a stray January', () => {
    expect(primeras('ENE ENE FEB MAR ABR MAY JUN JUL AGO SEP OCT NOV DIC')).toEqual([1]);
  });
  test.each([
    'FEB MAR ABR MAY JUN JUL AGO SEP OCT NOV DIC ENE',
    'ENE MAR FEB ABR MAY JUN JUL AGO SEP OCT NOV DIC',
    'ENE FEB MAR ABR MAY JUN JUL AGO SEP OCT NOV',
    'E F M ABR M J J A S O N D',
  ])('not %s', (textos) => {
    expect(primeras(textos)).toEqual([]);
  });
});
