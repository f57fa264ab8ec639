import fc from 'fast-check';
import { DecimalReader, parseNumber } from '../../../src/xlsx/xml/decimal';

const encoder = new TextEncoder();

function read(text: string): number | null {
  const reader = new DecimalReader();
  return reader.read(encoder.encode(`${text}</v>`), 0) ? reader.value : null;
}

test.each([
  ['0', 0],
  ['-46112.5', -46112.5],
  ['.5', 0.5],
  ['7.', 7],
  ['0.1', 0.1],
  ['123456789012345', 123456789012345],
])('%s', (text, value) => {
  expect(read(text)).toBe(value);
});

test.each(['', '-', '.', '1.2.3', '1e5', ' 1', '+1', '0.30000000000000004', '1234567890123456'])(
  '"%s" is left to the careful way',
  (text) => {
    expect(read(text)).toBeNull();
  },
);

test('every decimal of up to 15 digits reads as Number reads it', () => {
  const decimal = fc
    .tuple(
      fc.boolean(),
      fc.string({ unit: fc.constantFrom(...'0123456789'.split('')), minLength: 2, maxLength: 15 }),
      fc.nat(14),
    )
    .map(([negative, digits, at]) => `${negative ? '-' : ''}${digits.slice(0, at)}.${digits.slice(at)}`);
  fc.assert(fc.property(decimal, (text) => expect(read(text)).toBe(Number(text))));
});

test.each([
  ['1.2345678901234567E+19', 1.2345678901234567e19],
  [' 5 ', 5],
  ['1e999', null],
  ['0x10', null],
  ['Infinity', null],
  ['', null],
  ['1.234,56', null],
])('the careful way reads "%s" as %s', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});
