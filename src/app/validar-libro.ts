import { revisar } from '../check/revisar';
import { REGLAS } from '../check/rules';
import type { ResultadoRevision } from '../check/types';
import { AJUSTES_POR_DEFECTO } from '../plan/ajustes';
import type { Ajustes } from '../plan/ajustes';
import { planesDe } from './detectar-libro';
import type { LibroDetectado } from './detectar-libro';

/** Findings of every plan in the workbook. Throws `CasoError` where there is no plan. */
export function validarLibro(
  detectado: LibroDetectado,
  ajustes: Ajustes = AJUSTES_POR_DEFECTO,
): ResultadoRevision {
  const { libro } = detectado;
  return revisar(planesDe(detectado), libro.sheets, libro.name, REGLAS, ajustes);
}
