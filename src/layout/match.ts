import { normalizar, similitud } from '../sheet/text';
import type { RutaEncabezado } from './path';
import type { ColumnaForma, Forma } from './types';
import { sinGestion } from './vocabulario';

/** How well a header path names a role. */
export interface Coincidencia {
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
  readonly sinonimos: readonly string[];
  readonly bajo: readonly string[];
}

const listas = new WeakMap<Forma, readonly ColumnaLista[]>();

/** Columns of a form with their synonyms normalised once. */
export function columnasListas(forma: Forma): readonly ColumnaLista[] {
  const known = listas.get(forma);
  if (known) return known;
  const lista = forma.columnas.map((columna) => ({
    columna,
    sinonimos: columna.encabezados.map(normalizar),
    bajo: (columna.bajo ?? []).map(normalizar),
  }));
  listas.set(forma, lista);
  return lista;
}

/**
 * Best match of a path with the header synonyms of a column of the form; null where it names something else. A text
 * that some form knows is no typing error of another: only unknown ones are compared letter by letter.
 */
export function coincidencia(
  ruta: RutaEncabezado,
  { sinonimos, bajo }: ColumnaLista,
  conocido: (texto: string) => boolean,
): Coincidencia | null {
  if (bajo.length > 0 && !ruta.partes.some((parte) => bajo.some((grupo) => parte.includes(grupo))))
    return null;
  const textos = textosDe(ruta.partes);
  const igual = textos.find((texto) => sinonimos.includes(texto));
  if (igual !== undefined) return { puntaje: 1, encabezado: igual, sinonimo: igual };
  let best: Coincidencia | null = null;
  for (const encabezado of textos) {
    const comparar = conocido(encabezado) ? contenida : parecido;
    for (const sinonimo of sinonimos) {
      const puntaje = comparar(encabezado, sinonimo);
      if (puntaje > (best?.puntaje ?? 0)) best = { puntaje, encabezado, sinonimo };
    }
  }
  return best;
}

/** The path read as one label: its last text, all of it, or the text above a number of the column. */
function textosDe(partes: readonly string[]): readonly string[] {
  const palabras = partes.filter((parte) => !/^\d+$/.test(parte)).map(sinGestion);
  if (palabras.length <= 1) return palabras;
  const textos = [palabras.at(-1) ?? '', palabras.join(' '), palabras.slice(-2).join(' '), palabras[0] ?? ''];
  return [...new Set(textos)];
}

/** The synonym among further words: `medio de verificación (documento)`. */
function contenida(texto: string, sinonimo: string): number {
  if (texto.length <= sinonimo.length || sinonimo.length < 4) return 0;
  if (texto.startsWith(`${sinonimo} `)) return 0.85;
  return sinonimo.length >= 6 && ` ${texto} `.includes(` ${sinonimo} `) ? 0.7 : 0;
}

function parecido(texto: string, sinonimo: string): number {
  const dentro = contenida(texto, sinonimo);
  if (dentro > 0 || Math.min(texto.length, sinonimo.length) < 4) return dentro;
  if (Math.abs(texto.length - sinonimo.length) > 0.2 * Math.max(texto.length, sinonimo.length)) return 0;
  const igual = similitud(texto, sinonimo);
  return igual >= PARECIDO_MINIMO ? igual : 0;
}
