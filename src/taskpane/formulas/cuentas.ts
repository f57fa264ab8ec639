import type { FormulaPropuesta } from '../../app/formulas/tipos';

export interface Cuentas {
  readonly vacias: number;
  readonly valores: number;
  readonly formulas: number;
  readonly iguales: number;
  /** Of those that are written: cells that would show another figure. */
  readonly cambian: number;
}

export function contar(propuestas: readonly FormulaPropuesta[]): Cuentas {
  const de = (clase: FormulaPropuesta['clase']) =>
    propuestas.filter((propuesta) => propuesta.clase === clase).length;
  return {
    vacias: de('vacia'),
    valores: de('reemplaza-valor'),
    formulas: de('reemplaza-formula'),
    iguales: de('igual'),
    cambian: propuestas.filter(({ cambia, seEscribe }) => cambia && seEscribe).length,
  };
}
