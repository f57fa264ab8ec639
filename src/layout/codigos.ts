import type { FamiliaCodigo } from '../plan/tabla';
import type { CellValue } from '../sheet/sheet';

/**
 * What may be a code, typing errors included (`5.1.1.1.`, `usogc1,1`): wider than the grammar of the family, so that
 * a mistyped code is a row with a finding and not a row lost.
 */
const PARECIDOS: Readonly<Record<FamiliaCodigo, RegExp>> = {
  aduana: /^[a-z]{2,10}[\s.-]?\d+([.,\s]\s?\d+){0,6}\.?$/i,
  ministerio: /^\d{1,2}([.,]\s?\d{1,3}){1,5}\.?$/,
  senavex: /^\d{1,2}[.,]\s?\d{1,2}([.,]\s?\d{1,3}){0,2}\.?$/,
  institucion: /^\d{1,2}([.,]\s?\d{1,3}){1,5}\.?$/,
};

/** True where the cell may hold a code of the family; numbers such as 4.1 are codes that Excel has read. */
export function pareceCodigo(value: CellValue, familia: FamiliaCodigo): boolean {
  if (typeof value === 'string') return PARECIDOS[familia].test(value.trim());
  if (typeof value !== 'number' || familia === 'aduana' || familia === 'senavex') return false;
  return value >= 1 && value < 100 && /^\d{1,2}\.\d{1,2}$/.test(String(value));
}
