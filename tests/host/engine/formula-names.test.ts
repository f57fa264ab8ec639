import { callsCustomFunction, fromFile, toFile } from '../../../src/host/engine/formula-names';

describe('formulas as cells show them and as files keep them', () => {
  test.each([
    ['=POA.EFICACIA(A1:L1,A2:L2,M1)', '_xldudf_POA_EFICACIA(A1:L1,A2:L2,M1)'],
    ['=ROUND(POA.EJECUCION(A1,B1),2)', 'ROUND(_xldudf_POA_EJECUCION(A1,B1),2)'],
    ['=TEXTJOIN(", ",TRUE,A1:A3)', '_xlfn.TEXTJOIN(", ",TRUE,A1:A3)'],
    ['=SORT(UNIQUE(A1:A9))', '_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))'],
    ['=SUM(A1)', 'SUM(A1)'],
    ['="POA.X(1) ""IFS("" "&IFS(A1,1)', '"POA.X(1) ""IFS("" "&_xlfn.IFS(A1,1)'],
    ["='POA.HOJA(1)'!A1", "'POA.HOJA(1)'!A1"],
    ["='D''IFS('!A1+IFS(A1,2)", "'D''IFS('!A1+_xlfn.IFS(A1,2)"],
    ['=STDEV.S(A1:A3)', 'STDEV.S(A1:A3)'],
  ])('%s', (typed, stored) => {
    expect(toFile(typed)).toBe(stored);
    expect(fromFile(stored)).toBe(typed);
  });

  test('only calls of an add-in are custom', () => {
    expect(callsCustomFunction('1+_xldudf_POA_SUMA(A1)')).toBe(true);
    expect(callsCustomFunction('_xlfn.IFS(A1,1)')).toBe(false);
  });
});
