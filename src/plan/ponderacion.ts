import { casiIguales, toleranciaDeSuma } from './tolerancia';

/**
 * How the weights of siblings are meant (DOMAIN.md section 5, "Weighted variants"; both occur):
 * `relativa` – they add to 100; `absoluta` – they add to the parent's own weight; `descuadrada` – neither.
 */
export type ClasePonderacion = 'relativa' | 'absoluta' | 'descuadrada';

/** Weights in points; `padre` is the parent's own weight, null for the topmost rows. */
export function clasificarPonderacion(hijos: readonly number[], padre: number | null): ClasePonderacion {
  const suma = hijos.reduce((total, peso) => total + peso, 0);
  const tolerancia = toleranciaDeSuma(hijos);
  if (casiIguales(suma, 100, tolerancia)) return 'relativa';
  return padre !== null && casiIguales(suma, padre, tolerancia) ? 'absoluta' : 'descuadrada';
}

/**
 * Weights of siblings in points, whether the cells hold 40 or 0.4 with a percent format (DOMAIN: both occur).
 * Fractions are told by their sum: no group of weights in points adds to 1.5 or less.
 */
export function ponderacionesEnPuntos(pesos: readonly number[]): number[] {
  const suma = pesos.reduce((total, peso) => total + peso, 0);
  const factor = suma > 0 && suma <= 1.5 ? 100 : 1;
  return pesos.map((peso) => Number((peso * factor).toPrecision(15)));
}

export interface Ponderado {
  readonly ponderacion: number | null;
  readonly valor: number | null;
}

/**
 * Σ weight · value / Σ weight over the items that have both, whatever the weights add to: relative and absolute
 * weights give the same. Null where no weight is left. (Total avance of the consolidated report: Σ Pond · avance / Σ Pond.)
 */
export function promedioPonderado(items: readonly Ponderado[]): number | null {
  let [suma, pesos] = [0, 0];
  for (const { ponderacion, valor } of items) {
    if (ponderacion === null || valor === null) continue;
    suma += ponderacion * valor;
    pesos += ponderacion;
  }
  return pesos === 0 ? null : suma / pesos;
}
