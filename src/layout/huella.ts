import type { RutaEncabezado } from './path';

/**
 * Fingerprint of a header, for saved mappings: its words and their order of columns. What changes from one plan to
 * the next without changing the form (year, quarter, where the header stands) is left out.
 */
export function huellaDe(rutas: readonly RutaEncabezado[]): string {
  const first = rutas.find(({ partes }) => partes.length > 0)?.columna ?? 0;
  const words = rutas
    .filter(({ partes }) => partes.length > 0)
    .map(({ columna, partes }) => `${columna - first}:${partes.map(sinFechas).join('/')}`);
  return hash(words.join('|'));
}

function sinFechas(texto: string): string {
  return texto
    .replace(/\b(19|20)\d\d\b/g, '')
    .replace(/\b(\w+) trimestre\b/g, 'trimestre')
    .replace(/\btrimestre \w+$/g, 'trimestre')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Two 32-bit FNV-1a sums over the text, as hexadecimal: enough to tell headers apart, not a secret. */
function hash(text: string): string {
  return [0x811c9dc5, 0x01000193].map((seed) => fnv1a(text, seed)).join('');
}

function fnv1a(text: string, seed: number): string {
  let sum = seed;
  for (let index = 0; index < text.length; index++) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
  }
  return (sum >>> 0).toString(16).padStart(8, '0');
}
