import type { Hallazgo } from '../../check/types';
import type { CellEdit, JournalEntry, WorkbookPort } from '../port';

/** The edits of several fixes. Of fixes that touch the same cell only the first is kept; the rest wait for a re-check. */
export interface EdicionesDeArreglo {
  readonly ediciones: readonly CellEdit[];
  /** Findings whose fix is in. */
  readonly arreglados: readonly Hallazgo[];
}

export function edicionesDe(hallazgos: readonly Hallazgo[]): EdicionesDeArreglo {
  const tocadas = new Set<string>();
  const arreglados: Hallazgo[] = [];
  const ediciones: CellEdit[] = [];
  for (const hallazgo of hallazgos) {
    const propias = (hallazgo.arreglo?.ediciones ?? []).map(({ celda, antes, despues }): CellEdit => ({
      sheet: hallazgo.hoja,
      address: celda,
      before: antes,
      after: despues,
      // Values of the plan, some of them texts from a unit's file: no fix writes a formula.
      literal: true,
      onlyTyped: true,
    }));
    const claves = propias.map(({ sheet, address }) => `${address} ${sheet}`);
    if (propias.length === 0 || claves.some((clave) => tocadas.has(clave))) continue;
    for (const clave of claves) tocadas.add(clave);
    arreglados.push(hallazgo);
    ediciones.push(...propias);
  }
  return { ediciones, arreglados };
}

/** Fixes that need no judgement. */
export function arreglosSeguros(hallazgos: readonly Hallazgo[]): readonly Hallazgo[] {
  return hallazgos.filter(({ arreglo }) => arreglo?.clase === 'seguro');
}

/** Every fix of one rule, of one kind. */
export function arreglosDeRegla(
  hallazgos: readonly Hallazgo[],
  { regla, arreglo }: Hallazgo,
): readonly Hallazgo[] {
  return hallazgos.filter((otro) => otro.regla === regla && otro.arreglo?.clase === arreglo?.clase);
}

/**
 * Applies the fixes, all or none, and remembers what stood there. Refuses (`PortError`) where a cell changed since it
 * was read, where a formula stands, or where the sheet is protected. Null where there is nothing to fix.
 */
export async function arreglar(
  port: WorkbookPort,
  hallazgos: readonly Hallazgo[],
): Promise<JournalEntry | null> {
  const { ediciones } = edicionesDe(hallazgos);
  if (ediciones.length === 0) return null;
  return port.write(etiqueta(ediciones), ediciones);
}

function etiqueta(ediciones: readonly CellEdit[]): string {
  const [primera] = ediciones;
  return ediciones.length === 1 && primera
    ? `Arreglar ${primera.address} de ${primera.sheet}`
    : `Arreglar ${ediciones.length} celdas`;
}
