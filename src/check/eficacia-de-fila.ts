import type { Ajustes } from '../plan/ajustes';
import type { Arbol } from '../plan/arbol';
import { eficaciaDePadre, eficaciaDeTarea } from '../plan/eficacia';
import { ultimoMes, type Trimestre } from '../plan/mes';
import type { Fila, Tabla } from '../plan/tabla';
import type { TareaMedida } from '../plan/tarea-medida';
import { casiIguales } from '../plan/tolerancia';
import { medidaHasta } from '../plan/trimestre';

/** What a figure of % Efi can be compared with. */
export interface EntornoEficacia {
  readonly tabla: Tabla;
  readonly arbol: Arbol;
  readonly ajustes: Ajustes;
}

/**
 * % Efi of a task from its own months, in points, unrounded. At the year's end it is measured against the meta
 * (USOGC 2017); before, entities measure to date or against the year, and the recorded figure says which.
 * Null where there is nothing to measure.
 */
export function eficaciaDeFila({ tabla, ajustes }: EntornoEficacia, fila: Fila): number | null {
  const tarea = tareaMedida(fila, ajustes.tope);
  if (tarea === null) return null;
  const anual = eficaciaDeTarea(tarea);
  const { trimestre } = tabla.titulo;
  if (trimestre === null || trimestre === 4) return anual;
  const { avance, eficacia } = medidaHasta(tarea, ultimoMes(trimestre));
  const registrada = fila.eficaciaRegistrada;
  const coincide = [eficacia, anual, avance].find(
    (valor) =>
      valor !== null && registrada !== null && casiIguales(valor, registrada, ajustes.toleranciaPorcentaje),
  );
  return coincide ?? eficacia;
}

/** % Efi to the end of a quarter against what was programmed to then, in points; null where that was nothing. */
export function eficaciaHasta({ ajustes }: EntornoEficacia, fila: Fila, trimestre: Trimestre): number | null {
  const tarea = tareaMedida(fila, ajustes.tope);
  return tarea && medidaHasta(tarea, ultimoMes(trimestre)).eficacia;
}

/** Recomputed from the tasks up; a row that cannot be recomputed keeps what it prints. */
export function eficaciaDesdeTareas(entorno: EntornoEficacia, fila: Fila): number | null {
  const hijos = entorno.arbol.hijos(fila);
  if (hijos.length === 0) return eficaciaDeFila(entorno, fila) ?? fila.eficaciaRegistrada;
  return eficaciaDePadre(hijos.map((hijo) => eficaciaDesdeTareas(entorno, hijo)));
}

/** All that a row's eficacia depends on; null where it has no executed months or no kind. */
export function tareaMedida(fila: Fila, tope: boolean): TareaMedida | null {
  const { programado, ejecutado, meta, indicador, sentido } = fila;
  if (programado === null || ejecutado === null || indicador === null) return null;
  return { programado, ejecutado, meta, tipo: indicador, sentido: sentido ?? 'mayor', tope };
}
