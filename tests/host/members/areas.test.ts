import fc from 'fast-check';
import type { EngineChange, EngineSheet } from '../../../src/host/engine/engine';
import {
  areasWhere,
  boundingRect,
  cellCount,
  covers,
  intersection,
  LAST_COLUMN,
  LAST_ROW,
  overlaps,
  qualified,
  readAddress,
  splitAddress,
  writeAddress,
} from '../../../src/host/members/areas';
import { without } from '../../../src/host/members/data-validation';
import { movedArea } from '../../../src/host/protocol/references';
import { contains, type Area } from '../../../src/sheet/address';

const area = (top: number, left: number, bottom: number, right: number): Area => ({
  top,
  left,
  bottom,
  right,
});

const small = fc
  .tuple(fc.nat(6), fc.nat(6), fc.nat(6), fc.nat(6))
  .map(([a, b, c, d]) => area(Math.min(a, b), Math.min(c, d), Math.max(a, b), Math.max(c, d)));

const cells = ({ top, left, bottom, right }: Area): string[] => {
  const found: string[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) found.push(`${row},${column}`);
  }
  return found;
};

describe('addresses', () => {
  test.each<[string, Area]>([
    ['B2', area(1, 1, 1, 1)],
    ['$A$1:$C$9', area(0, 0, 8, 2)],
    ['C9:A1', area(0, 0, 8, 2)],
    ['B:D', area(0, 1, LAST_ROW, 3)],
    ['$2:$2', area(1, 0, 1, LAST_COLUMN)],
  ])('%s', (text, expected) => {
    expect(readAddress(text)).toEqual(expected);
  });

  test.each(['', 'A', '7', 'A0', 'AAAA1', 'A1:B', 'Hoja1!A1', 'A1048577'])('%j is no address', (text) => {
    expect(readAddress(text)).toBeNull();
  });

  test('what is written is read again', () => {
    fc.assert(fc.property(small, (it) => expect(readAddress(writeAddress(it))).toEqual(it)));
  });

  test.each([
    ['Hoja1', 'Hoja1!A1'],
    ['Año_2020', 'Año_2020!A1'],
    ['POA-01', "'POA-01'!A1"],
    ["O'Higgins", "'O''Higgins'!A1"],
    ['A1', "'A1'!A1"],
    ['2020', "'2020'!A1"],
  ])('sheet %s', (name, expected) => {
    expect(qualified(name, area(0, 0, 0, 0))).toBe(expected);
    expect(splitAddress(expected)).toEqual({ sheet: name, address: 'A1' });
  });
});

describe('sets of cells', () => {
  test('the intersection holds the common cells', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const inB = new Set(cells(b));
        const common = intersection(a, b);
        expect(common ? cells(common) : []).toEqual(cells(a).filter((it) => inB.has(it)));
        expect(overlaps(a, b)).toBe(common !== null);
      }),
    );
  });

  test('the bounding rectangle covers both and nothing smaller does', () => {
    fc.assert(
      fc.property(small, small, (a, b) => {
        const box = boundingRect(a, b);
        expect([covers(box, a), covers(box, b)]).toEqual([true, true]);
        expect([Math.min(a.top, b.top), Math.max(a.right, b.right)]).toEqual([box.top, box.right]);
      }),
    );
  });

  test('areasWhere covers exactly the wanted cells, each once', () => {
    fc.assert(
      fc.property(small, fc.array(fc.boolean(), { minLength: 49, maxLength: 49 }), (box, wanted) => {
        const holds = (row: number, column: number) => wanted[row * 7 + column] === true;
        const found = areasWhere(box, holds).flatMap(cells);
        const expected = cells(box).filter((it) => {
          const [row = 0, column = 0] = it.split(',').map(Number);
          return holds(row, column);
        });
        expect([...found].sort()).toEqual(expected.sort());
      }),
    );
  });

  test('what is left around a hole, and the hole, are the area again', () => {
    fc.assert(
      fc.property(small, small, (whole, hole) => {
        fc.pre(overlaps(whole, hole));
        const left = without(whole, hole).flatMap(cells);
        const expected = cells(whole).filter((it) => {
          const [row = 0, column = 0] = it.split(',').map(Number);
          return !contains(hole, row, column);
        });
        expect([...left].sort()).toEqual(expected.sort());
      }),
    );
  });
});

describe('areas that follow rows and columns', () => {
  const change = (kind: EngineChange['kind'], at: Area): EngineChange => ({
    kind,
    area: at,
    sheet: {} as EngineSheet,
    source: 'program',
  });

  test.each<[string, EngineChange['kind'], Area, Area | null]>([
    ['rows above', 'rowsInserted', area(0, 0, 1, LAST_COLUMN), area(5, 1, 7, 2)],
    ['rows inside', 'rowsInserted', area(4, 0, 4, LAST_COLUMN), area(3, 1, 6, 2)],
    ['rows below', 'rowsInserted', area(6, 0, 9, LAST_COLUMN), area(3, 1, 5, 2)],
    ['deleted above', 'rowsDeleted', area(0, 0, 1, LAST_COLUMN), area(1, 1, 3, 2)],
    ['deleted inside', 'rowsDeleted', area(4, 0, 4, LAST_COLUMN), area(3, 1, 4, 2)],
    ['deleted at the start', 'rowsDeleted', area(2, 0, 3, LAST_COLUMN), area(2, 1, 3, 2)],
    ['deleted at the end', 'rowsDeleted', area(5, 0, 8, LAST_COLUMN), area(3, 1, 4, 2)],
    ['all deleted', 'rowsDeleted', area(3, 0, 5, LAST_COLUMN), null],
    ['columns before', 'columnsInserted', area(0, 0, LAST_ROW, 0), area(3, 2, 5, 3)],
    ['columns deleted', 'columnsDeleted', area(0, 2, LAST_ROW, 2), area(3, 1, 5, 1)],
    ['an edit', 'edit', area(3, 1, 3, 1), area(3, 1, 5, 2)],
  ])('%s', (_what, kind, at, expected) => {
    expect(movedArea(area(3, 1, 5, 2), change(kind, at))).toEqual(expected);
  });

  test('deleting what was inserted brings every area back', () => {
    fc.assert(
      fc.property(small, fc.nat(7), fc.integer({ min: 1, max: 3 }), (it, first, count) => {
        const rows = area(first, 0, first + count - 1, LAST_COLUMN);
        const there = movedArea(it, change('rowsInserted', rows));
        expect(there && movedArea(there, change('rowsDeleted', rows))).toEqual(it);
      }),
    );
  });

  test('no cells are lost or won by an insertion outside', () => {
    fc.assert(
      fc.property(small, (it) => {
        const above = movedArea(it, change('rowsInserted', area(0, 0, 2, LAST_COLUMN)));
        expect(above && cellCount(above)).toBe(cellCount(it));
      }),
    );
  });
});
