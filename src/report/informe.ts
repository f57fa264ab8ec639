import { agrupar } from './agrupar';
import { avisosDe } from './avisos';
import type { Aviso } from './avisos';
import { cifrasDe } from './cifras';
import type { CifrasDelInforme } from './cifras';
import { columnasDeTexto } from './codigos-de-texto';
import type { ColumnaDeCodigo } from './codigos-de-texto';
import type { Consolidacion, RenglonUbicado } from './consolidacion';

/** A consolidation with its figures and notices: everything that a sheet is made of. */
export interface Informe extends Consolidacion {
  readonly cifras: CifrasDelInforme;
  readonly avisos: readonly Aviso[];
  /** Rows by the code of their acción. */
  readonly porAccion: ReadonlyMap<string, readonly RenglonUbicado[]>;
  readonly codigosDeTexto: ReadonlySet<ColumnaDeCodigo>;
}

export function informeDe(consolidacion: Consolidacion): Informe {
  const cifras = cifrasDe(consolidacion);
  return {
    ...consolidacion,
    cifras,
    avisos: avisosDe(consolidacion, cifras),
    porAccion: agrupar(consolidacion.renglones, ({ ruta }) => ruta.acp),
    codigosDeTexto: columnasDeTexto(consolidacion.renglones, consolidacion.claves),
  };
}
