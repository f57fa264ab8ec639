import { compararCifras } from '../../report/cambios';
import type { Cambios, FilaDeCifras } from '../../report/cambios';
import { leerConsolidado } from '../../report/consolidado-anterior';
import { leerInformeAnterior } from '../../report/informe-anterior';
import type { Metodo } from '../../report/metodo';
import type { HojaDetectada } from '../detectar-libro';
import type { WorkbookPort } from '../port';
import type { Taller } from '../taller/taller';
import type { InformeHallado } from './anteriores';

/** What a report is held against: a sheet that an earlier run wrote, or a quarterly report that was found. */
export type Anterior =
  { readonly tipo: 'generado'; readonly hoja: string } | ({ readonly tipo: 'informe' } & InformeHallado);

export interface Comparable {
  /** Sheets of the open workbook, as they were detected. */
  readonly hojas: readonly HojaDetectada[];
  readonly metodo: Metodo;
  /** The figures of now. */
  readonly cifras: readonly FilaDeCifras[];
}

/**
 * What changed since an earlier report, in one round trip; null where it is not there or cannot be read any more.
 * Rejects with `ARCHIVO_PERDIDO` where its file is not kept any more.
 */
export async function compararInforme(
  port: Pick<WorkbookPort, 'read'>,
  taller: () => Promise<Pick<Taller, 'tabla'>>,
  anterior: Anterior,
  { hojas, metodo, cifras }: Comparable,
): Promise<Cambios | null> {
  if (anterior.tipo === 'generado') {
    const { sheets } = await port.read({ only: [anterior.hoja] });
    const hoja = sheets.find(({ name }) => name === anterior.hoja);
    const impresas = hoja ? leerConsolidado(hoja, metodo) : null;
    return impresas && compararCifras(impresas, cifras);
  }
  const { archivo, hoja, fila } = anterior;
  const tabla =
    archivo === null
      ? hojas.find((una) => una.hoja === hoja)?.tablas.find(({ rango }) => rango.top === fila)
      : await (await taller()).tabla(archivo, hoja, fila);
  return tabla ? compararCifras(leerInformeAnterior(tabla, cifras), cifras) : null;
}
