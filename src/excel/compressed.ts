import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';

/** JSON as a short text, for settings that grow with the workbook. */
export function compress(json: unknown): string {
  const bytes = deflateSync(strToU8(JSON.stringify(json)));
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Throws where the text was not made by `compress`. */
export function decompress(text: string): unknown {
  const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  return JSON.parse(strFromU8(inflateSync(bytes)));
}

/** Short fingerprint (FNV-1a, 32 bits, and the length) to tell whether something is still what it was. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return `${(hash >>> 0).toString(36)}-${text.length.toString(36)}`;
}
