import { leerFecha } from '../sheet/date';
import { leerNumero } from '../sheet/number';
import type { CellValue } from '../sheet/sheet';
import { pareceCodigo } from './codigos';
import type { Fuente } from './source';
import type { Contenido } from './types';

const PARTIDAS = /^\d{3,5}(\s*[;,/\s]\s*\d{3,5})*$/;

/** A number or a text that reads as one; dates and codes are not. */
export function numeroDe(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.length <= 24 ? (leerNumero(value)?.valor ?? null) : null;
}

export function esNumero(value: CellValue): boolean {
  return numeroDe(value) !== null;
}

/** A text with words in it: `Reporte Pentaho`, not `-` nor `n/a`. */
export function esProsa(value: CellValue): boolean {
  return typeof value === 'string' && /\p{L}{4}/u.test(value);
}

export function esPartidas(value: CellValue): boolean {
  return PARTIDAS.test(String(value).trim());
}

/** True where a value may stand in a column of that content; a blank may stand anywhere. */
export function cabe(value: CellValue, contenido: Contenido, fuente: Fuente): boolean {
  if (value === null) return true;
  switch (contenido) {
    case 'codigo':
      return pareceCodigo(value, fuente.forma.familia);
    case 'texto':
      return numeroDe(value) === null && leerFecha(value, fuente.grid.sheet.date1904) === null;
    case 'fecha':
      return leerFecha(value, fuente.grid.sheet.date1904) !== null;
    case 'entero':
    case 'numero':
    case 'porcentaje':
    case 'dinero':
      return !esProsa(value);
  }
}
