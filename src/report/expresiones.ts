/**
 * Pieces of native formulas, en-US, without the leading `=`. Codes are compared with `=` inside SUMPRODUCT and
 * not with SUMIFS, whose criteria read a code such as 4.10 as a number and then find 4.1 too.
 */

export function suma(rango: string): string {
  return `SUM(${rango})`;
}

/** Mean of the numbers of a range; blank where there are none. */
export function promedio(rango: string): string {
  return `IFERROR(AVERAGE(${rango}),"")`;
}

export function contarTareas(codigos: string, codigo: string): string {
  return `SUMPRODUCT(--(${codigos}=${codigo}))`;
}

export function sumaTareas(codigos: string, codigo: string, valores: string): string {
  return `SUMPRODUCT(--(${codigos}=${codigo}),${valores})`;
}

/** Mean of the tasks that have the figure; blank where none has. */
export function promedioTareas(codigos: string, codigo: string, valores: string): string {
  const cuantas = `SUMPRODUCT(--(${codigos}=${codigo}),--ISNUMBER(${valores}))`;
  return `IFERROR(${sumaTareas(codigos, codigo, valores)}/${cuantas},"")`;
}

/** % Eje in percent points, 0 where nothing is budgeted (DOMAIN section 5). */
export function porcentajeEjecutado(vigente: string, ejecutado: string): string {
  return `IF(${vigente}=0,0,${ejecutado}/${vigente}*100)`;
}
