import { ejecutadoHasta, programadoHasta } from '../plan/acumulado';
import { desviacion as diferencia, desviacionRelativa } from '../plan/desviacion';
import { mesDe, mesesDe, siONo, tipoDe } from './argumento';
import { sinDato } from './error';

/**
 * Desviación de lo ejecutado respecto de lo programado hasta un mes: negativa si faltó, positiva si sobró.
 * @customfunction DESVIACION
 * @param programado Doce meses programados, o un solo valor.
 * @param ejecutado Doce meses ejecutados, o un solo valor.
 * @param [hasta_mes] Mes de corte, de 1 a 12. Sin él, diciembre.
 * @param [tipo] Tipo de indicador; suma por defecto.
 * @param [en_porcentaje] VERDADERO la da en puntos porcentuales de lo programado; FALSO (por defecto), en su unidad.
 * @returns Ejecutado menos programado.
 * @example =POA.DESVIACION(G33:R33; S33:AD33; 3) → -252
 * @example =POA.DESVIACION(G33:R33; S33:AD33; 3; ; VERDADERO) → -84
 */
export function desviacion(
  programado: unknown[][],
  ejecutado: unknown[][],
  hasta_mes?: unknown,
  tipo?: unknown,
  en_porcentaje?: unknown,
): number {
  const [mes, clase] = [mesDe(hasta_mes) ?? 12, tipoDe(tipo) ?? 'suma'];
  const plan = mesesDe(programado, 'Lo programado');
  const previsto = programadoHasta(plan, mes, clase);
  const logrado = ejecutadoHasta(mesesDe(ejecutado, 'Lo ejecutado'), mes, clase, { programado: plan });
  if (!siONo(en_porcentaje, 'en_porcentaje', false)) return diferencia(previsto, logrado);
  const puntos = desviacionRelativa(previsto, logrado);
  if (puntos !== null) return puntos;
  throw sinDato(`No se programó nada hasta el mes ${mes}: la desviación no tiene porcentaje.`);
}
