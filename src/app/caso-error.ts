/** Why a use case has nothing to work with, whatever the workbook's host. */
export type CasoErrorCode =
  /** No sheet holds anything. */
  | 'LIBRO_VACIO'
  /** No sheet holds a form that the add-in knows. */
  | 'SIN_PLAN'
  /** There are plans, but none with programmed months. */
  | 'SIN_TAREAS'
  /** The sheet, `hoja`, has no plan of the year any more that a follow-up form can be made of. */
  | 'SIN_PROGRAMACION'
  /** Two of the chosen plans are of the same unit and year: their form would be the same sheet, `hoja`. */
  | 'UNIDAD_REPETIDA'
  /** The settings stored in the workbook are not what was stored; `detalle` says what is wrong with them. */
  | 'AJUSTES_DANADOS'
  /** A chosen file holds no settings; `detalle` says why. */
  | 'ARCHIVO_DE_AJUSTES'
  /** The justifications stored in the workbook cannot be read: none is written over them. */
  | 'JUSTIFICACIONES_DANADAS'
  /** A closed workbook is not in memory any more: it must be added again. */
  | 'ARCHIVO_PERDIDO'
  /** What works in the background has broken down, for want of memory most likely. */
  | 'TALLER_CAIDO'
  /** A finding is not accepted without a reason. */
  | 'SIN_MOTIVO';

export class CasoError extends Error {
  constructor(
    readonly code: CasoErrorCode,
    readonly data: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'CasoError';
  }
}
