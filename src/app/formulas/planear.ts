import { parseArea } from '../../sheet/address';
import { proponerCierres } from './cierre';
import { proponerEficacia } from './eficacia';
import { proponerEjecuciones } from './ejecucion';
import { Lienzo } from './lienzo';
import { proponerPadres } from './padres';
import type { LugarDeFormula, OpcionesFormulas, PlanDeFormulas, PlanLeido } from './tipos';
import { proponerTotales } from './totales';

/**
 * Every formula that the table lacks, in the order in which figures depend on each other; nothing is written. Values
 * are those that the formulas give once all that `seEscribe` stands in the sheet.
 */
export function planearFormulas(leido: PlanLeido, opciones: OpcionesFormulas): PlanDeFormulas {
  const lienzo = new Lienzo(leido, opciones);
  proponerEficacia(lienzo);
  proponerPadres(lienzo);
  proponerTotales(lienzo);
  proponerEjecuciones(lienzo);
  proponerCierres(lienzo);
  return {
    hoja: leido.tabla.hoja,
    medida: lienzo.medida,
    propuestas: [...lienzo.propuestas].sort(porLugar),
    omitidas: [...lienzo.omitidas].sort(porLugar),
  };
}

function porLugar(a: LugarDeFormula, b: LugarDeFormula): number {
  return a.fila - b.fila || columnaDe(a) - columnaDe(b);
}

function columnaDe({ celda }: LugarDeFormula): number {
  return parseArea(celda)?.left ?? 0;
}
