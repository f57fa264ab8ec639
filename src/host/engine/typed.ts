import { CellValueType, type ICellData } from '@univerjs/core';
import { parseDate, parseTime } from 'numfmt';
import type { CellValue } from '../../sheet/sheet';
import { cellOf, EMPTY } from './cell';

const NUMBER = /^\s*([+-]?(?:\d+\.?\d*|\.\d+|\d{1,3}(?:,\d{3})+(?:\.\d*)?)(?:[eE][+-]?\d+)?)\s*(%?)\s*$/;
/** Day first, as in Bolivia; without a year or with one of two or four digits. */
const DATE = /^\s*\d{1,2}[/-]\d{1,2}([/-]\d{2,4})?\s*$|^\s*\d{4}-\d{1,2}-\d{1,2}\s*$/;
const TIME = /^\s*\d{1,2}:\d{2}(:\d{2})?\s*$/;
const BOOLEANS = new Map([
  ['TRUE', true],
  ['FALSE', false],
  ['VERDADERO', true],
  ['FALSO', false],
]);

/** What a written value becomes: Excel reads strings as if they had been typed, so `12` is a number. */
export interface Typed {
  readonly cell: ICellData;
  /** Number format that typing gives to a cell that has none: `5%` shows as a percentage. */
  readonly format: string | null;
}

export function typed(value: Exclude<CellValue, null>, format: string): Typed {
  if (typeof value !== 'string') return { cell: cellOf(value), format: null };
  if (value === '') return { cell: EMPTY, format: null };
  if (value.startsWith("'")) return { cell: forcedText(value.slice(1)), format: null };
  if (format === '@') return { cell: forcedText(value), format: null };
  if (value.startsWith('=') && value.length > 1) {
    return { cell: { ...EMPTY, f: value }, format: null };
  }
  return number(value) ?? date(value) ?? { cell: word(value), format: null };
}

function number(text: string): Typed | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, digits = '', percent = ''] = match;
  const plain = Number(digits.replaceAll(',', ''));
  if (percent === '') return { cell: cellOf(plain), format: grouping(digits) };
  return { cell: cellOf(plain / 100), format: digits.includes('.') ? '0.00%' : '0%' };
}

/** Format of a number typed with thousands: with cents where it was typed with them. */
function grouping(digits: string): string | null {
  if (!digits.includes(',')) return null;
  return digits.includes('.') ? '#,##0.00' : '#,##0';
}

function date(text: string): Typed | null {
  if (!DATE.test(text) && !TIME.test(text)) return null;
  const isDate = DATE.test(text);
  const parsed = isDate ? parseDate(text, { locale: 'es-BO' }) : parseTime(text);
  if (!parsed) return null;
  return { cell: cellOf(parsed.value), format: isDate ? 'dd/mm/yyyy' : 'h:mm' };
}

function word(text: string): ICellData {
  const boolean = BOOLEANS.get(text.toUpperCase());
  return cellOf(boolean ?? text);
}

function forcedText(text: string): ICellData {
  return { ...EMPTY, v: text, t: CellValueType.FORCE_STRING };
}
