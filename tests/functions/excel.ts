import { ErrorDeFormula } from '../../src/functions/error';
import { FUNCIONES } from '../../src/functions/index';

/** Calls a function as a cell would; an error comes back as `#VALUE! message`. */
export function poa(id: string, ...argumentos: readonly unknown[]): unknown {
  const funcion = FUNCIONES[id];
  if (!funcion) throw new Error(`No POA.${id}`);
  try {
    return sinUnaCelda(funcion(...argumentos));
  } catch (error) {
    if (error instanceof ErrorDeFormula) return `${error.codigo} ${error.message}`;
    throw error;
  }
}

/** A spilled result of one cell is that cell; errors inside a spill are their code. */
function sinUnaCelda(valor: unknown): unknown {
  if (!Array.isArray(valor)) return valor;
  const filas = (valor as unknown[][]).map((fila) =>
    fila.map((celda) => (celda instanceof ErrorDeFormula ? celda.codigo : celda)),
  );
  return filas.length === 1 && filas[0]?.length === 1 ? filas[0][0] : filas;
}

export const fila = (...celdas: unknown[]): unknown[][] => [celdas];
export const columna = (...celdas: unknown[]): unknown[][] => celdas.map((celda) => [celda]);
export const todos = (valor: unknown): unknown[] => Array<unknown>(12).fill(valor);
export const en = (meses: Readonly<Record<number, unknown>>): unknown[] =>
  Array.from({ length: 12 }, (_, i) => meses[i + 1] ?? null);
