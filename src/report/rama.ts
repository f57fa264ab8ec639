import { codigoPadre, normalizarCodigo } from '../plan/codigo';
import type { Fila, Tabla } from '../plan/tabla';
import { mismoNombre } from './parecido';
import { antepasado, rutaDe } from './ruta';
import type { Unidad } from './unidad';
import { tablasDe } from './unidad';

/** A row above the tasks, as far as the report names it; the name is null where its row was not sent. */
export interface Rotulo {
  readonly codigo: string;
  readonly nombre: string | null;
}

/** `tarea` counts and is measured; `presupuesto` only brings the money that its tasks do not carry. */
export type ClaseRenglon = 'tarea' | 'presupuesto';

/** A row of a unit that goes into the report. */
export interface Renglon {
  readonly unidad: Unidad;
  readonly tabla: Tabla;
  readonly fila: Fila;
  readonly clase: ClaseRenglon;
}

/** An operation of a unit with its rows, and what stands above it in the unit's own numbering. */
export interface Rama {
  readonly unidad: Unidad;
  readonly aei: Rotulo | null;
  readonly acp: Rotulo;
  readonly operacion: Rotulo;
  readonly renglones: readonly Renglon[];
}

/** The operations of all units, in sheet order. An objective with activities is measured by them alone. */
export function ramasDe(unidades: readonly Unidad[]): readonly Rama[] {
  return sinObjetivosDobles(unidades.flatMap(ramasDeUnidad));
}

function ramasDeUnidad(unidad: Unidad): readonly Rama[] {
  const nombres = nombresDe(unidad);
  const rotulo = (codigo: string): Rotulo => ({ codigo, nombre: nombres.get(codigo) ?? null });
  const ramas = new Map<string, Rama & { readonly renglones: Renglon[] }>();
  for (const tabla of tablasDe(unidad)) {
    const desglosados = conPresupuestoDebajo(tabla);
    for (const fila of tabla.filas) {
      const clase = claseDe(fila, desglosados);
      if (clase === null) continue;
      const { aei, acp, operacion } = rutaDe(fila, tabla.familia);
      const rama = ramas.get(operacion) ?? {
        unidad,
        aei: aei === null ? null : rotulo(aei),
        acp: rotulo(acp),
        operacion: rotulo(operacion),
        renglones: [],
      };
      rama.renglones.push({ unidad, tabla, fila, clase });
      ramas.set(operacion, rama);
    }
  }
  return [...ramas.values()];
}

/** Tasks; and the rows above them whose budget no row below repeats. */
function claseDe(fila: Fila, desglosados: ReadonlySet<string>): ClaseRenglon | null {
  if (fila.tipo === 'tarea') return 'tarea';
  if (fila.tipo !== 'agregado' || !fila.presupuesto || fila.codigo === null) return null;
  return desglosados.has(normalizarCodigo(fila.codigo)) ? null : 'presupuesto';
}

/** Codes above the rows that carry a budget; asked for the rows above the tasks alone. */
function conPresupuestoDebajo({ filas, familia }: Tabla): ReadonlySet<string> {
  const codigos = new Set<string>();
  if (filas.every(({ tipo, presupuesto }) => tipo !== 'agregado' || !presupuesto)) return codigos;
  for (const { codigo, presupuesto } of filas) {
    let superior = codigo === null || presupuesto === null ? null : codigoPadre(codigo, familia);
    while (superior !== null && !codigos.has(superior)) {
      codigos.add(superior);
      superior = codigoPadre(superior, familia);
    }
  }
  return codigos;
}

/** Names by code; the ministry's section and SENAVEX's first line name the objective of the rows below them. */
function nombresDe(unidad: Unidad): ReadonlyMap<string, string> {
  const nombres = new Map<string, string>();
  const nombrar = (codigo: string, nombre: string) => {
    if (!nombres.has(codigo)) nombres.set(codigo, nombre);
  };
  for (const { filas, familia } of tablasDe(unidad)) {
    let seccion: string | null = null;
    for (const fila of filas) {
      if (fila.tipo === 'seccion') seccion = nombreDeSeccion(fila.descripcion);
      if (fila.codigo === null) continue;
      const codigo = normalizarCodigo(fila.codigo);
      if (fila.descripcion !== null && fila.tipo !== 'total') nombrar(codigo, fila.descripcion);
      const nombre = familia === 'aduana' ? null : (seccion ?? fila.objetivo);
      const superior = nombre === null ? null : antepasado(codigo, 2);
      if (superior !== null && superior !== codigo && nombre !== null) nombrar(superior, nombre);
    }
  }
  return nombres;
}

/** `Objetivo de Gestión Institucional: Desarrollo del mercado externo.` → the objective. */
function nombreDeSeccion(texto: string | null): string | null {
  return texto?.replace(/^objetivo\s+de\s+gesti[oó]n\s+institucional\s*:\s*/i, '').trim() ?? null;
}

/**
 * The ministry lists its objectives on one sheet and details some of them, with the same code and name, on that of
 * the unit that answers for them, perhaps in another file. Such an objective brings its budget, and its activities
 * are the tasks: neither is lost and neither counts twice.
 */
function sinObjetivosDobles(ramas: readonly Rama[]): readonly Rama[] {
  const detalladas = ramas.filter(({ renglones }) => renglones.some(esActividad));
  return ramas.map((rama) => {
    const detallada = detalladas.some((otra) => otra === rama || mismaOperacion(otra, rama));
    if (!detallada) return rama;
    const renglones = rama.renglones.map((renglon) =>
      esObjetivo(renglon) ? ({ ...renglon, clase: 'presupuesto' } as const) : renglon,
    );
    return { ...rama, renglones };
  });
}

function esActividad({ tabla, fila }: Renglon): boolean {
  return tabla.familia === 'ministerio' && fila.tipo === 'tarea' && fila.nivel === 4;
}

function esObjetivo({ tabla, fila }: Renglon): boolean {
  return tabla.familia === 'ministerio' && fila.tipo === 'tarea' && fila.nivel === 3;
}

/** Same code and same name, whichever unit wrote it. */
export function mismaOperacion(una: Rama, otra: Rama): boolean {
  if (una.operacion.codigo !== otra.operacion.codigo) return false;
  return mismoNombre(una.operacion.nombre ?? '', otra.operacion.nombre ?? '');
}
