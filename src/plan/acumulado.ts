import type { TipoIndicador } from './indicador';
import { programadosHasta, sumaHasta, ultimoHasta, ultimoMes } from './mes';
import type { Meses, Trimestre } from './mes';

/** Amounts to date in the indicator's own unit (DOMAIN.md section 4, last column). Months 1–12. */

export function esConstante(tipo: TipoIndicador): tipo is 'constante' | 'constante-parcial' {
  return tipo === 'constante' || tipo === 'constante-parcial';
}

/** Programmed to the end of `mes`: the sum, the last level (`acumulada`), or the level kept (constants). */
export function programadoHasta(programado: Meses, mes: number, tipo: TipoIndicador): number {
  if (tipo === 'acumulada') return ultimoHasta(programado, mes);
  if (esConstante(tipo)) return mediaDe(programado, programadosHasta(programado, mes));
  return sumaHasta(programado, mes);
}

export interface ContextoEjecutado {
  /** Constants are measured over the programmed months; without it, over those that hold a value. */
  readonly programado?: Meses | null;
  /** Added to the sum by `suma-mas-linea-base`. */
  readonly lineaBase?: number | null;
}

/** Executed to the end of `mes`: Σ, línea base + Σ, the last level, or the mean over the months. */
export function ejecutadoHasta(
  ejecutado: Meses,
  mes: number,
  tipo: TipoIndicador,
  { programado, lineaBase }: ContextoEjecutado = {},
): number {
  if (tipo === 'acumulada') return ultimoHasta(ejecutado, mes);
  if (esConstante(tipo)) {
    const meses = programado ? programadosHasta(programado, mes) : conValor(ejecutado, mes);
    return mediaDe(ejecutado, meses);
  }
  const suma = sumaHasta(ejecutado, mes);
  return tipo === 'suma-mas-linea-base' ? suma + (lineaBase ?? 0) : suma;
}

/**
 * What one quarter holds: the sum of its three months, their mean over those with a value (constants),
 * or the level reached at its end (`acumulada`). The quarters of a sum add up to the year.
 */
export function enTrimestre(meses: Meses, trimestre: Trimestre, tipo: TipoIndicador): number {
  const fin = ultimoMes(trimestre);
  if (tipo === 'acumulada') return ultimoHasta(meses, fin);
  const propios = meses.map((valor, i) => (i >= fin - 3 && i < fin ? valor : null));
  return esConstante(tipo) ? mediaDe(propios, conValor(propios, 12)) : sumaHasta(propios, 12);
}

/** Mean of the values at the 0-based positions, blanks as 0; 0 over no position. */
export function mediaDe(meses: Meses, posiciones: readonly number[]): number {
  if (posiciones.length === 0) return 0;
  let suma = 0;
  for (const posicion of posiciones) suma += meses[posicion] ?? 0;
  return suma / posiciones.length;
}

/** 0-based positions of the months up to `mes` that are not blank; a typed 0 counts. */
export function conValor(meses: Meses, mes: number): number[] {
  const posiciones: number[] = [];
  for (let i = 0; i < Math.min(mes, meses.length); i++) if (meses[i] !== null) posiciones.push(i);
  return posiciones;
}
