import type { CellBorder, CellStyle } from '../engine/engine';
import { invalidArgument, notImplemented } from '../protocol/errors';
import type { Json } from '../protocol/wire';

export const HORIZONTAL: readonly CellStyle['horizontal'][] = ['General', 'Left', 'Center', 'Right'];
export const VERTICAL: readonly CellStyle['vertical'][] = ['Top', 'Center', 'Bottom'];
export const WEIGHTS: readonly NonNullable<CellBorder['weight']>[] = ['Hairline', 'Thin', 'Medium', 'Thick'];

/** A word of the list; another word of Excel's own lists is one that the engine cannot draw. */
export function oneOf<T extends string>(known: readonly T[], data: Json): T {
  const found = known.find((it) => it === data);
  if (found === undefined)
    throw typeof data === 'string' ? notImplemented('RangeFormat', data) : invalidArgument();
  return found;
}
