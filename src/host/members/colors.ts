import { invalidArgument } from '../protocol/errors';
import type { Json } from '../protocol/wire';
import { text } from './cells';

/** HTML names that Office.js samples use; Excel takes all of them. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  orange: '#FFA500',
  purple: '#800080',
  red: '#FF0000',
  silver: '#C0C0C0',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** `#f00`, `#FF0000`, `ff0000` or `red` → `#FF0000`; `''` stays, for none. */
export function color(data: Json): string {
  const given = text(data).trim();
  if (given === '') return '';
  const named = NAMED[given.toLowerCase()];
  if (named !== undefined) return named;
  const match = /^#?([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(given);
  const digits = match?.[1];
  if (digits === undefined) throw invalidArgument();
  const full = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return `#${full.toUpperCase()}`;
}
