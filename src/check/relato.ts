import type { Fila } from '../plan/tabla';
import { casiIguales } from '../plan/tolerancia';
import { leerNumero } from '../sheet/number';
import { eficaciaHasta, type EntornoEficacia } from './eficacia-de-fila';

/** What a narrative of results claims, as far as it can be compared with figures. */

/** “CUMPLIDO al 85 %” and “Cumplidas 3 de 5” say how much, and are not taken for all of it. */
const CUMPLIDO =
  /^\W*cumplid[oa]s?\b(?!\W*(?:casi|s[oó]lo|en\s+su\s+mayor|(?:(?:en|al?|el|un)\s+){0,2}(?!100\s*(?:%|por))\d))/i;
const NO_CUMPLIDO =
  /^\W*(?:no|parcialmente)\s+(?:fue\s+)?cumplid[oa]s?\b|^\W*no\s+se\s+(?:ha\s+)?cumpli|^\W*cumplid[oa]s?\s+(?:parcial|en\s+parte)|^\W*incumplid[oa]s?\b/i;

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

/**
 * True where “cumplido” stands beside all of it (in points), “no cumplido” beside less, or nothing is claimed. Before
 * the year's end “cumplido” may also be said of what was programmed so far.
 */
export function relatoCuadra(entorno: EntornoEficacia, fila: Fila, eficacia: number | null): boolean {
  const dice = diceCumplido(fila.resultados ?? '');
  if (dice === null || eficacia === null) return true;
  const completa = (puntos: number | null) =>
    puntos !== null && puntos >= 100 - entorno.ajustes.toleranciaPorcentaje;
  if ((dice === 'si') === completa(eficacia)) return true;
  const { trimestre } = entorno.tabla.titulo;
  if (trimestre === null || trimestre === 4) return false;
  const aLaFecha = eficaciaHasta(entorno, fila, trimestre);
  return aLaFecha !== null && (dice === 'si') === completa(aLaFecha);
}

/** An indicator that is the budget's execution prints what % Eje prints. */
export function indicadorDePresupuestoCuadra(fila: Fila, eficacia: number | null): boolean {
  const { unidadMedida, ejecucionRegistrada } = fila;
  if (!/presupuesto ejecutado/i.test(unidadMedida ?? '')) return true;
  return (
    eficacia === null || ejecucionRegistrada === null || casiIguales(eficacia, ejecucionRegistrada, 0.01)
  );
}
