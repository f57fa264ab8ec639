import { codigoPadre } from './codigo';
import { sumaHasta } from './mes';
import type { Meses } from './mes';

/** An activity below an objective, or an objective above the 'Total:' row, of the ministry's plan. */
export interface FilaPonderada {
  /** Percent points. */
  readonly ponderacion: number;
  readonly meses: Meses;
}

/**
 * Months of a ministry objective, in points: Σ over its activities of Pond · month / Σ months of the activity.
 * The divisor is the sum of the months, not the printed Total (POA 2017: 111 of 111 within 0.02 points).
 * An activity without months adds nothing.
 */
export function mesesDePadre(actividades: readonly FilaPonderada[]): number[] {
  const padre = new Array<number>(12).fill(0);
  for (const { ponderacion, meses } of actividades) {
    const suma = sumaHasta(meses, 12);
    if (suma === 0) continue;
    meses.forEach((mes, i) => (padre[i] = (padre[i] ?? 0) + (ponderacion * (mes ?? 0)) / suma));
  }
  return padre;
}

export interface ObjetivoPonderado extends FilaPonderada {
  readonly codigo: string;
}

/**
 * The 'Total:' row of the ministry, in points: Σ objectives Pond · month / 100 ÷ number of distinct institutional
 * objectives `n.n` (POA 2017: 28 of 28 within 0.05 points).
 */
export function mesesDeTotal(objetivos: readonly ObjetivoPonderado[]): number[] {
  const grupos = new Set(objetivos.map(({ codigo }) => codigoPadre(codigo, 'ministerio')));
  const total = new Array<number>(12).fill(0);
  for (const { ponderacion, meses } of objetivos) {
    meses.forEach((mes, i) => (total[i] = (total[i] ?? 0) + (ponderacion * (mes ?? 0)) / 100 / grupos.size));
  }
  return total;
}
