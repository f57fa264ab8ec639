import { invalidArgument } from '../protocol/errors';
import type { Members } from '../protocol/member';
import type { Json } from '../protocol/wire';
import { autofitColumns, autofitRows } from './autofit';
import { flag, number, text } from './cells';
import { color } from './colors';
import { HORIZONTAL, VERTICAL, oneOf } from './format-words';
import { guardPermission, guardStructure } from './guard';
import { patch, sharedStyle } from './look';
import { STANDARD_HEIGHT, STANDARD_WIDTH, realArea } from './measure';
import type { AreasState } from './states';

/** `Excel.RangeFormat`, over the cells of a range or of several areas. */
export const RANGE_FORMAT: Members<AreasState> = {
  get: {
    AutoIndent: () => false,
    ColumnWidth: (self) => sharedSize(self, 'columns'),
    HorizontalAlignment: (self) => sharedStyle(self, 'horizontal'),
    IndentLevel: (self) => sharedStyle(self, 'indent'),
    RowHeight: (self) => sharedSize(self, 'rows'),
    UseStandardHeight: (self) => sharedSize(self, 'rows') === STANDARD_HEIGHT,
    UseStandardWidth: (self) => sharedSize(self, 'columns') === STANDARD_WIDTH,
    VerticalAlignment: (self) => sharedStyle(self, 'vertical'),
    WrapText: (self) => sharedStyle(self, 'wrap'),
  },
  set: {
    ColumnWidth: (self, points) => setSize(self, 'columns', number(points)),
    HorizontalAlignment: (self, data) => patch(self, { horizontal: oneOf(HORIZONTAL, data) }),
    IndentLevel: (self, level) => patch(self, { indent: number(level) }),
    RowHeight: (self, points) => setSize(self, 'rows', number(points)),
    UseStandardHeight: (self, on) => flag(on) && setSize(self, 'rows', STANDARD_HEIGHT),
    UseStandardWidth: (self, on) => flag(on) && setSize(self, 'columns', STANDARD_WIDTH),
    VerticalAlignment: (self, data) => patch(self, { vertical: oneOf(VERTICAL, data) }),
    WrapText: (self, on) => patch(self, { wrap: flag(on) }),
  },
  to: {
    Borders: (self) => ({ type: 'RangeBorderCollection', state: self }),
    Fill: (self) => ({ type: 'RangeFill', state: self }),
    Font: (self) => ({ type: 'RangeFont', state: self }),
    Protection: (self) => ({ type: 'FormatProtection', state: self }),
  },
  call: {
    AutofitColumns: (self) => {
      guardPermission(self.sheet, 'allowFormatColumns');
      autofitColumns(self);
      return undefined;
    },
    AutofitRows: (self) => {
      guardPermission(self.sheet, 'allowFormatRows');
      autofitRows(self);
      return undefined;
    },
  },
};

export const RANGE_FILL: Members<AreasState> = {
  get: { Color: (self) => fillColor(sharedStyle(self, 'fill')) },
  set: { Color: (self, data) => patch(self, { fill: color(data) }) },
  call: {
    Clear: (self) => {
      patch(self, { fill: null });
      return undefined;
    },
  },
};

/** No fill reads as white, mixed fills as an empty text. */
function fillColor(fill: Json): string {
  if (typeof fill !== 'string') return '';
  return fill === '' ? '#FFFFFF' : fill;
}

export const RANGE_FONT: Members<AreasState> = {
  get: {
    Bold: (self) => sharedStyle(self, 'bold'),
    Color: (self) => sharedStyle(self, 'color'),
    Italic: (self) => sharedStyle(self, 'italic'),
    Name: (self) => sharedStyle(self, 'font'),
    Size: (self) => sharedStyle(self, 'size'),
    Underline: (self) => {
      const underline = sharedStyle(self, 'underline');
      return underline === null ? null : underline === true ? 'Single' : 'None';
    },
  },
  set: {
    Bold: (self, on) => patch(self, { bold: flag(on) }),
    Color: (self, data) => patch(self, { color: color(data) }),
    Italic: (self, on) => patch(self, { italic: flag(on) }),
    Name: (self, name) => patch(self, { font: text(name) }),
    Size: (self, points) => patch(self, { size: number(points) }),
    Underline: (self, kind) => patch(self, { underline: text(kind) !== 'None' }),
  },
};

export const FORMAT_PROTECTION: Members<AreasState> = {
  get: { FormulaHidden: () => false, Locked: (self) => sharedStyle(self, 'locked') },
  set: {
    Locked: (self, on) => {
      guardStructure(self.sheet);
      for (const area of self.areas) self.sheet.setStyle(realArea(self.sheet, area), { locked: flag(on) });
    },
  },
};

function sharedSize({ sheet, areas }: AreasState, kind: 'rows' | 'columns'): number | null {
  const sizes = new Set<number>();
  for (const area of areas) {
    const real = realArea(sheet, area);
    const [first, last] = kind === 'rows' ? [real.top, real.bottom] : [real.left, real.right];
    for (let index = first; index <= last && sizes.size < 2; index++) {
      sizes.add(kind === 'rows' ? sheet.rowHeight(index) : sheet.columnWidth(index));
    }
  }
  const [size] = sizes;
  return sizes.size === 1 && size !== undefined ? size : null;
}

function setSize({ sheet, areas }: AreasState, kind: 'rows' | 'columns', points: number): void {
  if (points < 0) throw invalidArgument();
  guardPermission(sheet, kind === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  for (const area of areas) {
    if (kind === 'rows') sheet.setRowHeight(area.top, area.bottom, points);
    else sheet.setColumnWidth(area.left, area.right, points);
  }
}
