import { areaDeCodigo, normalizarCodigo } from '../plan/codigo';
import type { Fila, Tabla } from '../plan/tabla';
import { mismoNombre } from './parecido';

/** One unit's plan, as it goes into the report. */
export interface Unidad {
  readonly tabla: Tabla;
  /** Further tables of the same plan: the ministry writes objectives and activities on two sheets. */
  readonly complementos?: readonly Tabla[];
  /** File name, for the source column of `Base POA`. */
  readonly archivo: string;
  /** True where the table stands in the workbook that gets the report: its rows can then be linked. */
  readonly enEsteLibro: boolean;
  /** What the validator found in it; null where nobody validated. */
  readonly hallazgos?: CuentaDeHallazgos | null;
}

/** Findings by severity. */
export interface CuentaDeHallazgos {
  readonly error: number;
  readonly aviso: number;
  readonly nota: number;
}

/** All of them; null where nobody validated. */
export function cuantosHallazgos({ hallazgos = null }: Unidad): number | null {
  return hallazgos && hallazgos.error + hallazgos.aviso + hallazgos.nota;
}

export function tablasDe({ tabla, complementos = [] }: Unidad): readonly Tabla[] {
  return [tabla, ...complementos];
}

/** Tasks of all its tables, in sheet order. */
export function tareasDe(unidad: Unidad): readonly Fila[] {
  return tablasDe(unidad).flatMap(({ filas }) => filas.filter(({ tipo }) => tipo === 'tarea'));
}

/** Form with rows of a plan that can be reported on: the institution's own structure and reports are not. */
export function esPlan({ familia, filas }: Tabla): boolean {
  return familia !== 'institucion' && filas.some(({ tipo }) => tipo === 'tarea');
}

/** The units of one file: a table each, the ministry's sheets of objectives and of activities together. */
export function unidadesDeArchivo(
  tablas: readonly Tabla[],
  archivo: string,
  enEsteLibro: boolean,
): readonly Unidad[] {
  const planes = tablas.filter(esPlan);
  const absorbidas = new Set<Tabla>();
  const unidades = planes.filter(tieneActividades).map((tabla) => {
    const complementos = planes.filter((otra) => !absorbidas.has(otra) && completa(otra, tabla));
    for (const complemento of complementos) absorbidas.add(complemento);
    return { tabla, archivo, enEsteLibro, ...(complementos.length > 0 ? { complementos } : {}) };
  });
  const propias = new Map(unidades.map((unidad) => [unidad.tabla, unidad]));
  return planes
    .filter((tabla) => !absorbidas.has(tabla))
    .map((tabla) => propias.get(tabla) ?? { tabla, archivo, enEsteLibro });
}

function tieneActividades({ familia, filas }: Tabla): boolean {
  return familia === 'ministerio' && filas.some(({ tipo }) => tipo === 'agregado');
}

/** Objectives without activities complete the table that details one of them. */
function completa(objetivos: Tabla, actividades: Tabla): boolean {
  if (objetivos.familia !== 'ministerio' || tieneActividades(objetivos)) return false;
  const detallados = actividades.filas.filter(({ tipo }) => tipo === 'agregado');
  return objetivos.filas.some(
    (fila) => fila.tipo === 'tarea' && detallados.some((detallado) => mismoObjetivo(fila, detallado)),
  );
}

/** The code alone does not tell objectives apart: 5.1.1 occurs nine times in the ministry's plan. */
function mismoObjetivo(una: Fila, otra: Fila): boolean {
  if (una.codigo === null || otra.codigo === null) return false;
  if (normalizarCodigo(una.codigo) !== normalizarCodigo(otra.codigo)) return false;
  return mismoNombre(una.descripcion ?? '', otra.descripcion ?? '');
}

const LARGO_SIGLA = 12;

/** Short name of a unit: its code prefix, an abbreviation that its title block gives, or its initials. */
export function siglaDe(unidad: Unidad): string {
  const tablas = tablasDe(unidad);
  const areas = tablas.flatMap(({ titulo }) => titulo.area ?? []);
  const nombres = tablas.flatMap(({ titulo }) => titulo.unidad ?? []);
  const breve = nombres.find((nombre) => nombre.length <= LARGO_SIGLA);
  return areas[0] ?? areaDeSusCodigos(unidad) ?? breve ?? iniciales(nombres[0] ?? '') ?? unidad.archivo;
}

function areaDeSusCodigos(unidad: Unidad): string | null {
  if (unidad.tabla.familia !== 'aduana') return null;
  for (const { codigo } of tareasDe(unidad)) {
    const area = codigo === null ? null : areaDeCodigo(codigo);
    if (area !== null) return area;
  }
  return null;
}

/** `UNIDAD DE GESTION DE PROYECTOS` → `UGP`, `Despacho VPIMGE` → `VPIMGE`; null for a single plain word. */
function iniciales(nombre: string): string | null {
  const palabras = nombre.match(/\p{L}{3,}/gu) ?? [];
  const abreviada = palabras.find((palabra) => palabra === palabra.toUpperCase());
  if (abreviada !== undefined && nombre !== nombre.toUpperCase()) return abreviada;
  const letras = palabras
    .filter((palabra) => !SIN_INICIAL.has(palabra.toLowerCase()))
    .map((palabra) => palabra[0]);
  return letras.length > 1 ? letras.join('').toUpperCase() : null;
}

const SIN_INICIAL = new Set(['del', 'los', 'las', 'para', 'por', 'con']);

/** Full name of a unit, as its title block gives it; null where it does not. */
export function nombreDe(unidad: Unidad): string | null {
  const nombres = tablasDe(unidad).flatMap(({ titulo }) => titulo.unidad ?? []);
  return nombres.find((nombre) => nombre.length > LARGO_SIGLA) ?? nombres[0] ?? null;
}

/** Without its folders: a report is read on another machine than it was made on. */
export function nombreDeArchivo(archivo: string): string {
  return archivo.split(/[\\/]/).at(-1) ?? archivo;
}
