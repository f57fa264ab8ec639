import type { BorderEdge, CellBorder, CellStyle, CellStylePatch } from '../engine/engine';
import { invalidArgument, notImplemented } from '../protocol/errors';
import type { Members } from '../protocol/member';
import type { Json } from '../protocol/wire';
import { autofitColumns, autofitRows } from './autofit';
import { flag, isRecord, number, text } from './cells';
import { color } from './colors';
import { guardPermission, guardStructure } from './guard';
import { STANDARD_HEIGHT, STANDARD_WIDTH, realArea, shared } from './measure';
import type { AreasState } from './states';

const HORIZONTAL: readonly CellStyle['horizontal'][] = ['General', 'Left', 'Center', 'Right'];
const VERTICAL: readonly CellStyle['vertical'][] = ['Top', 'Center', 'Bottom'];

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
      for (const area of self.areas) self.sheet.setStyle(realOrWhole(self, area), { locked: flag(on) });
    },
  },
};

const EDGES: readonly BorderEdge[] = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
];

export const RANGE_BORDERS: Members<AreasState> = {
  get: { Count: () => EDGES.length },
  items: (self) => EDGES.map((edge) => ({ type: 'RangeBorder', state: { ...self, edge } })),
  item: (self, key) => {
    if (key === 'DiagonalDown' || key === 'DiagonalUp') throw notImplemented('RangeBorder', key);
    return { type: 'RangeBorder', state: { ...self, edge: oneOf(EDGES, key) } };
  },
};

type BorderState = AreasState & { readonly edge: BorderEdge };

export const RANGE_BORDER: Members<BorderState> = {
  get: {
    Color: (self) => borderOf(self)?.color ?? '#000000',
    Id: ({ edge }) => edge,
    SideIndex: ({ edge }) => edge,
    Style: (self) => borderOf(self)?.style ?? 'None',
    Weight: (self) => borderOf(self)?.weight ?? 'Thin',
  },
  set: {
    Color: (self, data) => setBorder(self, { color: color(data) }),
    Style: (self, style) => setBorder(self, { style: text(style) }),
    Weight: (self, data) => setBorder(self, { weight: oneOf(WEIGHTS, data) }),
  },
};

const WEIGHTS: readonly NonNullable<CellBorder['weight']>[] = ['Hairline', 'Thin', 'Medium', 'Thick'];

const SIDE = {
  EdgeTop: 'EdgeTop',
  EdgeBottom: 'EdgeBottom',
  EdgeLeft: 'EdgeLeft',
  EdgeRight: 'EdgeRight',
  InsideHorizontal: 'EdgeBottom',
  InsideVertical: 'EdgeRight',
} as const;

/** The line at that edge, read from the area's first cell there. */
function borderOf({ sheet, areas, edge }: BorderState): CellBorder | null {
  const [area] = areas;
  if (!area) return null;
  const row = edge === 'EdgeBottom' ? area.bottom : area.top;
  const column = edge === 'EdgeRight' ? area.right : area.left;
  return sheet.style(row, column).borders[SIDE[edge]] ?? null;
}

/** As in Excel, a colour or weight given to an edge without a line draws a thin continuous one. */
function setBorder(self: BorderState, change: Partial<CellBorder>): void {
  const now = borderOf(self);
  const drawn: CellBorder = {
    style: now?.style ?? 'Continuous',
    color: now?.color ?? '#000000',
    weight: now?.weight ?? 'Thin',
    ...change,
  };
  patch(self, { borders: { [self.edge]: drawn } });
}

export function patch({ sheet, areas }: AreasState, style: CellStylePatch): void {
  guardPermission(sheet, 'allowFormatCells');
  for (const area of areas) sheet.setStyle(realOrWhole({ sheet, areas }, area), style);
}

/** Whole rows and columns are formatted as far as the sheet is used: the grid has a million rows. */
const realOrWhole = ({ sheet }: AreasState, area: AreasState['areas'][number]): typeof area =>
  realArea(sheet, area);

function sharedStyle(self: AreasState, key: Exclude<keyof CellStyle, 'borders'>): Json {
  return shared(self, (row, column) => self.sheet.style(row, column)[key]) ?? null;
}

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

/** A word of the list; another word of Excel's own lists is one that the engine cannot draw. */
function oneOf<T extends string>(known: readonly T[], data: Json): T {
  const found = known.find((it) => it === data);
  if (found === undefined)
    throw typeof data === 'string' ? notImplemented('RangeFormat', data) : invalidArgument();
  return found;
}

/** `{ format: … }` of `setCellProperties` and its sisters, as a patch. */
export function patchFrom(format: Json): CellStylePatch {
  if (!isRecord(format)) throw invalidArgument();
  const style: CellStylePatch = {};
  const font = isRecord(format['font']) ? format['font'] : {};
  const fill = isRecord(format['fill']) ? format['fill'] : {};
  const protection = isRecord(format['protection']) ? format['protection'] : {};
  if (fill['color'] !== undefined) style.fill = color(fill['color']);
  if (font['color'] !== undefined) style.color = color(font['color']);
  if (font['bold'] !== undefined) style.bold = flag(font['bold']);
  if (font['italic'] !== undefined) style.italic = flag(font['italic']);
  if (font['underline'] !== undefined) style.underline = text(font['underline']) !== 'None';
  if (font['size'] !== undefined) style.size = number(font['size']);
  if (font['name'] !== undefined) style.font = text(font['name']);
  if (protection['locked'] !== undefined) style.locked = flag(protection['locked']);
  const { horizontalAlignment, verticalAlignment, wrapText, indentLevel, borders } = format;
  if (horizontalAlignment !== undefined) style.horizontal = oneOf(HORIZONTAL, horizontalAlignment);
  if (verticalAlignment !== undefined) style.vertical = oneOf(VERTICAL, verticalAlignment);
  if (wrapText !== undefined) style.wrap = flag(wrapText);
  if (indentLevel !== undefined) style.indent = number(indentLevel);
  if (isRecord(borders)) style.borders = bordersFrom(borders);
  return style;
}

const CELL_EDGES = [
  ['top', 'EdgeTop'],
  ['bottom', 'EdgeBottom'],
  ['left', 'EdgeLeft'],
  ['right', 'EdgeRight'],
  ['horizontal', 'InsideHorizontal'],
  ['vertical', 'InsideVertical'],
] as const;

function bordersFrom(borders: Readonly<Record<string, Json>>): CellStyle['borders'] {
  const found: CellStyle['borders'] = {};
  for (const [key, edge] of CELL_EDGES) {
    const given = borders[key];
    if (!isRecord(given)) continue;
    found[edge] = {
      style: given['style'] === undefined ? 'Continuous' : text(given['style']),
      color: given['color'] === undefined ? '#000000' : color(given['color']),
      weight: given['weight'] === undefined ? 'Thin' : oneOf(WEIGHTS, given['weight']),
    };
  }
  return found;
}

/** What `getCellProperties` asked for, of one cell; null where nothing was. */
export function formatTo(style: CellStyle, wanted: Json): Json {
  if (!isRecord(wanted)) return {};
  const all: Readonly<Record<string, Json>> = {
    borders: Object.fromEntries(
      CELL_EDGES.map(([key, edge]) => [key, borderTo(style.borders[edge] ?? null)]),
    ),
    fill: { color: style.fill === '' ? '#FFFFFF' : style.fill },
    font: {
      bold: style.bold,
      color: style.color,
      italic: style.italic,
      name: style.font,
      size: style.size,
      underline: style.underline ? 'Single' : 'None',
    },
    horizontalAlignment: style.horizontal,
    indentLevel: style.indent,
    protection: { locked: style.locked, formulaHidden: false },
    verticalAlignment: style.vertical,
    wrapText: style.wrap,
  };
  return chosen(all, wanted);
}

const borderTo = (border: CellBorder | null): Json => ({
  color: border?.color ?? '#000000',
  style: border?.style ?? 'None',
  weight: border?.weight ?? 'Thin',
});

/** The parts of `all` that `wanted` marks with true, at any depth. */
function chosen(all: Readonly<Record<string, Json>>, wanted: Readonly<Record<string, Json>>): Json {
  const found: Record<string, Json> = {};
  for (const [key, want] of Object.entries(wanted)) {
    if (want === false || want === null) continue;
    const value = all[key];
    if (value === undefined) throw notImplemented('CellPropertiesFormat', key);
    found[key] = isRecord(want) && isRecord(value) ? chosen(value, want) : value;
  }
  return found;
}
