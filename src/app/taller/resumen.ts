import type { ResultadoRevision } from '../../check/types';
import type { Tabla } from '../../plan/tabla';
import type { XlsxError } from '../../xlsx/error';
import type { ArchivoLeido } from '../leer-archivos';
import { esProgramacion } from '../seguimiento/programacion';

/** A plan of a closed workbook as far as it is listed; its rows stay in the workshop. */
export interface TablaResumida extends Pick<
  Tabla,
  'forma' | 'familia' | 'confianza' | 'titulo' | 'hoja' | 'rango' | 'huella'
> {
  readonly tareas: number;
  /** A plan of the year that a follow-up form can be made of. */
  readonly programacion: boolean;
}

/** A closed workbook after detection, or why it could not be read. Sheets without a plan are left out. */
export type ArchivoResumido =
  | {
      readonly archivo: string;
      readonly error: null;
      readonly hojas: readonly { readonly hoja: string; readonly tablas: readonly TablaResumida[] }[];
    }
  | { readonly archivo: string; readonly error: XlsxError; readonly hojas: readonly [] };

export interface ArchivoRecibido {
  readonly resumen: ArchivoResumido;
  /** What the rules say of it. */
  readonly revision: ResultadoRevision;
}

export const SIN_REVISION: ResultadoRevision = { hallazgos: [], omitidas: [] };

export function resumir({ archivo, error, hojas }: ArchivoLeido): ArchivoResumido {
  if (error) return { archivo, error, hojas: [] };
  return {
    archivo,
    error: null,
    hojas: hojas.map(({ sheet, tablas }) => ({ hoja: sheet.name, tablas: tablas.map(resumirTabla) })),
  };
}

function resumirTabla(tabla: Tabla): TablaResumida {
  const { forma, familia, confianza, titulo, hoja, rango, huella, filas } = tabla;
  const tareas = filas.filter(({ tipo }) => tipo === 'tarea').length;
  return {
    forma,
    familia,
    confianza,
    titulo,
    hoja,
    rango,
    huella,
    tareas,
    programacion: esProgramacion(tabla),
  };
}
