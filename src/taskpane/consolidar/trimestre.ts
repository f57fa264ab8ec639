import type { Trimestre } from '../../plan/mes';
import type { Tabla } from '../../plan/tabla';

export const TRIMESTRES: readonly Trimestre[] = [1, 2, 3, 4];

/** The quarter that most title blocks name, the later one on a tie; the fourth where none does. */
export function trimestreProbable(tablas: readonly Pick<Tabla, 'titulo'>[]): Trimestre {
  const veces = (trimestre: Trimestre) =>
    tablas.filter(({ titulo }) => titulo.trimestre === trimestre).length;
  return TRIMESTRES.reduce<Trimestre>((mejor, uno) => (veces(uno) >= veces(mejor) ? uno : mejor), 1);
}
