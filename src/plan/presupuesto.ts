/**
 * Budget of a parent, in Bs.: Σ of its direct children, exactly; null where no child carries one.
 * 38 of 38 in Oruro 2020, 16 of 16 in USOGC 2017; the ministry's 'Presupuesto:' rows alike (25 of 25).
 */
export function presupuestoDePadre(hijos: readonly (number | null)[]): number | null {
  const montos = hijos.filter((monto): monto is number => monto !== null);
  return montos.length === 0 ? null : montos.reduce((suma, monto) => suma + monto, 0);
}
