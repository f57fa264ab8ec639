const POLYNOMIAL = 0xedb88320;
const SLICES = 8;

/** Tables for eight bytes at a time (slicing-by-8): the check must cost little beside inflating. */
const TABLES = makeTables();

function makeTables(): Int32Array {
  const tables = new Int32Array(SLICES * 256);
  for (let n = 0; n < 256; n++) {
    let value = n;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ POLYNOMIAL : value >>> 1;
    tables[n] = value;
  }
  for (let i = 256; i < tables.length; i++) {
    const before = tables[i - 256] ?? 0;
    tables[i] = (before >>> 8) ^ (tables[before & 0xff] ?? 0);
  }
  return tables;
}

/** CRC-32 as ZIP stores it, unsigned. */
export function crc32(bytes: Uint8Array): number {
  const tables = TABLES;
  // Whole words, read at once where the bytes begin at a word: always so for what was inflated.
  const words = bytes.byteOffset % 4 === 0 ? bytes.length >>> 3 : 0;
  const pairs = new Int32Array(
    words === 0 ? new ArrayBuffer(0) : bytes.buffer,
    words === 0 ? 0 : bytes.byteOffset,
    words * 2,
  );
  let crc = -1;
  for (let i = 0; i < pairs.length; i += 2) {
    const low = crc ^ (pairs[i] ?? 0);
    const high = pairs[i + 1] ?? 0;
    crc =
      (tables[1792 + (low & 0xff)] ?? 0) ^
      (tables[1536 + ((low >>> 8) & 0xff)] ?? 0) ^
      (tables[1280 + ((low >>> 16) & 0xff)] ?? 0) ^
      (tables[1024 + (low >>> 24)] ?? 0) ^
      (tables[768 + (high & 0xff)] ?? 0) ^
      (tables[512 + ((high >>> 8) & 0xff)] ?? 0) ^
      (tables[256 + ((high >>> 16) & 0xff)] ?? 0) ^
      (tables[high >>> 24] ?? 0);
  }
  for (let i = words * 8; i < bytes.length; i++) {
    crc = (crc >>> 8) ^ (tables[(crc ^ (bytes[i] ?? 0)) & 0xff] ?? 0);
  }
  return ~crc >>> 0;
}
