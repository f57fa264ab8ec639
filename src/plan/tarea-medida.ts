import type { Sentido, TipoIndicador } from './indicador';
import { programadosHasta, sumaHasta, ultimoHasta } from './mes';
import type { Meses } from './mes';
import { esConstante } from './acumulado';
import { baseDePorcentaje } from './tipo';

/** All that the figures of one task depend on. */
export interface TareaMedida {
  readonly programado: Meses;
  readonly ejecutado: Meses;
  /** Annual target in the indicator's unit; null where the form has none. */
  readonly meta: number | null;
  readonly tipo: TipoIndicador;
  readonly sentido: Sentido;
  /** Cap of eficacia and avance at 100 points (a setting). */
  readonly tope: boolean;
}

/**
 * What the executed year is held against: the meta, 100 % where the schedule is in percent. Without a
 * usable meta, what the programmed months add up to (or reach, or keep). 0 where there is neither.
 */
export function baseAnual({ programado, meta, tipo }: TareaMedida): number {
  if (tipo === 'porcentaje-de-meta') return baseDePorcentaje(sumaHasta(programado, 12));
  if (meta !== null && meta !== 0) return meta;
  if (tipo === 'acumulada') return ultimoHasta(programado, 12);
  if (!esConstante(tipo)) return sumaHasta(programado, 12);
  return programado[programadosHasta(programado, 12)[0] ?? 0] ?? 0;
}

/** Línea base of `suma-mas-linea-base`, by that kind's own test: meta − Σ programmed. 0 for every other kind. */
export function lineaBaseImplicita({ programado, meta, tipo }: TareaMedida): number {
  return tipo === 'suma-mas-linea-base' && meta !== null ? meta - sumaHasta(programado, 12) : 0;
}

/**
 * Percent points of `logrado` against `esperado` (the other way round where less is better), capped at 100
 * with `tope`. 0 for *menor es mejor* where nothing was measured; null where nothing was expected.
 */
export function razon(logrado: number, esperado: number, sentido: Sentido, tope: boolean): number | null {
  if (esperado === 0) return null;
  if (sentido === 'menor' && logrado === 0) return 0;
  const puntos = sentido === 'menor' ? (esperado / logrado) * 100 : (logrado / esperado) * 100;
  return tope ? Math.min(100, puntos) : puntos;
}
