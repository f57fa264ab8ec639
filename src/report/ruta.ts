import { codigoPadre, nivel, normalizarCodigo } from '../plan/codigo';
import type { FamiliaCodigo, Fila } from '../plan/tabla';

/** Codes of the rows above a task: level 2, 3 and 4 of the plan (DOMAIN section 3). */
export interface Ruta {
  readonly aei: string | null;
  readonly acp: string;
  readonly operacion: string;
}

/** Where tasks without a readable code are gathered: they count, and the report shows that they are homeless. */
export const SIN_CODIGO = '(sin código)';

const NIVEL_AEI = 2;
const NIVEL_ACP = 3;
const NIVEL_OPERACION = 4;

/**
 * Reads the route off the code, so that a task whose operation's row is missing (the first page of a plan was
 * not sent) still lands in its operation. A row above level 4 without children is its own operation.
 */
export function rutaDe(fila: Fila, familia: FamiliaCodigo): Ruta {
  const propio = fila.codigo === null ? null : normalizarCodigo(fila.codigo);
  if (propio === null || nivel(propio, familia) === null) {
    return { aei: null, acp: SIN_CODIGO, operacion: SIN_CODIGO };
  }
  const en = (profundidad: number) => antepasado(propio, familia, profundidad);
  return { aei: en(NIVEL_AEI), acp: en(NIVEL_ACP) ?? propio, operacion: en(NIVEL_OPERACION) ?? propio };
}

/** The code itself or the one above it that has the given depth; null where the code is not that deep. */
export function antepasado(codigo: string, familia: FamiliaCodigo, profundidad: number): string | null {
  let actual: string | null = codigo;
  while (actual !== null) {
    const hondura = nivel(actual, familia);
    if (hondura === null || hondura < profundidad) return null;
    if (hondura === profundidad) return actual;
    actual = codigoPadre(actual, familia);
  }
  return null;
}
