import type { Eleccion, Elecciones } from '../../app/elecciones';
import type { FileSource, LeerArchivosOptions } from '../../app/leer-archivos';
import type { MapeoGuardado, MapeosLeidos } from '../../app/mapeos';
import type { ReadOptions } from '../../app/port';
import type { ArchivoRecibido } from '../../app/taller/resumen';
import type { ResultadoRevision } from '../../check/types';
import type { Fila, Tabla } from '../../plan/tabla';
import type { Sheet } from '../../sheet/sheet';

export type Importacion =
  { readonly agregadas: number; readonly error: null } | { readonly agregadas: 0; readonly error: string };

/** What the planner puts right by hand; all of it is kept in the workbook. */
export interface CasosDeCorreccion {
  leer(): Promise<MapeosLeidos>;
  /** Reads a sheet as it is now. Rejects with `PortError` where it is gone. */
  hoja(nombre: string, opciones: ReadOptions): Promise<Sheet>;
  /** Saves the columns of a table, in the place of what was saved for the headers in `reemplazadas`. */
  guardar(mapeo: MapeoGuardado, reemplazadas: readonly string[]): Promise<void>;
  /** The columns of a doubtful table are right as they were found. */
  confirmar(tabla: Tabla, opciones: ReadOptions): Promise<void>;
  /** Takes a correction away, by the fingerprint of its header. */
  quitar(huella: string): Promise<void>;
  /** The corrections as a JSON file. */
  exportar(): Promise<string>;
  /** Adds those of such a file; a broken one changes nothing and is told in a sentence. */
  importar(texto: string): Promise<Importacion>;
  /** Gives a task its kind and direction, or the inferred ones back with null. */
  elegir(tabla: Tabla, fila: Fila, eleccion: Eleccion | null): Promise<Elecciones>;
}

/** Workbooks that are not open. */
export interface CasosDeArchivos {
  /** Reads and checks files in their order; an unreadable one is a result with its error and stops no other. */
  leer(
    files: readonly FileSource[],
    opciones: Pick<LeerArchivosOptions, 'signal' | 'onProgress'>,
  ): AsyncIterable<ArchivoRecibido>;
  /** Findings of all that were read, by file, with the settings of the open workbook as they are now. */
  revisar(): Promise<ReadonlyMap<string, ResultadoRevision>>;
  /** The same once the planner's choices of kinds have been put into their plans. */
  aplicar(elecciones: Elecciones): Promise<ReadonlyMap<string, ResultadoRevision>>;
  /** It is not wanted any more. */
  olvidar(archivo: string): Promise<void>;
}
