import type { InformeDelLibro } from './casos';

export interface EstadoInforme {
  /** What the workbook keeps of its report; null before it was read. */
  readonly guardado: InformeDelLibro | null;
  /** Keys of the units that were left out; only for this session. */
  readonly excluidas: ReadonlySet<string>;
}

export const INFORME_INICIAL: EstadoInforme = { guardado: null, excluidas: new Set() };
