import { argumentoInvalido, ErrorDeFormula } from './error';

/** A POA.* function as Excel calls it: cells, ranges as rows of cells, and null for what was left out. */
export type FuncionPoa = (...argumentos: never[]) => unknown;

/**
 * The function as it is handed to Excel: our errors become its own, alone or inside a spilled result, and nothing
 * else is ever thrown, nor a promise rejected with. Outside Excel, where its runtime is missing, errors stay ErrorDeFormula.
 */
export function paraExcel(funcion: FuncionPoa): (...argumentos: unknown[]) => unknown {
  return (...argumentos) => {
    try {
      const valor = funcion(...(argumentos as never[]));
      return valor instanceof Promise ? valor.then(comoValor).catch(fallar) : comoValor(valor);
    } catch (error) {
      return fallar(error);
    }
  };
}

function fallar(error: unknown): never {
  throw comoErrorDeExcel(error);
}

function comoValor(valor: unknown): unknown {
  return Array.isArray(valor) ? enMatriz(valor) : finito(valor);
}

function enMatriz(matriz: readonly unknown[]): unknown[] {
  const celda = (valor: unknown) => {
    if (valor instanceof ErrorDeFormula) return comoErrorDeExcel(valor);
    return esDesborde(valor) ? comoErrorDeExcel(DESBORDE) : valor;
  };
  return matriz.map((fila) => (Array.isArray(fila) ? fila.map(celda) : celda(fila)));
}

const DESBORDE = argumentoInvalido('El resultado no cabe en una celda: revise si algún número es desmedido.');

function finito(valor: unknown): unknown {
  if (esDesborde(valor)) throw DESBORDE;
  return valor;
}

function esDesborde(valor: unknown): boolean {
  return typeof valor === 'number' && !Number.isFinite(valor);
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
