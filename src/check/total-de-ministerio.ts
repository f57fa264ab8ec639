import { mesesDePadre, mesesDeTotal, type ObjetivoPonderado } from '../plan/ministerio';
import type { Fila, Tabla } from '../plan/tabla';
import { TOLERANCIA_PADRE_MINISTERIO, TOLERANCIA_TOTAL_MINISTERIO, casiIguales } from '../plan/tolerancia';
import { cronogramaDe } from './cronograma';
import { ponderacionDeFila } from './ponderacion-de-fila';
import type { ContextoRegla } from './types';

/** A 'Total:' row of the ministry and the objectives above it, up to the Total before. */
export interface BloqueDeTotal {
  readonly total: Fila;
  readonly objetivos: readonly Fila[];
}

export function bloquesDeTotal({ filas }: Tabla): BloqueDeTotal[] {
  let desde = 0;
  return filas.flatMap((total, i) => {
    if (total.tipo !== 'total') return [];
    const objetivos = filas.slice(desde, i).filter(({ nivel }) => nivel === 3);
    desde = i + 1;
    return [{ total, objetivos }];
  });
}

/** An objective as it prints its months. */
export function impreso(contexto: ContextoRegla, fila: Fila): ObjetivoPonderado {
  return {
    codigo: fila.codigo ?? '',
    ponderacion: ponderacionDeFila(contexto, fila) ?? 0,
    meses: cronogramaDe(contexto, fila)?.meses ?? [],
  };
}

/** An objective with the months that its activities give; as it prints them where it has none. */
export function recalculado(contexto: ContextoRegla, fila: Fila): ObjetivoPonderado {
  const hijos = contexto.arbol.hijos(fila).map((hijo) => impreso(contexto, hijo));
  const propio = impreso(contexto, fila);
  return hijos.length === 0 ? propio : { ...propio, meses: mesesDePadre(hijos) };
}

/** A month of an objective (1–12) with another value, in points. */
export function conMes(objetivo: ObjetivoPonderado, mes: number, valor: number): ObjetivoPonderado {
  return { ...objetivo, meses: objetivo.meses.map((actual, i) => (i === mes - 1 ? valor : actual)) };
}

/** A month of the Total against the one calculated, in points, within its rounding. */
export function cabeEnTotal(enCelda: number | null | undefined, calculado: number | undefined): boolean {
  return casiIguales(enCelda ?? 0, calculado ?? 0, TOLERANCIA_TOTAL_MINISTERIO);
}

/** True where a month (1–12) of the Total follows from what its objective prints, and would not from `valor`. */
export function mesRespaldadoPorTotal(
  contexto: ContextoRegla,
  objetivo: Fila,
  mes: number,
  valor: number,
): boolean {
  const bloque = bloquesDeTotal(contexto.tabla).find(({ objetivos }) => objetivos.includes(objetivo));
  const delTotal = bloque && cronogramaDe(contexto, bloque.total)?.meses[mes - 1];
  if (!bloque || delTotal === undefined) return false;
  const sale = (como: (fila: Fila) => ObjetivoPonderado) =>
    cabeEnTotal(delTotal, mesesDeTotal(bloque.objetivos.map(como))[mes - 1]);
  const impresos = (fila: Fila) => impreso(contexto, fila);
  const cambiados = (fila: Fila) => (fila === objetivo ? conMes(impresos(fila), mes, valor) : impresos(fila));
  return sale(impresos) && !sale(cambiados) && !sale((fila) => recalculado(contexto, fila));
}

/** True where an objective's activities give another figure for a month (1–12) than `valor`, in points. */
export function actividadesDanOtroMes(
  contexto: ContextoRegla,
  objetivo: Fila,
  mes: number,
  valor: number,
): boolean {
  if (contexto.arbol.hijos(objetivo).length === 0) return false;
  const sale = recalculado(contexto, objetivo).meses[mes - 1] ?? 0;
  return !casiIguales(valor, sale, TOLERANCIA_PADRE_MINISTERIO);
}
