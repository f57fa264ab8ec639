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

/** Best match of a path with the header synonyms of a column of the form; null where it names something else. */
export function coincidencia(ruta: RutaEncabezado, { sinonimos, bajo }: ColumnaLista): Coincidencia | null {
  if (bajo.length > 0 && !ruta.partes.some((parte) => bajo.some((grupo) => parte.includes(grupo))))
    return null;
  let best: Coincidencia | null = null;
  for (const encabezado of textosDe(ruta.partes)) {
    for (const sinonimo of sinonimos) {
      const puntaje = parecido(encabezado, sinonimo);
      if (puntaje > (best?.puntaje ?? 0)) best = { puntaje, encabezado, sinonimo };
      if (puntaje === 1) return best;
    }
  }
  return best;
}

/** The path read as one label: its last text, all of it, or the text above a number of the column. */
function textosDe(partes: readonly string[]): readonly string[] {
  const palabras = partes.filter((parte) => !/^\d+$/.test(parte)).map(sinGestion);
  const textos = [palabras.at(-1) ?? '', palabras.join(' '), palabras.slice(-2).join(' '), palabras[0] ?? ''];
  return [...new Set(textos.filter((texto) => texto !== ''))];
}

function parecido(texto: string, sinonimo: string): number {
  if (texto === sinonimo) return 1;
  if (sinonimo.length >= 4 && texto.startsWith(`${sinonimo} `)) return 0.85;
  if (sinonimo.length >= 6 && ` ${texto} `.includes(` ${sinonimo} `)) return 0.7;
  if (Math.min(texto.length, sinonimo.length) < 4) return 0;
  if (Math.abs(texto.length - sinonimo.length) > 0.2 * Math.max(texto.length, sinonimo.length)) return 0;
  const igual = similitud(texto, sinonimo);
  return igual >= PARECIDO_MINIMO ? igual : 0;
}
