/** A failure as data: a code and what its sentence needs. The Spanish text is made in `mensajes.ts`. */
export interface Fallo {
  readonly codigo: string;
  readonly datos: Readonly<Record<string, unknown>>;
}

/** Reads the errors of `app` and its port, which carry `code` and `data`; anything else is `INESPERADO`. */
export function leerFallo(error: unknown): Fallo {
  const { code, data, message } = partesDe(error);
  if (typeof code !== 'string') return { codigo: 'INESPERADO', datos: { detalle: message } };
  return { codigo: code, datos: typeof data === 'object' && data !== null ? { ...data } : {} };
}

/** The planner stopped it: nothing to complain about. */
export function fueCancelado(error: unknown): boolean {
  return leerFallo(error).codigo === 'CANCELADO' || partesDe(error).name === 'AbortError';
}

interface Partes {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly data?: unknown;
  readonly message?: unknown;
}

/** By shape, not by class: errors of the host come from another window. */
function partesDe(error: unknown): Partes {
  return typeof error === 'object' && error !== null ? error : { message: error };
}
