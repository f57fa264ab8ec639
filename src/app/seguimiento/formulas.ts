import { casiIguales } from '../../plan/tolerancia';
import type { Ajustes } from '../../plan/ajustes';
import { planearFormulas } from '../formulas/planear';
import { GRUPOS } from '../formulas/tipos';
import type { FormulaPropuesta, Modo, PlanLeido } from '../formulas/tipos';

/**
 * The formulas of a form, by A1 address: % Efi and % Eje of every row, budgets of those with children. A budget that
 * is not the sum of its parts stays as the plan says it, for the validator to see.
 */
export function formulasDelFormulario(
  vacio: PlanLeido,
  { modo, ajustes }: { readonly modo: Modo; readonly ajustes: Ajustes },
): ReadonlyMap<string, string> {
  const { propuestas } = planearFormulas(vacio, {
    modo,
    ajustes,
    grupos: new Set(GRUPOS),
    reemplazarValores: false,
    reemplazarFormulas: false,
  });
  return new Map(propuestas.filter(entra).map(({ celda, formula }) => [celda, formula]));
}

function entra({ clase, valor, valorAntes }: FormulaPropuesta): boolean {
  if (clase === 'vacia') return true;
  return valor !== null && valorAntes !== null && casiIguales(valor, valorAntes);
}
