import { eficaciaDePadre } from '../plan/eficacia';
import { promedioPonderado } from '../plan/ponderacion';
import type { Fila } from '../plan/tabla';
import { casiIguales } from '../plan/tolerancia';
import { cambiarPorcentaje } from './arreglo';
import { eficaciaDesdeTareas } from './eficacia-de-fila';
import { esFormula } from './formula';
import type { ContextoRegla, Edicion } from './types';

/** % Efi of a row in points: what it prints, or what it would print. */
type Registrada = (fila: Fila) => number | null;

const LA_IMPRESA: Registrada = ({ eficaciaRegistrada }) => eficaciaRegistrada;

/** Mean of what the direct children print, in points, unrounded; null where they print nothing. */
export function mediaDeHijos({ arbol }: ContextoRegla, padre: Fila, registrada = LA_IMPRESA): number | null {
  return eficaciaDePadre(arbol.hijos(padre).map(registrada));
}

/**
 * True where a parent's % Efi is the mean of what its children print, plain or weighted, within the rounding of both,
 * or what follows from the tasks; also where there is nothing to compare.
 */
export function mediaCuadra(contexto: ContextoRegla, padre: Fila, registrada = LA_IMPRESA): boolean {
  const actual = registrada(padre);
  const media = mediaDeHijos(contexto, padre, registrada);
  if (actual === null || media === null) return true;
  const tolerancia = contexto.ajustes.toleranciaPorcentaje;
  if (casiIguales(actual, media, 2 * tolerancia)) return true;
  const hijos = contexto.arbol.hijos(padre);
  const ponderada = promedioPonderado(
    hijos.map((hijo) => ({ ponderacion: hijo.ponderacion, valor: registrada(hijo) })),
  );
  if (ponderada !== null && casiIguales(actual, ponderada, 2 * tolerancia)) return true;
  const recalculada = eficaciaDesdeTareas(contexto, padre);
  return recalculada !== null && casiIguales(actual, recalculada, tolerancia);
}

/** True where the row above is the mean of what this one prints and would not be with `nuevo`. */
export function mediaRespaldada(contexto: ContextoRegla, fila: Fila, nuevo: number): boolean {
  const padre = contexto.arbol.padre(fila);
  if (padre === null || esFormula(contexto, padre, 'eficacia')) return false;
  const conNuevo: Registrada = (otra) => (otra === fila ? nuevo : LA_IMPRESA(otra));
  return mediaCuadra(contexto, padre) && !mediaCuadra(contexto, padre, conNuevo);
}

/**
 * What the rows above must print once this one prints `nuevo`: each mean that agreed with the old figure follows the
 * new one, up to the first that agrees anyway. Those that are formulas follow by themselves.
 */
export function mediasQueSiguen(contexto: ContextoRegla, fila: Fila, nuevo: number): Edicion[] {
  const cambiadas = new Map([[fila, nuevo]]);
  const conCambios: Registrada = (otra) => cambiadas.get(otra) ?? LA_IMPRESA(otra);
  const ediciones: Edicion[] = [];
  for (let padre = contexto.arbol.padre(fila); padre !== null; padre = contexto.arbol.padre(padre)) {
    const media = mediaDeHijos(contexto, padre, conCambios);
    if (media === null || !mediaCuadra(contexto, padre) || mediaCuadra(contexto, padre, conCambios)) break;
    const redonda = Number(media.toFixed(2));
    cambiadas.set(padre, redonda);
    if (esFormula(contexto, padre, 'eficacia')) continue;
    const celda = contexto.celda(padre, 'eficacia');
    const arreglo = cambiarPorcentaje(contexto.sheet, celda, redonda, 'seguro');
    ediciones.push(...(arreglo?.ediciones ?? []));
  }
  return ediciones;
}
