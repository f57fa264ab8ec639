import { MESES } from '../../src/plan/mes';
import { sheetFrom, type CellValue, type Sheet } from '../../src/sheet/sheet';

/**
 * A plan whose header says nothing to any form: title in row 1, header in row 2, two tasks and, below them, two rows
 * of the planner's own sums. Columns from A: Ref., Lo que haremos, Cuánto, M1 … M12.
 */
export function filasPropias(encabezado = 'Lo que haremos'): readonly (readonly CellValue[])[] {
  return [
    ['Plan de la regional'],
    ['Ref.', encabezado, 'Cuánto', ...MESES.map((_, index) => `M${index + 1}`)],
    ['UX1.1.1.1.1', 'Atender solicitudes', 12, ...MESES.map(() => 1)],
    ['UX1.1.1.1.2', 'Archivar solicitudes', 24, ...MESES.map(() => 2)],
    [null, 'Control de la jefatura', 36, ...MESES.map(() => 3)],
    [null, 'Control del archivo', 36, ...MESES.map(() => 3)],
  ];
}

export function hojaPropia(encabezado?: string): Sheet {
  return sheetFrom({ name: 'Hoja1', values: filasPropias(encabezado) });
}
