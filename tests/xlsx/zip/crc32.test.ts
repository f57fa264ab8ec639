import { crc32 as reference } from 'node:zlib';
import fc from 'fast-check';
import { strToU8 } from 'fflate';
import { crc32 } from '../../../src/xlsx/zip/crc32';

test.each([
  // The check value of CRC-32/ISO-HDLC, and the sum of nothing.
  ['123456789', 0xcbf43926],
  ['', 0],
])('of "%s"', (text, sum) => {
  expect(crc32(strToU8(text))).toBe(sum);
});

test('agrees with zlib at every length and alignment', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(12), (bytes, offset) => {
      const aligned = new Uint8Array(bytes.length + offset);
      aligned.set(bytes, offset);
      expect(crc32(aligned.subarray(offset))).toBe(reference(bytes));
    }),
  );
});
