import { toEnglish } from '../../../src/host/engine/spanish-number';

describe('what a Bolivian planner types, in the notation of Office.js', () => {
  test.each([
    ['12,5', '12.5'],
    ['-0,75', '-0.75'],
    [',5', '.5'],
    ['1.234', '1,234'],
    ['1.234.567,89', '1,234,567.89'],
    ['8,33%', '8.33%'],
    ['8,33 %', '8.33%'],
    ['12.5', '12.5'],
    ['1.1.2', '1.1.2'],
    ['12', '12'],
    ['1.2345', '1.2345'],
    ['31/12/2020', '31/12/2020'],
    ['Sí, cumplido', 'Sí, cumplido'],
  ])('%s', (typed, english) => {
    expect(toEnglish(typed)).toBe(english);
  });
});
