import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  TextDecoration,
  VerticalAlign,
  WrapStrategy,
  type IBorderData,
  type IBorderStyleData,
  type IStyleData,
} from '@univerjs/core';
import type { Palette } from './colors';
import type { FileStyle } from './excelts';
import { INDENT_PIXELS } from './style';

type FileBorder = NonNullable<NonNullable<FileStyle['border']>['top']>;
type FileAlignment = NonNullable<FileStyle['alignment']>;

export const BORDERS: Readonly<Record<NonNullable<FileBorder['style']>, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

export const HORIZONTAL: Readonly<
  Partial<Record<NonNullable<FileAlignment['horizontal']>, HorizontalAlign>>
> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
  centerContinuous: HorizontalAlign.CENTER,
};

export const VERTICAL: Readonly<Partial<Record<NonNullable<FileAlignment['vertical']>, VerticalAlign>>> = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};

/** A style of the file as Univer draws it; null where it says nothing. */
export function fromFileStyle(file: Partial<FileStyle>, palette: Palette): IStyleData | null {
  const style: IStyleData = {};
  readFont(style, file.font, palette);
  readAlignment(style, file.alignment);
  const pattern = typeof file.numFmt === 'string' ? file.numFmt : file.numFmt?.formatCode;
  if (pattern && pattern !== 'General') style.n = { pattern };
  const fill = fillOf(file.fill, palette);
  if (fill) style.bg = { rgb: fill };
  const borders = bordersOf(file.border, palette);
  if (borders) style.bd = borders;
  return Object.keys(style).length > 0 ? style : null;
}

function readFont(style: IStyleData, font: FileStyle['font'], palette: Palette): void {
  if (!font) return;
  if (font.name) style.ff = font.name;
  if (font.size) style.fs = font.size;
  if (font.bold) style.bl = BooleanNumber.TRUE;
  if (font.italic) style.it = BooleanNumber.TRUE;
  if (font.strike) style.st = { s: BooleanNumber.TRUE };
  if (font.underline && font.underline !== 'none')
    style.ul = { s: BooleanNumber.TRUE, t: TextDecoration.SINGLE };
  const color = palette(font.color);
  if (color && color !== '#000000') style.cl = { rgb: color };
}

function readAlignment(style: IStyleData, alignment: FileStyle['alignment']): void {
  if (!alignment) return;
  const { horizontal, vertical, textRotation } = alignment;
  const ht = horizontal && HORIZONTAL[horizontal];
  const vt = vertical && VERTICAL[vertical];
  if (ht) style.ht = ht;
  if (vt) style.vt = vt;
  if (alignment.wrapText) style.tb = WrapStrategy.WRAP;
  if (alignment.indent) style.pd = { l: alignment.indent * INDENT_PIXELS };
  // Excel counts degrees upwards, Univer downwards.
  if (typeof textRotation === 'number' && textRotation !== 0) style.tr = { a: -textRotation };
  if (textRotation === 'vertical') style.tr = { a: 0, v: BooleanNumber.TRUE };
}

function fillOf(fill: FileStyle['fill'] | undefined, palette: Palette): string | null {
  if (!fill) return null;
  if (fill.type === 'gradient') return palette(fill.stops[0]?.color);
  return fill.pattern === 'solid' ? palette(fill.fgColor) : null;
}

function bordersOf(borders: FileStyle['border'], palette: Palette): IBorderData | null {
  const read: IBorderData = {};
  for (const [side, key] of [
    ['top', 't'],
    ['bottom', 'b'],
    ['left', 'l'],
    ['right', 'r'],
  ] as const) {
    const line = lineOf(borders?.[side], palette);
    if (line) read[key] = line;
  }
  return Object.keys(read).length > 0 ? read : null;
}

function lineOf(border: Partial<FileBorder> | undefined, palette: Palette): IBorderStyleData | null {
  if (!border?.style) return null;
  return { s: BORDERS[border.style], cl: { rgb: palette(border.color) ?? '#000000' } };
}
