import { useMemo } from 'react';
import { planearFormulas } from '../../app/formulas/planear';
import { GRUPOS } from '../../app/formulas/tipos';
import type { Grupo, OpcionesFormulas, PlanDeFormulas, PlanLeido } from '../../app/formulas/tipos';
import { useEstado } from '../shell/SesionContext';

export interface Propuesta {
  readonly leido: PlanLeido;
  /** All that could be filled, whatever was chosen. */
  readonly todo: PlanDeFormulas;
  /** What was chosen, typed values replaced. */
  readonly plan: PlanDeFormulas;
  /** The same with typed values kept: figures of the rows above them follow what stays. */
  readonly conservador: PlanDeFormulas;
}

/** The formulas for the chosen plan; null before plans are read. */
export function usePlan(): Propuesta | null {
  const { planes, ajustes, eleccion } = useEstado().formulas;
  const leido = planes?.[eleccion.plan] ?? planes?.[0];
  const { modo, sinLlenar, reemplazarFormulas } = eleccion;
  return useMemo(() => {
    if (!leido) return null;
    const planear = (grupos: readonly Grupo[], cambios: Partial<OpcionesFormulas> = {}) =>
      planearFormulas(leido, {
        modo,
        ajustes,
        grupos: new Set(grupos),
        reemplazarValores: true,
        reemplazarFormulas,
        ...cambios,
      });
    const elegidos = GRUPOS.filter((grupo) => !sinLlenar.has(grupo));
    return {
      leido,
      todo: planear(GRUPOS),
      plan: planear(elegidos),
      conservador: planear(elegidos, { reemplazarValores: false }),
    };
  }, [leido, ajustes, modo, sinLlenar, reemplazarFormulas]);
}
