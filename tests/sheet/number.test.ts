import fc from 'fast-check';
import { decimalDe, leerNumero } from '../../src/sheet/number';

describe('leerNumero', () => {
  test.each([
    ['36', 36],
    ['39,745,387', 39_745_387],
    ['39.745.387', 39_745_387],
    ['1.234,56', 1234.56],
    ['1,234.56', 1234.56],
    ['10,000.00 ', 10_000],
    ['184.2', 184.2],
    ['8,33', 8.33],
    ['0.125', 0.125],
    ['0,125', 0.125],
    ['906,000', 906_000],
    ['1.234', 1234],
    ['1234.567', 1234.567],
    ['Bs. 1.200', 1200],
    ['1 234 567', 1_234_567],
    ['1\u00a0234,5', 1234.5],
    ['-12', -12],
    ['(1.200)', -1200],
    ['.5', 0.5],
    ['1.1', 1.1],
  ])('%j is %d', (text, expected) => {
    expect(leerNumero(text)).toEqual({ valor: expected, porcentaje: false });
  });

  test('a percent text is what Excel would store, and says that it was a percent', () => {
    expect(leerNumero('8.33%')).toEqual({ valor: 0.0833, porcentaje: true });
    expect(leerNumero('100 %')).toEqual({ valor: 1, porcentaje: true });
  });

  test('the neighbours decide what reads either way', () => {
    expect(leerNumero('1.234', '.')?.valor).toBe(1.234);
    expect(leerNumero('1.234', ',')?.valor).toBe(1234);
    expect(leerNumero('1,234', ',')?.valor).toBe(1.234);
    expect(leerNumero('1.234.567', '.')?.valor).toBe(1_234_567);
  });

  test.each(['', ' ', '-', 'Ene', '1.2.3', '5.1.1.1', '02/01/20', '24110;2412', '12 meses', '1,23,456', '%'])(
    '%j is no number',
    (text) => {
      expect(leerNumero(text)).toBeNull();
    },
  );

  test('reads back what either convention prints', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 0, max: 99 }), (whole, cents) => {
        const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, '.');
        const expected = Number(`${whole}.${String(cents).padStart(2, '0')}`);
        const spanish = `${grouped},${String(cents).padStart(2, '0')}`;
        expect(leerNumero(spanish)?.valor).toBe(expected);
        expect(leerNumero(spanish.replace(/[.,]/g, (c) => (c === '.' ? ',' : '.')))?.valor).toBe(expected);
      }),
    );
  });
});

test.each([
  ['1.234', null],
  ['1,234', null],
  ['12', null],
  ['1.234.567', ','],
  ['8.33', '.'],
  ['8,3', ','],
  ['1.234,5', ','],
] as const)('%j proves the decimal separator %j', (text, expected) => {
  expect(decimalDe(text)).toBe(expected);
});
