import { normalizar, similitud } from '../../src/sheet/text';

test.each([
  ['Código', 'codigo'],
  ['CÓDIGO ÁREA:', 'codigo area'],
  ['Area/ Unidad Responsable', 'area unidad responsable'],
  ['%Eje', '% eje'],
  ['% Eje', '% eje'],
  ['POND. %', 'pond %'],
  ['Código(*)', 'codigo'],
  ['Meta (1)', 'meta'],
  ['Unidad\nde\r\nMedida', 'unidad de medida'],
  ['N° Op.', 'n op'],
  ['E - ENE', 'e ene'],
  ['\u00a0 Línea   Base ', 'linea base'],
  ['Año', 'ano'],
  ['—', ''],
])('%j reads as %j', (text, expected) => {
  expect(normalizar(text)).toBe(expected);
});

test('similarity is the share of characters kept by the edit distance', () => {
  expect(similitud('codigo', 'codigo')).toBe(1);
  expect(similitud('cdigo', 'codigo')).toBeCloseTo(5 / 6, 12);
  expect(similitud('meta', 'mesa')).toBe(0.75);
  expect(similitud('', '')).toBe(1);
  expect(similitud('', 'abc')).toBe(0);
});
