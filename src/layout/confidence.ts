import { ROLES_MENSUALES, type Rol } from '../plan/rol';
import { asignar, type Asignacion } from './assign';
import type { EncabezadoVisto } from './assign-seen';
import type { Muestra } from './content';
import { esPropia } from './especiales';
import type { RutaEncabezado } from './path';
import type { Forma } from './types';

/** A form tried on a header: what it explains and how sure that makes us. */
export interface Candidatura {
  readonly forma: Forma;
  readonly asignacion: Asignacion;
  /** 0–1: ≥ 0.85 proceed, 0.5–0.85 ask, below assign by hand. */
  readonly confianza: number;
}

/** What speaks for a form, and how much; the parts add up to 1. */
const PESOS = { obligatorias: 0.56, explicadas: 0.14, codigos: 0.15, marcas: 0.15 };
/** Without any mark at all the words of the title are missing, not against the form. */
const MARCAS_AUSENTES = 0.5;
const PENA_POR_EXCLUIDA = 0.25;

/** Texts around a table that may carry marks of a form: titles, headers, sections and closing rows. */
export interface Contexto {
  /** All of them, normalised. */
  readonly textos: readonly string[];
  /** As typed, those that stand alone in a row: titles, sections, labels of totals. */
  readonly rotulos: readonly string[];
}

/** All forms tried on one header, best first. */
export function candidaturas(
  formas: readonly Forma[],
  visto: EncabezadoVisto,
  contexto: Contexto,
): readonly Candidatura[] {
  const hayMarca = formas.some((forma) => tieneMarca(forma, contexto));
  return formas
    .map((forma) => {
      const asignacion = asignar(forma, visto);
      const suma =
        PESOS.obligatorias * obligatorias(forma, asignacion) +
        PESOS.explicadas * explicadas(asignacion, visto.rutas) +
        PESOS.codigos * codigos(forma, asignacion, visto.muestra) +
        PESOS.marcas * marcas(forma, contexto, hayMarca);
      const penas = PENA_POR_EXCLUIDA * excluidas(forma, visto) + penaEstilo(forma, visto.rutas);
      return { forma, asignacion, confianza: Math.max(0, Math.min(1, suma - penas)) };
    })
    .sort((a, b) => b.confianza - a.confianza);
}

/** Words of the title and, where the form has rows of its own kind, one of those. */
function marcas(forma: Forma, contexto: Contexto, hayMarca: boolean): number {
  const titulo = tieneMarca(forma, contexto) ? 1 : hayMarca ? 0 : MARCAS_AUSENTES;
  if (forma.especiales.every(({ tipo }) => tipo === 'fin')) return titulo;
  const propia = contexto.rotulos.some((rotulo) => esPropia(forma, rotulo)) ? 1 : 0;
  return 0.6 * titulo + 0.4 * propia;
}

function tieneMarca({ marcas: propias }: Forma, contexto: Contexto): boolean {
  return propias.some((marca) => contexto.textos.some((texto) => texto.includes(marca)));
}

/** Mean score of the required roles; a missing one counts 0, a monthly one as much as two. */
function obligatorias({ columnas }: Forma, { puntajes }: Asignacion): number {
  const pesos = columnas
    .filter(({ obligatoria }) => obligatoria)
    .map(({ rol }) => ({ peso: esMensual(rol) ? 2 : 1, puntaje: puntajes.get(rol) ?? 0 }));
  const total = pesos.reduce((sum, { peso }) => sum + peso, 0);
  return pesos.reduce((sum, { peso, puntaje }) => sum + peso * puntaje, 0) / total;
}

/** Share of the headed columns that got a role: a form that leaves columns over knows the sheet less well. */
function explicadas({ columnas }: Asignacion, rutas: readonly RutaEncabezado[]): number {
  const conTexto = rutas.filter(({ partes }) => partes.length > 0).map(({ columna }) => columna);
  const con = new Set(Object.values(columnas).flat());
  return conTexto.filter((columna) => con.has(columna)).length / Math.max(1, conTexto.length);
}

/** Share of the code column that reads as codes of the family. */
function codigos(
  { familia }: Forma,
  { columnas }: Asignacion,
  muestra: (columna: number) => Muestra,
): number {
  if (columnas.codigo === undefined) return 0.5;
  const { celdas, codigos: leidos } = muestra(columnas.codigo);
  return celdas === 0 ? 0.5 : leidos[familia] / celdas;
}

/** Roles that the header has although the form must not have them. */
function excluidas({ excluye = [] }: Forma, visto: EncabezadoVisto): number {
  return excluye.filter((rol) => tieneRol(rol, visto)).length;
}

function tieneRol(rol: Rol, { rutas, series, nombra }: EncabezadoVisto): boolean {
  if (rol === 'ejecutado') return series.ejecutado.length > 0;
  if (rol === 'programado') return Object.values(series).some((clase) => clase.length > 0);
  return rutas.some(({ textos }) => textos.some(({ texto, peso }) => peso === 1 && nombra(texto, rol)));
}

function penaEstilo({ estiloMeses }: Forma, rutas: readonly RutaEncabezado[]): number {
  const estilo = rutas.find(({ mes }) => mes)?.mes?.estilo;
  if (!estiloMeses || (estilo !== 'inicial' && estilo !== 'nombre')) return 0;
  return estilo === estiloMeses ? 0 : 0.04;
}

function esMensual(rol: Rol): boolean {
  return (ROLES_MENSUALES as readonly Rol[]).includes(rol);
}
