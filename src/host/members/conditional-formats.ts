import type { ConditionalFormat } from '../engine/engine';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import { object, value, type Members } from '../protocol/member';
import { overlaps } from './areas';
import { flag, text } from './cells';
import { rule } from './conditional-rules';
import { guardPermission } from './guard';
import type { AreasState, FormatRule, HostObject } from './states';

const KINDS = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
] as const;

const format = (sheet: AreasState['sheet'], it: ConditionalFormat): HostObject => ({
  type: 'ConditionalFormat',
  state: { sheet, format: it },
});

const all = ({ sheet, areas }: AreasState): ConditionalFormat[] =>
  sheet.conditionalFormats.filter((it) => areas.some((area) => overlaps(it.area, area)));

const withId = (self: AreasState, id: string): ConditionalFormat | undefined =>
  all(self).find((it) => it.id === id);

/** `Excel.ConditionalFormatCollection` of the cells of a range. */
export const CONDITIONAL_FORMATS: Members<AreasState> = {
  items: (self) => all(self).map((it) => format(self.sheet, it)),
  item: (self, key) => {
    const found = withId(self, text(key));
    if (!found) throw itemNotFound();
    return format(self.sheet, found);
  },
  call: {
    Add: (self, args) => {
      const type = args.text(0);
      if (!KINDS.some((it) => it === type)) throw invalidArgument();
      guardPermission(self.sheet, 'allowFormatCells');
      const added = self.areas.map((area) => ({ id: freshId(), area, type, rule: {}, style: {} }));
      self.sheet.conditionalFormats.unshift(...added);
      return object(added[0] ? format(self.sheet, added[0]) : null);
    },
    ClearAll: (self) => {
      guardPermission(self.sheet, 'allowFormatCells');
      for (const it of all(self)) drop({ sheet: self.sheet, format: it });
      return undefined;
    },
    GetCount: (self) => value(all(self).length),
    GetItemAt: (self, args) => {
      const found = all(self)[args.integer(0)];
      if (!found) throw itemNotFound();
      return object(format(self.sheet, found));
    },
    GetItemOrNullObject: (self, args) => {
      const found = withId(self, args.text(0));
      return object(found ? format(self.sheet, found) : null);
    },
  },
};

const kind =
  (name: (typeof KINDS)[number], to: 'ConditionalFormatKind' | 'CustomConditionalFormat') =>
  (state: FormatRule): HostObject => {
    if (state.format.type !== name) throw itemNotFound();
    return { type: to, state };
  };

const kindOrNull =
  (name: (typeof KINDS)[number], to: 'ConditionalFormatKind' | 'CustomConditionalFormat') =>
  (state: FormatRule): HostObject | null =>
    state.format.type === name ? { type: to, state } : null;

/** `Excel.ConditionalFormat` */
export const CONDITIONAL_FORMAT: Members<FormatRule> = {
  identity: ['Id'],
  get: {
    Id: (self) => self.format.id,
    Priority: ({ sheet, format: it }) => sheet.conditionalFormats.indexOf(it),
    StopIfTrue: (self) => self.format.rule['stopIfTrue'] === true,
    Type: (self) => self.format.type,
  },
  set: {
    Priority: ({ sheet, format: it }, data) => {
      if (typeof data !== 'number') throw invalidArgument();
      sheet.conditionalFormats.splice(sheet.conditionalFormats.indexOf(it), 1);
      sheet.conditionalFormats.splice(data, 0, it);
    },
    StopIfTrue: (self, on) => rule(self, { stopIfTrue: flag(on) }),
  },
  to: {
    CellValue: kind('CellValue', 'ConditionalFormatKind'),
    CellValueOrNullObject: kindOrNull('CellValue', 'ConditionalFormatKind'),
    ColorScale: kind('ColorScale', 'ConditionalFormatKind'),
    ColorScaleOrNullObject: kindOrNull('ColorScale', 'ConditionalFormatKind'),
    Custom: kind('Custom', 'CustomConditionalFormat'),
    CustomOrNullObject: kindOrNull('Custom', 'CustomConditionalFormat'),
    Preset: kind('PresetCriteria', 'ConditionalFormatKind'),
    PresetOrNullObject: kindOrNull('PresetCriteria', 'ConditionalFormatKind'),
    TextComparison: kind('ContainsText', 'ConditionalFormatKind'),
    TextComparisonOrNullObject: kindOrNull('ContainsText', 'ConditionalFormatKind'),
    TopBottom: kind('TopBottom', 'ConditionalFormatKind'),
    TopBottomOrNullObject: kindOrNull('TopBottom', 'ConditionalFormatKind'),
  },
  call: {
    Delete: (self) => {
      guardPermission(self.sheet, 'allowFormatCells');
      drop(self);
      return undefined;
    },
    GetRange: ({ sheet, format: { area } }) => object({ type: 'Range', state: { sheet, area } }),
    GetRangeOrNullObject: ({ sheet, format: { area } }) => object({ type: 'Range', state: { sheet, area } }),
    GetRanges: ({ sheet, format: { area } }) =>
      object({ type: 'RangeAreas', state: { sheet, areas: [area] } }),
  },
};

function drop({ sheet, format: it }: FormatRule): void {
  const index = sheet.conditionalFormats.indexOf(it);
  if (index >= 0) sheet.conditionalFormats.splice(index, 1);
}

const freshId = (): string => `{${crypto.randomUUID().toUpperCase()}}`;
