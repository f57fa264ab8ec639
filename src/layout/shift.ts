import { faltaDiciembre } from '../plan/mes';
import type { Desplazamiento, Fila, Motivo } from '../plan/tabla';
import { cellAddress } from '../sheet/address';
import type { CellValue } from '../sheet/sheet';
import { anomaliasDe } from './anomalies';
import type { Reemplazos } from './cells';
import { repararPegado } from './repair-glued';
import { repararCorrimiento } from './repair-shift';
import { repararTira } from './repair-strip';
import type { Fuente } from './source';

/** What would stand in the cells of a row if nothing had moved, and why we think so. */
export interface Reparacion {
  readonly reemplazos: Reemplazos;
  /** Columns that values were moved by; 0 where one was glued to a text. */
  readonly columnas: number;
  readonly motivo: Motivo;
}

export interface FilaDesplazada {
  readonly desplazamiento: Desplazamiento;
  readonly reemplazos: Reemplazos;
}

/**
 * Looks for the traces that a paste from PDF leaves: a value glued to a text, a month too many, cells one column
 * aside, a column swallowed by its neighbour. The repair is the one by which the months agree with the target and
 * every column holds again what it should. Null for a row without such traces.
 */
export function desplazamientoDe(fuente: Fuente, fila: number): FilaDesplazada | null {
  const anomalias = anomaliasDe(fuente, fila);
  if (anomalias.length === 0) return null;
  const reparaciones = [repararCorrimiento, repararTira, repararPegado];
  for (const reparar of reparaciones) {
    const reparacion = reparar(fuente, fila, anomalias);
    if (reparacion) return conReparacion(fuente, fila, reparacion);
  }
  return sinReparacion(fila, anomalias[0]);
}

/**
 * A paste that has moved rows may also have lost a month: eleven are typed, zeros included, and December is blank.
 * Which one is lost cannot be told, so the row is only marked. Without other traces a blank is just a blank.
 */
export function marcarMesPerdido({ columnas }: Fuente, filas: readonly Fila[]): readonly Fila[] {
  const diciembre = columnas.programado?.at(-1);
  if (diciembre === undefined || filas.every(({ desplazada }) => desplazada === null)) return filas;
  return filas.map((fila) => {
    if (fila.desplazada || !faltaDiciembre(fila.programado)) return fila;
    const motivo = { id: 'mes-perdido', datos: { celda: cellAddress(fila.fila - 1, diciembre) } };
    return { ...fila, desplazada: { columnas: 0, motivo, reparacion: [] } };
  });
}

function conReparacion({ grid }: Fuente, fila: number, reparacion: Reparacion): FilaDesplazada | null {
  const cambios = [...reparacion.reemplazos]
    .filter(([columna, valor]) => !mismoValor(grid.value(fila, columna), valor))
    .sort(([a], [b]) => a - b);
  if (cambios.length === 0) return null;
  return {
    reemplazos: new Map(cambios),
    desplazamiento: {
      columnas: reparacion.columnas,
      motivo: reparacion.motivo,
      reparacion: cambios.map(([columna, valor]) => ({
        celda: cellAddress(fila, columna),
        valor: typeof valor === 'boolean' ? String(valor) : valor,
      })),
    },
  };
}

function sinReparacion(
  fila: number,
  anomalia: { readonly id: string; readonly columna: number } | undefined,
): FilaDesplazada {
  const datos = anomalia
    ? { anomalia: anomalia.id, celda: cellAddress(fila, anomalia.columna) }
    : { anomalia: null, celda: null };
  return {
    reemplazos: new Map(),
    desplazamiento: { columnas: 0, motivo: { id: 'desplazada-sin-reparacion', datos }, reparacion: [] },
  };
}

function mismoValor(a: CellValue, b: CellValue): boolean {
  return a === b || (a !== null && b !== null && String(a).trim() === String(b).trim());
}
