import { isoDateSerial } from '../../src/xlsx/iso-date';

test.each([
  ['2026-03-31T00:00:00', false, 46112],
  ['2026-03-31', false, 46112],
  ['2026-03-31T18:00:00Z', false, 46112.75],
  ['2020-01-02', false, 43832],
  // The phantom 29 February 1900 lies between these two.
  ['1900-03-01', false, 61],
  ['1900-02-28', false, 59],
  ['1900-01-01', false, 1],
  ['1904-01-01', true, 0],
  ['2026-03-31T12:00:00', true, 44650.5],
])('%s (1904: %s) is serial %d', (text, date1904, serial) => {
  expect(isoDateSerial(text, date1904)).toBe(serial);
});

test.each(['31/03/2026', '', '2026', 'T12:00:00'])('"%s" is no date', (text) => {
  expect(isoDateSerial(text, false)).toBeNull();
});
