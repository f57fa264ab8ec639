import type { Arbol } from '../plan/arbol';
import { porcentajeDeEjecucion } from '../plan/ejecucion';
import { presupuestoDePadre } from '../plan/presupuesto';
import type { Fila } from '../plan/tabla';
import { casiIguales } from '../plan/tolerancia';
import { esFormula } from './formula';
import type { ContextoRegla } from './types';

export type RolMonto = 'presupuesto' | 'presupuestoEjecutado';

/** Amount of a row in Bs.: what it prints, or what it would print. */
type Monto = (fila: Fila) => number | null;

/** True where a parent prints the sum of its children, or of its tasks, or nothing that could be compared. */
export function montoCuadra(arbol: Arbol, padre: Fila, monto: Monto): boolean {
  const actual = monto(padre);
  const esperado = presupuestoDePadre(arbol.hijos(padre).map(monto));
  if (actual === null || esperado === null || casiIguales(actual, esperado)) return true;
  const desdeTareas = sumaDesdeTareas(arbol, padre, monto);
  return desdeTareas !== null && casiIguales(actual, desdeTareas);
}

/** Sum over the lowest rows; a row without children counts what it prints. */
function sumaDesdeTareas(arbol: Arbol, fila: Fila, monto: Monto): number | null {
  const hijos = arbol.hijos(fila);
  if (hijos.length === 0) return monto(fila);
  return presupuestoDePadre(hijos.map((hijo) => sumaDesdeTareas(arbol, hijo, monto)));
}

/**
 * True where something else agrees with the amount that a row prints and would not with `nuevo`: the row above that it
 * adds to, or its own % Eje. Then a row below is wrong, and the sum must not be changed to suit it.
 */
export function montoRespaldado(contexto: ContextoRegla, fila: Fila, rol: RolMonto, nuevo: number): boolean {
  const { arbol, ajustes } = contexto;
  const padre = arbol.padre(fila);
  const conNuevo: Monto = (otra) => (otra === fila ? nuevo : otra[rol]);
  const loSumaElPadre =
    padre !== null &&
    !esFormula(contexto, padre, rol) &&
    montoCuadra(arbol, padre, (otra) => otra[rol]) &&
    !montoCuadra(arbol, padre, conNuevo);
  if (loSumaElPadre) return true;
  const cambiada = { ...fila, [rol]: nuevo };
  const tolerancia = ajustes.toleranciaPorcentaje;
  return (
    (!esFormula(contexto, fila, 'ejecucion') &&
      ejecucionCuadra(fila, tolerancia) &&
      !ejecucionCuadra(cambiada, tolerancia)) ||
    (!excede(fila) && excede(cambiada))
  );
}

function ejecucionCuadra(fila: Fila, tolerancia: number): boolean {
  const { presupuesto, presupuestoEjecutado, ejecucionRegistrada } = fila;
  if (presupuesto === null || presupuestoEjecutado === null || ejecucionRegistrada === null) return true;
  return casiIguales(
    ejecucionRegistrada,
    porcentajeDeEjecucion(presupuesto, presupuestoEjecutado),
    tolerancia,
  );
}

function excede({ presupuesto, presupuestoEjecutado }: Fila): boolean {
  return presupuesto !== null && presupuestoEjecutado !== null && presupuestoEjecutado > presupuesto;
}
