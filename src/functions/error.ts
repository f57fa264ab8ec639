/** Why a formula has no value; Excel shows messages for these two codes only. */
export type CodigoDeError = '#VALUE!' | '#N/A';

/** The only thing that a POA.* function throws: the code that the cell shows and a sentence that says what to do. */
export class ErrorDeFormula extends Error {
  constructor(
    readonly codigo: CodigoDeError,
    message: string,
  ) {
    super(message);
    this.name = 'ErrorDeFormula';
  }
}

/** `#VALUE!`: an argument is not what it should be. */
export function argumentoInvalido(mensaje: string): ErrorDeFormula {
  return new ErrorDeFormula('#VALUE!', mensaje);
}

/** `#N/A`: the arguments are right, but there is nothing to tell. */
export function sinDato(mensaje: string): ErrorDeFormula {
  return new ErrorDeFormula('#N/A', mensaje);
}
