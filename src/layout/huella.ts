import { hash } from '../sheet/hash';
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
