import { enLaMismaEscala } from '../plan/escala';
import type { TareaMedida } from '../plan/tarea-medida';
import { inferirTipo } from '../plan/tipo';
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
  const leidos = enLaMismaEscala({
    programado: mesesDe(argumentos.programado, 'Lo programado'),
    ejecutado: mesesDe(argumentos.ejecutado, 'Lo ejecutado'),
    meta: metaDe(argumentos.meta),
  });
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
