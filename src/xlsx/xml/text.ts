import { decodeUtf8 } from './utf8';

const AMPERSAND = 38;
const UNDERSCORE = 95;
const CARRIAGE_RETURN = 13;

/** Text of an XML part, from UTF-8: entities and the `_xHHHH_` escapes of OOXML resolved, line ends as `\n`. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  const text = decodeUtf8(bytes, start, end);
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte === AMPERSAND || byte === UNDERSCORE || byte === CARRIAGE_RETURN) return unescapeText(text);
  }
  return text;
}

const ENTITY = /&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|lt|gt|amp|quot|apos);/g;
/** ST_Xstring (ECMA-376 22.9.2.19): how control characters and a literal `_x0041_` are written. */
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** Only the five entities of XML and numeric ones: a document that declares its own is refused before. */
function unescapeText(raw: string): string {
  let text = raw;
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  if (text.includes('&')) text = text.replace(ENTITY, (whole, name: string) => character(name) ?? whole);
  if (text.includes('_x')) {
    text = text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  }
  return text;
}

const NAMED = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
const LAST_CODE_POINT = 0x10ffff;

function character(name: string): string | undefined {
  if (!name.startsWith('#')) return NAMED.get(name);
  const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : undefined;
}
