import { strFromU8, strToU8, zipSync } from 'fflate';
import { DEFAULT_LIMITS } from '../../../src/xlsx/limits';
import { openArchive } from '../../../src/xlsx/zip/archive';

const text = (bytes: Uint8Array | null): string | null => bytes && strFromU8(bytes);

test.each([0, 6] as const)(
  'reads parts at compression level %d, whatever the case of their names',
  (level) => {
    const archive = openArchive(zipSync({ 'xl/Workbook.xml': strToU8('uno') }, { level }), DEFAULT_LIMITS);
    expect(text(archive.read('/XL/workbook.xml'))).toBe('uno');
    expect(archive.has('xl\\workbook.xml')).toBe(true);
    expect(archive.read('xl/otra.xml')).toBeNull();
  },
);

test('reads a file that has a comment, and one that lies inside a larger buffer', () => {
  const zip = zipSync({ a: strToU8('uno') });
  const commented = new Uint8Array(zip.length + 5);
  commented.set(zip);
  new DataView(commented.buffer).setUint16(zip.length - 2, 5, true);
  expect(text(openArchive(commented, DEFAULT_LIMITS).read('a'))).toBe('uno');
  const inside = new Uint8Array(zip.length + 20);
  inside.set(zip, 13);
  expect(text(openArchive(inside.subarray(13, 13 + zip.length), DEFAULT_LIMITS).read('a'))).toBe('uno');
});

test('reads the parts of a large file that compresses little (several steps of inflating)', () => {
  let seed = 1;
  const noise = Uint8Array.from({ length: 700_000 }, () => (seed = (seed * 48271) % 2147483647) & 0xff);
  const archive = openArchive(zipSync({ a: noise }), DEFAULT_LIMITS);
  expect(Buffer.compare(archive.read('a') ?? new Uint8Array(), noise)).toBe(0);
});

test('reads sizes and offsets from ZIP64 fields, as streaming writers leave them', () => {
  expect(text(openArchive(zip64('uno'), DEFAULT_LIMITS).read('a'))).toBe('uno');
});

/** One stored part `a`, written by the letter of APPNOTE.TXT 4.3 and 4.5.3. */
function zip64(content: string): Uint8Array {
  const data = Buffer.from(content);
  const sum = 0x0; // No checksum: also something that streaming writers leave out.
  const local = Buffer.concat([
    u32(0x04034b50),
    u16(45, 0, 0, 0, 0),
    u32(sum, 0xffffffff, 0xffffffff),
    u16(1, 0),
    Buffer.from('a'),
    data,
  ]);
  const extra = Buffer.concat([u16(0x0001, 24), u64(data.length), u64(data.length), u64(0)]);
  const entry = Buffer.concat([
    u32(0x02014b50),
    u16(45, 45, 0, 0, 0, 0),
    u32(sum, 0xffffffff, 0xffffffff),
    u16(1, extra.length, 0, 0, 0),
    u32(0, 0xffffffff),
    Buffer.from('a'),
    extra,
  ]);
  const end64 = Buffer.concat([
    u32(0x06064b50),
    u64(44),
    u16(45, 45),
    u32(0, 0),
    u64(1),
    u64(1),
    u64(entry.length),
    u64(local.length),
  ]);
  const locator = Buffer.concat([u32(0x07064b50, 0), u64(local.length + entry.length), u32(1)]);
  const end = Buffer.concat([
    u32(0x06054b50),
    u16(0, 0, 0xffff, 0xffff),
    u32(0xffffffff, 0xffffffff),
    u16(0),
  ]);
  return new Uint8Array(Buffer.concat([local, entry, end64, locator, end]));
}

function u16(...values: number[]): Buffer {
  return Buffer.concat(values.map((value) => Buffer.from(Uint16Array.of(value).buffer)));
}

function u32(...values: number[]): Buffer {
  return Buffer.concat(values.map((value) => Buffer.from(Uint32Array.of(value).buffer)));
}

function u64(value: number): Buffer {
  return u32(value, 0);
}
