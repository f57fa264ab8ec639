import { conValor, ejecutadoHasta, esConstante, mediaDe } from './acumulado';
import { programadosHasta } from './mes';
import { baseAnual, lineaBaseImplicita, razon } from './tarea-medida';
import type { TareaMedida } from './tarea-medida';

/**
 * % Efi of a task as the customs form prints it at the year's end, in points, unrounded: min(100, executed / meta · 100),
 * where executed is Σ, línea base + Σ, the last level, or the mean of the months with a value (constants).
 * Null where there is neither meta nor programme.
 * USOGC 2017, Ids 28, 48, 44, 22: 117/1200 → 9.75, 1215/1560 → 77.88, 68184/48000 → 100, 98 against 98 → 100.
 */
export function eficaciaDeTarea(tarea: TareaMedida): number | null {
  return razon(ejecutadoDelAnio(tarea), baseAnual(tarea), tarea.sentido, tarea.tope);
}

function ejecutadoDelAnio(tarea: TareaMedida): number {
  const { programado, ejecutado, tipo } = tarea;
  if (!esConstante(tipo)) {
    return ejecutadoHasta(ejecutado, 12, tipo, { lineaBase: lineaBaseImplicita(tarea) });
  }
  const programados = programadosHasta(programado, 12);
  const medidos = conValor(ejecutado, 12);
  return mediaDe(
    ejecutado,
    programados.length === 0 ? medidos : medidos.filter((mes) => programados.includes(mes)),
  );
}

/**
 * % Efi of a parent: plain mean of the direct children's unrounded values, those without one left out; null
 * where none has one. USOGC 2017, Id 24: (100 + 0 + 66.666… + 9.75) / 4 → 44.104…, printed 44.10.
 */
export function eficaciaDePadre(hijos: readonly (number | null)[]): number | null {
  const valores = hijos.filter((valor): valor is number => valor !== null);
  if (valores.length === 0) return null;
  return valores.reduce((suma, valor) => suma + valor, 0) / valores.length;
}
