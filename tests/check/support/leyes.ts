import { edicionesDe } from '../../../src/app/revision/arreglar';
import type { Hallazgo } from '../../../src/check/types';
import type { CellValue, Sheet } from '../../../src/sheet/sheet';
import { conCambios, hallazgosDe } from './sembrar';

/** The sheet as several fixes leave it; of those that touch one cell the first is applied, as in the pane. */
export function arreglado(sheet: Sheet, hallazgos: readonly Hallazgo[]): Sheet {
  return conCambios(sheet, cambiosDe(hallazgos));
}

function cambiosDe(hallazgos: readonly Hallazgo[]): ReadonlyMap<string, CellValue> {
  return new Map(edicionesDe(hallazgos).ediciones.map(({ address, after }) => [address, after]));
}

/** Where a finding stands and what it is about: what must not be there after a fix and was not before. */
const clave = ({ regla, celda }: Hallazgo): string => `${regla} ${celda}`;

/**
 * Breaches of the law of fixes, when `juntos` are applied at once: their findings are gone, none is new, and what they
 * wrote is not written again. `conocidos`: findings of the sheet that the fault under repair may have hidden.
 */
export function faltasDeArreglos(
  sheet: Sheet,
  antes: readonly Hallazgo[],
  juntos: readonly Hallazgo[],
  conocidos: readonly Hallazgo[] = [],
): string[] {
  const { arreglados } = edicionesDe(juntos);
  if (arreglados.length === 0) return [];
  const cambios = cambiosDe(juntos);
  const despues = hallazgosDe(conCambios(sheet, cambios));
  const vistos = new Set([...antes, ...conocidos].map(clave));
  const huellas = new Set(arreglados.map(({ huella }) => huella));
  const cual = arreglados.map(({ regla, mensajeId, celda }) => `${regla}/${mensajeId} ${celda}`).join(', ');
  return despues.flatMap((hallazgo) => {
    const otra = `${hallazgo.regla}/${hallazgo.mensajeId} ${hallazgo.celda}`;
    if (huellas.has(hallazgo.huella)) return [`${cual}: still there`];
    if (!vistos.has(clave(hallazgo))) return [`${cual}: causes ${otra}`];
    const repite = hallazgo.arreglo?.ediciones.find(({ celda }) => cambios.has(celda));
    const misma = arreglados.some(({ regla }) => regla === hallazgo.regla);
    return repite && misma ? [`${cual}: ${otra} would write ${repite.celda} again`] : [];
  });
}
