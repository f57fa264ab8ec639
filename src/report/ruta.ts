import { nivel, normalizarCodigo } from '../plan/codigo';
import type { FamiliaCodigo, Fila } from '../plan/tabla';

/** Codes of the rows above a task: AEI, ACP and operation of its plan (DOMAIN section 3). */
export interface Ruta {
  readonly aei: string | null;
  readonly acp: string;
  readonly operacion: string;
}

/** Where tasks without a readable code are gathered: they count, and the report shows that they are homeless. */
export const SIN_CODIGO = '(sin código)';

interface Niveles {
  /** Null where the form has no level above its acciones. */
  readonly aei: number | null;
  readonly acp: number;
  readonly operacion: number;
}

/** Depths that play the customs report's parts: the ministry's `n.n` objective is what an ACP is to the customs. */
const NIVELES: Readonly<Record<FamiliaCodigo, Niveles>> = {
  aduana: { aei: 2, acp: 3, operacion: 4 },
  institucion: { aei: 2, acp: 3, operacion: 4 },
  ministerio: { aei: null, acp: 2, operacion: 3 },
  senavex: { aei: null, acp: 2, operacion: 3 },
};

/**
 * Reads the route off the code, so that a task whose operation's row is missing (the first page of a plan was
 * not sent) still lands in its operation. A row above the operations without children is its own operation.
 */
export function rutaDe(fila: Fila, familia: FamiliaCodigo): Ruta {
  const propio = fila.codigo === null ? null : normalizarCodigo(fila.codigo);
  if (propio === null || nivel(propio, familia) === null) {
    return { aei: null, acp: SIN_CODIGO, operacion: SIN_CODIGO };
  }
  const { aei, acp, operacion } = NIVELES[familia];
  return {
    aei: aei === null ? null : antepasado(propio, aei),
    acp: antepasado(propio, acp) ?? propio,
    operacion: antepasado(propio, operacion) ?? propio,
  };
}

/** The normalised code itself or the one above it of the given depth, whether or not the form has a row for it. */
export function antepasado(codigo: string, profundidad: number): string | null {
  let fin = codigo.indexOf('.');
  for (let segmentos = 1; segmentos < profundidad; segmentos++) {
    if (fin < 0) return null;
    fin = codigo.indexOf('.', fin + 1);
  }
  return fin < 0 ? codigo : codigo.slice(0, fin);
}
