import { esConstante } from '../plan/acumulado';
import type { Fila } from '../plan/tabla';
import { anio, baseDe, razon, ultimoDe } from './formulas-tarea';
import type { CeldasDeTarea } from './formulas-tarea';

/**
 * % Efi at the year's end, `eficaciaDeTarea` (plan/eficacia.ts; DOMAIN section 5, "Task % Efi"), as a native
 * expression over the task's own row, without its leading `=`; null where the row has no months or no kind.
 */
export function eficaciaAnual(fila: Fila, aqui: CeldasDeTarea): string | null {
  if (fila.programado === null || fila.ejecutado === null || fila.indicador === null) return null;
  const medir = razon(fila.sentido ?? 'mayor', aqui.ajustes.tope);
  return medir(ejecutadoDelAnio(fila, aqui), baseDe(fila, aqui));
}

function ejecutadoDelAnio({ indicador, meta }: Fila, aqui: CeldasDeTarea): string {
  const ejecutado = aqui.rango('ejecutado-1', 'ejecutado-12');
  if (indicador !== null && esConstante(indicador)) return mediaDeMedidos(anio(aqui), ejecutado);
  if (indicador === 'acumulada') return ultimoDe(ejecutado);
  const conLineaBase = indicador === 'suma-mas-linea-base' && meta !== null;
  return conLineaBase ? `(SUM(${ejecutado})+${aqui.celda('meta')}-SUM(${anio(aqui)}))` : `SUM(${ejecutado})`;
}

/** Mean over the programmed months that hold a value, a typed 0 too; 0 where none does. */
function mediaDeMedidos(programado: string, ejecutado: string): string {
  const cuales = `--(${programado}<>0),--ISNUMBER(${ejecutado})`;
  return `(SUMPRODUCT(${cuales},${ejecutado})/MAX(1,SUMPRODUCT(${cuales})))`;
}
