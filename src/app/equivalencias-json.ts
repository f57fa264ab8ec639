import { z } from 'zod';
import { compararCodigos } from '../plan/codigo';

/**
 * Confirmed pairs as a file: a list of `{ "de": "GROGR1.1.3.1", "a": "6.1.4.1" }`, or the document that
 * `poa consolidar --json` prints, of which the confirmed pairs are taken.
 */
const par = z.object({
  de: z.string().trim().min(1),
  a: z.string().trim().min(1).nullable(),
  estado: z.enum(['propuesta', 'confirmada', 'pendiente']).optional(),
});

const archivo = z.union([z.array(par), z.object({ equivalencias: z.array(par) })]);

export type EquivalenciasLeidas =
  | { readonly pares: ReadonlyMap<string, string>; readonly error: null }
  | { readonly pares: null; readonly error: string };

const FORMATO =
  'debe ser una lista como [{"de": "GROGR1.1.3.1", "a": "6.1.4.1"}], o el resultado de consolidar --json.';

/** Reads confirmed equivalences; the error is a Spanish sentence without the file's name. */
export function leerEquivalencias(texto: string): EquivalenciasLeidas {
  let json: unknown;
  try {
    json = JSON.parse(texto);
  } catch {
    return { pares: null, error: `no es un archivo JSON; ${FORMATO}` };
  }
  const leido = archivo.safeParse(json);
  if (!leido.success) return { pares: null, error: FORMATO };
  const pares = Array.isArray(leido.data) ? leido.data : leido.data.equivalencias;
  const decididos = pares.flatMap(({ de, a, estado }) =>
    a === null || (estado ?? 'confirmada') !== 'confirmada' ? [] : [[de, a] as const],
  );
  const doble = decididos.find(([de, a]) =>
    decididos.some(([otra, destino]) => otra === de && destino !== a),
  );
  if (doble) return { pares: null, error: `${doble[0]} tiene dos destinos distintos.` };
  return { pares: new Map(decididos), error: null };
}

/** Confirmed equivalences as such a file, in the order of their codes. */
export function exportarEquivalencias(confirmadas: ReadonlyMap<string, string>): string {
  const pares = [...confirmadas]
    .map(([de, a]) => ({ de, a }))
    .sort((una, otra) => compararCodigos(una.de, otra.de));
  return `${JSON.stringify(pares, null, 2)}\n`;
}
