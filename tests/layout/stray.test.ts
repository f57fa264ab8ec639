import type { CellValue, Sheet } from '../../src/sheet/sheet';
import { detectar } from '../../src/layout/detectar';
import { fixtureSheet } from '../support/fixture';

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

/** A cell that somebody has typed at the far corner by mistake. */
function withStrayCell(sheet: Sheet, filledRows: boolean): Sheet {
  const { extent, filledRows: known, ...rest } = sheet;
  const isStray = (row: number, column: number): boolean => row === LAST_ROW && column === LAST_COLUMN;
  const stray: CellValue[] = Array.from({ length: LAST_COLUMN }, () => null);
  return {
    ...rest,
    extent: { top: extent?.top ?? 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN },
    ...(filledRows && known ? { filledRows: [...Array.from(known), LAST_ROW] } : {}),
    value: (row, column) => (isStray(row, column) ? 'x' : sheet.value(row, column)),
    rowValues: (row) => (row === LAST_ROW ? [...stray, 'x'] : (sheet.rowValues?.(row) ?? [])),
  };
}

test.each([true, false])('a stray cell at the far corner changes nothing (rows known: %s)', (known) => {
  const sheet = fixtureSheet('anb-usogc-2017-t4.xlsx', 'POA-01');
  expect(detectar(withStrayCell(sheet, known))).toEqual(detectar(sheet));
});
