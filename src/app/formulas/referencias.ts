import { areaAddress, cellAddress } from '../../sheet/address';
import type { CellPosition } from '../../sheet/address';
import type { Fila } from '../../plan/tabla';

/** `G13`. */
export function celda({ fila }: Fila, columna: number): string {
  return cellAddress(fila - 1, columna);
}

/** `G13:R13`: cells of one row; null where the columns do not stand side by side. */
export function seguidas({ fila }: Fila, columnas: readonly number[]): string | null {
  const [left = 0] = columnas;
  if (columnas.some((columna, i) => columna !== left + i)) return null;
  return areaAddress({ top: fila - 1, bottom: fila - 1, left, right: left + columnas.length - 1 });
}

/** Cells of one column as few ranges: `AE13:AE21,AE25`. */
export function rangosDeColumna(filas: readonly Fila[], columna: number): string {
  const rangos: { top: number; bottom: number }[] = [];
  for (const row of filas.map(({ fila }) => fila - 1).sort((a, b) => a - b)) {
    const ultimo = rangos.at(-1);
    if (ultimo && row <= ultimo.bottom + 1) ultimo.bottom = row;
    else rangos.push({ top: row, bottom: row });
  }
  return rangos
    .map(({ top, bottom }) => areaAddress({ top, bottom, left: columna, right: columna }))
    .join(',');
}

/** `$J$9:$U$11`, for a formula that stands in twelve cells. */
export function absoluto(rango: string): string {
  return rango.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

export function posiciones(filas: readonly Fila[], columnas: readonly number[]): readonly CellPosition[] {
  return filas.flatMap(({ fila }) => columnas.map((column) => ({ row: fila - 1, column })));
}

/** `POA.EFICACIA(G13:R13,S13:AD13,E13)`: blanks between arguments stay, those at the end go. */
export function llamada(nombre: string, argumentos: readonly (string | number | null)[]): string {
  const ultimo = argumentos.findLastIndex((argumento) => argumento !== null);
  return `POA.${nombre}(${argumentos
    .slice(0, ultimo + 1)
    .map((argumento) => argumento ?? '')
    .join(',')})`;
}
