const TEXTS = /"(?:[^"]|"")*"|'(?:[^']|'')+'/g;

/** True for a formula that is one call of one of `names` and holds no other: `=POA.EFICACIA(A1,B1)`. */
export function isSingleCall(formula: string, names: readonly string[]): boolean {
  const plain = formula.replace(TEXTS, '0').toUpperCase();
  const match = /^=\s*([\p{L}\p{N}_.]+)(\(.*\))\s*$/su.exec(plain);
  if (!match) return false;
  const [, name = '', call = ''] = match;
  const capitals = names.map((known) => known.toUpperCase());
  return capitals.includes(name) && isEnclosed(call) && !capitals.some((other) => call.includes(`${other}(`));
}

/** True where the first parenthesis is closed by the last character. */
export function isEnclosed(text: string): boolean {
  if (!text.startsWith('(') || !text.endsWith(')')) return false;
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    if (text[index] === ')') depth -= 1;
    if (depth === 0) return index === text.length - 1;
  }
  return false;
}
