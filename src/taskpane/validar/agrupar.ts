import type { Gravedad, Hallazgo } from '../../check/types';
import { sinAcentos } from '../../sheet/text';

export const GRAVEDADES: readonly Gravedad[] = ['error', 'aviso', 'nota'];

export const AGRUPACIONES = ['gravedad', 'regla', 'fila', 'archivo'] as const;

export type Agrupacion = (typeof AGRUPACIONES)[number];

export interface Filtro {
  /** Words looked for, accents and case not mattering; all must occur. */
  readonly texto: string;
  /** Severities left out. */
  readonly ocultas: ReadonlySet<Gravedad>;
}

export interface Grupo {
  readonly clave: string;
  /** The first finding stands for the group's title. */
  readonly hallazgos: readonly [Hallazgo, ...Hallazgo[]];
}

/** A line of the list: the title of a group, or one finding with its place among all that are shown. */
export type Linea =
  | { readonly clase: 'grupo'; readonly grupo: Grupo }
  | { readonly clase: 'hallazgo'; readonly hallazgo: Hallazgo; readonly indice: number };

export function contar(hallazgos: readonly Hallazgo[]): Readonly<Record<Gravedad, number>> {
  const cuenta = { error: 0, aviso: 0, nota: 0 };
  for (const { gravedad } of hallazgos) cuenta[gravedad]++;
  return cuenta;
}

export function filtrar(
  hallazgos: readonly Hallazgo[],
  filtro: Filtro,
  textoDe: (hallazgo: Hallazgo) => string,
): readonly Hallazgo[] {
  const palabras = plano(filtro.texto).split(/\s+/).filter(Boolean);
  return hallazgos.filter((hallazgo) => {
    if (filtro.ocultas.has(hallazgo.gravedad)) return false;
    if (palabras.length === 0) return true;
    const texto = plano(textoDe(hallazgo));
    return palabras.every((palabra) => texto.includes(palabra));
  });
}

const POR_LUGAR: readonly Agrupacion[] = ['fila', 'archivo'];

/** Groups in the order of their worst finding, then of the sheet; findings inside in the same order. */
export function agrupar(hallazgos: readonly Hallazgo[], agrupacion: Agrupacion): readonly Grupo[] {
  const lugar = porLugar(hallazgos);
  const orden: Orden = POR_LUGAR.includes(agrupacion) ? lugar : (a, b) => porGravedad(a, b) || lugar(a, b);
  const grupos = new Map<string, [Hallazgo, ...Hallazgo[]]>();
  for (const hallazgo of hallazgos.toSorted(orden)) {
    const clave = claveDe(hallazgo, agrupacion);
    const grupo = grupos.get(clave);
    if (grupo) grupo.push(hallazgo);
    else grupos.set(clave, [hallazgo]);
  }
  return [...grupos].map(([clave, lista]) => ({ clave, hallazgos: lista }));
}

export function lineasDe(grupos: readonly Grupo[]): readonly Linea[] {
  let indice = 0;
  return grupos.flatMap((grupo): Linea[] => [
    { clase: 'grupo', grupo },
    ...grupo.hallazgos.map((hallazgo): Linea => ({ clase: 'hallazgo', hallazgo, indice: indice++ })),
  ]);
}

function claveDe(hallazgo: Hallazgo, agrupacion: Agrupacion): string {
  if (agrupacion === 'gravedad') return hallazgo.gravedad;
  if (agrupacion === 'regla') return hallazgo.regla;
  if (agrupacion === 'archivo') return hallazgo.archivo;
  return `${lugarDe(hallazgo)}!${hallazgo.fila}`;
}

type Orden = (a: Hallazgo, b: Hallazgo) => number;

function porGravedad(a: Hallazgo, b: Hallazgo): number {
  return GRAVEDADES.indexOf(a.gravedad) - GRAVEDADES.indexOf(b.gravedad);
}

/** By workbook and sheet as they come, then by row; findings of one row stay in the order of the rules. */
function porLugar(hallazgos: readonly Hallazgo[]): Orden {
  const hojas = new Map([...new Set(hallazgos.map(lugarDe))].map((hoja, lugar) => [hoja, lugar]));
  const lugar = (hallazgo: Hallazgo) => hojas.get(lugarDe(hallazgo)) ?? 0;
  return (a, b) => lugar(a) - lugar(b) || a.fila - b.fila;
}

function lugarDe({ archivo, hoja }: Hallazgo): string {
  return `${archivo}|${hoja}`;
}

/** Only accents and case are levelled: points and figures of a code are looked for as typed. */
function plano(texto: string): string {
  return sinAcentos(texto).toLowerCase();
}
