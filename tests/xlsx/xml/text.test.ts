import fc from 'fast-check';
import { asUtf8 } from '../../../src/xlsx/xml/encoding';
import { decodeText } from '../../../src/xlsx/xml/text';
import { decodeUtf8 } from '../../../src/xlsx/xml/utf8';

const encoder = new TextEncoder();

const decoded = (text: string): string => {
  const bytes = encoder.encode(text);
  return decodeText(bytes, 0, bytes.length);
};

test.each([
  ['&lt;a&gt; &amp; &quot;b&quot; &apos;c&apos;', '<a> & "b" \'c\''],
  ['&#241;&#xF1;&#x1F600;', 'ññ😀'],
  ['&amp;lt;', '&lt;'],
  ['&j; &#x110000;', '&j; &#x110000;'],
  ['uno\r\ndos\rtres', 'uno\ndos\ntres'],
  ['uno_x000D_\ndos', 'uno\r\ndos'],
  ['_x005F_x0041_', '_x0041_'],
  ['snake_case _x00', 'snake_case _x00'],
])('%j reads %j', (raw, text) => {
  expect(decoded(raw)).toBe(text);
});

test('UTF-8 of any length reads as the platform reads it, broken or not', () => {
  const native = new TextDecoder('utf-8', { ignoreBOM: true });
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.string({ unit: 'binary', maxLength: 200 }).map((text) => encoder.encode(text)),
    fc
      .string({ unit: fc.constantFrom('a', 'ñ', 'É', '€', '“', '😀'), maxLength: 200 })
      .map((text) => encoder.encode(text)),
  );
  fc.assert(
    fc.property(bytes, (input) => expect(decodeUtf8(input, 0, input.length)).toBe(native.decode(input))),
  );
});

test.each([
  ['UTF-8 with mark', Buffer.from('\ufeff<a>ñ</a>', 'utf8')],
  ['UTF-16 little-endian', Buffer.from('\ufeff<a>ñ</a>', 'utf16le')],
  ['UTF-16 big-endian', Buffer.from('\ufeff<a>ñ</a>', 'utf16le').swap16()],
])('%s becomes UTF-8', (_, bytes) => {
  expect(Buffer.from(asUtf8(new Uint8Array(bytes))).toString()).toBe('<a>ñ</a>');
});

test('a declared one-byte encoding is honoured', () => {
  const latin = Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>ñ</a>', 'latin1');
  expect(Buffer.from(asUtf8(new Uint8Array(latin))).toString()).toContain('<a>ñ</a>');
});
