/**
 * % Eje in percent points: ejecutado / vigente · 100, and 0 where nothing is in force; not capped.
 * USOGC 2017, Id 39: 102,879 / 162,102 → 63.47. Both in Bs.
 */
export function porcentajeDeEjecucion(vigente: number, ejecutado: number): number {
  return vigente === 0 ? 0 : (ejecutado / vigente) * 100;
}
