import type { Area } from '../../sheet/address';
import type { Arguments } from '../protocol/arguments';
import { cell, intersection } from './areas';
import { isRecord } from './cells';
import type { RangeState } from './states';

/** First cell, in reading order, whose displayed text holds (or is) the wanted text. */
export function findCell({ sheet, area }: RangeState, args: Arguments): Area | null {
  const wanted = args.text(0);
  const given = args.data(1);
  const criteria = isRecord(given) ? given : {};
  const fold = (text: string): string => (criteria['matchCase'] === true ? text : text.toLowerCase());
  const target = fold(wanted);
  const matches = (text: string): boolean =>
    criteria['completeMatch'] === true ? fold(text) === target : fold(text).includes(target);
  const used = sheet.usedArea(true);
  const searched = used && intersection(used, area);
  if (!searched) return null;
  const found: Area[] = [];
  sheet.texts(searched).forEach((row, r) =>
    row.forEach((text, c) => {
      if (matches(text)) found.push(cell(searched.top + r, searched.left + c));
    }),
  );
  return (criteria['searchDirection'] === 'Backwards' ? found.at(-1) : found[0]) ?? null;
}
