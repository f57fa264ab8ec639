import type { JournalEntry } from '../../app/port';

/** Steps of the tour, in order. */
export const RECORRIDO = ['detectar', 'validar', 'consolidar'] as const;

export type PasoDeRecorrido = (typeof RECORRIDO)[number];

export interface EstadoInicio {
  /** Where the tour is; null while there is none. */
  readonly recorrido: PasoDeRecorrido | null;
  /** What created the example, to take it off again; null where this session has not. */
  readonly ejemplo: JournalEntry | null;
}

export const INICIO_INICIAL: EstadoInicio = { recorrido: null, ejemplo: null };
