import type { Area } from '../../sheet/address';
import { refusal } from '../protocol/errors';
import { object, type Members } from '../protocol/member';
import { settle } from '../protocol/settle';
import {
  WHOLE_SHEET,
  areasWhere,
  boundingRect,
  cell,
  cellOf,
  columnCount,
  columnOf,
  covers,
  intersection,
  moved,
  onSheet,
  overlaps,
  requiredArea,
  rowCount,
  rowOf,
} from './areas';
import { areaArgument } from './find';
import { findCell } from './range-find';
import { specialCells } from './special-cells';
import type { HostObject, RangeState } from './states';

const range = ({ sheet }: RangeState, area: Area): ReturnType<typeof object> =>
  object({ type: 'Range', state: { sheet, area: onSheet(area) } });

/** Ranges that follow from a range: none of these changes anything. */
export const RANGE_SHAPE: Members<RangeState>['call'] = {
  GetCell: (self, args) => range(self, cellOf(self.area, args.integer(0), args.integer(1))),
  GetRow: (self, args) => range(self, rowOf(self.area, args.integer(0))),
  GetColumn: (self, args) => range(self, columnOf(self.area, args.integer(0))),
  GetLastCell: (self) => range(self, cell(self.area.bottom, self.area.right)),
  GetLastRow: (self) => range(self, { ...self.area, top: self.area.bottom }),
  GetLastColumn: (self) => range(self, { ...self.area, left: self.area.right }),
  GetEntireRow: (self) => range(self, { ...self.area, left: WHOLE_SHEET.left, right: WHOLE_SHEET.right }),
  GetEntireColumn: (self) => range(self, { ...self.area, top: WHOLE_SHEET.top, bottom: WHOLE_SHEET.bottom }),
  GetOffsetRange: (self, args) => range(self, moved(self.area, args.integer(0), args.integer(1))),
  GetResizedRange: (self, args) =>
    range(self, {
      ...self.area,
      bottom: self.area.bottom + args.integer(0),
      right: self.area.right + args.integer(1),
    }),
  GetAbsoluteResizedRange: (self, args) =>
    range(self, {
      ...self.area,
      bottom: self.area.top + args.integer(0) - 1,
      right: self.area.left + args.integer(1) - 1,
    }),
  GetRowsAbove: (self, args) => {
    const count = args.optionalInteger(0, 1);
    return range(self, { ...self.area, top: self.area.top - count, bottom: self.area.top - 1 });
  },
  GetRowsBelow: (self, args) => {
    const count = args.optionalInteger(0, 1);
    return range(self, { ...self.area, top: self.area.bottom + 1, bottom: self.area.bottom + count });
  },
  GetColumnsBefore: (self, args) => {
    const count = args.optionalInteger(0, 1);
    return range(self, { ...self.area, left: self.area.left - count, right: self.area.left - 1 });
  },
  GetColumnsAfter: (self, args) => {
    const count = args.optionalInteger(0, 1);
    return range(self, { ...self.area, left: self.area.right + 1, right: self.area.right + count });
  },
  GetBoundingRect: (self, args, context) =>
    range(self, boundingRect(self.area, areaArgument(args, 0, context, self.sheet))),
  GetIntersection: (self, args, context) =>
    range(self, requiredArea(intersection(self.area, areaArgument(args, 0, context, self.sheet)))),
  GetIntersectionOrNullObject: (self, args, context) =>
    orNull(self, intersection(self.area, areaArgument(args, 0, context, self.sheet))),
  GetUsedRange: (self, args) => range(self, requiredArea(usedWithin(self, args.flag(0)))),
  GetUsedRangeOrNullObject: (self, args) => orNull(self, usedWithin(self, args.flag(0))),
  GetSurroundingRegion: (self) => range(self, region(self)),
  GetMergedAreasOrNullObject: (self, _args, { refusals }) => {
    const areas = self.sheet.merges.filter((merge) => overlaps(merge, self.area));
    if (areas.length > refusals.mergedAreas) throw refusal('OperationCellsExceedLimit');
    return object(areasOrNull(self, areas));
  },
  GetSpecialCells: async (self, args, context) => {
    await settle(context);
    const areas = specialCells(self, args);
    requiredArea(areas[0] ?? null);
    return object(areasOrNull(self, areas));
  },
  GetSpecialCellsOrNullObject: async (self, args, context) => {
    await settle(context);
    return object(areasOrNull(self, specialCells(self, args)));
  },
  Find: async (self, args, context) => {
    await settle(context);
    return range(self, requiredArea(findCell(self, args)));
  },
  FindOrNullObject: async (self, args, context) => {
    await settle(context);
    return orNull(self, findCell(self, args));
  },
  GetTables: (self, args) => {
    const whole = args.flag(0);
    const tables = self.sheet.tables
      .filter(({ area }) => (whole ? covers(self.area, area) : overlaps(self.area, area)))
      .map((table) => ({ sheet: self.sheet, table }));
    return object({ type: 'TableScopedCollection', state: tables });
  },
  _ValidateArraySize: (self, args) => {
    const [rows, columns] = [args.integer(0), args.integer(1)];
    if (rows === rowCount(self.area) && columns === columnCount(self.area)) return undefined;
    throw refusal(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  },
};

function orNull(self: RangeState, area: Area | null): ReturnType<typeof object> {
  return area ? range(self, area) : object(null);
}

function areasOrNull({ sheet }: RangeState, areas: readonly Area[]): HostObject | null {
  return areas.length > 0 ? { type: 'RangeAreas', state: { sheet, areas } } : null;
}

function usedWithin({ sheet, area }: RangeState, valuesOnly: boolean): Area | null {
  const used = sheet.usedArea(valuesOnly);
  const common = used && intersection(used, area);
  if (!common) return null;
  if (!valuesOnly) return common;
  const filled = areasWhere(common, filledTest(sheet, common));
  return filled.reduce<Area | null>((box, it) => (box ? boundingRect(box, it) : it), null);
}

function filledTest(sheet: RangeState['sheet'], area: Area): (row: number, column: number) => boolean {
  const formulas = sheet.formulas(area);
  return (row, column) => (formulas[row - area.top]?.[column - area.left] ?? '') !== '';
}

/** Cells around the range up to the first blank row and column on every side (Ctrl + Shift + *). */
function region({ sheet, area }: RangeState): Area {
  const used = sheet.usedArea(true);
  if (!used) return area;
  const whole = boundingRect(used, area);
  const filled = filledTest(sheet, whole);
  let box = area;
  for (;;) {
    const ring = intersection(whole, {
      top: box.top - 1,
      left: box.left - 1,
      bottom: box.bottom + 1,
      right: box.right + 1,
    });
    const next = areasWhere(ring ?? box, filled).reduce(boundingRect, box);
    if (covers(box, next)) return box;
    box = next;
  }
}
