/** Groups of the Bolivian *clasificador por objeto del gasto* (Clasificadores Presupuestarios, Ministerio de Economía). */
export const GRUPOS_DE_GASTO: Readonly<Record<number, string>> = {
  10000: 'Servicios Personales',
  20000: 'Servicios No Personales',
  30000: 'Materiales y Suministros',
  40000: 'Activos Reales',
  50000: 'Activos Financieros',
  60000: 'Servicio de la Deuda Pública y Disminución de Otros Pasivos',
  70000: 'Transferencias',
  80000: 'Impuestos, Regalías y Tasas',
  90000: 'Otros Gastos',
};

/** Five digits, the first not 0: `24110`, `20000`. */
export function esPartida(texto: string): boolean {
  return /^[1-9]\d{4}$/.test(texto.trim());
}

/** Group of a partida: `24110` → 20000; null where it is no five-digit partida. */
export function grupoDePartida(partida: string): number | null {
  return esPartida(partida) ? Number(partida.trim().charAt(0)) * 10_000 : null;
}
