import type { CellStylePatch } from '../engine/engine';
import { invalidArgument } from '../protocol/errors';
import type { Members } from '../protocol/member';
import type { Json } from '../protocol/wire';
import { flag, isRecord, text } from './cells';
import { color } from './colors';
import type { FormatRule } from './states';

/** Kinds with a rule (or criteria) given whole: cell value, text, top and bottom, preset, colour scale. */
export const CONDITIONAL_FORMAT_KIND: Members<FormatRule> = {
  get: {
    Criteria: (self) => plain(self.format.rule),
    Rule: (self) => plain(self.format.rule),
    ThreeColorScale: (self) => isRecord(plain(self.format.rule['midpoint'])),
  },
  set: {
    Criteria: (self, data) => rule(self, record(data)),
    Rule: (self, data) => rule(self, record(data)),
  },
  to: { Format: (state) => ({ type: 'ConditionalRangeFormat', state }) },
};

export const CUSTOM_CONDITIONAL_FORMAT: Members<FormatRule> = {
  to: {
    Format: (state) => ({ type: 'ConditionalRangeFormat', state }),
    Rule: (state) => ({ type: 'ConditionalFormatRule', state }),
  },
};

export const CONDITIONAL_FORMAT_RULE: Members<FormatRule> = {
  get: { Formula: (self) => plain(self.format.rule['formula'] ?? '') },
  set: { Formula: (self, formula) => rule(self, { formula: text(formula) }) },
};

export const CONDITIONAL_RANGE_FORMAT: Members<FormatRule> = {
  to: {
    Fill: (state) => ({ type: 'ConditionalRangeFill', state }),
    Font: (state) => ({ type: 'ConditionalRangeFont', state }),
  },
};

export const CONDITIONAL_RANGE_FILL: Members<FormatRule> = {
  get: { Color: (self) => self.format.style.fill ?? '' },
  set: { Color: (self, data) => paint(self, { fill: color(data) }) },
  call: {
    Clear: (self) => {
      paint(self, { fill: null });
      return undefined;
    },
  },
};

export const CONDITIONAL_RANGE_FONT: Members<FormatRule> = {
  get: {
    Bold: (self) => self.format.style.bold ?? null,
    Color: (self) => self.format.style.color ?? '',
    Italic: (self) => self.format.style.italic ?? null,
  },
  set: {
    Bold: (self, on) => paint(self, { bold: flag(on) }),
    Color: (self, data) => paint(self, { color: color(data) }),
    Italic: (self, on) => paint(self, { italic: flag(on) }),
  },
  call: {
    Clear: (self) => {
      paint(self, { bold: null, color: null, italic: null });
      return undefined;
    },
  },
};

/** A changed rule takes the place of the former, so that the engine sees a new object. */
export function rule({ format: it }: FormatRule, change: Readonly<Record<string, Json>>): void {
  it.rule = { ...it.rule, ...change };
}

function paint({ format: it }: FormatRule, change: CellStylePatch): void {
  it.style = { ...it.style, ...change };
}

function record(data: Json): Readonly<Record<string, Json>> {
  if (!isRecord(data)) throw invalidArgument();
  return data;
}

function plain(data: unknown): Json {
  return JSON.parse(JSON.stringify(data ?? null)) as Json;
}
