const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Up to here a loop beats the call into the native decoder, of which there is one per text. */
const SHORT = 128;
const units = new Uint16Array(SHORT);
/** `units` up to each length: a view costs more to make than a short text to decode. */
const views = Array.from({ length: SHORT + 1 }, (_, length) => units.subarray(0, length));

/** UTF-8 bytes from `start` to before `end`; broken sequences become the replacement character. */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  if (end - start <= SHORT) {
    const length = decodeShort(bytes, start, end);
    if (length >= 0) return String.fromCharCode.apply(null, views[length] as unknown as number[]);
  }
  return decoder.decode(bytes.subarray(start, end));
}

/** Fills `units` with characters of one and two bytes, which is what Spanish is made of; -1 on anything else. */
function decodeShort(bytes: Uint8Array, start: number, end: number): number {
  let length = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) {
      units[length++] = byte;
      continue;
    }
    const next = at + 1 < end ? (bytes[++at] ?? 0) : 0;
    if (byte < 0xc2 || byte > 0xdf || (next & 0xc0) !== 0x80) return -1;
    units[length++] = ((byte & 0x1f) << 6) | (next & 0x3f);
  }
  return length;
}
