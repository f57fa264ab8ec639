import { detectar } from '../layout/detectar';
import type { Tabla } from '../plan/tabla';
import { FORMAS } from '../layout/forms';
import type { Sheet, Workbook } from '../sheet/sheet';
import { CasoError } from './caso-error';
import { leerCorrecciones, SIN_CORRECCIONES, type Correcciones } from './correcciones';
import { aplicarElecciones } from './elecciones';
import type { ReadOptions, WorkbookPort } from './port';
import { recortadas } from './recorte';

/** A sheet and the plans found on it, which may be none. */
export interface HojaDetectada {
  readonly hoja: string;
  readonly visible: boolean;
  readonly tablas: readonly Tabla[];
}

/** A workbook as it was read, and what was found in it: one reading for all that follows. */
export interface LibroDetectado {
  readonly libro: Workbook;
  readonly hojas: readonly HojaDetectada[];
}

/** Sheets that the add-in itself writes: they look like plans and are none. */
const HOJA_PROPIA = /^(?:Base POA|Consolidado T[1-4]|Equivalencias|Observaciones POA)$/;

/** Reads the open workbook and finds every plan in it, as its saved corrections say. */
export async function leerLibro(port: WorkbookPort, options?: ReadOptions): Promise<LibroDetectado> {
  const { libro, correcciones } = await leerConCorrecciones(port, options);
  return { libro, hojas: detectarLibro(libro, correcciones) };
}

/** The open workbook as it stands, and what the planner has put right in it by hand. */
export async function leerConCorrecciones(
  port: WorkbookPort,
  options?: ReadOptions,
): Promise<{ readonly libro: Workbook; readonly correcciones: Correcciones }> {
  const [libro, correcciones] = await Promise.all([port.read(options), leerCorrecciones(port)]);
  return { libro, correcciones };
}

/** Every sheet of a workbook with its plans; the add-in's own sheets are listed without any. */
export function detectarLibro(
  { sheets }: Workbook,
  correcciones: Correcciones = SIN_CORRECCIONES,
): readonly HojaDetectada[] {
  return sheets.map((sheet) => detectarHoja(sheet, correcciones));
}

export function detectarHoja(sheet: Sheet, correcciones: Correcciones): HojaDetectada {
  return {
    hoja: sheet.name,
    visible: sheet.visibility === 'visible',
    tablas: tablasDeHoja(sheet, correcciones),
  };
}

/** The plans on one sheet, corrected. */
export function tablasDeHoja(
  sheet: Sheet,
  { mapeos, elecciones }: Correcciones = SIN_CORRECCIONES,
): readonly Tabla[] {
  if (HOJA_PROPIA.test(sheet.name)) return [];
  const tablas = recortadas(sheet, detectar(sheet, FORMAS, mapeos), mapeos);
  return tablas.map((tabla) => aplicarElecciones(tabla, elecciones));
}

/** All plans of the workbook. Throws `CasoError` where there is nothing to work with. */
export function planesDe({ libro, hojas }: LibroDetectado): readonly Tabla[] {
  if (libro.sheets.every(({ extent }) => extent === null)) throw new CasoError('LIBRO_VACIO');
  const tablas = hojas.flatMap((hoja) => hoja.tablas);
  if (tablas.length === 0) throw new CasoError('SIN_PLAN', { hojas: hojas.length });
  return tablas;
}
