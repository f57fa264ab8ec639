import type { ResultadoRevision } from '../check/types';
import { CasoError } from './caso-error';
import type { ArchivoLeido } from './leer-archivos';
import type { WorkbookPort } from './port';
import { AJUSTES_DE_FABRICA, leerAjustes } from './revision/ajustes-libro';
import type { AjustesLibro } from './revision/ajustes-libro';
import { revisarConAjustes } from './revision/revision-libro';

/** Findings of a closed file; none where it holds no plan. */
export function revisarArchivo({ archivo, hojas }: ArchivoLeido, ajustes: AjustesLibro): ResultadoRevision {
  if (hojas.every(({ tablas }) => tablas.length === 0)) return { hallazgos: [], omitidas: [] };
  return revisarConAjustes(
    {
      libro: { name: archivo, sheets: hojas.map(({ sheet }) => sheet) },
      hojas: hojas.map(({ sheet, tablas }) => ({
        hoja: sheet.name,
        visible: sheet.visibility === 'visible',
        tablas,
      })),
    },
    ajustes,
  );
}

/** Settings that closed files are judged with: those of the open workbook, or of the factory where they are damaged. */
export async function ajustesParaArchivos(port: Pick<WorkbookPort, 'getSetting'>): Promise<AjustesLibro> {
  return leerAjustes(port).catch((error: unknown) => {
    // Told beside the findings of the open workbook, whose settings they are.
    if (error instanceof CasoError && error.code === 'AJUSTES_DANADOS') return AJUSTES_DE_FABRICA;
    throw error;
  });
}
