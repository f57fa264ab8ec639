import type { Trimestre } from '../plan/mes';

/** As it stands before the noun: "Al Cuarto Trimestre". */
export const NOMBRE_TRIMESTRE: Readonly<Record<Trimestre, string>> = {
  1: 'Primer',
  2: 'Segundo',
  3: 'Tercer',
  4: 'Cuarto',
};
