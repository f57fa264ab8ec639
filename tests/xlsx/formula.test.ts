import fc from 'fast-check';
import { shiftFormula, shownFormula } from '../../src/xlsx/formula';

test.each([
  ['A1+B2', 1, 1, 'B2+C3'],
  ['$A$1+$A1+A$1', 2, 3, '$A$1+$A3+D$1'],
  ['SUM(A1:B3)', 1, 0, 'SUM(A2:B4)'],
  ['A:A+$B:C', 5, 1, 'B:B+$B:D'],
  ['1:3+$2:4', 2, 9, '3:5+$2:6'],
  ['Hoja1!A1+POA1!B2', 1, 1, 'Hoja1!B2+POA1!C3'],
  ["'Plan A1'!A1+'O''Higgins B2'!B2", 1, 0, "'Plan A1'!A2+'O''Higgins B2'!B3"],
  ['SUM(T1:T4!A1)', 1, 1, 'SUM(T1:T4!B2)'],
  ['[1]Externa!A1', 1, 0, '[1]Externa!A2'],
  ['Tabla1[[#This Row],[A1]]*A1', 1, 0, 'Tabla1[[#This Row],[A1]]*A2'],
  ["Tabla1[B''2]+B2", 1, 0, "Tabla1[B''2]+B3"],
  ['"A1"&A1&"di ""B2"""', 1, 0, '"A1"&A2&"di ""B2"""'],
  ['LOG10(A1)+ATAN2(B1,C1)', 1, 0, 'LOG10(A2)+ATAN2(B2,C2)'],
  ['año1+Ñ1+mes_A1+A1.total', 1, 1, 'año1+Ñ1+mes_A1+A1.total'],
  ['1E5+2.5e3*A1', 1, 0, '1E5+2.5e3*A2'],
  ['XFE1+XFD1', 1, 0, 'XFE1+XFD2'],
  ['A1+B1', -1, 0, '#REF!+#REF!'],
  ['A5', 0, -1, '#REF!'],
  ['XFD1', 0, 1, '#REF!'],
  ['A1048576', 1, 0, '#REF!'],
  ['IF(A1=TRUE,#N/A,#REF!)', 1, 0, 'IF(A2=TRUE,#N/A,#REF!)'],
  ['A1#+@B1', 1, 0, 'A2#+@B2'],
])('%s moved by %d rows and %d columns', (formula, rows, columns, moved) => {
  expect(shiftFormula(formula, rows, columns)).toBe(moved);
});

test('moving there and back changes nothing, away from the edges', () => {
  const reference = fc
    .tuple(
      fc.constantFrom('', '$'),
      fc.constantFrom('H', 'AB', 'ZZ'),
      fc.constantFrom('', '$'),
      fc.integer({ min: 100, max: 9999 }),
    )
    .map((parts) => parts.join(''));
  const step = fc.integer({ min: -7, max: 7 });
  fc.assert(
    fc.property(fc.array(reference, { minLength: 1 }), step, step, (references, rows, columns) => {
      const formula = `SUM(${references.join(',')})`;
      expect(shiftFormula(shiftFormula(formula, rows, columns), -rows, -columns)).toBe(formula);
    }),
  );
});

test.each([
  ['SUM(A1:A3)', '=SUM(A1:A3)'],
  ['_xlfn.SEQUENCE(3)', '=SEQUENCE(3)'],
  ['_xlfn._xlws.FILTER(A1:A3,B1:B3)', '=FILTER(A1:A3,B1:B3)'],
  ['_xlfn.LET(_xlpm.x,1,_xlpm.x+1)', '=LET(x,1,x+1)'],
  ['"_xlfn."&A1', '="_xlfn."&A1'],
])('%s is shown as %s', (stored, shown) => {
  expect(shownFormula(stored)).toBe(shown);
});
