import type { Tabla } from '../../plan/tabla';
import type { Sheet } from '../../sheet/sheet';

/** Key of a cell, 0-based. */
export function clave(row: number, column: number): string {
  return `${row},${column}`;
}

/** Cells of the table that a merge hides behind its first one: what is written there is not seen. */
export function celdasTapadas({ rango }: Tabla, { merges }: Sheet): ReadonlySet<string> {
  const tapadas = new Set<string>();
  for (const { top, left, bottom, right } of merges) {
    if (bottom < rango.top || top > rango.bottom) continue;
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (row !== top || column !== left) tapadas.add(clave(row, column));
      }
    }
  }
  return tapadas;
}

/** Rows of the sheet (1-based) that hold more than one row of the plan: levels that stand in columns of their own. */
export function filasCompartidas({ filas }: Tabla): ReadonlySet<number> {
  const veces = new Map<number, number>();
  for (const { fila } of filas) veces.set(fila, (veces.get(fila) ?? 0) + 1);
  return new Set([...veces].filter(([, cuantas]) => cuantas > 1).map(([fila]) => fila));
}
