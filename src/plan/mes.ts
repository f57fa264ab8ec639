/** Months are numbered 1–12, as the planner does; an array of months has twelve entries, January first. */

export const MESES = [
  'ENE',
  'FEB',
  'MAR',
  'ABR',
  'MAY',
  'JUN',
  'JUL',
  'AGO',
  'SEP',
  'OCT',
  'NOV',
  'DIC',
] as const;

/** Twelve values, January first; null is a blank cell, 0 a typed zero. */
export type Meses = readonly (number | null)[];

export type Trimestre = 1 | 2 | 3 | 4;

/** Last month of a quarter: 1 → 3, 4 → 12. */
export function ultimoMes(trimestre: Trimestre): number {
  return trimestre * 3;
}
