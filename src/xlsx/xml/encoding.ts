const DECLARED = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/;

/**
 * The part as UTF-8, without byte order mark. Excel writes UTF-8; UTF-16 and one-byte encodings come from other
 * programs. Throws RangeError where the declared encoding is unknown.
 */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return recode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return recode(bytes, 'utf-16be');
  const head = String.fromCharCode(...bytes.subarray(0, 128));
  const encoding = DECLARED.exec(head)?.[1]?.toLowerCase() ?? 'utf-8';
  // A declaration that can be read byte by byte is not UTF-16, whatever it says.
  return /^(?:utf-?8|us-ascii|utf-?16.*)$/.test(encoding) ? bytes : recode(bytes, encoding);
}

function recode(bytes: Uint8Array, encoding: string): Uint8Array {
  return new TextEncoder().encode(new TextDecoder(encoding).decode(bytes));
}
