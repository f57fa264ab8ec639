import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type ICellData,
  type IStyleData,
  type Nullable,
} from '@univerjs/core';
import type { BorderEdge, CellStyle, CellStylePatch } from './engine';

export const DEFAULT_FONT = 'Calibri';
export const DEFAULT_SIZE = 11;
/** Pixels of padding that one step of indent adds, as Excel draws it. */
export const INDENT_PIXELS = 9;

type Border = NonNullable<CellStyle['borders'][BorderEdge]>;

const LINES: readonly (readonly [BorderStyleTypes, string, NonNullable<Border['weight']>])[] = [
  [BorderStyleTypes.THIN, 'Continuous', 'Thin'],
  [BorderStyleTypes.HAIR, 'Continuous', 'Hairline'],
  [BorderStyleTypes.MEDIUM, 'Continuous', 'Medium'],
  [BorderStyleTypes.THICK, 'Continuous', 'Thick'],
  [BorderStyleTypes.DOTTED, 'Dot', 'Thin'],
  [BorderStyleTypes.DASHED, 'Dash', 'Thin'],
  [BorderStyleTypes.DASH_DOT, 'DashDot', 'Thin'],
  [BorderStyleTypes.DASH_DOT_DOT, 'DashDotDot', 'Thin'],
  [BorderStyleTypes.MEDIUM_DASHED, 'Dash', 'Medium'],
  [BorderStyleTypes.MEDIUM_DASH_DOT, 'DashDot', 'Medium'],
  [BorderStyleTypes.MEDIUM_DASH_DOT_DOT, 'DashDotDot', 'Medium'],
  [BorderStyleTypes.SLANT_DASH_DOT, 'SlantDashDot', 'Medium'],
  [BorderStyleTypes.DOUBLE, 'Double', 'Thick'],
];

const HORIZONTAL: readonly (readonly [CellStyle['horizontal'], HorizontalAlign])[] = [
  ['Left', HorizontalAlign.LEFT],
  ['Center', HorizontalAlign.CENTER],
  ['Right', HorizontalAlign.RIGHT],
];

const VERTICAL: readonly (readonly [CellStyle['vertical'], VerticalAlign])[] = [
  ['Top', VerticalAlign.TOP],
  ['Center', VerticalAlign.MIDDLE],
  ['Bottom', VerticalAlign.BOTTOM],
];

const EDGES: readonly (readonly [BorderEdge, 't' | 'b' | 'l' | 'r'])[] = [
  ['EdgeTop', 't'],
  ['EdgeBottom', 'b'],
  ['EdgeLeft', 'l'],
  ['EdgeRight', 'r'],
];

/** The style of a cell as the contract speaks of it. */
export function readStyle(style: IStyleData, custom: ICellData['custom']): CellStyle {
  return {
    fill: hex(style.bg?.rgb),
    color: hex(style.cl?.rgb) || '#000000',
    bold: style.bl === BooleanNumber.TRUE,
    italic: style.it === BooleanNumber.TRUE,
    underline: style.ul?.s === BooleanNumber.TRUE,
    size: style.fs ?? DEFAULT_SIZE,
    font: style.ff ?? DEFAULT_FONT,
    horizontal: HORIZONTAL.find(([, align]) => align === style.ht)?.[0] ?? 'General',
    vertical: VERTICAL.find(([, align]) => align === style.vt)?.[0] ?? 'Bottom',
    wrap: style.tb === WrapStrategy.WRAP,
    indent: Math.round((style.pd?.l ?? 0) / INDENT_PIXELS),
    locked: custom?.['locked'] !== false,
    borders: readBorders(style.bd),
  };
}

function readBorders(borders: Nullable<IBorderData>): CellStyle['borders'] {
  const read: CellStyle['borders'] = {};
  for (const [edge, key] of EDGES) {
    const line = borders?.[key];
    const known = LINES.find(([type]) => type === line?.s);
    if (line && known)
      read[edge] = { style: known[1], weight: known[2], color: hex(line.cl.rgb) || '#000000' };
  }
  return read;
}

/** What the patch changes in a cell, without borders: those depend on where in the area the cell lies. */
export function writeStyle(patch: CellStylePatch): IStyleData {
  const style: IStyleData = {};
  if (patch.fill !== undefined) style.bg = patch.fill ? { rgb: patch.fill } : null;
  if (patch.color !== undefined) style.cl = patch.color ? { rgb: patch.color } : null;
  if (patch.bold !== undefined) style.bl = flag(patch.bold);
  if (patch.italic !== undefined) style.it = flag(patch.italic);
  if (patch.underline !== undefined) style.ul = { s: flag(patch.underline), t: TextDecoration.SINGLE };
  if (patch.size !== undefined) style.fs = patch.size ?? DEFAULT_SIZE;
  if (patch.font !== undefined) style.ff = patch.font;
  if (patch.horizontal !== undefined) {
    style.ht = HORIZONTAL.find(([name]) => name === patch.horizontal)?.[1] ?? null;
  }
  if (patch.vertical !== undefined)
    style.vt = VERTICAL.find(([name]) => name === patch.vertical)?.[1] ?? null;
  if (patch.wrap !== undefined) style.tb = patch.wrap ? WrapStrategy.WRAP : null;
  if (patch.indent !== undefined) style.pd = { l: (patch.indent ?? 0) * INDENT_PIXELS };
  return style;
}

function flag(on: boolean | null): BooleanNumber {
  return on ? BooleanNumber.TRUE : BooleanNumber.FALSE;
}

/** Borders of one cell of an area; null removes all four. */
export function writeBorders(
  borders: CellStyle['borders'] | null,
  place: { readonly top: boolean; readonly bottom: boolean; readonly left: boolean; readonly right: boolean },
): IBorderData {
  if (borders === null) return { t: null, b: null, l: null, r: null };
  const sides = {
    t: place.top ? borders.EdgeTop : borders.InsideHorizontal,
    b: place.bottom ? borders.EdgeBottom : borders.InsideHorizontal,
    l: place.left ? borders.EdgeLeft : borders.InsideVertical,
    r: place.right ? borders.EdgeRight : borders.InsideVertical,
  };
  const written: IBorderData = {};
  for (const key of ['t', 'b', 'l', 'r'] as const) {
    const side = sides[key];
    if (side) written[key] = line(side);
  }
  return written;
}

function line(border: Border): IBorderStyleData | null {
  if (border.style === 'None') return null;
  const exact = LINES.find(([, style, weight]) => style === border.style && weight === border.weight);
  const known = exact ?? LINES.find(([, style]) => style === border.style);
  return { s: known?.[0] ?? BorderStyleTypes.THIN, cl: { rgb: border.color || '#000000' } };
}

const RGB = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/;

/** `#RRGGBB` in capitals, whatever notation the grid used; `''` for none. */
export function hex(color: Nullable<string>): string {
  if (!color) return '';
  const parts = RGB.exec(color);
  if (!parts) return color.toUpperCase();
  const digits = parts.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0'));
  return `#${digits.join('')}`.toUpperCase();
}
