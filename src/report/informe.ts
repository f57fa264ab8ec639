import { avisosDe } from './avisos';
import type { Aviso } from './avisos';
import { cifrasDe } from './cifras';
import type { CifrasDelInforme } from './cifras';
import type { Consolidacion } from './consolidacion';

/** A consolidation with its figures and notices: everything that a sheet is made of. */
export interface Informe extends Consolidacion {
  readonly cifras: CifrasDelInforme;
  readonly avisos: readonly Aviso[];
}

export function informeDe(consolidacion: Consolidacion): Informe {
  const cifras = cifrasDe(consolidacion);
  return { ...consolidacion, cifras, avisos: avisosDe(consolidacion, cifras) };
}
