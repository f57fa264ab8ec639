import type { Hallazgo } from '../../check/types';
import { agrupar } from '../../report/agrupar';
import type { Unidad } from '../../report/unidad';
import { tablasDe } from '../../report/unidad';

/** Rows of a sheet (1-based, inclusive) that belong to one unit: its table and the title block above it. */
export interface Zona {
  readonly hoja: string;
  readonly desde: number;
  readonly hasta: number;
}

/** Excel's last row. */
const ULTIMA_FILA = 1_048_576;

/** Parts the sheets of one workbook among its units: a ministry stacks 32 of them on one sheet. */
export function zonasDe(unidades: readonly Unidad[]): ReadonlyMap<Unidad, readonly Zona[]> {
  const lugares = unidades.flatMap((unidad) => tablasDe(unidad).map((tabla) => ({ unidad, tabla })));
  const zonas = new Map<Unidad, Zona[]>(unidades.map((unidad) => [unidad, []]));
  for (const [hoja, suyos] of agrupar(lugares, ({ tabla }) => tabla.hoja)) {
    const enOrden = [...suyos].sort((a, b) => a.tabla.rango.bottom - b.tabla.rango.bottom);
    let desde = 1;
    enOrden.forEach(({ unidad, tabla }, indice) => {
      const hasta = indice === enOrden.length - 1 ? ULTIMA_FILA : tabla.rango.bottom + 1;
      zonas.get(unidad)?.push({ hoja, desde, hasta });
      desde = hasta + 1;
    });
  }
  return zonas;
}

export function estaEn(zonas: readonly Zona[], { hoja, fila }: Pick<Hallazgo, 'hoja' | 'fila'>): boolean {
  return zonas.some((zona) => zona.hoja === hoja && fila >= zona.desde && fila <= zona.hasta);
}
