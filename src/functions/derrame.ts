import { esBlanco, filasDe } from './celda';
import { argumentoInvalido, ErrorDeFormula } from './error';

/**
 * Applies `figura` cell by cell, as a spilled result of the same shape: a blank gives a blank, and an error stays
 * in its own cell. One cell gives one value, or throws.
 */
export function derramar(argumento: unknown, figura: (celda: unknown) => unknown): unknown[][] {
  const filas = filasDe(argumento);
  if (filas.length === 1 && filas[0]?.length === 1) {
    const celda = filas[0][0];
    return [[esBlanco(celda) ? '' : figura(celda)]];
  }
  return filas.map((fila) => fila.map((celda) => (esBlanco(celda) ? '' : sinPropagar(() => figura(celda)))));
}

/** The same over two ranges of one shape, either of which may be a single value. Blank where both are. */
export function derramarPares(
  a: unknown,
  b: unknown,
  figura: (a: unknown, b: unknown) => unknown,
): unknown[][] {
  const [izquierda, derecha] = [filasDe(a), filasDe(b)];
  const forma = esUna(izquierda) ? derecha : izquierda;
  if (!esUna(izquierda) && !esUna(derecha) && !mismaForma(izquierda, derecha)) {
    throw argumentoInvalido('Los dos rangos deben tener las mismas filas y columnas.');
  }
  const en = (filas: unknown[][], r: number, c: number) => (esUna(filas) ? filas[0]?.[0] : filas[r]?.[c]);
  const sola = esUna(forma);
  return forma.map((fila, r) =>
    fila.map((_, c) => {
      const [x, y] = [en(izquierda, r, c), en(derecha, r, c)];
      if (esBlanco(x) && esBlanco(y)) return '';
      return sola ? figura(x, y) : sinPropagar(() => figura(x, y));
    }),
  );
}

function sinPropagar(figura: () => unknown): unknown {
  try {
    return figura();
  } catch (error) {
    if (error instanceof ErrorDeFormula) return error;
    throw error;
  }
}

function esUna(filas: unknown[][]): boolean {
  return filas.length === 1 && filas[0]?.length === 1;
}

function mismaForma(a: unknown[][], b: unknown[][]): boolean {
  return a.length === b.length && a.every((fila, r) => fila.length === b[r]?.length);
}
