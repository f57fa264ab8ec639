/** Why a closed file could not be read. Codes are part of the batch output; the Spanish sentence is made in `app`. */
export type XlsxErrorCode =
  'VACIO' | 'NO_ES_EXCEL' | 'CIFRADO' | 'FORMATO_ANTIGUO' | 'DANADO' | 'DEMASIADO_GRANDE';

/**
 * What the sentence needs. `tipo`: what the file really is (`FileKind`); `parte`: the part inside the file;
 * `limite` and `maximo`: the limit that was passed (`Limits`).
 */
export type XlsxErrorData = Readonly<Record<string, string | number>>;

/** The only exception that reading a file raises, whatever its bytes. */
export class XlsxError extends Error {
  constructor(
    readonly code: XlsxErrorCode,
    readonly data: XlsxErrorData = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'XlsxError';
  }
}
