import type { TallerLocal } from './taller-local';

/** The work that can be asked for, by its name. */
export type Labor = Exclude<keyof TallerLocal, 'guardar'>;

/** To the worker. */
export interface Peticion {
  readonly id: number;
  readonly labor: Labor;
  readonly datos: readonly unknown[];
}

/** From the worker. A failure keeps what its Spanish sentence is made of; classes do not cross. */
export type Respuesta =
  | { readonly id: number; readonly valor: unknown; readonly fallo: null }
  | { readonly id: number; readonly valor: null; readonly fallo: FalloDeTaller };

export interface FalloDeTaller {
  readonly code: string | null;
  readonly data: Readonly<Record<string, string | number>>;
  readonly message: string;
}
