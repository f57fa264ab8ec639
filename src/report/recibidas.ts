import type { Trimestre } from '../plan/mes';
import { normalizarCodigo } from '../plan/codigo';
import type { Tabla } from '../plan/tabla';
import { agrupar } from './agrupar';
import { palabrasDe } from './parecido';
import type { Unidad } from './unidad';
import { nombreDe, siglaDe, tablasDe, tareasDe } from './unidad';

export const ESTADOS_UNIDAD = [
  'incluida',
  'repetida',
  'otra-gestion',
  'otro-trimestre',
  'sin-tabla',
  'ilegible',
] as const;

/** What became of something that was handed in. */
export type EstadoUnidad = (typeof ESTADOS_UNIDAD)[number];

/** A file that holds no plan, or that nobody can read. */
export interface ArchivoSinPlan {
  readonly archivo: string;
  readonly estado: Extract<EstadoUnidad, 'sin-tabla' | 'ilegible'>;
  /** Why, in Spanish. */
  readonly motivo: string;
}

export interface UnidadRecibida {
  readonly unidad: Unidad;
  readonly estado: Exclude<EstadoUnidad, ArchivoSinPlan['estado']>;
  /** For `repetida`: the one that counts. */
  readonly cuenta: Unidad | null;
}

/** What the report is for; null leaves it to what most units say. */
export interface Periodo {
  readonly gestion: number | null;
  readonly trimestre: Trimestre | null;
}

const TRIMESTRE_SIN_DATO: Trimestre = 4;

/** Year and quarter of the report: as asked, else what most units say (the later one on a tie). */
export function periodoDe(
  unidades: readonly Unidad[],
  { gestion, trimestre }: Periodo,
): { readonly gestion: number | null; readonly trimestre: Trimestre; readonly trimestreSupuesto: boolean } {
  const titulos = unidades.map(({ tabla }) => tabla.titulo);
  const dicho = trimestre ?? masFrecuente(titulos.flatMap((titulo) => titulo.trimestre ?? []));
  return {
    gestion: gestion ?? masFrecuente(titulos.flatMap((titulo) => titulo.gestion ?? [])),
    trimestre: dicho ?? TRIMESTRE_SIN_DATO,
    trimestreSupuesto: dicho === null,
  };
}

function masFrecuente<T extends number>(valores: readonly T[]): T | null {
  const veces = [...agrupar(valores, (valor) => valor)].map(
    ([valor, iguales]) => [valor, iguales.length] as const,
  );
  const [primero] = veces.sort(([a, cuantosA], [b, cuantosB]) => cuantosB - cuantosA || b - a);
  return primero?.[0] ?? null;
}

/**
 * Says of each unit whether it goes into the report. A plan that reports a later quarter serves, for its first
 * months are the same; one that stops earlier does not. The order of the units does not matter.
 */
export function clasificar(
  unidades: readonly Unidad[],
  { gestion, trimestre }: { readonly gestion: number | null; readonly trimestre: Trimestre },
): readonly UnidadRecibida[] {
  const incluidas: Unidad[] = [];
  return porPreferencia(unidades).map((unidad) => {
    const { titulo } = unidad.tabla;
    if (titulo.gestion !== null && gestion !== null && titulo.gestion !== gestion) {
      return { unidad, estado: 'otra-gestion', cuenta: null };
    }
    if (titulo.trimestre !== null && titulo.trimestre < trimestre) {
      return { unidad, estado: 'otro-trimestre', cuenta: null };
    }
    const cuenta = incluidas.find((otra) => esLaMisma(unidad, otra));
    if (cuenta) return { unidad, estado: 'repetida', cuenta };
    incluidas.push(unidad);
    return { unidad, estado: 'incluida', cuenta: null };
  });
}

/** The fuller of two plans of one unit comes first: with execution, more tasks, more months filled in. */
function porPreferencia(unidades: readonly Unidad[]): readonly Unidad[] {
  return unidades
    .map((unidad) => ({ unidad, medidas: medidasDe(unidad) }))
    .sort((a, b) => {
      const distinta = a.medidas.findIndex((medida, i) => medida !== b.medidas[i]);
      if (distinta < 0) return compararLugar(b.unidad, a.unidad);
      return (b.medidas[distinta] ?? 0) - (a.medidas[distinta] ?? 0);
    })
    .map(({ unidad }) => unidad);
}

function medidasDe(unidad: Unidad): readonly number[] {
  const tareas = tareasDe(unidad);
  const llenos = tareas.reduce(
    (suma, { ejecutado }) => suma + (ejecutado?.filter((mes) => mes !== null).length ?? 0),
    0,
  );
  return [Number(tareas.some(({ ejecutado }) => ejecutado !== null)), tareas.length, llenos];
}

/** File, sheet, row: a fixed order that says nothing about which is better. */
export function compararLugar(a: Unidad, b: Unidad): number {
  return lugarDe(a).localeCompare(lugarDe(b), 'es', { numeric: true });
}

function lugarDe({ archivo, tabla }: Unidad): string {
  return JSON.stringify([archivo, tabla.hoja, tabla.rango.top, tabla.rango.left]);
}

/** Same unit, and the same tasks: a plan may also go on, with other tasks, on a second sheet. */
function esLaMisma(una: Unidad, otra: Unidad): boolean {
  const identidad = identidadDe(una);
  if (identidad === null || identidad !== identidadDe(otra)) return false;
  const [menos, mas] = [clavesDe(una), clavesDe(otra)].sort((a, b) => a.size - b.size);
  if (!menos || !mas) return false;
  const comunes = [...menos].filter((clave) => mas.has(clave)).length;
  return comunes * 2 > menos.size;
}

function identidadDe(unidad: Unidad): string | null {
  const { tabla } = unidad;
  if (tabla.familia === 'aduana') return siglaDe(unidad);
  const nombre = nombreDe(unidad);
  return nombre === null ? null : palabrasDe(nombre).join(' ');
}

function clavesDe(unidad: Unidad): ReadonlySet<string> {
  const clave = ({ codigo, descripcion }: Tabla['filas'][number]) =>
    codigo === null ? (descripcion ?? '') : normalizarCodigo(codigo);
  return new Set(
    tablasDe(unidad).flatMap(({ filas }) => filas.filter(({ tipo }) => tipo === 'tarea').map(clave)),
  );
}
