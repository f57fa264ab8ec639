import { compararCodigos, normalizarCodigo } from '../plan/codigo';
import type { Tabla } from '../plan/tabla';
import { rutaDe, SIN_CODIGO } from './ruta';

export interface Operacion {
  readonly codigo: string;
  /** Null where no plan names it (its row is missing). */
  readonly nombre: string | null;
}

/** Acción de corto plazo: a row of Cuadro 3. */
export interface AccionCortoPlazo {
  readonly codigo: string;
  readonly nombre: string | null;
  readonly aei: string | null;
  /** Weight in percent points; equal for all where the structure is only proposed. */
  readonly ponderacion: number;
  readonly operaciones: readonly Operacion[];
}

/** What the units are consolidated into. */
export interface Estructura {
  /** True where it was read off the units' own codes and the weights are equal, for want of the institution's. */
  readonly propuesta: boolean;
  readonly acciones: readonly AccionCortoPlazo[];
}

/** Makes a structure of the units' own codes, with equal weights: the plan of a unit carries none. */
export function estructuraPropuesta(tablas: readonly Tabla[]): Estructura {
  const nombres = nombresPorCodigo(tablas);
  const operaciones = new Map<string, Set<string>>();
  const aeis = new Map<string, string | null>();
  for (const { filas, familia } of tablas) {
    for (const fila of filas) {
      if (fila.tipo !== 'tarea') continue;
      const { aei, acp, operacion } = rutaDe(fila, familia);
      aeis.set(acp, aei);
      operaciones.set(acp, (operaciones.get(acp) ?? new Set()).add(operacion));
    }
  }
  const codigos = [...operaciones.keys()].sort(enOrden);
  return {
    propuesta: true,
    acciones: codigos.map((codigo) => ({
      codigo,
      nombre: nombres.get(codigo) ?? null,
      aei: aeis.get(codigo) ?? null,
      ponderacion: 100 / codigos.length,
      operaciones: [...(operaciones.get(codigo) ?? [])]
        .sort(enOrden)
        .map((operacion) => ({ codigo: operacion, nombre: nombres.get(operacion) ?? null })),
    })),
  };
}

function nombresPorCodigo(tablas: readonly Tabla[]): ReadonlyMap<string, string> {
  const nombres = new Map<string, string>();
  for (const { codigo, descripcion } of tablas.flatMap(({ filas }) => filas)) {
    if (codigo === null || descripcion === null) continue;
    const clave = normalizarCodigo(codigo);
    if (!nombres.has(clave)) nombres.set(clave, descripcion);
  }
  return nombres;
}

/** Plan order, the homeless last. */
function enOrden(a: string, b: string): number {
  if (a === SIN_CODIGO || b === SIN_CODIGO) return Number(a === SIN_CODIGO) - Number(b === SIN_CODIGO);
  return compararCodigos(a, b);
}
