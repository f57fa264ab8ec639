import fc from 'fast-check';
import { byteLength } from '../../../src/host/protocol/messages';

test('bytes are counted as UTF-8, without an encoder', () => {
  const encoder = new TextEncoder();
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      expect(byteLength(text)).toBe(encoder.encode(text).length),
    ),
  );
});
