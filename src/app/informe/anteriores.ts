import type { Trimestre } from '../../plan/mes';
import type { Tabla } from '../../plan/tabla';
import { FORMA_INFORME, nombreDeConsolidado } from '../../report/nombres';

/** A quarterly report among what was detected. */
export interface InformeHallado {
  /** Null for the open workbook. */
  readonly archivo: string | null;
  readonly hoja: string;
  /** First row of its table, 0-based. */
  readonly fila: number;
  readonly gestion: number | null;
  readonly trimestre: Trimestre | null;
}

interface Hoja {
  readonly hoja: string;
  readonly tablas: readonly Pick<Tabla, 'forma' | 'titulo' | 'rango'>[];
}

/** Quarterly reports on the sheets of a workbook (form `an-informe-trimestral`). */
export function informesDe(hojas: readonly Hoja[], archivo: string | null): readonly InformeHallado[] {
  return hojas.flatMap(({ hoja, tablas }) =>
    tablas.flatMap(({ forma, titulo: { gestion, trimestre }, rango }) =>
      forma === FORMA_INFORME ? [{ archivo, hoja, fila: rango.top, gestion, trimestre }] : [],
    ),
  );
}

/** Sheets of the earlier quarters that runs have left in the open workbook, the nearest first. */
export function consolidadosPrevios(
  hojas: readonly Pick<Hoja, 'hoja'>[],
  trimestre: Trimestre,
): readonly string[] {
  const otros = ([4, 3, 2, 1] as const).filter((uno) => uno < trimestre).map(nombreDeConsolidado);
  return otros.filter((nombre) => hojas.some(({ hoja }) => hoja === nombre));
}
