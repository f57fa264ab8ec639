import type { ResultadoRevision } from '../check/types';
import type { ArchivoLeido } from './leer-archivos';
import type { WorkbookPort } from './port';
import { CasoError } from './caso-error';
import { AJUSTES_DE_FABRICA, leerAjustes } from './revision/ajustes-libro';
import { revisarConAjustes } from './revision/revision-libro';

/** Findings of a closed file with the settings of the open workbook; none where it holds no plan. */
export async function validarArchivo(
  port: WorkbookPort,
  { archivo, hojas }: ArchivoLeido,
): Promise<ResultadoRevision> {
  if (hojas.every(({ tablas }) => tablas.length === 0)) return { hallazgos: [], omitidas: [] };
  const ajustes = await leerAjustes(port).catch((error: unknown) => {
    // Told beside the findings of the open workbook, whose settings they are.
    if (error instanceof CasoError && error.code === 'AJUSTES_DANADOS') return AJUSTES_DE_FABRICA;
    throw error;
  });
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
