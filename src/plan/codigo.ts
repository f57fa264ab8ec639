import type { FamiliaCodigo } from './tabla';

/**
 * Codes of plan rows. Every family counts levels by depth: the segments of the code, so that level 2 is
 * an AEI (or the ministry's institutional objective), 3 an ACP, 4 an operation and 5 a customs task.
 */

/** As printed, outer spaces aside. Customs: POA 2020 Oruro; ministry: POA 2017; SENAVEX: POA 2020. */
const GRAMATICAS: Readonly<Record<FamiliaCodigo, RegExp>> = {
  aduana: /^[A-Z]+\d+(?:\.\d+){0,4}$/,
  ministerio: /^\d+(?:\.\d+){1,3}$/,
  senavex: /^\d{2}(?:\.\d{2}){2}\.?$/,
  institucion: /^\d+(?:\.\d+){1,3}$/,
};

/** Segments of the topmost code that can stand in a row or group of the family. */
const NIVEL_SUPERIOR: Readonly<Record<FamiliaCodigo, number>> = {
  aduana: 1,
  ministerio: 2,
  senavex: 2,
  institucion: 2,
};

/** What nothing is to be done to: most codes are typed well. */
const NORMAL = /^[A-Z0-9.]*[A-Z0-9]$/;

/** Key for comparing: ` 04.01.02. ` → `04.01.02`, `grogr1. 2` → `GROGR1.2`. */
export function normalizarCodigo(texto: string): string {
  if (NORMAL.test(texto)) return texto;
  return texto.replace(/\s+/g, '').replace(/\.+$/, '').toUpperCase();
}

/** True where the text stands as the family writes it; a trailing dot is SENAVEX's alone. */
export function esCodigo(texto: string, familia: FamiliaCodigo): boolean {
  return GRAMATICAS[familia].test(texto.trim());
}

/** Depth of a code: `GROGR1` 1 … `GROGR1.2.4.1.1` 5, `5.1.1` 3, `04.01.02.` 3; null where it is no code. */
export function nivel(codigo: string, familia: FamiliaCodigo): number | null {
  const normal = normalizarCodigo(codigo);
  return GRAMATICAS[familia].test(normal) ? segmentos(normal) : null;
}

function segmentos(codigo: string): number {
  let cantidad = 1;
  for (let at = codigo.indexOf('.'); at >= 0; at = codigo.indexOf('.', at + 1)) cantidad++;
  return cantidad;
}

/** `GROGR1.2.4` → `GROGR1.2`, normalised; null for the topmost level and for texts that are no code. */
export function codigoPadre(codigo: string, familia: FamiliaCodigo): string | null {
  const normal = normalizarCodigo(codigo);
  if (!GRAMATICAS[familia].test(normal) || segmentos(normal) <= NIVEL_SUPERIOR[familia]) return null;
  return normal.slice(0, normal.lastIndexOf('.'));
}

/** CÓDIGO ÁREA of a customs code (`GROGR1.2` → `GROGR`); null for the families that carry none. */
export function areaDeCodigo(codigo: string): string | null {
  const normal = normalizarCodigo(codigo);
  if (!GRAMATICAS.aduana.test(normal)) return null;
  return normal.replace(/\d.*$/, '');
}

/** Family that a code by itself speaks for; plain `n.n.n` reads as the ministry's. Null where it is no code. */
export function familiaDeCodigo(codigo: string): FamiliaCodigo | null {
  const normal = normalizarCodigo(codigo);
  const orden = ['aduana', 'senavex', 'ministerio'] as const;
  return orden.find((familia) => GRAMATICAS[familia].test(normal)) ?? null;
}

/** Plan order: letters first, then segment by segment as numbers (1.2 before 1.10, parents before children). */
export function compararCodigos(a: string, b: string): number {
  const [izquierda, derecha] = [partes(a), partes(b)];
  if (izquierda.letras !== derecha.letras) return izquierda.letras < derecha.letras ? -1 : 1;
  const comunes = Math.min(izquierda.numeros.length, derecha.numeros.length);
  for (let i = 0; i < comunes; i++) {
    const diferencia = (izquierda.numeros[i] ?? 0) - (derecha.numeros[i] ?? 0);
    if (diferencia !== 0) return diferencia;
  }
  return izquierda.numeros.length - derecha.numeros.length;
}

function partes(codigo: string): { letras: string; numeros: number[] } {
  const normal = normalizarCodigo(codigo);
  const letras = /^\D*/.exec(normal)?.[0] ?? '';
  const numeros = normal.slice(letras.length).match(/\d+/g) ?? [];
  return { letras, numeros: numeros.map(Number) };
}
