/** Why a use case has nothing to work with, whatever the workbook's host. */
export type CasoErrorCode =
  /** No sheet holds anything. */
  | 'LIBRO_VACIO'
  /** No sheet holds a form that the add-in knows. */
  | 'SIN_PLAN'
  /** There are plans, but none with programmed months. */
  | 'SIN_TAREAS';

export class CasoError extends Error {
  constructor(
    readonly code: CasoErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'CasoError';
  }
}
