import { agrupar } from './agrupar';
import type { Equivalencia } from './equivalencias';
import { Emparejador, PUNTAJE_MINIMO } from './equivalencias';
import type { AccionCortoPlazo, Estructura } from './estructura';
import type { Rama, Renglon, Rotulo } from './rama';
import type { Ruta } from './ruta';
import type { Unidad } from './unidad';
import { siglaDe } from './unidad';

/** A row of a unit's plan and the institution's row that it belongs to. */
export interface EquivalenciaDeUnidad extends Equivalencia {
  readonly nivel: 'acp' | 'operacion';
  readonly unidad: Unidad;
  readonly nombre: string | null;
  /** Tasks that hang on it: left out while it is `pendiente`. */
  readonly tareas: number;
}

export interface Ubicacion {
  /** Where each operation of the units hangs; null while a person must decide. */
  readonly destinos: ReadonlyMap<Rama, Ruta | null>;
  readonly equivalencias: readonly EquivalenciaDeUnidad[];
}

/**
 * Joins the units' operations to the institution's by name, never by code: first the ACP, then the operation among
 * those of that ACP, or among all where its own ACP has none of that name. What the planner confirmed comes first.
 */
export function ubicarEnEstructura(
  ramas: readonly Rama[],
  estructura: Estructura,
  confirmadas: ReadonlyMap<string, string>,
): Ubicacion {
  const indice = indiceDe(estructura);
  const destinos = new Map<Rama, Ruta | null>();
  const equivalencias: EquivalenciaDeUnidad[] = [];
  for (const deUnidad of agrupar(ramas, ({ unidad }) => unidad).values()) {
    for (const suyas of agrupar(deUnidad, ({ acp }) => acp.codigo).values()) {
      const [primera] = suyas;
      if (!primera) continue;
      const { unidad, acp } = primera;
      const fila = { codigo: codigoDeOrigen(unidad, acp.codigo), nombre: acp.nombre ?? '' };
      const par = indice.entreAcciones.par(fila, confirmadas);
      const accion = par.estado === 'pendiente' ? undefined : indice.acciones.get(par.a ?? '');
      const pares = suyas.map((rama) => parDeOperacion(rama, accion, indice, confirmadas));
      suyas.forEach((rama, i) => destinos.set(rama, destinoDe(pares[i], indice)));
      equivalencias.push(resuelta(deAccion(primera, par, suyas), pares, indice), ...pares);
    }
  }
  return { destinos, equivalencias };
}

interface Indice {
  readonly acciones: ReadonlyMap<string, AccionCortoPlazo>;
  readonly accionDe: ReadonlyMap<string, AccionCortoPlazo>;
  readonly entreAcciones: Emparejador;
  readonly entreTodas: Emparejador;
  readonly entreLasDe: ReadonlyMap<AccionCortoPlazo, Emparejador>;
}

function indiceDe({ acciones }: Estructura): Indice {
  return {
    acciones: new Map(acciones.map((accion) => [accion.codigo, accion])),
    accionDe: new Map(
      acciones.flatMap((accion) => accion.operaciones.map(({ codigo }) => [codigo, accion] as const)),
    ),
    entreAcciones: emparejador(acciones),
    entreTodas: emparejador(acciones.flatMap(({ operaciones }) => operaciones)),
    entreLasDe: new Map(acciones.map((accion) => [accion, emparejador(accion.operaciones)])),
  };
}

function emparejador(candidatas: readonly Rotulo[]): Emparejador {
  return new Emparejador(candidatas.map(({ codigo, nombre }) => ({ codigo, nombre: nombre ?? '' })));
}

/** Code that tells a row from those of other units: the ministry's units repeat each other's numbers. */
export function codigoDeOrigen(unidad: Unidad, codigo: string): string {
  return unidad.tabla.familia === 'aduana' ? codigo : `${siglaDe(unidad)} ${codigo}`;
}

const SIN_CONFIRMAR: ReadonlyMap<string, string> = new Map();

function deAccion({ unidad, acp }: Rama, par: Equivalencia, ramas: readonly Rama[]): EquivalenciaDeUnidad {
  const tareas = cuantasTareas(ramas.flatMap(({ renglones }) => renglones));
  return { ...par, nivel: 'acp', unidad, nombre: acp.nombre, tareas };
}

function parDeOperacion(
  { unidad, operacion, renglones }: Rama,
  accion: AccionCortoPlazo | undefined,
  { accionDe, entreTodas, entreLasDe }: Indice,
  confirmadas: ReadonlyMap<string, string>,
): EquivalenciaDeUnidad {
  const fila = { codigo: codigoDeOrigen(unidad, operacion.codigo), nombre: operacion.nombre ?? '' };
  const par = accionDe.has(confirmadas.get(fila.codigo) ?? '')
    ? entreTodas.par(fila, confirmadas)
    : mejorDe(accion && entreLasDe.get(accion)?.par(fila, SIN_CONFIRMAR), () =>
        entreTodas.par(fila, SIN_CONFIRMAR),
      );
  return { ...par, nivel: 'operacion', unidad, nombre: operacion.nombre, tareas: cuantasTareas(renglones) };
}

/** The pair inside the ACP, unless no operation there has such a name and one elsewhere clearly has. */
function mejorDe(dentro: Equivalencia | undefined, fuera: () => Equivalencia): Equivalencia {
  if (dentro && (dentro.estado !== 'pendiente' || dentro.puntaje >= PUNTAJE_MINIMO)) return dentro;
  const par = fuera();
  return dentro && par.estado === 'pendiente' && dentro.a !== null ? dentro : par;
}

function cuantasTareas(renglones: readonly Renglon[]): number {
  return renglones.filter(({ clase }) => clase === 'tarea').length;
}

function destinoDe(par: Equivalencia | undefined, { accionDe }: Indice): Ruta | null {
  if (!par || par.estado === 'pendiente' || par.a === null) return null;
  const accion = accionDe.get(par.a);
  return accion ? { aei: accion.aei, acp: accion.codigo, operacion: par.a } : null;
}

/** An ACP without a clear name is decided all the same where all its operations went to one. */
function resuelta(
  accion: EquivalenciaDeUnidad,
  operaciones: readonly Equivalencia[],
  indice: Indice,
): EquivalenciaDeUnidad {
  if (accion.estado !== 'pendiente') return accion;
  const destinos = operaciones.map((par) => destinoDe(par, indice)?.acp ?? null);
  const [unico] = new Set(destinos).size === 1 ? destinos : [];
  return unico ? { ...accion, a: unico, estado: 'propuesta' } : accion;
}
