import { isSingleCall } from '../../../src/host/engine/single-call';

const NAMES = ['POA.SUMA', 'POA.DOBLE'];

test.each([
  ['=POA.SUMA(A1:B2)', true],
  ['= poa.suma( A1 ) ', true],
  ['=POA.SUMA(IF(A1>1,(2+3),4),"a)(")', true],
  ["=POA.SUMA('Hoja ) (1'!A1)", true],
  ['=POA.SUMA(A1)+1', false],
  ['=POA.SUMA(A1)*(2)', false],
  ['=IFERROR(POA.SUMA(A1),0)', false],
  ['=POA.SUMA(POA.DOBLE(A1))', false],
  ['=POA.SUMA(POA.SUMA(A1))', false],
  ['=OTRA.SUMA(A1)', false],
  ['=-POA.SUMA(A1)', false],
])('%s: %s', (formula, isOne) => {
  expect(isSingleCall(formula, NAMES)).toBe(isOne);
});
