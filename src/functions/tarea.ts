import { inferirTipo } from '../plan/tipo';
import type { Meses } from '../plan/mes';
import type { TareaMedida } from '../plan/tarea-medida';
import { mesDe, mesesDe, metaDe, sentidoDe, siONo, tipoDe } from './argumento';
import { celdasDe } from './celda';
import { argumentoInvalido, sinDato } from './error';

/** Arguments of POA.EFICACIA and POA.AVANCE, in order. */
export interface ArgumentosDeTarea {
  readonly programado: unknown;
  readonly ejecutado: unknown;
  readonly meta: unknown;
  readonly hastaMes: unknown;
  readonly tipo: unknown;
  readonly sentido: unknown;
  readonly tope: unknown;
}

export interface TareaLeida {
  readonly tarea: TareaMedida;
  /** Month 1–12; null where the whole year was asked for. */
  readonly hastaMes: number | null;
}

export function tareaDe(argumentos: ArgumentosDeTarea): TareaLeida {
  const leidos = enLaMismaEscala(
    mesesDe(argumentos.programado, 'Lo programado'),
    mesesDe(argumentos.ejecutado, 'Lo ejecutado'),
    metaDe(argumentos.meta),
  );
  const { programado, ejecutado, meta } = leidos;
  if (meta === null && programado.every((mes) => mes === null) && ejecutado.every((mes) => mes === null)) {
    throw sinDato('No hay meta ni meses: indique los rangos de una tarea.');
  }
  const hastaMes = mesDe(argumentos.hastaMes);
  if (hastaMes !== null && hastaMes < 12 && celdasDe(argumentos.ejecutado).length === 1) {
    throw argumentoInvalido('Para calcular hasta un mes, indique los doce meses y no el total del año.');
  }
  const tarea = {
    programado,
    ejecutado,
    meta,
    tipo: tipoDe(argumentos.tipo) ?? inferirTipo({ programado, meta }),
    sentido: sentidoDe(argumentos.sentido),
    tope: siONo(argumentos.tope, 'El tope', true),
  };
  return { tarea, hastaMes };
}

type Cifras = Pick<TareaMedida, 'programado' | 'ejecutado' | 'meta'>;

/**
 * Months in percent cells (0.98) beside a meta in points (98), or the reverse: brought to points where the kind
 * of indicator is only recognised that way.
 */
function enLaMismaEscala(programado: Meses, ejecutado: Meses, meta: number | null): Cifras {
  const igual = { programado, ejecutado, meta };
  if (meta === null || meta === 0 || inferirTipo(igual) !== 'inconsistente') return igual;
  const fracciones = programado.every((mes) => Math.abs(mes ?? 0) <= 1);
  if (fracciones === meta <= 1) return igual;
  const enPuntos = fracciones
    ? { programado: porCien(programado), ejecutado: porCien(ejecutado), meta }
    : { programado, ejecutado, meta: meta * 100 };
  return inferirTipo(enPuntos) === 'inconsistente' ? igual : enPuntos;
}

function porCien(meses: Meses): Meses {
  return meses.map((mes) => (mes === null ? null : mes * 100));
}
