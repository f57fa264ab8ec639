import { sumaHasta } from '../plan/mes';
import type { Fila } from '../plan/tabla';

/** What the programmed months of a row ought to add to, and what that figure is. */
export interface SumaEsperada {
  readonly esperado: number;
  readonly que: 'meta' | 'porcentaje' | 'linea-base';
}

/** A row that adds to 80–120 was meant to add to 100, unless its meta is nearer. */
const CERCA_DE_CIEN = 0.2;

/**
 * For rows that are a sum or fail to be anything else: the meta, 100 (a schedule in percent), or meta − línea base,
 * whichever the months come nearest to. Null for the other kinds and where nothing is programmed.
 */
export function sumaEsperada(fila: Fila): SumaEsperada | null {
  const { programado, meta, lineaBase, indicador } = fila;
  if (programado === null || indicador === null) return null;
  const suma = sumaHasta(programado, 12);
  if (suma === 0) return null;
  const candidatas: SumaEsperada[] = [];
  const admite = (tipo: string) => indicador === tipo || indicador === 'inconsistente';
  if (admite('suma') && meta) candidatas.push({ esperado: meta, que: 'meta' });
  if (admite('suma-mas-linea-base') && meta && lineaBase) {
    candidatas.push({ esperado: meta - lineaBase, que: 'linea-base' });
  }
  if (admite('porcentaje-de-meta')) {
    const cien = suma < 2 ? 1 : 100;
    const cerca = Math.abs(suma / cien - 1) <= CERCA_DE_CIEN;
    if (cerca || indicador !== 'inconsistente') candidatas.push({ esperado: cien, que: 'porcentaje' });
  }
  const distancia = ({ esperado }: SumaEsperada) => Math.abs(suma - esperado) / Math.abs(esperado);
  return candidatas.sort((a, b) => distancia(a) - distancia(b))[0] ?? null;
}
