import { medidaHasta } from '../plan/trimestre';
import { tareaDe } from './tarea';

/**
 * Avance físico de una tarea frente a la meta del año, en puntos y sin redondear: 25 si a marzo se hizo la cuarta parte.
 * @customfunction AVANCE
 * @param programado Doce meses programados, en fila o columna (o el total del año).
 * @param ejecutado Doce meses ejecutados, en fila o columna (o el total del año).
 * @param [meta] Meta anual. Sin ella se usa lo programado.
 * @param [hasta_mes] Mes de corte, de 1 a 12: 3, 6, 9 o 12 para un trimestre. Sin él, diciembre.
 * @param [tipo] Tipo de indicador (suma, constante, acumulada…). Sin él se deduce de los meses y la meta.
 * @param [sentido] «mayor» (por defecto) o «menor» si menos es mejor, como en los tiempos.
 * @param [tope] VERDADERO (por defecto) limita el resultado a 100.
 * @returns Puntos porcentuales.
 * @example =POA.AVANCE(G33:R33; S33:AD33; E33; 6) → 5,33
 */
export function avance(
  programado: unknown[][],
  ejecutado: unknown[][],
  meta?: unknown,
  hasta_mes?: unknown,
  tipo?: unknown,
  sentido?: unknown,
  tope?: unknown,
): number {
  const { tarea, hastaMes } = tareaDe({
    programado,
    ejecutado,
    meta,
    hastaMes: hasta_mes,
    tipo,
    sentido,
    tope,
  });
  return medidaHasta(tarea, hastaMes ?? 12).avance;
}
