import fc from 'fast-check';
import { shifted, type Shift } from '../../../src/host/engine/area';
import { area } from './helpers';

describe('areas along with inserted and deleted rows and columns', () => {
  test.each([
    ['B5:C9', { kind: 'rows', at: 2, count: 3 }, 'B8:C12'],
    ['B5:C9', { kind: 'rows', at: 6, count: 2 }, 'B5:C11'],
    ['B5:C9', { kind: 'rows', at: 9, count: 2 }, 'B5:C9'],
    ['B5:C9', { kind: 'rows', at: 0, count: -2 }, 'B3:C7'],
    ['B5:C9', { kind: 'rows', at: 3, count: -3 }, 'B4:C6'],
    ['B5:C9', { kind: 'rows', at: 7, count: -5 }, 'B5:C7'],
    ['B5:C9', { kind: 'columns', at: 1, count: 1 }, 'C5:D9'],
    ['B5:C9', { kind: 'columns', at: 2, count: -1 }, 'B5:B9'],
  ] as const)('%s, %j', (before, shift, after) => {
    expect(shifted(area(before), shift)).toEqual(area(after));
  });

  test('nothing is left of an area deleted as a whole', () => {
    expect(shifted(area('B5:C9'), { kind: 'rows', at: 4, count: -5 })).toBeNull();
  });

  test('deleting what was inserted restores every area', () => {
    const line = fc.nat(50);
    const shapes = fc.tuple(line, line, line, line);
    const kinds = fc.constantFrom<Shift['kind']>('rows', 'columns');
    fc.assert(
      fc.property(
        shapes,
        kinds,
        line,
        fc.integer({ min: 1, max: 9 }),
        ([top, left, h, w], kind, at, count) => {
          const before = { top, left, bottom: top + h, right: left + w };
          const during = shifted(before, { kind, at, count });
          expect(during && shifted(during, { kind, at, count: -count })).toEqual(before);
        },
      ),
    );
  });
});
