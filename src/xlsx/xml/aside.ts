/** What is neither tag nor text: comments, CDATA sections, processing instructions. */
const QUESTION = 63;
const BRACKET = 91;
const DASH = 45;

/** Lengths of `<![CDATA[` and `]]>`. */
export const CDATA_START = 9;
export const CDATA_END = 3;

/** Instead of a position: the aside never ends. */
export const BROKEN = -1;
/** Instead of a position: a DOCTYPE. OOXML has none, and entity bombs live there. */
export const DTD = -2;

const ascii = new TextEncoder();
const INSTRUCTION_MARK = ascii.encode('?>');
const CDATA_MARK = ascii.encode(']]>');
const COMMENT_MARK = ascii.encode('-->');

/** Position behind the aside whose `<!` or `<?` stands at `at`; BROKEN or DTD. */
export function asideEnd(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] === QUESTION) return after(bytes, at + 2, INSTRUCTION_MARK);
  if (isCdata(bytes, at)) return after(bytes, at + CDATA_START, CDATA_MARK);
  return bytes[at + 2] === DASH ? after(bytes, at + 4, COMMENT_MARK) : DTD;
}

export function isCdata(bytes: Uint8Array, at: number): boolean {
  return bytes[at + 2] === BRACKET;
}

function after(bytes: Uint8Array, start: number, mark: Uint8Array): number {
  for (let at = start; at < bytes.length; at++) {
    if (mark.every((byte, i) => bytes[at + i] === byte)) return at + mark.length;
  }
  return BROKEN;
}
