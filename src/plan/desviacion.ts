/**
 * What was executed beyond (+) or short of (−) the plan, in the unit of both: points for percentages.
 * Customs 2020, Cuadro 4 sets the quarter's result (82.41) against 100: −17.59.
 */
export function desviacion(programado: number, ejecutado: number): number {
  return ejecutado - programado;
}

/** The same in percent points of the plan; null where nothing was programmed. */
export function desviacionRelativa(programado: number, ejecutado: number): number | null {
  return programado === 0 ? null : ((ejecutado - programado) / Math.abs(programado)) * 100;
}
