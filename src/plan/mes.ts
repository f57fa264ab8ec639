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

/** Sum of the first `mes` months; blanks count nothing. */
export function sumaHasta(meses: Meses, mes: number): number {
  let suma = 0;
  for (let i = 0; i < mes; i++) suma += meses[i] ?? 0;
  return suma;
}

/** Last month up to `mes` that holds something other than 0, as its value; 0 where there is none. */
export function ultimoHasta(meses: Meses, mes: number): number {
  for (let i = mes - 1; i >= 0; i--) {
    const valor = meses[i] ?? 0;
    if (valor !== 0) return valor;
  }
  return 0;
}

/** 0-based positions of the months up to `mes` with something programmed: neither blank nor 0. */
export function programadosHasta(programado: Meses, mes: number): number[] {
  const posiciones: number[] = [];
  for (let i = 0; i < mes; i++) if ((programado[i] ?? 0) !== 0) posiciones.push(i);
  return posiciones;
}

/** True where eleven months are typed, zeros included, and December is blank: one may have been lost. */
export function faltaDiciembre(meses: Meses | null): boolean {
  return meses !== null && meses.at(-1) === null && meses.slice(0, -1).every((mes) => mes !== null);
}
