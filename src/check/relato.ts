import { leerNumero } from '../sheet/number';

/** What a narrative of results claims, as far as it can be compared with figures. */

const CUMPLIDO = /^\W*cumplid[oa]s?\b/i;
const NO_CUMPLIDO = /^\W*(?:no|parcialmente)\s+cumplid[oa]s?\b|^\W*incumplid[oa]s?\b/i;

/** A count that the text states: `Total 2.444`, `se atendieron a 46.516 usuarios`. Percentages and dates are none. */
const CIFRA = String.raw`(\d{1,3}(?:[.,]\d{3})+|\d+)(?![\d.,]*\d)(?!\s*%|\s*/|\s*(?:de|del)\s+(?:ene|feb|mar|abr|may|jun|jul|ago|sep|oct|nov|dic))`;
const CANTIDADES = [
  new RegExp(String.raw`\btotal(?:\s+de)?\s*[:.]?\s*${CIFRA}`, 'i'),
  new RegExp(
    String.raw`\bse\s+(?:atendi|realiz|emiti|proces|habilit|registr|capacit|efectu|elabor|notific|recibi)\p{L}*\s+(?:a\s+)?${CIFRA}`,
    'iu',
  ),
];

/** `si` for “CUMPLIDO. …”, `no` for “NO CUMPLIDO” and “Parcialmente cumplido”; null where it does not say. */
export function diceCumplido(texto: string): 'si' | 'no' | null {
  if (NO_CUMPLIDO.test(texto)) return 'no';
  return CUMPLIDO.test(texto) ? 'si' : null;
}

/** The first count that the text states; null where it states none, or only a 0 or 1 that may mean anything. */
export function cantidadEnTexto(texto: string): number | null {
  for (const patron of CANTIDADES) {
    const cifra = patron.exec(texto)?.[1];
    const cantidad = cifra === undefined ? null : (leerNumero(cifra)?.valor ?? null);
    if (cantidad !== null && cantidad > 1) return cantidad;
  }
  return null;
}
