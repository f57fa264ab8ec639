import type { HojaDetectada } from '../../app/detectar-libro';
import { tareaMedida } from '../../check/eficacia-de-fila';
import type { Hallazgo } from '../../check/types';
import { arbolDe } from '../../plan/arbol';
import { ultimoMes, type Trimestre } from '../../plan/mes';
import type { Fila, Tabla } from '../../plan/tabla';
import { medidaHasta, type Medida } from '../../plan/trimestre';

export interface LugarDeFila {
  readonly hoja: string;
  /** Of the sheet, 1-based. */
  readonly fila: number;
  /** Whether figures of 100 points are the most there is (a setting of the workbook). */
  readonly tope: boolean;
}

export interface ExplicacionDeUnaFila {
  readonly tabla: Tabla;
  readonly fila: Fila;
  readonly padre: Fila | null;
  readonly hijos: number;
  /** To the end of each quarter, in points; empty where the row has no executed months. */
  readonly medidas: readonly { readonly trimestre: Trimestre; readonly medida: Medida }[];
}

const TRIMESTRES: readonly Trimestre[] = [1, 2, 3, 4];

/** The row of a plan that stands there; null where none does. */
export function explicar(
  hojas: readonly HojaDetectada[],
  { hoja, fila: numero, tope }: LugarDeFila,
): ExplicacionDeUnaFila | null {
  for (const tabla of hojas.find((una) => una.hoja === hoja)?.tablas ?? []) {
    const fila = tabla.filas.find((una) => una.fila === numero);
    if (!fila) continue;
    const arbol = arbolDe(tabla.filas, tabla.familia);
    const tarea = tareaMedida(fila, tope);
    return {
      tabla,
      fila,
      padre: arbol.padre(fila),
      hijos: arbol.hijos(fila).length,
      medidas: tarea
        ? TRIMESTRES.map((trimestre) => ({ trimestre, medida: medidaHasta(tarea, ultimoMes(trimestre)) }))
        : [],
    };
  }
  return null;
}

/** Findings of the row that is explained. */
export function hallazgosDe(
  hallazgos: readonly Hallazgo[],
  { hoja, fila }: Pick<LugarDeFila, 'hoja' | 'fila'>,
): readonly Hallazgo[] {
  return hallazgos.filter((uno) => uno.hoja === hoja && uno.fila === fila);
}
