import { columnasFuera } from './anomalies';
import { esPartidas } from './cell-kind';
import { numeroCon } from './months-fit';
import type { Fuente } from './source';

export interface Trozo {
  readonly columna: number;
  readonly value: string | number;
}

/** The cells from January on, told apart again: months, source, partida and budget. */
export interface Tira {
  readonly meses: readonly Trozo[];
  readonly medio: Trozo | null;
  readonly partida: Trozo | null;
  readonly presupuesto: Trozo | null;
}

/** The cells of a row from January to beyond its end, blanks left out. */
export function trozosDe({ grid, columnas, ultima }: Fuente, fila: number): readonly Trozo[] {
  const first = columnas.programado?.[0] ?? 0;
  const last = ultima + columnasFuera(0).length;
  const trozos: Trozo[] = [];
  for (let columna = first; columna <= last; columna++) {
    const value = grid.value(fila, columna);
    if (typeof value === 'string' || typeof value === 'number') trozos.push({ columna, value });
  }
  return trozos;
}

/** Numbers, then at most one text, then at most one partida, then the budget. Null for any other order. */
export function cortar(fuente: Fuente, trozos: readonly Trozo[]): Tira | null {
  const esTexto = ({ value }: Trozo): boolean => numeroCon(value, fuente) === null && !esPartidas(value);
  const corte = trozos.findIndex(esTexto);
  const medio = corte < 0 ? null : (trozos[corte] ?? null);
  const cola = [...(corte < 0 ? trozos : trozos.slice(corte + 1))];
  if (cola.some(esTexto)) return null;
  const presupuesto = quitarPresupuesto(fuente, cola);
  const partida = quitarPartida(fuente, cola, medio !== null);
  const meses = corte < 0 ? cola : trozos.slice(0, corte);
  if (corte >= 0 && cola.length > 0) return null;
  return { meses, medio, partida, presupuesto };
}

function quitarPresupuesto({ columnas }: Fuente, cola: Trozo[]): Trozo | null {
  const last = cola.at(-1);
  if (columnas.presupuesto === undefined || !last || last.columna < columnas.presupuesto) return null;
  return cola.pop() ?? null;
}

/** Without a source before it, only a five-digit number in or beyond its own column is a partida. */
function quitarPartida({ columnas }: Fuente, cola: Trozo[], trasTexto: boolean): Trozo | null {
  const last = cola.at(-1);
  if (columnas.partida === undefined || !last || !esPartidas(last.value)) return null;
  if (!trasTexto && (last.columna < columnas.partida || !/^\d{5}/.test(String(last.value)))) return null;
  return cola.pop() ?? null;
}
