import { BooleanNumber, WrapStrategy, type IStyleData, type Nullable } from '@univerjs/core';
import type { FileStyle } from './excelts';
import { colorOf } from './file-conditional';
import { BORDERS, HORIZONTAL, VERTICAL } from './file-style';
import { hex, INDENT_PIXELS } from './style';

type FileBorders = NonNullable<FileStyle['border']>;
type Side = 'top' | 'bottom' | 'left' | 'right';

const SIDES: readonly (readonly [Side, 't' | 'b' | 'l' | 'r'])[] = [
  ['top', 't'],
  ['bottom', 'b'],
  ['left', 'l'],
  ['right', 'r'],
];

/** A style of Univer without its several ways of saying nothing: what two styles are compared by. */
export function canonical(style: Nullable<IStyleData>): Readonly<Record<string, unknown>> {
  if (!style) return {};
  const borders = SIDES.map(([, key]) => style.bd?.[key]).map(
    (line) => line?.s && [line.s, hex(line.cl.rgb)],
  );
  const color = hex(style.cl?.rgb);
  const parts = {
    ff: style.ff,
    fs: style.fs,
    bl: style.bl === BooleanNumber.TRUE,
    it: style.it === BooleanNumber.TRUE,
    ul: style.ul?.s === BooleanNumber.TRUE,
    st: style.st?.s === BooleanNumber.TRUE,
    cl: color === '#000000' ? '' : color,
    bg: hex(style.bg?.rgb),
    bd: borders.some(Boolean) ? borders : null,
    ht: style.ht,
    vt: style.vt,
    tb: style.tb === WrapStrategy.WRAP,
    pd: style.pd?.l,
    tr: style.tr?.v === BooleanNumber.TRUE ? 'vertical' : style.tr?.a,
    n: style.n?.pattern,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => Boolean(value)));
}

/** The file's style with what changed from `before` to `after`; the rest, as theme colours, stays. */
export function changedStyle(
  file: Partial<FileStyle>,
  before: Nullable<IStyleData>,
  after: Nullable<IStyleData>,
): Partial<FileStyle> | null {
  const [old, now] = [canonical(before), canonical(after)];
  const changed = new Set(
    [...Object.keys(old), ...Object.keys(now)].filter(
      (key) => JSON.stringify(old[key]) !== JSON.stringify(now[key]),
    ),
  );
  if (changed.size === 0) return null;
  const style: Partial<FileStyle> = { ...file };
  if (has(changed, 'ff', 'fs', 'bl', 'it', 'ul', 'st', 'cl')) style.font = fontOf(file.font, changed, after);
  if (has(changed, 'ht', 'vt', 'tb', 'pd', 'tr'))
    style.alignment = alignmentOf(file.alignment, changed, after);
  if (changed.has('n')) style.numFmt = after?.n?.pattern ?? 'General';
  if (changed.has('bd')) style.border = bordersOf(file.border, after);
  if (changed.has('bg')) {
    const color = hex(after?.bg?.rgb);
    style.fill = color
      ? { type: 'pattern', pattern: 'solid', fgColor: colorOf(color) }
      : { type: 'pattern', pattern: 'none' };
  }
  return style;
}

function has(changed: ReadonlySet<string>, ...keys: readonly string[]): boolean {
  return keys.some((key) => changed.has(key));
}

function fontOf(
  file: FileStyle['font'] | undefined,
  changed: ReadonlySet<string>,
  style: Nullable<IStyleData>,
): NonNullable<FileStyle['font']> {
  const font: NonNullable<FileStyle['font']> = { ...file };
  if (changed.has('ff')) {
    delete font.scheme;
    font.name = style?.ff ?? 'Calibri';
  }
  if (changed.has('fs')) font.size = style?.fs ?? 11;
  if (changed.has('bl')) font.bold = style?.bl === BooleanNumber.TRUE;
  if (changed.has('it')) font.italic = style?.it === BooleanNumber.TRUE;
  if (changed.has('ul')) font.underline = style?.ul?.s === BooleanNumber.TRUE;
  if (changed.has('st')) font.strike = style?.st?.s === BooleanNumber.TRUE;
  if (changed.has('cl')) font.color = colorOf(hex(style?.cl?.rgb) || '#000000');
  // A font without name or size is drawn by Excel in whatever it likes.
  return { ...font, name: font.name ?? 'Calibri', size: font.size ?? 11 };
}

function alignmentOf(
  file: FileStyle['alignment'] | undefined,
  changed: ReadonlySet<string>,
  style: Nullable<IStyleData>,
): NonNullable<FileStyle['alignment']> {
  const alignment: NonNullable<FileStyle['alignment']> = { ...file };
  if (changed.has('ht')) set(alignment, 'horizontal', nameOf(HORIZONTAL, style?.ht));
  if (changed.has('vt')) set(alignment, 'vertical', nameOf(VERTICAL, style?.vt));
  if (changed.has('tb')) set(alignment, 'wrapText', style?.tb === WrapStrategy.WRAP ? true : undefined);
  if (changed.has('pd'))
    set(alignment, 'indent', Math.round((style?.pd?.l ?? 0) / INDENT_PIXELS) || undefined);
  if (changed.has('tr')) {
    const isVertical = style?.tr?.v === BooleanNumber.TRUE;
    set(alignment, 'textRotation', isVertical ? 'vertical' : style?.tr?.a ? -style.tr.a : undefined);
  }
  return alignment;
}

function bordersOf(file: FileStyle['border'] | undefined, style: Nullable<IStyleData>): FileBorders {
  const borders: FileBorders = { ...file };
  for (const [side, key] of SIDES) {
    const line = style?.bd?.[key];
    const name = line && nameOf(BORDERS, line.s);
    if (line && name) borders[side] = { style: name, color: colorOf(hex(line.cl.rgb) || '#000000') };
    else Reflect.deleteProperty(borders, side);
  }
  return borders;
}

function nameOf<Name extends string, Value>(
  names: Readonly<Partial<Record<Name, Value>>>,
  value: Nullable<Value>,
): Name | undefined {
  return (Object.keys(names) as Name[]).find((name) => names[name] === value);
}

function set<T extends object, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value === undefined) Reflect.deleteProperty(target, key);
  else target[key] = value;
}
