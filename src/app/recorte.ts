import { mapear } from '../layout/mapear';
import type { Tabla } from '../plan/tabla';
import type { Sheet } from '../sheet/sheet';
import type { MapeoGuardado, Recorte } from './mapeos';

/** First and last row of a table's body, 0-based and inclusive. */
export interface Limites {
  readonly primera: number;
  readonly ultima: number;
}

/** The body as detection found it: from below the first header to the last row that was read. */
export function limitesDe({ filasEncabezado, rango }: Tabla): Limites {
  const encabezado = new Set(filasEncabezado);
  let primera = rango.top;
  while (encabezado.has(primera)) primera++;
  return { primera, ultima: Math.max(rango.bottom, primera) };
}

/** The same table with other limits, read again: what is a task depends on the rows around it. */
export function conLimites(sheet: Sheet, tabla: Tabla, { primera, ultima }: Limites): Tabla {
  const { forma, filasEncabezado, columnas, titulo, evidencia } = tabla;
  const leida = mapear(sheet, {
    forma,
    filasEncabezado,
    columnas,
    primeraFila: primera,
    ultimaFila: ultima,
  });
  return { ...leida, titulo, evidencia };
}

/** Null where the limits are those that detection finds by itself. */
export function recorteDe(propias: Limites, pedidas: Limites, tabla: number): Recorte | null {
  const alInicio = pedidas.primera - propias.primera;
  const alFinal = propias.ultima - pedidas.ultima;
  return alInicio === 0 && alFinal === 0 ? null : { tabla, alInicio, alFinal };
}

/** Takes the rows that the planner left out from the tables of a sheet, found by their saved fingerprints. */
export function recortadas(
  sheet: Sheet,
  tablas: readonly Tabla[],
  mapeos: readonly MapeoGuardado[],
): readonly Tabla[] {
  const propios = mapeos.filter(({ hoja, recorte }) => hoja === sheet.name && recorte !== null);
  if (propios.length === 0) return tablas;
  return tablas.map((tabla) => {
    const iguales = tablas.filter(({ huella }) => huella === tabla.huella);
    const recorte = propios.find(({ huella }) => huella === tabla.huella)?.recorte;
    if (!recorte || iguales[recorte.tabla] !== tabla) return tabla;
    const { primera, ultima } = limitesDe(tabla);
    const pedidas = { primera: primera + recorte.alInicio, ultima: ultima - recorte.alFinal };
    // A plan that has shrunk since has no such rows any more: it is read whole.
    return pedidas.ultima < pedidas.primera ? tabla : conLimites(sheet, tabla, pedidas);
  });
}
