import { normalizar, similitud } from '../sheet/text';
import type { RutaEncabezado } from './path';
import type { ColumnaForma, Forma } from './types';

/** How well a header path names a column of a form. */
export interface Coincidencia {
  readonly columna: ColumnaForma;
  /** 0–1; 1 is the very words. */
  readonly puntaje: number;
  /** Header as it was read. */
  readonly encabezado: string;
  /** Synonym of the form that it was matched with. */
  readonly sinonimo: string;
}

/** Below this, two texts are different words rather than a typing error (`cdigo` – `codigo` is 0.83). */
const PARECIDO_MINIMO = 0.8;

interface ColumnaLista {
  readonly columna: ColumnaForma;
  /** Place among the columns of the form. */
  readonly orden: number;
  readonly sinonimos: ReadonlySet<string>;
  readonly bajo: readonly string[];
  /** Synonym that comes nearest to a text and how near, by text: the same headers come sheet after sheet. */
  readonly cercanos: Map<string, Cercano>;
}

interface Cercano {
  readonly sinonimo: string;
  /** 0–1. */
  readonly parecido: number;
}

/** Texts kept per column; headers are few, and a sheet of something else must not fill the memory. */
const CERCANOS_GUARDADOS = 500;

interface FormaLista {
  readonly columnas: readonly ColumnaLista[];
  readonly porSinonimo: ReadonlyMap<string, readonly ColumnaLista[]>;
}

const listas = new WeakMap<Forma, FormaLista>();

/**
 * Columns of the form that a header may name. A text that some form knows is no typing error of another word: only
 * paths without any known text are compared letter by letter.
 */
export function coincidencias(
  forma: Forma,
  ruta: RutaEncabezado,
  conocido: (texto: string) => boolean,
): readonly Coincidencia[] {
  if (ruta.textos.length === 0) return [];
  const lista = listaDe(forma);
  const conocida = ruta.textos.some(({ texto }) => conocido(texto));
  const halladas: Coincidencia[] = [];
  for (const columna of conocida ? nombradas(lista, ruta) : lista.columnas) {
    if (!estaBajo(ruta, columna)) continue;
    const mejor = conocida ? igual(ruta, columna) : parecida(ruta, columna);
    if (mejor) halladas.push(mejor);
  }
  return halladas;
}

/** Columns that have one of the texts as a synonym, in the order of the form. */
function nombradas({ porSinonimo }: FormaLista, { textos }: RutaEncabezado): readonly ColumnaLista[] {
  const halladas = new Set<ColumnaLista>();
  for (const { texto } of textos) for (const columna of porSinonimo.get(texto) ?? []) halladas.add(columna);
  return halladas.size > 1 ? [...halladas].sort((a, b) => a.orden - b.orden) : [...halladas];
}

function listaDe(forma: Forma): FormaLista {
  const known = listas.get(forma);
  if (known) return known;
  const columnas = forma.columnas.map((columna, orden) => ({
    columna,
    orden,
    sinonimos: new Set(columna.encabezados.map(normalizar)),
    bajo: (columna.bajo ?? []).map(normalizar),
    cercanos: new Map<string, Cercano>(),
  }));
  const porSinonimo = new Map<string, ColumnaLista[]>();
  for (const columna of columnas) {
    for (const sinonimo of columna.sinonimos) {
      const propias = porSinonimo.get(sinonimo);
      if (propias) propias.push(columna);
      else porSinonimo.set(sinonimo, [columna]);
    }
  }
  const lista = { columnas, porSinonimo };
  listas.set(forma, lista);
  return lista;
}

function estaBajo({ partes }: RutaEncabezado, { bajo }: ColumnaLista): boolean {
  return bajo.length === 0 || partes.some((parte) => bajo.some((grupo) => parte.includes(grupo)));
}

/** The likeliest of the texts that is a synonym as it stands. */
function igual({ textos }: RutaEncabezado, { columna, sinonimos }: ColumnaLista): Coincidencia | null {
  const hallado = textos.find(({ texto }) => sinonimos.has(texto));
  if (!hallado) return null;
  return { columna, puntaje: hallado.peso, encabezado: hallado.texto, sinonimo: hallado.texto };
}

function parecida({ textos }: RutaEncabezado, lista: ColumnaLista): Coincidencia | null {
  let best: Coincidencia | null = null;
  for (const { texto, peso } of textos) {
    const { sinonimo, parecido } = cercanoDe(texto, lista);
    const puntaje = peso * parecido;
    if (puntaje <= (best?.puntaje ?? 0)) continue;
    best = { columna: lista.columna, puntaje, encabezado: texto, sinonimo };
  }
  return best;
}

function cercanoDe(texto: string, { sinonimos, cercanos }: ColumnaLista): Cercano {
  const sabido = cercanos.get(texto);
  if (sabido) return sabido;
  let mejor: Cercano = { sinonimo: '', parecido: 0 };
  for (const sinonimo of sinonimos) {
    const visto = parecido(texto, sinonimo);
    if (visto > mejor.parecido) mejor = { sinonimo, parecido: visto };
  }
  if (cercanos.size >= CERCANOS_GUARDADOS) cercanos.clear();
  cercanos.set(texto, mejor);
  return mejor;
}

function parecido(texto: string, sinonimo: string): number {
  const dentro = contenido(texto, sinonimo);
  if (dentro > 0 || Math.min(texto.length, sinonimo.length) < 4) return dentro;
  return similitud(texto, sinonimo, PARECIDO_MINIMO);
}

/** The synonym among further words: `medio de verificación (documento)`. */
function contenido(texto: string, sinonimo: string): number {
  if (texto.length <= sinonimo.length || sinonimo.length < 4) return 0;
  if (texto.startsWith(`${sinonimo} `)) return 0.85;
  return sinonimo.length >= 6 && ` ${texto} `.includes(` ${sinonimo} `) ? 0.7 : 0;
}
