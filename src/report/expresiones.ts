/** Pieces of native formulas, en-US, without the leading `=`. */

/** What column `clase` of `Base POA` says of a row that counts; the others only bring a budget. */
export const ES_TAREA = 'Tarea';

export function suma(rangos: string): string {
  return `SUM(${rangos})`;
}

/** Mean of the numbers of a range; blank where there are none. */
export function promedio(rango: string): string {
  return `IFERROR(AVERAGE(${rango}),"")`;
}

/** Σ weight · value / Σ weight over the rows that have a value; blank where no weight is left. */
export function ponderado(pesos: string, valores: string): string {
  return `IFERROR(SUMPRODUCT(${pesos},${valores})/SUMPRODUCT(${pesos},--ISNUMBER(${valores})),"")`;
}

/** Rows of `Base POA` whose code is the given one: a whole range of codes against one cell. */
export interface Filtro {
  readonly codigos: string;
  readonly codigo: string;
  /**
   * True where no code can be taken for a number. Then SUMIFS and its kin serve, short and fast; their criteria read
   * 4.10 as a number and find 4.1 too, so other codes are compared with `=` inside SUMPRODUCT.
   */
  readonly soloTexto: boolean;
}

export function contarTareas({ codigos, codigo, soloTexto }: Filtro, clases: string): string {
  return soloTexto
    ? `COUNTIFS(${codigos},${codigo},${clases},"${ES_TAREA}")`
    : `SUMPRODUCT(--(${codigos}=${codigo}),--(${clases}="${ES_TAREA}"))`;
}

export function sumaDe({ codigos, codigo, soloTexto }: Filtro, valores: string): string {
  return soloTexto
    ? `SUMIFS(${valores},${codigos},${codigo})`
    : `SUMPRODUCT(--(${codigos}=${codigo}),${valores})`;
}

/** Mean of the tasks that have the figure; blank where none has. */
export function promedioDe(filtro: Filtro, valores: string): string {
  const { codigos, codigo, soloTexto } = filtro;
  if (soloTexto) return `IFERROR(AVERAGEIFS(${valores},${codigos},${codigo}),"")`;
  const cuantas = `SUMPRODUCT(--(${codigos}=${codigo}),--ISNUMBER(${valores}))`;
  return `IFERROR(${sumaDe(filtro, valores)}/${cuantas},"")`;
}

export function contarConTareas(tareas: string): string {
  return `COUNTIF(${tareas},">0")`;
}

/** % Eje in percent points, 0 where nothing is budgeted (DOMAIN section 5). */
export function porcentajeEjecutado(vigente: string, ejecutado: string): string {
  return `IF(${vigente}=0,0,${ejecutado}/${vigente}*100)`;
}

/** Physical against financial progress, in points; blank where one of them is not known or nothing was spent. */
export function eficiencia(avance: string, ejecucion: string): string {
  return `IF(AND(ISNUMBER(${avance}),N(${ejecucion})>0),${avance}/${ejecucion}*100,"")`;
}

/** What was achieved beyond (+) or short of (−) the plan, in points; blank where one of them is not known. */
export function desviacion(programado: string, avance: string): string {
  return `IF(AND(ISNUMBER(${programado}),ISNUMBER(${avance})),${avance}-${programado},"")`;
}

/** Same as `semaforo` of plan/: half-open bands, and the noise of a mean does not cost a colour. */
export function luz(valor: string, { verde, amarillo }: { verde: number; amarillo: number }): string {
  const puntos = `${valor}+1E-9`;
  return `IF(ISNUMBER(${valor}),IF(${puntos}>=${verde},"Verde",IF(${puntos}>=${amarillo},"Amarillo","Rojo")),"Sin dato")`;
}
