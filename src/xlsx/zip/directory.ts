import { XlsxError } from '../error';
import { withinLimit, type Limits } from '../limits';

/** Central directory of a ZIP file (APPNOTE.TXT 4.3): the local headers may lie or lack sizes. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  /** As declared; not trusted. */
  readonly size: number;
  /** Of the local header, from the start of the file. */
  readonly offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const MAX_COMMENT = 0xffff;
const END64_LOCATOR_SIGNATURE = 0x07064b50;
const END64_SIGNATURE = 0x06064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_BYTES = 46;
const ZIP64_EXTRA = 0x0001;
const IN_ZIP64 = 0xffffffff;

export const damagedZip = (motivo: string): XlsxError => new XlsxError('DANADO', { motivo });

/** Lists the parts; throws DANADO where the directory is missing (a cut file) or runs out of the file. */
export function readDirectory(view: DataView, limits: Limits): ZipEntry[] {
  const { count, start } = findDirectory(view);
  withinLimit(limits, 'parts', count);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
      throw damagedZip('directorio');
    }
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + ENTRY_BYTES + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw damagedZip('directorio');
    entries.push(readEntry(view, at, nameLength, extraLength));
    at = next;
  }
  return entries;
}

function findDirectory(view: DataView): { count: number; start: number } {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue;
    return (
      findDirectory64(view, at) ?? {
        count: view.getUint16(at + 10, true),
        start: view.getUint32(at + 16, true),
      }
    );
  }
  throw damagedZip('incompleto');
}

function findDirectory64(view: DataView, end: number): { count: number; start: number } | null {
  if (end < 20 || view.getUint32(end - 20, true) !== END64_LOCATOR_SIGNATURE) return null;
  const at = uint64(view, end - 12);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END64_SIGNATURE) return null;
  return { count: uint64(view, at + 32), start: uint64(view, at + 48) };
}

function readEntry(view: DataView, at: number, nameLength: number, extraLength: number): ZipEntry {
  const nameStart = at + ENTRY_BYTES;
  const [size, compressedSize, offset] = zip64(view, nameStart + nameLength, extraLength, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  return {
    name: new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + nameStart, nameLength)),
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    offset,
  };
}

type Sizes = readonly [size: number, compressedSize: number, offset: number];

/** Streaming writers put sizes into the ZIP64 extra field: in this order, those only that are 0xFFFFFFFF. */
function zip64(view: DataView, start: number, length: number, sizes: Sizes): Sizes {
  if (!sizes.includes(IN_ZIP64)) return sizes;
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    let field = at + 4;
    const wide = (value: number): number => {
      if (value !== IN_ZIP64 || field + 8 > start + length) return value;
      field += 8;
      return uint64(view, field - 8);
    };
    return [wide(sizes[0]), wide(sizes[1]), wide(sizes[2])];
  }
  return sizes;
}

/** Loses precision beyond 2^53, where every comparison with the size of the file fails anyway. */
function uint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}
