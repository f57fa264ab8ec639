/** A failure as data: a code and what its sentence needs. The Spanish text is in `mensajes.ts`. */
export interface Fallo {
  readonly codigo: string;
  readonly datos: Readonly<Record<string, unknown>>;
}

/** Reads the errors of `app` and its port, which carry `code` and `data`; anything else is `INESPERADO`. */
export function leerFallo(error: unknown): Fallo {
  if (!(error instanceof Error)) return { codigo: 'INESPERADO', datos: { detalle: String(error) } };
  const { code, data } = error as Error & { code?: unknown; data?: unknown };
  if (typeof code !== 'string') return { codigo: 'INESPERADO', datos: { detalle: error.message } };
  return { codigo: code, datos: typeof data === 'object' && data !== null ? { ...data } : {} };
}

/** The planner stopped it: nothing to complain about. */
export function fueCancelado(error: unknown): boolean {
  return leerFallo(error).codigo === 'CANCELADO' || (error instanceof Error && error.name === 'AbortError');
}
