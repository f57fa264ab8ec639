import type { Columnas } from '../plan/rol';
import type { Decimal } from '../sheet/number';
import type { Grid } from './grid';
import type { Forma } from './types';

/** Where the rows of a table are and how their cells are read. */
export interface Fuente {
  readonly grid: Grid;
  readonly forma: Forma;
  readonly columnas: Columnas;
  readonly decimal: Decimal | null;
  /** Last column that has a role. */
  readonly ultima: number;
}
