import { revisar } from '../check/revisar';
import { REGLAS } from '../check/rules';
import type { ResultadoRevision } from '../check/types';
import { AJUSTES_POR_DEFECTO, type Ajustes } from '../plan/ajustes';
import type { ArchivoLeido } from './leer-archivos';

/** Findings of one closed file, under `nombre`; none where it could not be read or holds no plan. */
export function validarArchivo(
  { archivo, hojas }: ArchivoLeido,
  nombre = archivo,
  ajustes: Ajustes = AJUSTES_POR_DEFECTO,
): ResultadoRevision {
  const tablas = hojas.flatMap((hoja) => hoja.tablas);
  if (tablas.length === 0) return { hallazgos: [], omitidas: [] };
  const sheets = hojas.map(({ sheet }) => sheet);
  return revisar(tablas, sheets, nombre, REGLAS, ajustes);
}
