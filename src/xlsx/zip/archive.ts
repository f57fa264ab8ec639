import { XlsxError } from '../error';
import { withinLimit, type Limits } from '../limits';
import { crc32 } from './crc32';
import { damagedZip, readDirectory, type ZipEntry } from './directory';
import { inflatePart } from './inflate';

/** The parts of a file by name, upper and lower case alike, with or without a leading slash. */
export interface Archive {
  has(name: string): boolean;
  /** Contents of a part, null where there is none. Throws XlsxError where it is damaged, encrypted or too large. */
  read(name: string): Uint8Array | null;
}

const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

export function openArchive(bytes: Uint8Array, limits: Limits): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, ZipEntry>();
  for (const entry of readDirectory(view, limits)) entries.set(partKey(entry.name), entry);
  let total = 0;
  return {
    has: (name) => entries.has(partKey(name)),
    read: (name) => {
      const entry = entries.get(partKey(name));
      if (!entry) return null;
      total += entry.size;
      withinLimit(limits, 'totalBytes', total);
      const part = contents(entry, rawBytes(entry, bytes, view), limits);
      // Some writers leave the sum out; where there is one, a figure that changed on its way must not pass.
      if (entry.crc !== 0 && crc32(part) !== entry.crc) throw damagedPart(entry, 'suma');
      return part;
    },
  };
}

function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function rawBytes(entry: ZipEntry, bytes: Uint8Array, view: DataView): Uint8Array {
  const { offset, compressedSize } = entry;
  if (offset + LOCAL_BYTES > bytes.length || view.getUint32(offset, true) !== LOCAL_SIGNATURE) {
    throw damagedZip('directorio');
  }
  const start = offset + LOCAL_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + compressedSize > bytes.length) throw damagedZip('incompleto');
  return bytes.subarray(start, start + compressedSize);
}

function contents(entry: ZipEntry, raw: Uint8Array, limits: Limits): Uint8Array {
  if (entry.encrypted) throw new XlsxError('CIFRADO');
  if (entry.method === STORED) {
    withinLimit(limits, 'partBytes', raw.length);
    return raw;
  }
  if (entry.method !== DEFLATED) throw damagedPart(entry, 'metodo');
  try {
    return inflatePart(raw, entry, limits);
  } catch (error) {
    if (error instanceof XlsxError && error.code === 'DEMASIADO_GRANDE') throw error;
    throw damagedPart(entry, 'compresion', error);
  }
}

function damagedPart(entry: ZipEntry, motivo: string, cause?: unknown): XlsxError {
  return new XlsxError('DANADO', { parte: entry.name, motivo }, { cause });
}
