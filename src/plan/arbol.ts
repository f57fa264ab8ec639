import { codigoPadre, normalizarCodigo } from './codigo';
import type { FamiliaCodigo, Fila } from './tabla';

/** Rows of a plan linked by code. Sections and totals are not part of it. */
export interface Arbol {
  /** Rows without a parent in the table, in sheet order (roots and orphans). */
  readonly raices: readonly Fila[];
  padre(fila: Fila): Fila | null;
  /** Direct children in sheet order; empty for a leaf. */
  hijos(fila: Fila): readonly Fila[];
}

/**
 * Links rows by code. A code may occur more than once (5.1.1 nine times in the ministry's plan): the parent
 * is then the nearest row above, else the first one below. Rows without code or without parent are roots.
 */
export function arbolDe(filas: readonly Fila[], familia: FamiliaCodigo): Arbol {
  const posiciones = posicionesDePadres(filas, familia);
  const padres = new Map<Fila, Fila>();
  const hijos = new Map<Fila, Fila[]>();
  const raices: Fila[] = [];
  filas.forEach((fila, posicion) => {
    const padre = filas[posiciones[posicion] ?? -1];
    if (!padre) {
      if (esDelArbol(fila)) raices.push(fila);
      return;
    }
    padres.set(fila, padre);
    const hermanos = hijos.get(padre);
    if (hermanos) hermanos.push(fila);
    else hijos.set(padre, [fila]);
  });
  return {
    raices,
    padre: (fila) => padres.get(fila) ?? null,
    hijos: (fila) => hijos.get(fila) ?? [],
  };
}

function esDelArbol({ tipo }: Fila): boolean {
  return tipo === 'tarea' || tipo === 'agregado';
}

/** Where the parent of each row stands among `filas`; −1 for roots, orphans, sections and totals. */
export function posicionesDePadres(filas: readonly Fila[], familia: FamiliaCodigo): readonly number[] {
  const posiciones = posicionesPorCodigo(filas);
  return filas.map((fila, posicion) => {
    if (fila.codigo === null || !esDelArbol(fila)) return -1;
    const padre = codigoPadre(fila.codigo, familia);
    return padre === null ? -1 : masCercana(posiciones.get(padre) ?? [], posicion);
  });
}

function posicionesPorCodigo(filas: readonly Fila[]): Map<string, number[]> {
  const posiciones = new Map<string, number[]>();
  filas.forEach((fila, posicion) => {
    if (fila.codigo === null || !esDelArbol(fila)) return;
    const clave = normalizarCodigo(fila.codigo);
    const anteriores = posiciones.get(clave);
    if (anteriores) anteriores.push(posicion);
    else posiciones.set(clave, [posicion]);
  });
  return posiciones;
}

/** Last of the ascending positions before `posicion`, else the first; -1 where there is none. */
function masCercana(posiciones: readonly number[], posicion: number): number {
  return posiciones.findLast((candidata) => candidata < posicion) ?? posiciones[0] ?? -1;
}
