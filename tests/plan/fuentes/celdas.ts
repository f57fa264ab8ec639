import { columnIndex } from '../../../src/sheet/address';
import type { Sheet } from '../../../src/sheet/sheet';

/** Reading by address, so that the figures are tested apart from detection. Rows are 1-based, as printed. */

export function numero(sheet: Sheet, columna: string, fila: number): number | null {
  const valor = sheet.value(fila - 1, columnIndex(columna));
  return typeof valor === 'number' ? valor : null;
}

export function texto(sheet: Sheet, columna: string, fila: number): string {
  const valor = sheet.value(fila - 1, columnIndex(columna));
  return valor === null ? '' : String(valor).trim();
}

/** Twelve months from `columna` on. */
export function docemeses(sheet: Sheet, columna: string, fila: number): (number | null)[] {
  const primera = columnIndex(columna);
  return Array.from({ length: 12 }, (_, i) => {
    const valor = sheet.value(fila - 1, primera + i);
    return typeof valor === 'number' ? valor : null;
  });
}

/** Rows (1-based) whose cell in `columna` matches. */
export function filasCon(sheet: Sheet, columna: string, patron: RegExp): number[] {
  const ultima = (sheet.extent?.bottom ?? -1) + 1;
  const filas = Array.from({ length: ultima }, (_, i) => i + 1);
  return filas.filter((fila) => patron.test(texto(sheet, columna, fila)));
}
