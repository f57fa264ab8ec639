import { esProgramacion } from '../../../app/seguimiento/programacion';
import type { Tabla } from '../../../plan/tabla';
import type { Estado } from '../../shell/estado';
import type { PlanPedido } from './casos';

/** A plan of the year that a form can be made of. */
export interface Programacion {
  readonly clave: string;
  readonly tabla: Pick<Tabla, 'hoja' | 'titulo'>;
  /** Null for the open workbook. */
  readonly archivo: string | null;
  readonly plan: PlanPedido;
}

/** Plans of the year in the open workbook and in the files beside it. */
export function programacionesDe({
  hojas,
  archivos,
}: Pick<Estado, 'hojas' | 'archivos'>): readonly Programacion[] {
  const propias = (hojas ?? [])
    .flatMap(({ tablas }) => tablas.filter(esProgramacion))
    .map((tabla) => {
      const plan = { archivo: null, hoja: tabla.hoja, fila: tabla.rango.top };
      return { clave: claveDe(null, tabla), tabla, archivo: null, plan };
    });
  const ajenas = archivos.flatMap(({ nombre, leido }) =>
    (leido?.hojas ?? []).flatMap(({ tablas }) =>
      tablas
        .filter(({ programacion }) => programacion)
        .map((tabla) => {
          const plan = { archivo: nombre, hoja: tabla.hoja, fila: tabla.rango.top };
          return { clave: claveDe(nombre, tabla), tabla, archivo: nombre, plan };
        }),
    ),
  );
  return [...propias, ...ajenas];
}

export function elegidasDe(
  estado: Pick<Estado, 'hojas' | 'archivos' | 'seguimiento'>,
): readonly Programacion[] {
  return programacionesDe(estado).filter(({ clave }) => !estado.seguimiento.excluidas.has(clave));
}

function claveDe(archivo: string | null, { hoja, rango }: Pick<Tabla, 'hoja' | 'rango'>): string {
  return JSON.stringify([archivo, hoja, rango.top, rango.left]);
}
