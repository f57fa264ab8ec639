import type { Area } from '../../sheet/address';
import type { EngineSheet } from '../engine/engine';
import type { Arguments } from '../protocol/arguments';
import type { Context } from '../protocol/context';
import { invalidArgument, itemNotFound } from '../protocol/errors';
import type { Json } from '../protocol/wire';
import { readAddress, splitAddress } from './areas';
import type { RangeState } from './states';

/** The sheet with the id or the name (letter case does not matter), or null. */
export function findSheet({ engine }: Context, key: Json): EngineSheet | null {
  if (typeof key !== 'string') throw invalidArgument();
  const wanted = key.toLowerCase();
  return engine.sheets.find((it) => it.id === key || it.name.toLowerCase() === wanted) ?? null;
}

export function sheetNamed(context: Context, key: Json): EngineSheet {
  const sheet = findSheet(context, key);
  if (!sheet) throw itemNotFound();
  return sheet;
}

/** What an address on a sheet means: cells, or a name or table of the workbook. */
export function rangeAt(context: Context, text: string, home: EngineSheet): RangeState {
  const { sheet: named, address } = splitAddress(text.trim().replace(/^=/, ''));
  const sheet = named === null ? home : findSheet(context, named);
  if (!sheet) throw invalidArgument();
  const area = readAddress(address);
  if (area) return { sheet, area };
  const range = named === null ? rangeOfName(context, address) : null;
  if (!range) throw invalidArgument();
  return range;
}

/** The cells of a defined name or of a table's body; null where there is no such name, or it is no range. */
export function rangeOfName(context: Context, name: string): RangeState | null {
  const wanted = name.toLowerCase();
  const item = context.engine.names.items.find((it) => it.name.toLowerCase() === wanted);
  if (item) return rangeOfReference(context, item.reference);
  for (const sheet of context.engine.sheets) {
    const table = sheet.tables.find((it) => it.name.toLowerCase() === wanted);
    if (table) return { sheet, area: { ...table.area, top: table.area.top + (table.hasHeaders ? 1 : 0) } };
  }
  return null;
}

/** `='Base POA'!$A$2:$A$43` → its cells; null for a constant or a formula. */
export function rangeOfReference(context: Context, reference: string): RangeState | null {
  const { sheet: named, address } = splitAddress(reference.replace(/^=/, ''));
  const sheet = named === null ? null : findSheet(context, named);
  const area = readAddress(address);
  return sheet && area && { sheet, area };
}

/** An argument that may be a Range object or an address. */
export function rangeArgument(
  args: Arguments,
  index: number,
  context: Context,
  home: EngineSheet,
): RangeState {
  const given = args.object(index, 'Range');
  if (given) return given.state;
  return rangeAt(context, args.text(index), home);
}

/** An area argument that must lie on the given sheet. */
export function areaArgument(args: Arguments, index: number, context: Context, home: EngineSheet): Area {
  const { sheet, area } = rangeArgument(args, index, context, home);
  if (sheet !== home) throw invalidArgument();
  return area;
}

/** `A1:B2,D4` on a sheet, as areas. */
export function readAreas(text: string): Area[] {
  return text.split(/[,;]/).map((part) => {
    const area = readAddress(splitAddress(part.trim()).address);
    if (!area) throw invalidArgument();
    return area;
  });
}
