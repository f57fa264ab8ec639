/** Character that sets off decimals in a text number. */
export type Decimal = ',' | '.';

export interface NumeroLeido {
  /** The value as Excel would store it: `8.33%` is 0.0833. */
  readonly valor: number;
  /** True where the text carried a `%`. */
  readonly porcentaje: boolean;
}

/** What no number has in it: most texts of a plan are known by their first letter. */
const FOREIGN = /[^\d.,%()+\-'\s\u00a0\u202fBsu$]/i;
const SHAPE = /^([-+]?)(\d[\d.,]*|[.,]\d+)$/;

/**
 * Reads a number that was typed or pasted as text: both separators (`39,745,387`, `1.234,56`), blanks, `Bs.`, `%`,
 * `(1.200)` for a negative. Null where the text is anything else. `decimal` says what the neighbours use, for texts
 * such as `1.234` that read either way; without it, three digits after a lone separator are thousands.
 */
export function leerNumero(text: string, decimal: Decimal | null = null): NumeroLeido | null {
  if (FOREIGN.test(text) || !/\d/.test(text)) return null;
  const bare = text.replace(/[\s\u00a0\u202f']/g, '').replace(/^(Bs\.?|\$us?\.?)|(Bs\.?)$/gi, '');
  const porcentaje = bare.endsWith('%');
  const negative = /^\(.+\)$/.test(bare);
  const digits = bare.replace(/%$/, '').replace(/^\((.+)\)$/, '$1');
  const match = SHAPE.exec(digits);
  if (!match) return null;
  const plain = plainDigits(match[2] ?? '', decimal);
  if (plain === null) return null;
  const sign = negative || match[1] === '-' ? -1 : 1;
  const value = sign * Number(plain);
  return { valor: porcentaje ? dividedBy100(value) : value, porcentaje };
}

/** The decimal separator that a text number proves, or null where it reads either way or has none. */
export function decimalDe(text: string): Decimal | null {
  const digits = text.replace(/[^\d.,]/g, '');
  const dot = digits.lastIndexOf('.');
  const comma = digits.lastIndexOf(',');
  if (dot < 0 && comma < 0) return null;
  if (dot >= 0 && comma >= 0) return dot > comma ? '.' : ',';
  const separator = dot >= 0 ? '.' : ',';
  const other = separator === '.' ? ',' : '.';
  const parts = digits.split(separator);
  if (parts.length > 2) return other;
  return isThousands(parts) ? null : separator;
}

function plainDigits(digits: string, decimal: Decimal | null): string | null {
  const proven = decimalDe(digits);
  const point = proven ?? decimal ?? (isAmbiguous(digits) ? otherThan(digits) : '.');
  const thousands = point === '.' ? ',' : '.';
  const [whole = '', fraction = '', ...rest] = digits.split(point);
  if (rest.length > 0 || fraction.includes(thousands)) return null;
  const groups = whole.split(thousands);
  if (groups.length > 1 && !isThousands(groups)) return null;
  return `${groups.join('')}.${fraction}`;
}

/** `1.234` may be a thousand or a decimal; `0.125` and `1234.567` may not. */
function isThousands(parts: readonly string[]): boolean {
  const [head = '', ...tail] = parts;
  return /^[1-9]\d{0,2}$/.test(head) && tail.length > 0 && tail.every((part) => part.length === 3);
}

function isAmbiguous(digits: string): boolean {
  return /[.,]/.test(digits);
}

function otherThan(digits: string): Decimal {
  return digits.includes('.') ? ',' : '.';
}

/** 8.33 → 0.0833 without the noise that dividing leaves (0.08330000000000001). */
function dividedBy100(value: number): number {
  return Number((value / 100).toPrecision(15));
}
