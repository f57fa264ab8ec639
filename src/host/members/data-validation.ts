import type { DataValidation } from '../engine/engine';
import { invalidArgument } from '../protocol/errors';
import type { Members } from '../protocol/member';
import type { Json } from '../protocol/wire';
import { covers, overlaps, sameArea } from './areas';
import { isRecord } from './cells';
import { guardStructure } from './guard';
import type { AreasState } from './states';

const TYPES: Readonly<Record<string, string>> = {
  custom: 'Custom',
  date: 'Date',
  decimal: 'Decimal',
  list: 'List',
  textLength: 'TextLength',
  time: 'Time',
  wholeNumber: 'WholeNumber',
};

/** `Excel.DataValidation` of the cells of a range. */
export const DATA_VALIDATION: Members<AreasState> = {
  get: {
    ErrorAlert: (self) => plain(validationOf(self)?.errorAlert),
    IgnoreBlanks: () => true,
    Prompt: (self) => plain(validationOf(self)?.prompt),
    Rule: (self) => plain(validationOf(self)?.rule),
    Type: (self) => {
      const validation = validationOf(self);
      const [kind = ''] = Object.keys(validation?.rule ?? {});
      if (validation) return TYPES[kind] ?? 'None';
      return self.sheet.validations.some(({ area }) => self.areas.some((it) => overlaps(area, it)))
        ? 'Inconsistent'
        : 'None';
    },
  },
  set: {
    ErrorAlert: (self, data) => edit(self, { errorAlert: record(data) }),
    Prompt: (self, data) => edit(self, { prompt: record(data) }),
    Rule: (self, data) => edit(self, { rule: record(data) }),
  },
  call: {
    Clear: (self) => {
      remove(self);
      return undefined;
    },
  },
};

/** The validation that all cells share. */
function validationOf({ sheet, areas }: AreasState): DataValidation | null {
  const found = sheet.validations.find(({ area }) => areas.every((it) => covers(area, it)));
  return found ?? null;
}

function edit(self: AreasState, change: Partial<Omit<DataValidation, 'area'>>): void {
  guardStructure(self.sheet);
  const { rule, errorAlert, prompt } = validationOf(self) ?? { rule: {}, errorAlert: null, prompt: null };
  remove(self);
  for (const area of self.areas) self.sheet.validations.push({ area, rule, errorAlert, prompt, ...change });
}

/** Takes the cells out of the validations that cover them; what is left of an area stays validated. */
function remove({ sheet, areas }: AreasState): void {
  guardStructure(sheet);
  for (const cut of areas) {
    for (const validation of sheet.validations.filter(({ area }) => overlaps(area, cut))) {
      sheet.validations.splice(sheet.validations.indexOf(validation), 1);
      if (sameArea(validation.area, cut)) continue;
      for (const area of without(validation.area, cut)) sheet.validations.push({ ...validation, area });
    }
  }
}

type Bounds = AreasState['areas'][number];

/** What is left of an area around a hole: above, below, left and right of it. */
export function without(area: Bounds, hole: Bounds): Bounds[] {
  const top = Math.max(area.top, hole.top);
  const bottom = Math.min(area.bottom, hole.bottom);
  return [
    { ...area, bottom: hole.top - 1 },
    { ...area, top: hole.bottom + 1 },
    { ...area, top, bottom, right: hole.left - 1 },
    { ...area, top, bottom, left: hole.right + 1 },
  ].filter((it) => it.top <= it.bottom && it.left <= it.right);
}

function record(data: Json): Readonly<Record<string, Json>> {
  if (!isRecord(data)) throw invalidArgument();
  return data;
}

function plain(data: Readonly<Record<string, unknown>> | null | undefined): Json {
  return data ? (JSON.parse(JSON.stringify(data)) as Json) : {};
}
