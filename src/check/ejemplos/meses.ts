import { MESES } from '../../plan/mes';
import type { EjemploRegla } from '../types';

/** Building blocks of the small plans that rules show and are tested with. */

export type Celda = string | number | null;
export type FilasEjemplo = EjemploRegla['filas'];

/** The same value in all twelve months. */
export function cadaMes(valor: Celda): Celda[] {
  return MESES.map(() => valor);
}

/** Twelve months, 0 but for those given by number (1–12). */
export function soloEn(valores: Readonly<Record<number, Celda>>): Celda[] {
  return MESES.map((_, i) => (i + 1 in valores ? (valores[i + 1] ?? null) : 0));
}

export function vacias(cuantas: number): null[] {
  return new Array<null>(cuantas).fill(null);
}
