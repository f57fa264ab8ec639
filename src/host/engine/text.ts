import { format, isDateFormat } from 'numfmt';
import type { CellValue } from '../../sheet/sheet';

const LOCALE = 'es-BO';
/** Days between the epochs of 1900 and 1904. */
const DAYS_1904 = 1462;

/** The value as the cell displays it, in Bolivian Spanish. */
export function displayed(value: CellValue, pattern: string, date1904: boolean): string {
  if (value === null || value === '') return '';
  if (typeof value === 'boolean') return value ? 'VERDADERO' : 'FALSO';
  if (typeof value === 'string')
    return pattern.includes('@') && pattern !== '@' ? rendered(pattern, value) : value;
  const serial = date1904 && isDateFormat(pattern) ? value + DAYS_1904 : value;
  return rendered(pattern, serial);
}

function rendered(pattern: string, value: string | number): string {
  return format(pattern, value, { locale: LOCALE, throws: false, nbsp: false, overflow: '######' });
}
