import type { Tabla } from '../plan/tabla';
import { normalizar, similitud } from '../sheet/text';

/** Two spellings of one place (`Oruro`, `Orouro`). */
const MISMO_LUGAR = 0.8;

/** Offices that are told apart by where they are; units such as "Unidad de Fiscalización" are told apart by what they do. */
const OFICINA = /\b(?:aduana|regional|distrital|agencia|oficina|sucursal)\b/;

/** Departments and the offices named after their cities: what stands behind "Regional". */
const REGIONES = [
  'la paz',
  'el alto',
  'santa cruz',
  'cochabamba',
  'oruro',
  'potosi',
  'tarija',
  'chuquisaca',
  'sucre',
  'beni',
  'pando',
];

/** Places that set the units of one table apart: `Adm Aduana Pisiga` and `Adm Aduana Tambo Quemado` differ by these. */
export interface Lugares {
  /** Place of an area, normalised; null where its name has none that others share the beginning of. */
  readonly lugarDe: (area: string) => string | null;
  readonly todos: readonly string[];
  /** Region of the table's own unit (`oruro`), null where it cannot be told. */
  readonly region: string | null;
}

/** Names that begin with the same two words differ by place in the rest. */
export function lugaresDe({ filas, titulo }: Tabla): Lugares {
  const veces = new Map<string, number>();
  for (const { area } of filas) if (area !== null) veces.set(area, (veces.get(area) ?? 0) + 1);
  const normales = new Map([...veces.keys()].map((area) => [area, normalizar(area)]));
  const areas = [...new Set(normales.values())];
  const cabezas = new Map<string, number>();
  for (const area of areas) {
    const cabeza = cabezaDe(area);
    cabezas.set(cabeza, (cabezas.get(cabeza) ?? 0) + 1);
  }
  const lugarDe = (area: string): string | null => {
    const normal = normales.get(area) ?? normalizar(area);
    const cabeza = cabezaDe(normal);
    const lugar = normal.slice(cabeza.length).trim();
    const esOficina = OFICINA.test(cabeza) && (cabezas.get(cabeza) ?? 0) > 1;
    return esOficina && lugar.length >= 4 ? lugar : null;
  };
  const todos = areas.map(lugarDe).filter((lugar) => lugar !== null);
  const unidad = regionEn(normalizar(titulo.unidad ?? '')) ?? regionFrecuente(veces, normales);
  return { lugarDe, todos: [...new Set(todos)], region: unidad };
}

/** A place of the table that the text names although its own area is another; null where it names its own too. */
export function lugarAjeno(texto: string, area: string, { lugarDe, todos }: Lugares): string | null {
  const propio = todos.length < 2 ? null : lugarDe(area);
  if (propio === null) return null;
  const normal = normalizar(texto);
  if (nombra(normal, propio)) return null;
  return (
    todos.find((lugar) => lugar !== propio && !parecidos(lugar, propio) && nombra(normal, lugar)) ?? null
  );
}

/** A "Regional X" in the text that is not the table's own; null where it names its own too, or none. */
export function regionAjena(texto: string, { region }: Lugares): string | null {
  if (region === null || !/regional/i.test(texto)) return null;
  const nombradas = regionesEn(normalizar(texto));
  return nombradas.includes(region) ? null : (nombradas[0] ?? null);
}

function cabezaDe(area: string): string {
  const segunda = area.indexOf(' ', area.indexOf(' ') + 1);
  return segunda > 0 && area.includes(' ') ? area.slice(0, segunda) : area;
}

function nombra(texto: string, lugar: string): boolean {
  return ` ${texto} `.includes(` ${lugar} `);
}

function parecidos(a: string, b: string): boolean {
  return similitud(a, b) >= MISMO_LUGAR || a.includes(b) || b.includes(a);
}

function regionEn(texto: string): string | null {
  return regionesEn(texto)[0] ?? null;
}

function regionesEn(texto: string): string[] {
  return REGIONES.filter((region) => nombra(texto, `regional ${region}`));
}

/** Region that most rows name; each area with how many rows it has. */
function regionFrecuente(
  veces: ReadonlyMap<string, number>,
  normales: ReadonlyMap<string, string>,
): string | null {
  const votos = new Map<string, number>();
  for (const [area, filas] of veces) {
    const region = regionEn(normales.get(area) ?? '');
    if (region !== null) votos.set(region, (votos.get(region) ?? 0) + filas);
  }
  return [...votos].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
