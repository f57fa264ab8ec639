import { ejecutadoHasta, esConstante, mediaDe, programadoHasta } from './acumulado';
import { programadosHasta } from './mes';
import { baseAnual, lineaBaseImplicita, razon } from './tarea-medida';
import type { TareaMedida } from './tarea-medida';

/** Figures of a task or of an aggregate to the end of a month, in percent points, unrounded. */
export interface Medida {
  /** Share of the year that was programmed; not capped (a plan that programs 110 % shows 110). */
  readonly programado: number;
  readonly avance: number;
  /** Null where nothing was programmed yet: left out of means. */
  readonly eficacia: number | null;
}

/**
 * Figures to the end of `mes` (1–12; a quarter is its last month), as DOMAIN.md section 5 "To a quarter" sets
 * them down for the customs report 2020, Cuadro 3. Blanks of months that have passed count as 0.
 */
export function medidaHasta(tarea: TareaMedida, mes: number): Medida {
  return esConstante(tarea.tipo) ? medidaDeConstante(tarea, mes) : medidaDeSuma(tarea, mes);
}

function medidaDeSuma(tarea: TareaMedida, mes: number): Medida {
  const { programado, ejecutado, tipo, sentido, tope } = tarea;
  const base = baseAnual(tarea);
  const lineaBase = lineaBaseImplicita(tarea);
  const previsto = programadoHasta(programado, mes, tipo);
  const logrado = ejecutadoHasta(ejecutado, mes, tipo);
  const parte = razon(previsto + lineaBase, base, 'mayor', false) ?? 0;
  const eficacia = razon(logrado, previsto, sentido, tope);
  const avance =
    sentido === 'menor'
      ? (eficacia ?? 0) * Math.min(1, parte / 100) // as for constants: less executed is not less advanced
      : razon(logrado + lineaBase, base, sentido, tope);
  return { programado: parte, avance: avance ?? 0, eficacia };
}

/** Mean over the programmed months that have passed, against the level to keep. */
function medidaDeConstante(tarea: TareaMedida, mes: number): Medida {
  const { programado, ejecutado, sentido, tope } = tarea;
  const pasados = programadosHasta(programado, mes);
  const todos = programadosHasta(programado, 12).length;
  if (pasados.length === 0) return { programado: 0, avance: 0, eficacia: null };
  const cuota = pasados.length / todos;
  const eficacia = razon(mediaDe(ejecutado, pasados), baseAnual(tarea), sentido, tope);
  return { programado: cuota * 100, avance: (eficacia ?? 0) * cuota, eficacia };
}

/** Figures of an operation, ACP or AEI: plain means of its parts; eficacia over those that have one. */
export function medidaMedia(partes: readonly Medida[]): Medida | null {
  if (partes.length === 0) return null;
  const media = (valores: readonly number[]) => valores.reduce((a, b) => a + b, 0) / valores.length;
  const eficacias = partes.flatMap(({ eficacia }) => (eficacia === null ? [] : [eficacia]));
  return {
    programado: media(partes.map((parte) => parte.programado)),
    avance: media(partes.map((parte) => parte.avance)),
    eficacia: eficacias.length === 0 ? null : media(eficacias),
  };
}
