import { causaDeSuma } from '../../src/check/causa-suma';

const doce = (valor: number | null, cambios: Record<number, number | null> = {}) =>
  Array.from({ length: 12 }, (_, i) => (i + 1 in cambios ? (cambios[i + 1] ?? null) : valor));

describe('causaDeSuma', () => {
  it.each([
    // Oruro 2020, Id 194: eleven months add to 94.24 of 100 and December is blank.
    [
      'blank month',
      [5.93, 6.36, 9.85, 11.14, 21.77, 10.36, 6.54, 6.14, 6.11, 5.19, 4.85, null],
      100,
      { clase: 'mes-vacio', mes: 12, valor: 5.76 },
    ],
    // Oruro 2020, Id 180.
    ['one month too many', doce(336, { 1: 0 }), 3360, { clase: 'mes-repetido', veces: 11, valor: 336 }],
    ['odd one out', doce(30, { 5: 33 }), 360, { clase: 'mes-distinto', mes: 5, valor: 30 }],
    ['missing among equals', doce(30, { 5: 0 }), 360, { clase: 'mes-distinto', mes: 5, valor: 30 }],
    ['exactly one month', doce(0, { 3: 3, 6: 4, 9: 7, 11: 2 }), 14, { clase: 'mes-sobrante', mes: 11 }],
    ['only month programmed', doce(0, { 10: 130 }), 135, { clase: 'mes-distinto', mes: 10, valor: 135 }],
    ['swapped digits', doce(0, { 3: 12, 6: 40, 9: 55 }), 116, { clase: 'mes-distinto', mes: 3, valor: 21 }],
    [
      'a digit too many',
      doce(0, { 3: 120, 6: 41, 9: 55 }),
      108,
      { clase: 'mes-distinto', mes: 3, valor: 12 },
    ],
    ['several explanations', doce(0, { 3: 4, 6: 5, 9: 8 }), 14, null],
    ['several blanks', doce(10, { 11: null, 12: null }), 120, null],
  ])('%s', (_, meses, esperado, causa) => expect(causaDeSuma(meses, esperado)).toEqual(causa));
});
