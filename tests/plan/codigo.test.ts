import {
  areaDeCodigo,
  codigoPadre,
  compararCodigos,
  esCodigo,
  familiaDeCodigo,
  nivel,
  normalizarCodigo,
} from '../../src/plan/codigo';

describe('nivel', () => {
  it.each([
    ['GROGR1', 'aduana', 1],
    ['GROGR1.2', 'aduana', 2],
    ['USOGC1.1.2', 'aduana', 3],
    ['GROGR1.2.4.1', 'aduana', 4],
    ['GROGR1.2.4.1.1', 'aduana', 5],
    ['GROGR1.2.4.1.1.6', 'aduana', null],
    ['GROGR', 'aduana', null],
    ['5.1.1', 'aduana', null],
    ['5.1', 'ministerio', 2],
    ['5.1.11', 'ministerio', 3],
    ['5.1.1.11', 'ministerio', 4],
    ['5.1.1.11.', 'ministerio', 4],
    ['5', 'ministerio', null],
    ['04.01.02.', 'senavex', 3],
    ['4.1.2', 'senavex', null],
    ['6.1', 'institucion', 2],
    ['12.4.4', 'institucion', 3],
    ['6.1.1.3', 'institucion', 4],
  ] as const)('%s (%s) → %s', (codigo, familia, esperado) => {
    expect(nivel(codigo, familia)).toBe(esperado);
  });
});

describe('esCodigo', () => {
  it.each([
    ['GROGR1.1.3', 'aduana', true],
    [' GROGR1.1.3 ', 'aduana', true],
    ['GROGR1.1.3.', 'aduana', false],
    ['GROGR1..3', 'aduana', false],
    ['grogr1.1', 'aduana', false],
    ['5.1.1.1.', 'ministerio', false],
    ['04.01.02.', 'senavex', true],
    ['04.01.02', 'senavex', true],
    ['04.01.2.', 'senavex', false],
    ['Total:', 'ministerio', false],
    ['', 'institucion', false],
  ] as const)('%j (%s) → %s', (texto, familia, esperado) => {
    expect(esCodigo(texto, familia)).toBe(esperado);
  });
});

describe('codigoPadre', () => {
  it.each([
    ['GROGR1.2.4.1.10', 'aduana', 'GROGR1.2.4.1'],
    ['GROGR1.2', 'aduana', 'GROGR1'],
    ['GROGR1', 'aduana', null],
    ['5.1.1.1.', 'ministerio', '5.1.1'],
    ['5.1.1', 'ministerio', '5.1'],
    ['5.1', 'ministerio', null],
    ['04.01.02.', 'senavex', '04.01'],
    ['6.1.1.3', 'institucion', '6.1.1'],
    ['Presupuesto:', 'ministerio', null],
  ] as const)('%s (%s) → %s', (codigo, familia, esperado) => {
    expect(codigoPadre(codigo, familia)).toBe(esperado);
  });
});

it('reads the area of customs codes only', () => {
  expect(areaDeCodigo('GROGR1.2.4.1.1')).toBe('GROGR');
  expect(areaDeCodigo('usogc1')).toBe('USOGC');
  expect(areaDeCodigo('5.1.1')).toBeNull();
  expect(areaDeCodigo('GROGR')).toBeNull();
});

it('guesses the family of a code', () => {
  expect(familiaDeCodigo('GROGR1')).toBe('aduana');
  expect(familiaDeCodigo('04.01.02.')).toBe('senavex');
  expect(familiaDeCodigo('5.1.1')).toBe('ministerio');
  expect(familiaDeCodigo('5')).toBeNull();
});

it('normalises spaces, case and trailing dots', () => {
  expect(normalizarCodigo(' grogr1. 2.4 ')).toBe('GROGR1.2.4');
  expect(normalizarCodigo('04.01.02.')).toBe('04.01.02');
});

it('orders as a plan does', () => {
  const desordenados = ['GROGR1.10', 'GROGR1.2', 'GRCGR2', 'GROGR1', 'GROGR1.2.1', '6.1', '12.4', '6.1.1'];
  expect([...desordenados].sort(compararCodigos)).toEqual([
    '6.1',
    '6.1.1',
    '12.4',
    'GRCGR2',
    'GROGR1',
    'GROGR1.2',
    'GROGR1.2.1',
    'GROGR1.10',
  ]);
});
