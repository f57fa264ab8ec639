import type { Fila } from './tabla';

/** Rows of a plan linked by code. Sections and totals are not part of it. */
export interface Arbol {
  /** Rows without a parent in the table, in sheet order (roots and orphans). */
  readonly raices: readonly Fila[];
  padre(fila: Fila): Fila | null;
  /** Direct children in sheet order; empty for a leaf. */
  hijos(fila: Fila): readonly Fila[];
}
