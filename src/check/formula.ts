import type { Rol } from '../plan/rol';
import type { Fila } from '../plan/tabla';
import { parseArea } from '../sheet/address';
import type { ContextoRegla } from './types';

/** True where the cell calculates: it follows what it takes its values from, and no fix may write over it. */
export function esFormula({ sheet, celda }: ContextoRegla, fila: Fila, rol: Rol): boolean {
  const area = parseArea(celda(fila, rol) ?? '');
  return area !== null && sheet.formula(area.top, area.left) !== null;
}
