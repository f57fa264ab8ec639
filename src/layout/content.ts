import type { FamiliaCodigo } from '../plan/tabla';
import { leerFecha } from '../sheet/date';
import { leerNumero } from '../sheet/number';
import type { CellValue } from '../sheet/sheet';
import { pareceCodigo } from './codigos';
import type { Grid } from './grid';
import type { Contenido } from './types';

/** What the cells below a header hold, counted over a sample of rows. */
export interface Muestra {
  /** Non-blank cells of the sample. */
  readonly celdas: number;
  readonly textos: number;
  readonly numeros: number;
  readonly enteros: number;
  readonly fechas: number;
  readonly codigos: Readonly<Record<FamiliaCodigo, number>>;
  /** Mean length of the texts. */
  readonly largo: number;
}

const FAMILIAS: readonly FamiliaCodigo[] = ['aduana', 'ministerio', 'senavex', 'institucion'];

/** Looks at one column of the given rows. */
export function muestraDe(grid: Grid, columna: number, filas: readonly number[]): Muestra {
  const codigos = { aduana: 0, ministerio: 0, senavex: 0, institucion: 0 };
  let [celdas, textos, numeros, enteros, fechas, letras] = [0, 0, 0, 0, 0, 0];
  for (const fila of filas) {
    const value = grid.value(fila, columna);
    if (value === null) continue;
    celdas++;
    if (puedeSerCodigo(value)) {
      for (const familia of FAMILIAS) if (pareceCodigo(value, familia)) codigos[familia]++;
    }
    if (leerFecha(value, grid.sheet.date1904)) fechas++;
    const numero = numeroDe(value);
    if (numero === null) {
      textos++;
      letras += String(value).length;
      continue;
    }
    numeros++;
    if (Number.isInteger(numero)) enteros++;
  }
  return { celdas, textos, numeros, enteros, fechas, codigos, largo: textos ? letras / textos : 0 };
}

/** Share of the cells that fit the kind of content, 0–1; null where the column is blank and says nothing. */
export function ajusteDe(muestra: Muestra, contenido: Contenido, familia: FamiliaCodigo): number | null {
  const { celdas } = muestra;
  if (celdas === 0) return null;
  switch (contenido) {
    case 'codigo':
      return muestra.codigos[familia] / celdas;
    case 'texto':
      return muestra.textos / celdas;
    case 'fecha':
      return muestra.fechas / celdas;
    case 'entero':
      return muestra.enteros / celdas;
    case 'numero':
    case 'porcentaje':
    case 'dinero':
      return muestra.numeros / celdas;
  }
}

/** Sets aside at a glance what is no code in any family: long texts, whole numbers and those beyond 1–100. */
function puedeSerCodigo(value: CellValue): boolean {
  if (typeof value === 'string') return value.length <= 24;
  return typeof value === 'number' && value >= 1 && value < 100 && !Number.isInteger(value);
}

function numeroDe(value: CellValue): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.length <= 24 ? (leerNumero(value)?.valor ?? null) : null;
}
