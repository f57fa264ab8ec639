import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { XlsxError } from '../../src/xlsx/error';
import { readXlsx } from '../../src/xlsx/read-xlsx';

/** Law: whatever the bytes, the end is a workbook that answers or an XlsxError; never another exception. */
function readsOrRefuses(bytes: Uint8Array): void {
  try {
    for (const sheet of readXlsx(bytes, 'x.xlsx').sheets) {
      for (let row = 0; row < 25; row++) {
        for (let column = 0; column < 12; column++) {
          sheet.value(row, column);
          sheet.formula(row, column);
          sheet.format(row, column);
        }
      }
    }
  } catch (error) {
    if (!(error instanceof XlsxError)) throw error;
  }
}

const FIXTURES = join(__dirname, '..', 'fixtures');
const whole = new Uint8Array(readFileSync(join(FIXTURES, 'tortura/torture.xlsx')));
const encrypted = new Uint8Array(readFileSync(join(FIXTURES, 'hostiles/encrypted_agile.xlsx')));
const parts = unzipSync(whole);
const PART_NAMES = Object.keys(parts).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'));

const position = fc.nat(whole.length - 1);

test('a file cut anywhere is refused', () => {
  fc.assert(
    fc.property(position, (length) => {
      expect(() => readXlsx(whole.slice(0, length), 'x.xlsx')).toThrow(XlsxError);
    }),
    { numRuns: 200 },
  );
});

test('changed bytes', () => {
  const changes = fc.array(fc.tuple(position, fc.nat(255)), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(fc.constantFrom(whole, encrypted), changes, (file, all) => {
      const bytes = file.slice();
      for (const [at, byte] of all) bytes[at % bytes.length] = byte;
      readsOrRefuses(bytes);
    }),
    { numRuns: 500 },
  );
});

test('changed bytes in the directory, which says where and how large things are', () => {
  const tail = 900;
  const changes = fc.array(fc.tuple(fc.nat(tail - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(changes, (all) => {
      const bytes = whole.slice();
      for (const [at, byte] of all) bytes[bytes.length - 1 - at] = byte;
      readsOrRefuses(bytes);
    }),
    { numRuns: 500 },
  );
});

/** With right checksums: the XML itself is what is wrong. */
const withPart = (name: string, content: Uint8Array): Uint8Array =>
  zipSync({ ...parts, [name]: content }, { level: 1 });

test('parts cut anywhere', () => {
  fc.assert(
    fc.property(fc.constantFrom(...PART_NAMES), fc.double({ min: 0, max: 1, noNaN: true }), (name, share) => {
      const part = parts[name] ?? new Uint8Array();
      readsOrRefuses(withPart(name, part.slice(0, Math.floor(part.length * share))));
    }),
    { numRuns: 300 },
  );
});

test('parts with pieces taken out, doubled, swapped or replaced', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '"',
    '/',
    '&',
    '<!--',
    '<![CDATA[',
    '<!DOCTYPE x>',
    '<?',
    '-1',
    '1e9',
    '0',
    '99999999999',
    '',
    'A1:XFD1048576',
    '$',
    '\u0000',
    '<c>',
    '</c>',
    '<v>',
    '<f t="shared" si="0"/>',
    't="s"',
    'r="0"',
  );
  const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(12), put: piece });
  fc.assert(
    fc.property(
      fc.constantFrom(...PART_NAMES),
      fc.array(edit, { minLength: 1, maxLength: 6 }),
      (name, edits) => {
        let text = strFromU8(parts[name] ?? new Uint8Array());
        for (const { at, length, put } of edits) {
          const start = Math.floor(text.length * at);
          text = text.slice(0, start) + put + text.slice(start + length);
        }
        readsOrRefuses(withPart(name, strToU8(text)));
      },
    ),
    { numRuns: 1000 },
  );
});

test('any bytes at all', () => {
  const head = fc.constantFrom([], [0x50, 0x4b, 3, 4], [0x50, 0x4b, 5, 6], [0xd0, 0xcf, 0x11, 0xe0], [0x3c]);
  fc.assert(
    fc.property(head, fc.uint8Array({ maxLength: 600 }), (start, rest) =>
      readsOrRefuses(Uint8Array.from([...start, ...rest])),
    ),
    { numRuns: 500 },
  );
});
