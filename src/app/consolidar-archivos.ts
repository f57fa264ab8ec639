import type { Ajustes } from '../plan/ajustes';
import { AJUSTES_POR_DEFECTO } from '../plan/ajustes';
import type { Consolidacion, OpcionesConsolidacion } from '../report/consolidacion';
import { consolidar } from '../report/consolidacion';
import type { Estructura } from '../report/estructura';
import { leerEstructura } from '../report/estructura';
import type { ArchivoSinPlan } from '../report/recibidas';
import type { Unidad } from '../report/unidad';
import type { FileSource, ReadFilesOptions } from '../xlsx/read-files';
import type { Entregar } from './entrega';
import { entregarAqui } from './entrega';
import { tablasDeArchivo, tablasDeEstructura } from './informe/fuentes';
import { leerArchivos } from './leer-archivos';
import { mensajeDeArchivo } from './mensajes-archivo';

/** The institution's structure was asked for and cannot be had; the message is the Spanish sentence. */
export class EstructuraError extends Error {
  override readonly name = 'EstructuraError';
}

export interface OpcionesArchivos
  extends ReadFilesOptions, Pick<OpcionesConsolidacion, 'trimestre' | 'metodo' | 'confirmadas'> {
  readonly ajustes?: Ajustes;
  /** Workbook with the institution's structure; left out, one among the files is used, else one is proposed. */
  readonly estructura?: FileSource | null;
  /** Name of the file that gets the report, where it is one of the files: its rows are linked. */
  readonly destino?: string | null;
  /** Where the files are read and checked; in this thread by default. */
  readonly entregar?: Entregar;
}

/**
 * Consolidates closed files. Unreadable ones, and those without a plan, are listed in the result and stop no other;
 * an unreadable structure rejects with `EstructuraError`.
 */
export async function consolidarArchivos(
  files: readonly FileSource[],
  {
    ajustes = AJUSTES_POR_DEFECTO,
    estructura = null,
    destino = null,
    trimestre,
    metodo,
    confirmadas,
    entregar = entregarAqui,
    ...lectura
  }: OpcionesArchivos,
): Promise<Consolidacion> {
  const deLaInstitucion = estructura && (await estructuraDe(estructura, lectura));
  const unidades: Unidad[] = [];
  const sinPlan: ArchivoSinPlan[] = [];
  const halladas: Estructura[] = [];
  for await (const entrega of entregar(files, { ajustes, destino, ...lectura })) {
    unidades.push(...entrega.unidades);
    halladas.push(...entrega.estructuras);
    if (entrega.sinPlan) sinPlan.push(entrega.sinPlan);
  }
  return consolidar(unidades, {
    ajustes,
    sinPlan,
    estructura: deLaInstitucion ?? halladas[0] ?? null,
    ...(trimestre === undefined ? {} : { trimestre }),
    ...(metodo === undefined ? {} : { metodo }),
    ...(confirmadas === undefined ? {} : { confirmadas }),
  });
}

async function estructuraDe(file: FileSource, lectura: ReadFilesOptions): Promise<Estructura> {
  for await (const leido of leerArchivos([file], lectura)) {
    if (leido.error) throw new EstructuraError(`${leido.archivo}: ${mensajeDeArchivo(leido.error)}`);
    const [tabla] = tablasDeEstructura(tablasDeArchivo(leido));
    if (tabla) return leerEstructura(tabla);
  }
  throw new EstructuraError(
    `${file.name}: ninguna hoja contiene la estructura del POA (AEI, acciones de corto plazo, Pond. y operaciones).`,
  );
}
