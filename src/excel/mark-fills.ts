import type { MarkColor } from '../app/port';

/** Fills by severity, on cells of the plan and in the exported list; black text has 12:1 on them, or better. */
export const MARK_FILLS: Readonly<Record<MarkColor, string>> = {
  rojo: '#F8C4C0',
  amarillo: '#FFE699',
  azul: '#CFE2F3',
};
