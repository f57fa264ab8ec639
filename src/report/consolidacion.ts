import type { Ajustes } from '../plan/ajustes';
import { AJUSTES_POR_DEFECTO } from '../plan/ajustes';
import type { Trimestre } from '../plan/mes';
import type { Fila, Tabla } from '../plan/tabla';
import { estructuraPropuesta } from './estructura';
import type { Estructura } from './estructura';
import { rutaDe } from './ruta';
import type { Ruta } from './ruta';

/** One unit's plan, as it goes into the report. */
export interface Unidad {
  readonly tabla: Tabla;
  /** File name, for the source column of `Base POA`. */
  readonly archivo: string;
  /** True where the table stands in the workbook that gets the report: its rows can then be linked. */
  readonly enEsteLibro: boolean;
}

/** A task of a unit, and where it hangs in the structure. */
export interface TareaUbicada {
  readonly unidad: Unidad;
  readonly fila: Fila;
  readonly ruta: Ruta;
}

/** Everything a Cuadro may look at. */
export interface Consolidacion {
  readonly trimestre: Trimestre;
  readonly ajustes: Ajustes;
  /** Common to all units; null where they differ or do not say. */
  readonly entidad: string | null;
  readonly gestion: number | null;
  readonly unidades: readonly Unidad[];
  readonly estructura: Estructura;
  /** In the order of the structure, then as they stand in their sheets. */
  readonly tareas: readonly TareaUbicada[];
}

export interface OpcionesConsolidacion {
  readonly trimestre: Trimestre;
  readonly ajustes?: Ajustes;
}

/** Hangs every task of every unit below its operation; the order of the units does not matter. */
export function consolidar(
  unidades: readonly Unidad[],
  { trimestre, ajustes = AJUSTES_POR_DEFECTO }: OpcionesConsolidacion,
): Consolidacion {
  const ordenadas = [...unidades].sort((a, b) => claveDe(a).localeCompare(claveDe(b), 'es'));
  const estructura = estructuraPropuesta(ordenadas.map(({ tabla }) => tabla));
  return {
    trimestre,
    ajustes,
    entidad: comun(ordenadas.map(({ tabla }) => tabla.titulo.entidad)),
    gestion: comun(ordenadas.map(({ tabla }) => tabla.titulo.gestion)),
    unidades: ordenadas,
    estructura,
    tareas: ubicar(ordenadas, estructura),
  };
}

/** Area and place of a unit: what tells it from the others. */
function claveDe({ tabla, archivo }: Unidad): string {
  return JSON.stringify([tabla.titulo.area ?? '', archivo, tabla.hoja, tabla.rango.top]);
}

function comun<T>(valores: readonly (T | null)[]): T | null {
  const distintos = new Set(valores.filter((valor) => valor !== null));
  return distintos.size === 1 ? ([...distintos][0] ?? null) : null;
}

function ubicar(unidades: readonly Unidad[], estructura: Estructura): readonly TareaUbicada[] {
  const orden = new Map(
    estructura.acciones
      .flatMap(({ operaciones }) => operaciones)
      .map(({ codigo }, posicion) => [codigo, posicion] as const),
  );
  const tareas = unidades.flatMap((unidad) =>
    unidad.tabla.filas
      .filter(({ tipo }) => tipo === 'tarea')
      .map((fila) => ({ unidad, fila, ruta: rutaDe(fila, unidad.tabla.familia) })),
  );
  const lugar = ({ ruta }: TareaUbicada) => orden.get(ruta.operacion) ?? orden.size;
  return tareas.sort((a, b) => lugar(a) - lugar(b));
}
