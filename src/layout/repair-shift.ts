import type { CellValue } from '../sheet/sheet';
import { columnasFuera, type Anomalia } from './anomalies';
import { cabe, esPartidas } from './cell-kind';
import { cuadranMeses } from './months-fit';
import type { Fuente } from './source';
import type { Reparacion } from './shift';
import type { Contenido } from './types';

/** Columns that a row may have been moved by, likeliest first. */
const CORRIMIENTOS = [1, -1, 2, -2];

interface Casilla {
  readonly columna: number;
  readonly contenido: Contenido;
  readonly esPartida: boolean;
}

/** All of the row from some column on stands one or two columns aside; the least that has moved is the likeliest. */
export function repararCorrimiento(
  fuente: Fuente,
  fila: number,
  anomalias: readonly Anomalia[],
): Reparacion | null {
  if (anomalias.every(({ id }) => id === 'numero-pegado' || id === 'partida-pegada')) return null;
  const casillas = casillasDe(fuente);
  for (const corrimiento of CORRIMIENTOS) {
    for (const { columna: desde } of casillas.toReversed()) {
      const reemplazos = reemplazosDe(fuente, fila, casillas, desde, corrimiento);
      if (reemplazos && encaja(fuente, fila, casillas, reemplazos)) {
        const datos = { columnas: corrimiento };
        return { reemplazos, columnas: corrimiento, motivo: { id: 'corrimiento', datos } };
      }
    }
  }
  return null;
}

function casillasDe({ forma, columnas }: Fuente): readonly Casilla[] {
  return forma.columnas
    .flatMap(({ rol, contenido }) => {
      const asignadas = columnas[rol] ?? [];
      const lista = typeof asignadas === 'number' ? [asignadas] : asignadas;
      return lista.map((columna) => ({ columna, contenido, esPartida: rol === 'partida' }));
    })
    .sort((a, b) => a.columna - b.columna);
}

/** Null where the move would drop a value: what it steps over must be blank. */
function reemplazosDe(
  { grid, ultima }: Fuente,
  fila: number,
  casillas: readonly Casilla[],
  desde: number,
  corrimiento: number,
): Map<number, CellValue> | null {
  const saltadas = Array.from({ length: Math.abs(corrimiento) }, (_, index) =>
    corrimiento > 0 ? desde + index : ultima - index,
  );
  if (saltadas.some((columna) => grid.value(fila, columna) !== null)) return null;
  const reemplazos = new Map<number, CellValue>();
  for (const { columna } of casillas) {
    if (columna >= desde) reemplazos.set(columna, grid.value(fila, columna + corrimiento));
  }
  for (const columna of columnasFuera(ultima)) {
    if (corrimiento > 0 && grid.value(fila, columna) !== null) reemplazos.set(columna, null);
  }
  return reemplazos;
}

/** Every cell holds what its column should, and the months agree with the target. */
function encaja(
  fuente: Fuente,
  fila: number,
  casillas: readonly Casilla[],
  reemplazos: ReadonlyMap<number, CellValue>,
): boolean {
  const valor = (columna: number): CellValue =>
    reemplazos.has(columna) ? (reemplazos.get(columna) ?? null) : fuente.grid.value(fila, columna);
  const caben = casillas.every(({ columna, contenido, esPartida }) => {
    const value = valor(columna);
    if (esPartida) return value === null || esPartidas(value);
    return cabe(value, contenido, fuente);
  });
  return caben && cuadranMeses(fuente, valor);
}
