import type { Mapeo } from '../layout/types';
import type { WorkbookPort } from './port';

/** Rows that the planner leaves out of a table, counted from both ends so that inserted rows do not matter. */
export interface Recorte {
  /** Which of the sheet's tables with this header, from 0. */
  readonly tabla: number;
  /** Rows left out below the header. */
  readonly alInicio: number;
  /** Rows left out before the last one that detection reads; negative where it stops too early. */
  readonly alFinal: number;
}

/** A correction of columns as the workbook keeps it, by header fingerprint. */
export interface MapeoGuardado extends Mapeo {
  /** Sheet that it was made for; null where it came from a file. */
  readonly hoja: string | null;
  /** Null where the rows are the ones that detection finds. */
  readonly recorte: Recorte | null;
}

export interface MapeosLeidos {
  readonly mapeos: readonly MapeoGuardado[];
  /** Entries that this version cannot read; they are left out, and lost with the next change. */
  readonly ilegibles: number;
}

const CLAVE = 'mapeos';
const NINGUNO: MapeosLeidos = { mapeos: [], ilegibles: 0 };

/** The corrections saved in the workbook, checked one by one: a broken one costs no other. */
export async function leerMapeos(port: Pick<WorkbookPort, 'getSetting'>): Promise<MapeosLeidos> {
  const guardado = await port.getSetting(CLAVE);
  if (guardado === undefined) return NINGUNO;
  // The schemas are loaded where there is something to check: most workbooks have no correction.
  const { revisarMapeos } = await import('./mapeos-schema');
  return revisarMapeos(guardado);
}

/** Adds corrections, each in the place of one with its fingerprint or with one of `reemplazadas`. */
export async function guardarMapeos(
  port: Pick<WorkbookPort, 'getSetting' | 'setSetting'>,
  nuevos: readonly MapeoGuardado[],
  reemplazadas: readonly string[] = [],
): Promise<void> {
  const { mapeos } = await leerMapeos(port);
  const fuera = new Set([...reemplazadas, ...nuevos.map(({ huella }) => huella)]);
  await port.setSetting(CLAVE, [...mapeos.filter(({ huella }) => !fuera.has(huella)), ...nuevos]);
}

export async function quitarMapeo(
  port: Pick<WorkbookPort, 'getSetting' | 'setSetting'>,
  huella: string,
): Promise<void> {
  const quedan = (await leerMapeos(port)).mapeos.filter((mapeo) => mapeo.huella !== huella);
  await port.setSetting(CLAVE, quedan.length > 0 ? quedan : undefined);
}
