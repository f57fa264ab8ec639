import { eficaciaDeTarea } from '../plan/eficacia';
import { medidaHasta } from '../plan/trimestre';
import { sinDato } from './error';
import { tareaDe } from './tarea';

/**
 * Eficacia de una tarea (% Efi), en puntos y sin redondear: lo ejecutado frente a la meta del año o, con hasta_mes, frente a lo programado hasta ese mes.
 * @customfunction EFICACIA
 * @param programado Doce meses programados, en fila o columna (o el total del año).
 * @param ejecutado Doce meses ejecutados, en fila o columna (o el total del año).
 * @param [meta] Meta anual. Sin ella se usa lo programado.
 * @param [hasta_mes] Mes de corte, de 1 a 12: 3, 6, 9 o 12 para un trimestre. Sin él, todo el año.
 * @param [tipo] Tipo de indicador (suma, constante, acumulada…). Sin él se deduce de los meses y la meta.
 * @param [sentido] «mayor» (por defecto) o «menor» si menos es mejor, como en los tiempos.
 * @param [tope] VERDADERO (por defecto) limita el resultado a 100.
 * @returns Puntos porcentuales: 66,67, no 0,6667.
 * @example =POA.EFICACIA(G33:R33; S33:AD33; E33) → 9,75
 * @example =POA.EFICACIA(G33:R33; S33:AD33; E33; 6) → 10,67
 */
export function eficacia(
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
  const puntos = hastaMes === null ? eficaciaDeTarea(tarea) : medidaHasta(tarea, hastaMes).eficacia;
  if (puntos !== null) return puntos;
  throw sinDato(
    hastaMes === null
      ? 'No hay meta ni meses programados con qué comparar: indique la meta.'
      : `No se programó nada hasta el mes ${hastaMes}: aún no hay eficacia que medir.`,
  );
}
