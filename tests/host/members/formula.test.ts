import fc from 'fast-check';
import { shiftFormula } from '../../../src/host/members/formula';
import {
  formatFromLocal,
  formatToLocal,
  formulaFromLocal,
  formulaToLocal,
} from '../../../src/host/members/local';

describe('a copied formula', () => {
  test.each([
    ['=A1', '=B3'],
    ['=$A1+A$1+$A$1', '=$A3+B$1+$A$1'],
    ['=SUM(A1:B2)', '=SUM(B3:C4)'],
    ["='POA-01'!G13*Hoja2!A1", "='POA-01'!H15*Hoja2!B3"],
    ['="A1"&A1', '="A1"&B3'],
    ["='A1'!A1", "='A1'!B3"],
    ['=LOG10(A1)', '=LOG10(B3)'],
    ['=Metas*1.5E3', '=Metas*1.5E3'],
    ['=POA.EFICACIA(A1,B1)', '=POA.EFICACIA(B3,C3)'],
    ['texto A1', 'texto A1'],
  ])('%s two rows down and a column right', (formula, expected) => {
    expect(shiftFormula(formula, 2, 1)).toBe(expected);
  });

  test('a reference that leaves the sheet is lost', () => {
    expect(shiftFormula('=A1+B2', -1, 0)).toBe('=#REF!+B1');
  });

  test('there and back again is the same formula', () => {
    const cell = fc
      .tuple(fc.integer({ min: 10, max: 60 }), fc.constantFrom('K', '$K', 'AB'), fc.boolean())
      .map(([row, column, fixed]) => `${column}${fixed ? '$' : ''}${row}`);
    fc.assert(
      fc.property(
        cell,
        cell,
        fc.integer({ min: 0, max: 9 }),
        fc.integer({ min: 0, max: 9 }),
        (a, b, r, c) => {
          const formula = `=SUM(${a}:${b})*"${a}"`;
          expect(shiftFormula(shiftFormula(formula, r, c), -r, -c)).toBe(formula);
        },
      ),
    );
  });
});

describe('Spanish Excel', () => {
  test.each([
    ['=SUM(A1,0.5)', '=SUMA(A1;0,5)'],
    ['=IF(A1>=0.85,"sí, ya",FALSE)', '=SI(A1>=0,85;"sí, ya";FALSO)'],
    ['=SUMIFS(B:B,A:A,"1.1")', '=SUMAR.SI.CONJUNTO(B:B;A:A;"1.1")'],
    ['=POA.EFICACIA(A1,12)', '=POA.EFICACIA(A1;12)'],
    ['="1,5"&A1', '="1,5"&A1'],
    ["='Hoja, 1'!A1", "='Hoja, 1'!A1"],
    ['=YEAR(A1)', '=AÑO(A1)'],
  ])('%s is %s', (english, spanish) => {
    expect(formulaToLocal(english, 'es-ES')).toBe(spanish);
    expect(formulaFromLocal(spanish, 'es-ES')).toBe(english);
  });

  test('values are not formulas', () => {
    expect([formulaToLocal('1,5', 'es-BO'), formulaToLocal(1.5, 'es-BO')]).toEqual(['1,5', 1.5]);
  });

  test('an English Excel shows English', () => {
    expect(formulaToLocal('=SUM(A1,0.5)', 'en-US')).toBe('=SUM(A1,0.5)');
  });

  test.each([
    ['#,##0.00', '#.##0,00'],
    ['0.0%', '0,0%'],
    ['"T.G.N." 0.0', '"T.G.N." 0,0'],
    ['General', 'Estándar'],
  ])('format %s is %s', (code, local) => {
    expect(formatToLocal(code, 'es-ES')).toBe(local);
    expect(formatFromLocal(local, 'es-ES')).toBe(code);
  });
});
