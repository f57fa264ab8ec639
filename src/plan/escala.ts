import type { Meses } from './mes';
import type { TareaMedida } from './tarea-medida';
import { inferirTipo } from './tipo';

export type CifrasDeTarea = Pick<TareaMedida, 'programado' | 'ejecutado' | 'meta'>;

/**
 * Months in percent cells (0.98) beside a meta in points (98), or the reverse: brought to points where the kind
 * of indicator is only recognised that way. The very same object where nothing had to be brought anywhere.
 */
export function enLaMismaEscala(cifras: CifrasDeTarea): CifrasDeTarea {
  const { programado, ejecutado, meta } = cifras;
  if (meta === null || meta === 0 || inferirTipo(cifras) !== 'inconsistente') return cifras;
  const fracciones = programado.every((mes) => Math.abs(mes ?? 0) <= 1);
  if (fracciones === meta <= 1) return cifras;
  const enPuntos = fracciones
    ? { programado: porCien(programado), ejecutado: porCien(ejecutado), meta }
    : { programado, ejecutado, meta: meta * 100 };
  return inferirTipo(enPuntos) === 'inconsistente' ? cifras : enPuntos;
}

function porCien(meses: Meses): Meses {
  return meses.map((mes) => (mes === null ? null : mes * 100));
}
