import { sumaHasta } from '../plan/mes';
import type { TipoIndicador } from '../plan/indicador';
import type { Cronograma } from './cronograma';

/** A row that adds to 80–120 was meant to add to 100, unless its meta is nearer. */
const CERCA_DE_CIEN = 0.2;

/**
 * What the programmed months of a sum ought to add to: the meta, 100 (a schedule in percent), or meta − línea base
 * where that is the kind; whichever they come nearest to. Null for kinds that are no sums and where nothing is programmed.
 */
export function sumaEsperada(cronograma: Cronograma, indicador: TipoIndicador): number | null {
  const { meses, meta, lineaBase, enPorcentaje } = cronograma;
  const suma = sumaHasta(meses, 12);
  if (suma === 0) return null;
  const candidatas: number[] = [];
  const haciaMeta = indicador === 'suma' || indicador === 'inconsistente';
  if (haciaMeta && meta) candidatas.push(...metasPosibles(meta, enPorcentaje));
  if (indicador === 'suma-mas-linea-base' && meta && lineaBase) candidatas.push(meta - lineaBase);
  const cerca = Math.abs(suma / 100 - 1) <= CERCA_DE_CIEN || enPorcentaje;
  // A blank meta says nothing: 85 in one month need not be 100.
  const puedeSerCien = cerca && indicador === 'inconsistente' && (meta !== null || enPorcentaje);
  if (indicador === 'porcentaje-de-meta' || puedeSerCien) candidatas.push(100);
  const distancia = (esperado: number) => Math.abs(suma - esperado) / Math.abs(esperado);
  return candidatas.sort((a, b) => distancia(a) - distancia(b))[0] ?? null;
}

/** Months in percent against a meta typed as 1: all of it. */
function metasPosibles(meta: number, enPorcentaje: boolean): number[] {
  return enPorcentaje && meta <= 1 ? [meta, meta * 100] : [meta];
}
