import { esBlanco, textoDe } from './celda';
import { trimestreDe } from './argumento';
import { leerBase } from './base-poa';
import { cifraDeAccion, medidaConsolidada } from './cifra-consolidada';
import { derramar } from './derrame';

/**
 * Cifra de una acción de corto plazo (ACP) en el consolidado de este libro, la misma del Cuadro N° 3. Se lee de la hoja «Base POA» y se actualiza cada vez que Excel recalcula, también cuando esa hoja cambia.
 * @customfunction CONSOLIDADO
 * @volatile
 * @param acp Código de la acción de corto plazo, como 6.1.1: una celda o una columna.
 * @param medida Cifra que se quiere: programado, avance, eficacia, desviacion, vigente, ejecutado, ejecucion, eficiencia, unidades, operaciones o tareas.
 * @param [trimestre] Trimestre, de 1 a 4. Sin él, el del último informe Consolidado del libro. No cambia presupuestos ni cantidades.
 * @returns Puntos porcentuales, Bs. o una cantidad, según la medida; una columna si se dio una columna.
 * @example =POA.CONSOLIDADO(B28; "avance"; 4) → 44,10
 * @example =POA.CONSOLIDADO(B58; "ejecucion") → 60,54
 */
export async function consolidado(
  acp: unknown[][],
  medida: unknown,
  trimestre?: unknown,
): Promise<unknown[][]> {
  const pedida = medidaConsolidada(medida);
  const indicado = esBlanco(trimestre) ? null : trimestreDe(trimestre);
  const base = await leerBase();
  return derramar(acp, (celda) =>
    cifraDeAccion(base, textoDe(celda), pedida, indicado ?? base.trimestre ?? 4),
  );
}
