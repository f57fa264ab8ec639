import type { Trimestre } from '../plan/mes';
import type { Informe } from './informe';

/** As it stands before the noun: "Al Cuarto Trimestre". */
export const NOMBRE_TRIMESTRE: Readonly<Record<Trimestre, string>> = {
  1: 'Primer',
  2: 'Segundo',
  3: 'Tercer',
  4: 'Cuarto',
};

/** As Cuadro 4 of the customs report abbreviates it: "4to Trimestre". */
export const ORDINAL_TRIMESTRE: Readonly<Record<Trimestre, string>> = {
  1: '1er',
  2: '2do',
  3: '3er',
  4: '4to',
};

/** "Al Cuarto Trimestre 2020", without the year where the plans do not say it. */
export function alTrimestre({ trimestre, gestion }: Pick<Informe, 'trimestre' | 'gestion'>): string {
  const cuando = `Al ${NOMBRE_TRIMESTRE[trimestre]} Trimestre`;
  return gestion === null ? cuando : `${cuando} ${gestion}`;
}
