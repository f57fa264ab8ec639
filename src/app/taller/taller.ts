import type { ResultadoRevision } from '../../check/types';
import type { Tabla } from '../../plan/tabla';
import type { Metodo } from '../../report/metodo';
import type { HojaGenerada } from '../../report/types';
import type { XlsxErrorCode, XlsxErrorData } from '../../xlsx/error';
import type { WorkbookData } from '../../xlsx/sheet-data';
import type { Correcciones } from '../correcciones';
import type { Elecciones } from '../elecciones';
import type { LibroDelInforme } from '../informe/fuentes';
import type { OpcionesInforme } from '../informe/pedido';
import type { VistaInforme } from '../informe/vista';
import type { AjustesLibro } from '../revision/ajustes-libro';
import type { ArchivoRecibido } from './resumen';

/**
 * Where closed workbooks are detected, checked and consolidated, and where their rows stay: sixty of them are too
 * much work for the thread that the pane lives in. What goes in and comes out is plain data.
 */
export interface Taller {
  /** Detects and checks a workbook and keeps it under its name, in place of one of that name. Takes its buffers. */
  recibir(datos: WorkbookData, contexto: ContextoArchivo): Promise<ArchivoRecibido>;
  olvidar(archivo: string): Promise<void>;
  /** Checks all that it keeps again, with the planner's choices of kinds where they are given. */
  revisar(
    ajustes: AjustesLibro,
    elecciones: Elecciones | null,
  ): Promise<ReadonlyMap<string, ResultadoRevision>>;
  /** One of its tables, by its sheet and first row (0-based). */
  tabla(archivo: string, hoja: string, fila: number): Promise<Tabla>;
  /** The report before it is written. Rejects with `ARCHIVO_PERDIDO` where a file is not kept any more. */
  ver(encargo: EncargoInforme): Promise<VistaInforme>;
  /** The sheets of the report. */
  componer(encargo: EncargoInforme): Promise<Composicion>;
  /** The sheet of equivalences alone; null where the structure is the units' own. */
  equivalencias(encargo: EncargoInforme): Promise<HojaGenerada | null>;
}

/** What the open workbook says about how closed ones are read and judged. */
export interface ContextoArchivo {
  readonly correcciones: Correcciones;
  readonly ajustes: AjustesLibro;
}

export interface EncargoInforme extends OpcionesInforme {
  readonly libro: LibroDelInforme;
  /** Names of workbooks that the workshop keeps. */
  readonly archivos: readonly string[];
  readonly ilegibles: readonly ArchivoIlegible[];
  readonly metodo: Metodo;
  /** Keys (`claveDeUnidad`) of the units that were left out by hand. */
  readonly excluidas: ReadonlySet<string>;
  /** Units that should hand in a plan, by code prefix or name. */
  readonly esperadas: readonly string[];
}

/** A file that nobody could read, as plain data. */
export interface ArchivoIlegible {
  readonly archivo: string;
  readonly code: XlsxErrorCode;
  readonly data: XlsxErrorData;
}

export interface Composicion {
  readonly hojas: readonly HojaGenerada[];
  /** Units that go in, and all plans that were handed in. */
  readonly unidades: number;
  readonly recibidas: number;
}
