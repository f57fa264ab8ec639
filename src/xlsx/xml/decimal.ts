const LESS = 60;
const MINUS = 45;
const DOT = 46;
const ZERO = 48;
/** Up to 15 digits a number is whole below 2^53, so that dividing by a power of ten rounds as `Number` would. */
const EXACT_DIGITS = 15;
const POWERS_OF_TEN = Array.from({ length: EXACT_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

/** Reads plain decimals straight from the bytes; nine cells of ten hold one. */
export class DecimalReader {
  value = 0;
  /** Position of the `<` behind the number. */
  end = 0;

  /** False where what stands between `start` and the next tag is not a plain decimal of up to 15 digits. */
  read(bytes: Uint8Array, start: number): boolean {
    let at = start;
    const negative = bytes[at] === MINUS;
    if (negative) at++;
    let digits = 0;
    let mantissa = 0;
    let dotAt = -1;
    for (; ; at++) {
      const byte = bytes[at] ?? LESS;
      const digit = byte - ZERO;
      if (digit >= 0 && digit <= 9) {
        mantissa = mantissa * 10 + digit;
        digits++;
      } else if (byte === DOT && dotAt < 0) dotAt = at;
      else break;
    }
    if (bytes[at] !== LESS || digits === 0 || digits > EXACT_DIGITS) return false;
    const decimals = dotAt < 0 ? 0 : at - dotAt - 1;
    const size = decimals === 0 ? mantissa : mantissa / (POWERS_OF_TEN[decimals] ?? 1);
    this.value = negative ? -size : size;
    this.end = at;
    return true;
  }
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** A number as files write it (`1.2345678901234567E+19`); null for anything else. */
export function parseNumber(text: string): number | null {
  const trimmed = text.trim();
  const value = NUMBER.test(trimmed) ? Number(trimmed) : NaN;
  return Number.isFinite(value) ? value : null;
}
