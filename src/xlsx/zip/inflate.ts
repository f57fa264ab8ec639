import { Inflate, inflateSync } from 'fflate';
import { withinLimit, type Limits } from '../limits';
import { damagedZip, type ZipEntry } from './directory';

/** A small part may be as repetitive as it likes. */
const RATIO_FREE_BYTES = 1 << 20;
/**
 * Compressed bytes that are inflated in one go. Deflate gives at most 1,032 bytes for one: a part that lies about its
 * size costs under a second before it is refused, and no memory beyond what it declared.
 */
const WHOLE_BYTES = 256 * 1024;
/** Compressed bytes per step of a larger part, which is refused after the step that passes its size. */
const STEP_BYTES = 32 * 1024;

/** Inflates one part into exactly the bytes that it declares, which must be within the limits. */
export function inflatePart(raw: Uint8Array, entry: ZipEntry, limits: Limits): Uint8Array {
  withinLimit(limits, 'partBytes', entry.size);
  if (entry.size > RATIO_FREE_BYTES) withinLimit(limits, 'ratio', entry.size / Math.max(1, raw.length));
  const out = raw.length <= WHOLE_BYTES ? inflateWhole(raw, entry.size) : inflateInSteps(raw, entry.size);
  if (out.length !== entry.size) throw damagedZip('tamano');
  return out;
}

function inflateWhole(raw: Uint8Array, size: number): Uint8Array {
  // One byte to spare shows whether there is more than was declared; what goes beyond is not kept.
  return inflateSync(raw, { out: new Uint8Array(size + 1) });
}

function inflateInSteps(raw: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw damagedZip('tamano');
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < raw.length; at += STEP_BYTES) {
    stream.push(raw.subarray(at, at + STEP_BYTES), at + STEP_BYTES >= raw.length);
  }
  return out.subarray(0, length);
}
