import { argumentoInvalido, ErrorDeFormula } from './error';

/** A POA.* function as Excel calls it: cells, ranges as rows of cells, and null for what was left out. */
export type FuncionPoa = (...argumentos: never[]) => unknown;

/**
 * The function as it is handed to Excel: our errors become its own, alone or inside a spilled result, and nothing
 * else is ever thrown. Outside Excel, where its runtime is missing, errors stay ErrorDeFormula.
 */
export function paraExcel(funcion: FuncionPoa): (...argumentos: unknown[]) => unknown {
  return (...argumentos) => {
    try {
      const valor = funcion(...(argumentos as never[]));
      return Array.isArray(valor) ? conErroresDeExcel(valor) : valor;
    } catch (error) {
      throw comoErrorDeExcel(error);
    }
  };
}

function conErroresDeExcel(matriz: readonly unknown[]): unknown[] {
  return matriz.map((fila) =>
    Array.isArray(fila)
      ? fila.map((celda: unknown) => (celda instanceof ErrorDeFormula ? comoErrorDeExcel(celda) : celda))
      : fila,
  );
}

function comoErrorDeExcel(causa: unknown): Error {
  const error =
    causa instanceof ErrorDeFormula
      ? causa
      : argumentoInvalido(
          'No se pudo calcular: revise que los rangos y valores sean los que pide la función.',
        );
  if (typeof CustomFunctions === 'undefined') return error;
  const codigos = CustomFunctions.ErrorCode;
  const codigo = error.codigo === '#N/A' ? codigos.notAvailable : codigos.invalidValue;
  // At run time Excel's class is an Error; its type declaration does not say so.
  return Object.assign(new CustomFunctions.Error(codigo, error.message), {
    name: error.name,
    message: error.message,
  });
}
