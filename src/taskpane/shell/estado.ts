import type { HojaDetectada } from '../../app/detectar-libro';
import type { GenerationResult, JournalEntry } from '../../app/port';
import type { ResultadoRevision } from '../../check/types';
import type { Trimestre } from '../../plan/mes';
import type { Fallo } from './fallo';

export const PASOS = ['detectar', 'validar', 'consolidar'] as const;

export type Paso = (typeof PASOS)[number];

export interface Trabajo {
  readonly paso: Paso;
  /** Sheets read so far, of all; 0 of 0 before the first one. */
  readonly hecho: number;
  readonly total: number;
}

export interface Consolidado {
  readonly trimestre: Trimestre;
  readonly resultado: GenerationResult;
}

export interface Estado {
  readonly paso: Paso;
  readonly trabajo: Trabajo | null;
  readonly fallo: Fallo | null;
  readonly hojas: readonly HojaDetectada[] | null;
  readonly revision: ResultadoRevision | null;
  /** Quarter chosen for the report; null leaves it to the plans' title blocks. */
  readonly trimestre: Trimestre | null;
  readonly consolidado: Consolidado | null;
  /** Last generation that was undone, to say so. */
  readonly deshecho: JournalEntry | null;
  /** Cells changed since the last detection or revision. */
  readonly cambiado: boolean;
}

/** Nothing read, nothing done. */
export const INICIAL: Estado = {
  paso: 'detectar',
  trabajo: null,
  fallo: null,
  hojas: null,
  revision: null,
  trimestre: null,
  consolidado: null,
  deshecho: null,
  cambiado: false,
};
