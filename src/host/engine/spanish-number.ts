const GROUPED = /^\s*([+-]?\d{1,3}(?:\.\d{3})+)(,\d*)?(\s*%)?\s*$/;
const DECIMAL = /^\s*([+-]?\d*)(,\d+)(\s*%)?\s*$/;

/** `1.234,5` → `1,234.5`; a point that groups nothing stays a decimal point. */
export function toEnglish(text: string): string {
  const grouped = GROUPED.exec(text);
  if (grouped) {
    const [, whole = '', decimals = '', percent = ''] = grouped;
    return `${whole.replaceAll('.', ',')}${decimals.replace(',', '.')}${percent.trim()}`;
  }
  const decimal = DECIMAL.exec(text);
  if (!decimal) return text;
  const [, whole = '', decimals = '', percent = ''] = decimal;
  return `${whole}${decimals.replace(',', '.')}${percent.trim()}`;
}
