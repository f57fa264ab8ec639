import { borradorDe, repartir, type Borrador } from '../../../app/borrador-mapeo';
import { encabezadoProbable } from '../../../app/columnas-de-hoja';
import type { Edicion } from './edicion';

/** Where the editor begins: the detected table, the correction whose header has changed, or an empty sheet of paper. */
export function borradorInicial({ sheet, tabla, mapeo }: Edicion): Borrador {
  if (tabla) return borradorDe(tabla);
  const desde = encabezadoProbable(sheet);
  const vacio: Borrador = {
    forma: '',
    encabezado: { desde, hasta: desde },
    simples: {},
    meses: {},
    primeraFila: null,
    ultimaFila: null,
  };
  if (!mapeo) return vacio;
  const hasta = desde + mapeo.altoEncabezado - 1;
  return { ...vacio, forma: mapeo.forma, encabezado: { desde, hasta }, ...repartir(mapeo.columnas) };
}
