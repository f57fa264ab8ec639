import type { CellValue } from '../sheet/sheet';

/**
 * Excel reads what is written to a cell as if it were typed: `=x` becomes a formula, `1.2` a number, `3-4` a date.
 * A leading apostrophe keeps a text a text. It is left out where a text can be nothing else, because Excel shows it
 * in the formula bar.
 */
export function textInput(text: string): string {
  const kept = cellText(text);
  return kept === '' || isPlainText(kept) ? kept : `'${kept}`;
}

/** Excel refuses a longer text, and with it all that is written along with it. */
const LONGEST_TEXT = 32_767;
const CUT = '… [recortado: no cabe más en una celda]';

/** A text as far as a cell can hold it, with a word where it goes on. */
export function cellText(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - CUT.length)}${CUT}`;
}

/** No date or number is written longer than this in any language. */
const LONGEST_DATE = 60;
/** In the languages that Excel may be in where the plan is read: es, en, pt, fr, de, it, nl. */
const LOGICAL = /^(?:true|false|verdadero|falso|verdadeiro|vrai|faux|wahr|falsch|vero|waar|onwaar)$/i;

function isPlainText(text: string): boolean {
  if (!/^\p{L}/u.test(text) || LOGICAL.test(text)) return false;
  return text.length > LONGEST_DATE || !/\d/.test(text);
}

/**
 * What to write to a cell so that it holds again what Excel reported of it. A text that begins with `=` is reported
 * alike as value and as formula, a formula is not.
 */
export function inputOf(value: CellValue, formula: CellValue): CellValue {
  if (isFormula(value, formula)) return formula;
  return typeof value === 'string' ? textInput(value) : (value ?? '');
}

/** True where the cell calculates: the reported formula is one and is not the text of the cell itself. */
export function isFormula(value: CellValue, formula: CellValue): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** As `inputOf`, for a cell that may lie outside of what was read: blank then. */
export function restoringInput(
  value: CellValue | undefined,
  formula: CellValue | undefined,
): string | number | boolean {
  return inputOf(value ?? null, formula ?? null) ?? '';
}
