import { detectar } from '../layout/detectar';
import { FORMAS } from '../layout/forms';
import { mapear, mapeoDe } from '../layout/mapear';
import { LayoutError, type Mapeo, type MapeoManual } from '../layout/types';
import { ROLES_MENSUALES, type Rol } from '../plan/rol';
import type { Tabla } from '../plan/tabla';
import type { Sheet } from '../sheet/sheet';
import { columnasDe, formaDe, type Borrador } from './borrador-mapeo';
import type { MapeoGuardado } from './mapeos';
import { conLimites, limitesDe, recorteDe, type Limites } from './recorte';

/** Header rows of one page: forms have up to four. */
const ALTO_MAXIMO = 4;

export type ProblemaMapeo =
  | {
      readonly id:
        'sin-forma' | 'sin-encabezado' | 'encabezado-pobre' | 'sin-texto' | 'sin-filas' | 'sin-tareas';
    }
  | { readonly id: 'encabezado-alto'; readonly maximo: number }
  | { readonly id: 'filas-al-reves' | 'fila-en-encabezado' }
  | { readonly id: 'faltan-meses'; readonly rol: Rol; readonly meses: readonly number[] }
  | { readonly id: 'falta-columna'; readonly roles: readonly Rol[] };

export interface VistaPrevia {
  /** The table as it will be detected from now on; null while something stands in the way. */
  readonly tabla: Tabla | null;
  /** What to save for it. */
  readonly mapeo: MapeoGuardado | null;
  /** Limits that detection finds by itself. */
  readonly limites: Limites | null;
  /** What keeps it from being saved. */
  readonly impedimentos: readonly ProblemaMapeo[];
  /** What the planner should know and may leave as it is. */
  readonly avisos: readonly ProblemaMapeo[];
}

/**
 * What a draft makes of a sheet: read by `mapear` with the draft's own rows, then looked for as the next detection
 * will, so that what is shown is what will be. `otros` are the corrections that stay beside it.
 */
export function previsualizar(sheet: Sheet, borrador: Borrador, otros: readonly Mapeo[] = []): VistaPrevia {
  const impedimentos = impedimentosDe(sheet, borrador);
  const avisos = avisosDe(borrador);
  const nada = { tabla: null, mapeo: null, limites: null, impedimentos, avisos };
  if (impedimentos.length > 0) return nada;
  try {
    const hallada = buscar(sheet, borrador, otros);
    if (!hallada) return { ...nada, impedimentos: [{ id: 'encabezado-pobre' }] };
    const { tabla, mapeo, indice } = hallada;
    const limites = limitesDe(tabla);
    const pedidos = {
      primera: borrador.primeraFila ?? limites.primera,
      ultima: borrador.ultimaFila ?? limites.ultima,
    };
    const recorte = recorteDe(limites, pedidos, indice);
    const leida = recorte ? conLimites(sheet, tabla, pedidos) : tabla;
    if (leida.filas.length === 0) return { ...nada, limites, impedimentos: [{ id: 'sin-filas' }] };
    const sinTareas = leida.filas.every(({ tipo }) => tipo !== 'tarea');
    return {
      tabla: leida,
      mapeo: { ...mapeo, hoja: sheet.name, recorte },
      limites,
      impedimentos: [],
      avisos: sinTareas ? [...avisos, { id: 'sin-tareas' }] : avisos,
    };
  } catch (error) {
    if (error instanceof LayoutError) return { ...nada, impedimentos: [{ id: 'sin-encabezado' }] };
    throw error;
  }
}

interface Hallada {
  readonly tabla: Tabla;
  readonly mapeo: Mapeo;
  /** Place among the sheet's tables with the same header. */
  readonly indice: number;
}

/** Null where the next detection would not take those rows for a header. */
function buscar(sheet: Sheet, borrador: Borrador, otros: readonly Mapeo[]): Hallada | null {
  const { desde } = borrador.encabezado;
  const mapeo = mapeoDe(sheet, mapear(sheet, manualDe(sheet, borrador)));
  const vigentes = otros.filter(({ huella }) => huella !== mapeo.huella);
  const iguales = detectar(sheet, FORMAS, [...vigentes, mapeo]).filter(
    ({ huella }) => huella === mapeo.huella,
  );
  const indice = iguales.findIndex(({ filasEncabezado }) => filasEncabezado.includes(desde));
  const tabla = iguales[indice];
  return tabla ? { tabla, mapeo, indice } : null;
}

function manualDe(sheet: Sheet, borrador: Borrador): MapeoManual {
  const { forma, encabezado } = borrador;
  const { desde, hasta } = encabezado;
  return {
    forma,
    columnas: columnasDe(borrador),
    filasEncabezado: Array.from({ length: hasta - desde + 1 }, (_, index) => desde + index),
    primeraFila: borrador.primeraFila ?? hasta + 1,
    ultimaFila: borrador.ultimaFila ?? sheet.extent?.bottom ?? hasta,
  };
}

function impedimentosDe(sheet: Sheet, borrador: Borrador): readonly ProblemaMapeo[] {
  const { forma, encabezado, primeraFila, ultimaFila } = borrador;
  const { desde, hasta } = encabezado;
  const problemas: ProblemaMapeo[] = [];
  if (!formaDe(forma)) problemas.push({ id: 'sin-forma' });
  const { top = 0, bottom = -1 } = sheet.extent ?? {};
  if (hasta < desde || desde < top || hasta > bottom) problemas.push({ id: 'sin-encabezado' });
  else if (hasta - desde + 1 > ALTO_MAXIMO) problemas.push({ id: 'encabezado-alto', maximo: ALTO_MAXIMO });
  if (primeraFila !== null && primeraFila <= hasta) problemas.push({ id: 'fila-en-encabezado' });
  const primera = primeraFila ?? hasta + 1;
  if (ultimaFila !== null && ultimaFila < primera) problemas.push({ id: 'filas-al-reves' });
  const { codigo, descripcion, operacion } = columnasDe(borrador);
  if (formaDe(forma) && (codigo ?? descripcion ?? operacion) === undefined)
    problemas.push({ id: 'sin-texto' });
  return [...problemas, ...mesesQueFaltan(borrador)];
}

/** A monthly role with some of its twelve; one with none is a missing column. */
function mesesQueFaltan({ forma, meses }: Borrador): readonly ProblemaMapeo[] {
  const roles = formaDe(forma)?.columnas.map(({ rol }) => rol) ?? [];
  return ROLES_MENSUALES.flatMap((rol): ProblemaMapeo[] => {
    const faltan = meses[rol]?.flatMap((columna, index) => (columna === null ? [index + 1] : [])) ?? [];
    if (!roles.includes(rol) || faltan.length === 0 || faltan.length === 12) return [];
    return [{ id: 'faltan-meses', rol, meses: faltan }];
  });
}

function avisosDe(borrador: Borrador): readonly ProblemaMapeo[] {
  const columnas = columnasDe(borrador);
  const roles = (formaDe(borrador.forma)?.columnas ?? [])
    .filter(({ rol, obligatoria }) => obligatoria && columnas[rol] === undefined)
    .map(({ rol }) => rol);
  return roles.length > 0 ? [{ id: 'falta-columna', roles }] : [];
}
