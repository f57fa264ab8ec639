import { areaAddress } from '../../src/sheet/address';
import type { CeldaGenerada, HojaGenerada } from '../../src/report/types';

export function contenido(celda: CeldaGenerada | null | undefined): string | number | null {
  if (!celda) return null;
  switch (celda.clase) {
    case 'vacia':
    case 'entrada':
      return null;
    case 'texto':
    case 'relato':
    case 'enlace':
      return celda.texto;
    case 'numero':
    case 'propuesta':
      return celda.numero;
    case 'formula':
      return celda.formula;
  }
}

export type Renglon = readonly (string | number | null)[];

export const filasDe = (hoja: HojaGenerada): readonly Renglon[] =>
  hoja.filas.map((fila) => fila.map(contenido));

export interface TablaDeHoja {
  readonly titulos: Renglon;
  readonly filas: readonly Renglon[];
  /** Row of the sheet (1-based) of the first row of figures. */
  readonly primera: number;
  /** Values of a row, found by the first cell (or the third, for totals), by the titles of its columns. */
  readonly fila: (clave: string) => Readonly<Record<string, string | number | null>>;
}

/** A Cuadro of the report, found by the beginning of its title. */
export function tablaDe(hoja: HojaGenerada, titulo: string): TablaDeHoja {
  const todas = filasDe(hoja);
  const arriba = todas.findIndex(([celda]) => typeof celda === 'string' && celda.startsWith(titulo));
  if (arriba < 0) throw new Error(`no ${titulo}`);
  const titulos = todas[arriba + 1] ?? [];
  const fin = todas.findIndex((fila, i) => i > arriba + 1 && fila.length < 2);
  const filas = todas.slice(arriba + 2, fin);
  return {
    titulos,
    filas,
    primera: arriba + 3,
    fila: (clave) => {
      const hallada = filas.find(([codigo, , nombre]) => codigo === clave || nombre === clave);
      if (!hallada) throw new Error(`no ${clave} in ${titulo}`);
      return Object.fromEntries(titulos.map((columna, i) => [String(columna), hallada[i] ?? null]));
    },
  };
}

/** What `editables` say, as addresses. */
export function editablesDe({ editables }: HojaGenerada): readonly string[] {
  return editables.map(
    ({ nombre, claves, valores }) => `${nombre} ${areaAddress(claves)} ${areaAddress(valores)}`,
  );
}
