import type { Columnas, Rol } from '../plan/rol';
import type { Decimal } from '../sheet/number';
import type { CellValue } from '../sheet/sheet';
import { esNumero, esProsa } from './cell-kind';
import type { Grid } from './grid';
import type { Forma } from './types';

export type IdAnomalia =
  | 'texto-en-mes'
  | 'numero-en-texto'
  | 'texto-en-numero'
  | 'fuera-de-tabla'
  | 'codigo-corrido'
  | 'numero-pegado'
  | 'partida-pegada';

/** A column and the content that cannot be its own. */
export interface ColumnaVigilada {
  readonly id: IdAnomalia;
  readonly columna: number;
  readonly mal: (value: CellValue) => boolean;
}

/** Where the rows of a table are and how their cells are read. */
export interface Fuente {
  readonly grid: Grid;
  readonly forma: Forma;
  readonly columnas: Columnas;
  readonly decimal: Decimal | null;
  /** Last column that has a role. */
  readonly ultima: number;
  readonly vigiladas: readonly ColumnaVigilada[];
}

/** Roles whose cells are prose: a bare number among them came from elsewhere. */
const PROSA: readonly Rol[] = ['medio', 'resultados', 'problemas', 'descripcion', 'responsable', 'area'];
/** Roles whose cells are figures: words among them came from elsewhere. */
const CIFRAS: readonly Rol[] = [
  'meta',
  'total',
  'presupuesto',
  'presupuestoEjecutado',
  'eficacia',
  'ejecucion',
];

export function fuenteDe(grid: Grid, forma: Forma, columnas: Columnas, decimal: Decimal | null): Fuente {
  const vigilar = (id: IdAnomalia, roles: readonly Rol[], mal: ColumnaVigilada['mal']): ColumnaVigilada[] =>
    roles.flatMap((rol) => columnas[rol] ?? []).map((columna) => ({ id, columna, mal }));
  return {
    grid,
    forma,
    columnas,
    decimal,
    ultima: Math.max(...Object.values(columnas).flat()),
    vigiladas: [
      ...vigilar('texto-en-mes', ['programado', 'ejecutado'], esProsa),
      ...vigilar('numero-en-texto', PROSA, esNumero),
      ...vigilar('texto-en-numero', CIFRAS, esProsa),
    ],
  };
}
