/** How far figures may differ and still agree (DOMAIN.md section 5, "Tolerances"). */

/** Stored values: relative, against the noise of binary sums; absolute below 1. */
export const TOLERANCIA_RELATIVA = 1e-9;

/** Percent points between the printed months of a ministry objective and the recomputed ones (POA 2017). */
export const TOLERANCIA_PADRE_MINISTERIO = 0.02;

/** Percent points between a printed 'Total:' row of the ministry and the recomputed one (POA 2017). */
export const TOLERANCIA_TOTAL_MINISTERIO = 0.05;

const MAXIMO_DECIMALES = 12;

/** Decimals that a number shows: 184.2 → 1, 7083 → 0; a third of something (0.333…) shows twelve. */
export function decimales(numero: number): number {
  if (Number.isInteger(numero)) return 0;
  const ruido = Math.max(1, Math.abs(numero)) * 10 ** -MAXIMO_DECIMALES;
  for (let cantidad = 1; cantidad < MAXIMO_DECIMALES; cantidad++) {
    if (Math.abs(numero - Number(numero.toFixed(cantidad))) <= ruido) return cantidad;
  }
  return MAXIMO_DECIMALES;
}

/**
 * What rounding may add up to when only the displayed addends are known: half a unit of the last printed
 * decimal per non-zero addend. Whole numbers are counts and carry none.
 * Oruro 2020, Id 101: 1.51 × 11 + 1.54 against 18.21 → 0.06.
 */
export function toleranciaDeSuma(sumandos: readonly (number | null)[]): number {
  const presentes = sumandos.filter((valor): valor is number => valor !== null && valor !== 0);
  const cifras = Math.max(0, ...presentes.map(decimales));
  return cifras === 0 ? 0 : 0.5 * 10 ** -cifras * presentes.length;
}

/** True where two numbers differ by no more than `tolerancia`, in their own unit, and the noise of their storage. */
export function casiIguales(a: number, b: number, tolerancia = 0): boolean {
  const diferencia = Math.abs(a - b);
  return diferencia <= tolerancia + TOLERANCIA_RELATIVA * Math.max(1, Math.abs(a), Math.abs(b));
}
