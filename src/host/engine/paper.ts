/** Office.js's paper types and the codes that files keep (ECMA-376, 18.3.1.63). */
export const PAPER: readonly (readonly [string, number])[] = [
  ['Letter', 1],
  ['LetterSmall', 2],
  ['Tabloid', 3],
  ['Ledger', 4],
  ['Legal', 5],
  ['Statement', 6],
  ['Executive', 7],
  ['A3', 8],
  ['A4', 9],
  ['A4Small', 10],
  ['A5', 11],
  ['B4', 12],
  ['B5', 13],
  ['Folio', 14],
  ['Quatro', 15],
];
