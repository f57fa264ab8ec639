import type { CellBorder, CellStyle, CellStylePatch } from '../engine/engine';
import { invalidArgument, notImplemented } from '../protocol/errors';
import type { Json } from '../protocol/wire';
import { flag, isRecord, number, text } from './cells';
import { color } from './colors';
import { HORIZONTAL, VERTICAL, WEIGHTS, oneOf } from './format-words';

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
