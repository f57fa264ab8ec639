const DAY_MS = 86_400_000;
/** Serials that a plan may hold: 1954-10-03 to 2119-01-10. Anything else is a number, not a date. */
const SERIAL_RANGE = { first: 20_000, last: 80_000 };
const MONTHS = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic'];

export interface Fecha {
  readonly anio: number;
  /** 1–12. */
  readonly mes: number;
  readonly dia: number;
}

/** Serial day → date. 1900 system: 60 is Excel's 29 February 1900 that never was, read as 28 February. */
export function fechaDeSerial(serial: number, date1904: boolean): Fecha {
  const day = Math.floor(serial);
  const epoch = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, day < 60 ? 31 : 30);
  const date = new Date(epoch + day * DAY_MS);
  return { anio: date.getUTCFullYear(), mes: date.getUTCMonth() + 1, dia: date.getUTCDate() };
}

/** `02/01/20`, `2-ene-2020`, `2020-01-02`, day first; null where the text is no date of the calendar. */
export function fechaDeTexto(text: string): Fecha | null {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return fecha(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const match = /^\s*(\d{1,2})(?:[/.\- ]| de )(\d{1,2}|[a-zA-Z]{3,10})(?:[/.\- ]| de )(\d{2}|\d{4})\s*$/.exec(
    text,
  );
  if (!match) return null;
  const [, day = '', month = '', year = ''] = match;
  const mes = /^\d/.test(month) ? Number(month) : monthNumber(month);
  return fecha(fullYear(Number(year)), mes, Number(day));
}

/** Date of a cell that should hold one: a plausible serial or a text; null otherwise. */
export function leerFecha(value: unknown, date1904: boolean): Fecha | null {
  if (typeof value === 'string') return fechaDeTexto(value);
  if (typeof value !== 'number') return null;
  if (value < SERIAL_RANGE.first || value > SERIAL_RANGE.last) return null;
  return fechaDeSerial(value, date1904);
}

/** ISO text, `2020-01-02`. */
export function fechaIso({ anio, mes, dia }: Fecha): string {
  return `${anio}-${twoDigits(mes)}-${twoDigits(dia)}`;
}

/** True for number formats that show a day, month or year: `dd/mm/yy`, `mmm-yy`; not for `0.00" días"` or `h:mm`. */
export function esFormatoFecha(format: string): boolean {
  const code = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[dy]/i.test(code) || (/m/i.test(code) && !/[hs]/i.test(code));
}

function monthNumber(name: string): number {
  const start = name.toLowerCase().slice(0, 3);
  return MONTHS.indexOf(start === 'set' ? 'sep' : start) + 1;
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function fecha(anio: number, mes: number, dia: number): Fecha | null {
  const date = new Date(Date.UTC(anio, mes - 1, dia));
  const exists = date.getUTCMonth() === mes - 1 && date.getUTCDate() === dia;
  return exists ? { anio, mes, dia } : null;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
