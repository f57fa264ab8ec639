import type { InformeDelLibro } from './casos';
import type { PreguntaDeCifras } from './preguntar';

export interface EstadoInforme {
  /** What the workbook keeps of its report; null before it was read. */
  readonly guardado: InformeDelLibro | null;
  /** Keys of the units that were left out; only for this session. */
  readonly excluidas: ReadonlySet<string>;
  /** What a run that is under way wants to know; null while nothing is asked. */
  readonly pregunta: PreguntaDeCifras | null;
}

export const INFORME_INICIAL: EstadoInforme = { guardado: null, excluidas: new Set(), pregunta: null };
