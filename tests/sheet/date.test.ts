import { esFormatoFecha, fechaDeSerial, fechaDeTexto, fechaIso, leerFecha } from '../../src/sheet/date';

test.each([
  [43832, false, '2020-01-02'],
  [44196, false, '2020-12-31'],
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [61, false, '1900-03-01'],
  [0, true, '1904-01-01'],
  [42370, true, '2020-01-02'],
  [43832.75, false, '2020-01-02'],
])('serial %d (1904: %s) is %s', (serial, date1904, expected) => {
  expect(fechaIso(fechaDeSerial(serial, date1904))).toBe(expected);
});

test.each([
  ['02/01/20', '2020-01-02'],
  ['31/12/2020', '2020-12-31'],
  ['2-ene-2020', '2020-01-02'],
  ['1 de septiembre de 2020', '2020-09-01'],
  ['15.set.20', '2020-09-15'],
  ['2020-01-02', '2020-01-02'],
  ['2026-03-31T00:00:00', '2026-03-31'],
  ['1/6/98', '1998-06-01'],
])('%j is %s', (text, expected) => {
  const date = fechaDeTexto(text);
  expect(date && fechaIso(date)).toBe(expected);
});

test.each(['', '31/02/20', '13/13/20', 'Ene-Dic', '5.1.1.1', '12', '2020'])('%j is no date', (text) => {
  expect(fechaDeTexto(text)).toBeNull();
});

test('a cell is a date only where its number could be one', () => {
  expect(leerFecha(43832, false)).toEqual({ anio: 2020, mes: 1, dia: 2 });
  expect(leerFecha(36, false)).toBeNull();
  expect(leerFecha(39_745_387, false)).toBeNull();
  expect(leerFecha(true, false)).toBeNull();
});

test.each([
  ['dd/mm/yy', true],
  ['[$-300A]mmm\\-yy', true],
  ['mm-dd-yy', true],
  ['h:mm', false],
  ['0.00" días"', false],
  ['#,##0.00', false],
  ['General', false],
])('%j shows a date: %s', (format, expected) => {
  expect(esFormatoFecha(format)).toBe(expected);
});
