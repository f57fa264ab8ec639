import { presupuestoDePadre } from '../plan/presupuesto';
import { derramar } from './derrame';
import { valoresDeHijos, valoresPorPadre } from './hijos';

/**
 * Suma de los hijos directos de un código: así se obtiene el presupuesto de una operación, una ACP o un objetivo.
 * @customfunction SUMA.HIJOS
 * @param codigo Código del padre (o una columna de códigos).
 * @param codigos Columna de códigos del plan.
 * @param valores Valores de las mismas filas; los vacíos cuentan como 0.
 * @returns Suma; una columna si se dio una columna.
 * @example =POA.SUMA.HIJOS(B46; B49:B58; AI49:AI58) → 162102
 */
export function sumaHijos(codigo: unknown[][], codigos: unknown[][], valores: unknown[][]): unknown[][] {
  const porPadre = valoresPorPadre(codigos, valores);
  return derramar(codigo, (celda) => presupuestoDePadre(valoresDeHijos(porPadre, celda)) ?? 0);
}
