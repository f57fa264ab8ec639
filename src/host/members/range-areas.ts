import type { Area } from '../../sheet/address';
import type { Arguments } from '../protocol/arguments';
import { itemNotFound } from '../protocol/errors';
import { object, value, type Members } from '../protocol/member';
import { settle } from '../protocol/settle';
import { cellCount, intersection, isEntireColumn, isEntireRow, moved, qualified, WHOLE_SHEET } from './areas';
import { areaArgument } from './find';
import { clearArea } from './range-edit';
import { specialCells } from './special-cells';
import type { AreasState, HostObject } from './states';

const areasObject = ({ sheet }: AreasState, areas: readonly Area[]): HostObject | null =>
  areas.length > 0 ? { type: 'RangeAreas', state: { sheet, areas } } : null;

function required(found: HostObject | null): ReturnType<typeof object> {
  if (!found) throw itemNotFound();
  return object(found);
}

const address = ({ sheet, areas }: AreasState): string =>
  areas.map((area) => qualified(sheet.name, area)).join(',');

/** `Excel.RangeAreas`: several areas of one sheet. */
export const RANGE_AREAS: Members<AreasState> = {
  tracked: true,
  get: {
    Address: address,
    AddressLocal: address,
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0),
    IsEntireColumn: ({ areas }) => areas.every(isEntireColumn),
    IsEntireRow: ({ areas }) => areas.every(isEntireRow),
    Style: () => 'Normal',
  },
  to: {
    Areas: (self) => ({ type: 'RangeCollection', state: self }),
    ConditionalFormats: (self) => ({ type: 'ConditionalFormatCollection', state: self }),
    DataValidation: (self) => ({ type: 'DataValidation', state: self }),
    Format: (self) => ({ type: 'RangeFormat', state: self }),
    Worksheet: ({ sheet }) => ({ type: 'Worksheet', state: sheet }),
  },
  call: {
    Clear: ({ sheet, areas }, args, context) => {
      for (const area of areas) clearArea(sheet, area, args.optionalText(0) ?? 'All', context);
      return undefined;
    },
    GetEntireColumn: (self) =>
      object(
        areasObject(
          self,
          self.areas.map((area) => ({ ...area, top: 0, bottom: WHOLE_SHEET.bottom })),
        ),
      ),
    GetEntireRow: (self) =>
      object(
        areasObject(
          self,
          self.areas.map((area) => ({ ...area, left: 0, right: WHOLE_SHEET.right })),
        ),
      ),
    GetIntersection: (self, args, context) =>
      required(areasObject(self, common(self, areaArgument(args, 0, context, self.sheet)))),
    GetIntersectionOrNullObject: (self, args, context) =>
      object(areasObject(self, common(self, areaArgument(args, 0, context, self.sheet)))),
    GetOffsetRangeAreas: (self, args) =>
      object(
        areasObject(
          self,
          self.areas.map((area) => moved(area, args.integer(0), args.integer(1))),
        ),
      ),
    GetSpecialCells: async (self, args, context) => {
      await settle(context);
      return required(areasObject(self, special(self, args)));
    },
    GetSpecialCellsOrNullObject: async (self, args, context) => {
      await settle(context);
      return object(areasObject(self, special(self, args)));
    },
    GetUsedRangeAreas: (self, args) => required(areasObject(self, used(self, args.flag(0)))),
    GetUsedRangeAreasOrNullObject: (self, args) => object(areasObject(self, used(self, args.flag(0)))),
  },
};

const special = (self: AreasState, args: Arguments): Area[] =>
  self.areas.flatMap((area) => specialCells({ ...self, area }, args));

const common = ({ areas }: AreasState, other: Area): Area[] =>
  areas.flatMap((area) => intersection(area, other) ?? []);

function used(self: AreasState, valuesOnly: boolean): Area[] {
  const area = self.sheet.usedArea(valuesOnly);
  return area ? common(self, area) : [];
}

export const RANGE_COLLECTION: Members<AreasState> = {
  items: ({ sheet, areas }) => areas.map((area) => ({ type: 'Range', state: { sheet, area } })),
  call: {
    GetCount: ({ areas }) => value(areas.length),
    GetItemAt: ({ sheet, areas }, args) => {
      const area = areas[args.integer(0)];
      if (!area) throw itemNotFound();
      return object({ type: 'Range', state: { sheet, area } });
    },
  },
};
