import type { Ajustes } from '../plan/ajustes';
import { AJUSTES_POR_DEFECTO } from '../plan/ajustes';
import type { Trimestre } from '../plan/mes';
import { agrupar } from './agrupar';
import type { Estructura } from './estructura';
import { proponerEstructura } from './estructura-propuesta';
import type { Metodo } from './metodo';
import { METODO_POR_DEFECTO } from './metodo';
import type { Rama, Renglon } from './rama';
import { ramasDe } from './rama';
import type { ArchivoSinPlan, UnidadRecibida } from './recibidas';
import { clasificar, compararLugar, periodoDe } from './recibidas';
import type { Ruta } from './ruta';
import type { EquivalenciaDeUnidad } from './ubicacion';
import { ubicarEnEstructura } from './ubicacion';
import type { Unidad } from './unidad';
import { siglaDe, tareasDe } from './unidad';

export type { Unidad } from './unidad';

/** A row of a unit, and where it hangs in the structure. */
export interface RenglonUbicado extends Renglon {
  readonly ruta: Ruta;
}

/** Everything a Cuadro may look at. */
export interface Consolidacion {
  readonly trimestre: Trimestre;
  /** True where neither the planner nor any unit says which quarter it is. */
  readonly trimestreSupuesto: boolean;
  readonly metodo: Metodo;
  readonly ajustes: Ajustes;
  /** Common to all units; null where they differ or do not say. */
  readonly entidad: string | null;
  readonly gestion: number | null;
  /** Those that count, in their order. */
  readonly unidades: readonly Unidad[];
  /** Short name of each unit, unique in the report. */
  readonly claves: ReadonlyMap<Unidad, string>;
  /** All that was handed in, those left out too. */
  readonly recibidas: readonly UnidadRecibida[];
  readonly sinPlan: readonly ArchivoSinPlan[];
  readonly estructura: Estructura;
  /** In the order of the structure, then as they stand in their sheets. */
  readonly renglones: readonly RenglonUbicado[];
  /** Rows of operations that a person must place first: they count in no figure. */
  readonly pendientes: readonly Renglon[];
  /** Empty where the structure is proposed from the units' own names. */
  readonly equivalencias: readonly EquivalenciaDeUnidad[];
  /** Confirmed pairs (unit code → institution code) whose institution code does not exist. */
  readonly confirmadasSinDestino: readonly (readonly [string, string])[];
  /** All confirmed pairs, those of units that are not in this report too. */
  readonly confirmadas: ReadonlyMap<string, string>;
  /** Unit codes whose pair was decided outside the sheet `Equivalencias`, whatever is typed there. */
  readonly decididas: ReadonlySet<string>;
}

export interface OpcionesConsolidacion {
  /** Left out: what most units report on. */
  readonly trimestre?: Trimestre | null;
  readonly ajustes?: Ajustes;
  readonly metodo?: Metodo;
  /** The institution's; left out, one is proposed from the units. */
  readonly estructura?: Estructura | null;
  /** Pairs that the planner confirmed: unit code → institution code. */
  readonly confirmadas?: ReadonlyMap<string, string>;
  readonly decididas?: ReadonlySet<string>;
  readonly sinPlan?: readonly ArchivoSinPlan[];
}

/** Hangs every task of every unit below its operation; the order of the units does not matter. */
export function consolidar(
  entregadas: readonly Unidad[],
  {
    ajustes = AJUSTES_POR_DEFECTO,
    metodo = METODO_POR_DEFECTO,
    confirmadas = new Map(),
    decididas = new Set(),
    sinPlan = [],
    ...opciones
  }: OpcionesConsolidacion = {},
): Consolidacion {
  const deLaInstitucion = opciones.estructura ?? null;
  const { gestion, trimestre, trimestreSupuesto } = periodoDe(entregadas, {
    gestion: deLaInstitucion?.gestion ?? null,
    trimestre: opciones.trimestre ?? null,
  });
  const recibidas = [...clasificar(entregadas, { gestion, trimestre })].sort((a, b) =>
    compararUnidades(a.unidad, b.unidad),
  );
  const unidades = recibidas.filter(({ estado }) => estado === 'incluida').map(({ unidad }) => unidad);
  const ramas = ramasDe(unidades);
  const { estructura, destinos, equivalencias } = deLaInstitucion
    ? { estructura: deLaInstitucion, ...ubicarEnEstructura(ramas, deLaInstitucion, confirmadas) }
    : { ...proponerEstructura(ramas), equivalencias: [] };
  return {
    trimestre,
    trimestreSupuesto,
    metodo,
    ajustes,
    entidad: comun(unidades.map(({ tabla }) => tabla.titulo.entidad)),
    gestion,
    unidades,
    claves: clavesDe(unidades),
    recibidas,
    sinPlan: [...sinPlan].sort((a, b) => a.archivo.localeCompare(b.archivo, 'es')),
    estructura,
    renglones: ubicados(ramas, destinos, estructura),
    pendientes: ramas.filter((rama) => !destinos.get(rama)).flatMap(({ renglones }) => renglones),
    equivalencias,
    confirmadas,
    decididas,
    confirmadasSinDestino: deLaInstitucion ? sinDestino(confirmadas, deLaInstitucion) : [],
  };
}

function compararUnidades(a: Unidad, b: Unidad): number {
  return siglaDe(a).localeCompare(siglaDe(b), 'es', { numeric: true }) || compararLugar(a, b);
}

function clavesDe(unidades: readonly Unidad[]): ReadonlyMap<Unidad, string> {
  const claves = [...agrupar(unidades, siglaDe)].flatMap(([sigla, iguales]) =>
    iguales.map((unidad, i) => [unidad, i === 0 ? sigla : `${sigla} (${i + 1})`] as const),
  );
  return new Map(claves);
}

function comun<T>(valores: readonly (T | null)[]): T | null {
  const distintos = new Set(valores.filter((valor) => valor !== null));
  return distintos.size === 1 ? ([...distintos][0] ?? null) : null;
}

function ubicados(
  ramas: readonly Rama[],
  destinos: ReadonlyMap<Rama, Ruta | null>,
  { acciones }: Estructura,
): readonly RenglonUbicado[] {
  const orden = new Map(
    acciones.flatMap(({ operaciones }) => operaciones).map(({ codigo }, posicion) => [codigo, posicion]),
  );
  return ramas
    .flatMap((rama) => {
      const ruta = destinos.get(rama);
      return ruta ? [{ ruta, renglones: rama.renglones }] : [];
    })
    .sort((a, b) => (orden.get(a.ruta.operacion) ?? 0) - (orden.get(b.ruta.operacion) ?? 0))
    .flatMap(({ ruta, renglones }) =>
      renglones.map(({ unidad, tabla, fila, clase }) => ({ unidad, tabla, fila, clase, ruta })),
    );
}

function sinDestino(
  confirmadas: ReadonlyMap<string, string>,
  { acciones }: Estructura,
): readonly (readonly [string, string])[] {
  const codigos = new Set(
    acciones.flatMap(({ codigo, operaciones }) => [codigo, ...operaciones.map((o) => o.codigo)]),
  );
  return [...confirmadas].filter(([, destino]) => !codigos.has(destino));
}

/** Tasks that each unit handed in; an objective that is detailed by activities is none. */
export function tareasPorUnidad({
  renglones,
  pendientes,
  claves,
}: Consolidacion): (unidad: Unidad) => number {
  const cuantas = new Map<Unidad, number>();
  for (const { unidad, clase } of [...renglones, ...pendientes]) {
    if (clase === 'tarea') cuantas.set(unidad, (cuantas.get(unidad) ?? 0) + 1);
  }
  return (unidad) => (claves.has(unidad) ? (cuantas.get(unidad) ?? 0) : tareasDe(unidad).length);
}
