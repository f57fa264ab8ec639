import { eficaciaDePadre } from '../plan/eficacia';
import { derramar } from './derrame';
import { sinDato } from './error';
import { valoresDeHijos, valoresPorPadre } from './hijos';

/**
 * Promedio simple de los hijos directos de un código, sin redondear: así se obtiene el % Efi de una operación, una ACP o un objetivo.
 * @customfunction PROMEDIO.HIJOS
 * @param codigo Código del padre (o una columna de códigos).
 * @param codigos Columna de códigos del plan.
 * @param valores Valores de las mismas filas; los vacíos no cuentan.
 * @returns Promedio; una columna si se dio una columna.
 * @example =POA.PROMEDIO.HIJOS(B50; B51:B54; AE51:AE54) → 75,25
 */
export function promedioHijos(codigo: unknown[][], codigos: unknown[][], valores: unknown[][]): unknown[][] {
  const porPadre = valoresPorPadre(codigos, valores);
  return derramar(codigo, (celda) => {
    const promedio = eficaciaDePadre(valoresDeHijos(porPadre, celda));
    if (promedio !== null) return promedio;
    throw sinDato('Los hijos de este código no tienen valores.');
  });
}
