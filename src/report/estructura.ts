import { codigoPadre, compararCodigos, normalizarCodigo } from '../plan/codigo';
import { ponderacionesEnPuntos } from '../plan/ponderacion';
import type { Fila, Tabla } from '../plan/tabla';
import { agrupar } from './agrupar';
import { SIN_CODIGO } from './ruta';

/** Budget of an operation by source, in Bs., as the institution's structure gives it. */
export interface Financiamiento {
  readonly tgn: number;
  readonly otros: number;
}

export interface Operacion {
  /** Unique in the structure: the ministry's repeated codes carry the unit (`1.1.1 UGP`). */
  readonly codigo: string;
  /** Null where no plan names it (its row is missing). */
  readonly nombre: string | null;
  /** Null where the structure does not say. */
  readonly financiamiento: Financiamiento | null;
}

/** Acción de corto plazo: a row of Cuadro 3. */
export interface AccionCortoPlazo {
  readonly codigo: string;
  readonly nombre: string | null;
  readonly aei: string | null;
  /** Weight in percent points; equal for all where the structure is only proposed, 0 where it has none. */
  readonly ponderacion: number;
  readonly operaciones: readonly Operacion[];
}

/** Acción estratégica institucional: what the ACPs are grouped by. */
export interface AccionEstrategica {
  readonly codigo: string;
  readonly nombre: string | null;
}

/** What the units are consolidated into. */
export interface Estructura {
  /** True where it was read off the units' own codes and the weights are equal, for want of the institution's. */
  readonly propuesta: boolean;
  readonly gestion: number | null;
  /** In the order in which the plan sets them down; empty where the form has none. */
  readonly estrategicas: readonly AccionEstrategica[];
  readonly acciones: readonly AccionCortoPlazo[];
}

export const FORMA_ESTRUCTURA = 'an-estructura';

/** Reads the institution's structure off its table (form `an-estructura`): AEI, ACP and operation rows by level. */
export function leerEstructura({ filas, titulo, familia }: Tabla): Estructura {
  const deNivel = (nivel: number) => filas.filter((fila) => fila.nivel === nivel && fila.codigo !== null);
  const [aeis, acps, operaciones] = [deNivel(2), deNivel(3), deNivel(4)];
  const codigosAcp = new Set(acps.map(codigoDe));
  const codigosAei = new Set(aeis.map(codigoDe));
  const pesos = ponderacionesEnPuntos(acps.map(({ ponderacion }) => ponderacion ?? 0));
  const superior = (fila: Fila, conocidos: ReadonlySet<string>, arriba: readonly Fila[]): string | null => {
    const porCodigo = codigoPadre(codigoDe(fila), familia);
    if (porCodigo !== null && conocidos.has(porCodigo)) return porCodigo;
    const anterior = arriba.findLast((otra) => otra.fila <= fila.fila);
    return anterior ? codigoDe(anterior) : null;
  };
  const orden = new Map(aeis.map((fila, indice) => [codigoDe(fila), indice]));
  const porAcp = agrupar(operaciones, (fila) => superior(fila, codigosAcp, acps));
  return {
    propuesta: false,
    gestion: titulo.gestion,
    estrategicas: aeis.map((fila) => ({ codigo: codigoDe(fila), nombre: fila.descripcion })),
    acciones: acps
      .map((fila, indice) => ({
        codigo: codigoDe(fila),
        nombre: fila.descripcion,
        aei: superior(fila, codigosAei, aeis),
        ponderacion: pesos[indice] ?? 0,
        operaciones: (porAcp.get(codigoDe(fila)) ?? []).map(operacionDe),
      }))
      // Those of one AEI stand together, so that a subtotal is one range.
      .sort((a, b) => (orden.get(a.aei ?? '') ?? -1) - (orden.get(b.aei ?? '') ?? -1)),
  };
}

function operacionDe(fila: Fila): Operacion {
  const { financiamiento, descripcion } = fila;
  return {
    codigo: codigoDe(fila),
    nombre: descripcion,
    financiamiento: financiamiento
      ? { tgn: financiamiento.tgn ?? 0, otros: financiamiento.otros ?? 0 }
      : null,
  };
}

const codigoDe = ({ codigo }: Fila): string => normalizarCodigo(codigo ?? '');

/** Plan order, the homeless last. */
export function enOrden(a: string, b: string): number {
  if (a === SIN_CODIGO || b === SIN_CODIGO) return Number(a === SIN_CODIGO) - Number(b === SIN_CODIGO);
  return compararCodigos(a, b);
}
