import { XlsxError } from '../error';
import { asideEnd, BROKEN, CDATA_END, CDATA_START, DTD, isCdata } from './aside';
import { decodeText } from './text';
import { decodeUtf8 } from './utf8';

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const EQUALS = 61;
const COLON = 58;
const QUOTE = 34;
const APOSTROPHE = 39;
const SPACE = 32;

const NONE: ReadonlyMap<string, string> = new Map();

/**
 * Walks the tags of a well-formed XML part over its bytes, without building a tree or a string that is not asked
 * for. Names are local (`x:row` is `row`). Refuses DTDs, so nothing is ever expanded. Throws DANADO where the XML
 * is broken.
 */
export class XmlScanner {
  /** Of the tag that `next` stopped at. */
  opening = false;
  nameStart = 0;
  nameEnd = 0;
  /** `<c/>`: known once its attributes have been read. */
  empty = false;
  /** Of the attribute that `nextAttribute` stopped at. */
  keyStart = 0;
  keyEnd = 0;
  valueStart = 0;
  valueEnd = 0;

  private position = 0;
  private inTag = false;

  constructor(
    /** UTF-8, from `asUtf8`. */
    readonly bytes: Uint8Array,
    /** For the error. */
    private readonly part: string,
  ) {}

  /** Moves to the next tag, over text, comments and CDATA; false at the end of the part. */
  next(): boolean {
    if (this.inTag) this.skipAttributes();
    const { bytes } = this;
    const end = bytes.length;
    let at = this.position;
    for (;;) {
      while (at < end && bytes[at] !== LESS) at++;
      if (at >= end) {
        this.position = end;
        return false;
      }
      const mark = bytes[at + 1];
      if (mark !== BANG && mark !== QUESTION) break;
      at = this.afterAside(at);
    }
    this.opening = bytes[at + 1] !== SLASH;
    this.readName(this.opening ? at + 1 : at + 2);
    return true;
  }

  private readName(start: number): void {
    const { bytes } = this;
    let at = start;
    this.nameStart = start;
    for (; ; at++) {
      const byte = bytes[at];
      if (byte === undefined) this.fail();
      if (byte <= SPACE || byte === GREATER || byte === SLASH) break;
      if (byte === COLON) this.nameStart = at + 1;
    }
    this.nameEnd = at;
    this.position = at;
    this.inTag = this.opening;
  }

  is(name: string): boolean {
    return this.matches(this.nameStart, this.nameEnd, name);
  }

  keyIs(name: string): boolean {
    return this.matches(this.keyStart, this.keyEnd, name);
  }

  /** Of the attribute that `nextAttribute` stopped at. */
  value(): string {
    return decodeText(this.bytes, this.valueStart, this.valueEnd);
  }

  private matches(start: number, end: number, name: string): boolean {
    if (end - start !== name.length) return false;
    for (let i = 0; i < name.length; i++) if (this.bytes[start + i] !== name.charCodeAt(i)) return false;
    return true;
  }

  /** Moves to the next attribute of the opening tag; false after the last, and `empty` is known then. */
  nextAttribute(): boolean {
    if (!this.inTag) return false;
    const { bytes } = this;
    let at = this.position;
    while ((bytes[at] ?? GREATER) <= SPACE) at++;
    const byte = bytes[at];
    if (byte === GREATER || byte === SLASH) {
      this.empty = byte === SLASH;
      if (this.empty && bytes[at + 1] !== GREATER) this.fail();
      this.position = at + (this.empty ? 2 : 1);
      this.inTag = false;
      return false;
    }
    this.readAttribute(at);
    return true;
  }

  private readAttribute(start: number): void {
    const { bytes } = this;
    let at = start;
    this.keyStart = start;
    for (; bytes[at] !== EQUALS; at++) {
      const byte = bytes[at];
      if (byte === undefined || byte === GREATER || byte === LESS) this.fail();
      if (byte === COLON) this.keyStart = at + 1;
    }
    this.keyEnd = at;
    while ((bytes[this.keyEnd - 1] ?? 0) <= SPACE && this.keyEnd > this.keyStart) this.keyEnd--;
    do at++;
    while ((bytes[at] ?? GREATER) <= SPACE);
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) this.fail();
    this.valueStart = ++at;
    while (bytes[at] !== quote) if (bytes[at++] === undefined) this.fail();
    this.valueEnd = at;
    this.position = at + 1;
  }

  skipAttributes(): void {
    while (this.nextAttribute());
  }

  /** Attributes of the opening tag by local name, resolved; the last of a name wins. */
  attributes(): ReadonlyMap<string, string> {
    if (!this.nextAttribute()) return NONE;
    const all = new Map<string, string>();
    do {
      const key = decodeText(this.bytes, this.keyStart, this.keyEnd);
      all.set(key, this.value());
    } while (this.nextAttribute());
    return all;
  }

  /** Start of the text of the element just opened, once its attributes have been read. */
  get textStart(): number {
    return this.position;
  }

  /**
   * Text from here to the next tag, CDATA included and comments left out; stays before that tag.
   * Call it after the attributes; an empty element has none.
   */
  readText(): string {
    if (this.inTag) this.skipAttributes();
    if (this.empty) return '';
    const { bytes } = this;
    let text = '';
    let at = this.position;
    for (;;) {
      const start = at;
      while (at < bytes.length && bytes[at] !== LESS) at++;
      if (at >= bytes.length) this.fail();
      text += at > start ? decodeText(bytes, start, at) : '';
      const mark = bytes[at + 1];
      if (mark !== BANG && mark !== QUESTION) break;
      const after = this.afterAside(at);
      if (isCdata(bytes, at)) text += decodeUtf8(bytes, at + CDATA_START, after - CDATA_END);
      at = after;
    }
    this.position = at;
    return text;
  }

  /** Leaves the scanner at `position`, which a caller found by reading `bytes` from `textStart` on. */
  seek(position: number): void {
    this.position = position;
  }

  /** Moves over exactly these bytes if they come next; a short cut past closing tags that need no look. */
  skip(expected: readonly number[]): boolean {
    const { bytes, position } = this;
    for (let i = 0; i < expected.length; i++) if (bytes[position + i] !== expected[i]) return false;
    this.position = position + expected.length;
    return true;
  }

  fail(): never {
    throw new XlsxError('DANADO', { parte: this.part, motivo: 'xml' });
  }

  private afterAside(at: number): number {
    const end = asideEnd(this.bytes, at);
    if (end === DTD) throw new XlsxError('DANADO', { parte: this.part, motivo: 'dtd' });
    return end === BROKEN ? this.fail() : end;
  }
}
