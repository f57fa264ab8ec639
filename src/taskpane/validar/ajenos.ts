import type { Hallazgo } from '../../check/types';
import type { ArchivoAgregado } from '../detectar/otros/archivos';

const vistos = new WeakMap<readonly ArchivoAgregado[], ReadonlySet<Hallazgo>>();

/** Findings of closed workbooks: their cells can be named, but neither selected nor changed from here. */
export function ajenosDe(archivos: readonly ArchivoAgregado[]): ReadonlySet<Hallazgo> {
  const hechos = vistos.get(archivos);
  if (hechos) return hechos;
  const ajenos = new Set(archivos.flatMap(({ revision }) => revision?.hallazgos ?? []));
  vistos.set(archivos, ajenos);
  return ajenos;
}

/** The findings of the open workbook, then those of each closed one. */
export function todosLos(
  propios: readonly Hallazgo[],
  archivos: readonly ArchivoAgregado[],
): readonly Hallazgo[] {
  const ajenos = ajenosDe(archivos);
  return ajenos.size === 0 ? propios : [...propios, ...ajenos];
}
