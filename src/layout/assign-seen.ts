import type { Rol } from '../plan/rol';
import type { Motivo } from '../plan/tabla';
import type { Muestra } from './content';
import type { SeriesDeMeses } from './month-series';
import type { RutaEncabezado } from './path';

/** A header as it is judged: its paths, what stands below them, and which texts some form knows. */
export interface EncabezadoVisto {
  readonly rutas: readonly RutaEncabezado[];
  readonly series: SeriesDeMeses;
  /** Columns that the months take. */
  readonly deMeses: ReadonlySet<number>;
  /** Paths of all other columns. */
  readonly sueltas: readonly RutaEncabezado[];
  readonly muestra: (columna: number) => Muestra;
  readonly conocido: (texto: string) => boolean;
  readonly nombra: (texto: string, rol: Rol) => boolean;
}

/** A column that may take a role, and why. */
export interface Candidata {
  readonly rol: Rol;
  readonly columna: number;
  readonly puntaje: number;
  motivos(): readonly Motivo[];
}
