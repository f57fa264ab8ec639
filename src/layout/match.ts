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
  readonly sinonimos: ReadonlySet<string>;
  readonly bajo: readonly string[];
}

const listas = new WeakMap<Forma, readonly ColumnaLista[]>();

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
  const mejorDe = ruta.textos.some(({ texto }) => conocido(texto)) ? igual : parecida;
  return columnasListas(forma).flatMap((lista) => {
    const mejor = estaBajo(ruta, lista) ? mejorDe(ruta, lista) : null;
    return mejor ? [mejor] : [];
  });
}

function columnasListas(forma: Forma): readonly ColumnaLista[] {
  const known = listas.get(forma);
  if (known) return known;
  const lista = forma.columnas.map((columna) => ({
    columna,
    sinonimos: new Set(columna.encabezados.map(normalizar)),
    bajo: (columna.bajo ?? []).map(normalizar),
  }));
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

function parecida({ textos }: RutaEncabezado, { columna, sinonimos }: ColumnaLista): Coincidencia | null {
  let best: Coincidencia | null = null;
  for (const { texto, peso } of textos) {
    for (const sinonimo of sinonimos) {
      const puntaje = peso * parecido(texto, sinonimo);
      if (puntaje > (best?.puntaje ?? 0)) best = { columna, puntaje, encabezado: texto, sinonimo };
    }
  }
  return best;
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
