import { mesesDePadre } from '../plan/ministerio';
import { ponderacionesEnPuntos } from '../plan/ponderacion';
import { mesDe, numerosDe } from './argumento';
import { filasDe, numeroDe } from './celda';
import { argumentoInvalido } from './error';

/**
 * Meses de un objetivo a partir de sus actividades, como en el POA del ministerio: Σ ponderación · mes ÷ suma de los meses de la actividad.
 * @customfunction PADRE.MES
 * @param ponderaciones Ponderación de cada actividad, en % del objetivo.
 * @param meses Doce meses de cada actividad: una fila (o una columna) por actividad.
 * @param [mes] Mes, de 1 a 12, si se quiere uno solo. Sin él, los doce.
 * @returns Puntos porcentuales: los doce meses, o el mes pedido.
 * @example =POA.PADRE.MES({50;50}; G31:R32; 2) → 50
 * @example =POA.PADRE.MES({50;50}; G31:R32; 5) → 16,67
 */
export function padreMes(ponderaciones: unknown[][], meses: unknown[][], mes?: unknown): unknown[][] {
  const pesos = numerosDe(ponderaciones, 'La ponderación').map((peso) => peso ?? 0);
  const filas = filasDe(meses);
  const porFilas = filas.length === pesos.length && filas.every((fila) => fila.length === 12);
  const porColumnas = filas.length === 12 && filas.every((fila) => fila.length === pesos.length);
  if (!porFilas && !porColumnas) {
    throw argumentoInvalido(
      `Con ${pesos.length} ponderaciones, los meses deben ser ${pesos.length} filas de doce celdas (o doce filas de ${pesos.length}).`,
    );
  }
  const actividades = porFilas ? filas : transponer(filas);
  const padre = mesesDePadre(
    ponderacionesEnPuntos(pesos).map((ponderacion, i) => ({
      ponderacion,
      meses: (actividades[i] ?? []).map((celda) => numeroDe(celda, 'El rango de meses')),
    })),
  );
  const elegido = mesDe(mes);
  if (elegido !== null) return [[padre[elegido - 1]]];
  return porFilas ? [padre] : padre.map((valor) => [valor]);
}

function transponer(filas: unknown[][]): unknown[][] {
  return (filas[0] ?? []).map((_, columna) => filas.map((fila) => fila[columna]));
}
