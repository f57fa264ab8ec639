import { columnasDeTexto } from '../../src/report/codigos-de-texto';
import type { RenglonUbicado } from '../../src/report/consolidacion';
import { contarTareas, promedioDe, sumaDe } from '../../src/report/expresiones';
import { unidadDePrueba } from './plan';

const conCodigo = (acp: string) => ({ ruta: { aei: null, acp, operacion: acp } }) as RenglonUbicado;

describe('a column of codes serves as a criterion', () => {
  test.each([
    ['6.1.1.3', true],
    ['USOGC1.1.2', true],
    ['(sin código)', true],
    // SUMIFS reads these as numbers, dates, comparisons or patterns.
    ['4.10', false],
    ['12', false],
    ['1E5', false],
    ['MAY20', false],
    ['=A', false],
    ['A*', false],
    ['VERDADERO', false],
    ['', false],
    ['A'.repeat(256), false],
  ])('%s: %s', (codigo, sirve) => {
    expect(columnasDeTexto([conCodigo('1.1.1'), conCodigo(codigo)], new Map()).has('acp')).toBe(sirve);
  });

  test.each([
    ['USOGC', true],
    ['USOGC (2)', true],
    ['Unidad de Sistemas', true],
    ['15', false],
  ])('the key %s of a unit: %s', (clave, sirve) => {
    expect(columnasDeTexto([], new Map([[unidadDePrueba(), clave]])).has('area')).toBe(sirve);
  });
});

test('codes that could be numbers are compared as they stand', () => {
  const filtro = { codigos: 'C2:C5', codigo: 'A9' };
  const [texto, numero] = [true, false].map((soloTexto) => ({ ...filtro, soloTexto }));
  if (!texto || !numero) throw new Error('two filters expected');
  expect([sumaDe(texto, 'D2:D5'), sumaDe(numero, 'D2:D5')]).toEqual([
    'SUMIFS(D2:D5,C2:C5,A9)',
    'SUMPRODUCT(--(C2:C5=A9),D2:D5)',
  ]);
  expect([contarTareas(texto, 'G2:G5'), contarTareas(numero, 'G2:G5')]).toEqual([
    'COUNTIFS(C2:C5,A9,G2:G5,"Tarea")',
    'SUMPRODUCT(--(C2:C5=A9),--(G2:G5="Tarea"))',
  ]);
  expect([promedioDe(texto, 'H2:H5'), promedioDe(numero, 'H2:H5')]).toEqual([
    'IFERROR(AVERAGEIFS(H2:H5,C2:C5,A9),"")',
    'IFERROR(SUMPRODUCT(--(C2:C5=A9),H2:H5)/SUMPRODUCT(--(C2:C5=A9),--ISNUMBER(H2:H5)),"")',
  ]);
});
