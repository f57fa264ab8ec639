import type { Meses } from '../plan/mes';
import { sumaHasta } from '../plan/mes';
import { casiIguales } from '../plan/tolerancia';
import { limpio } from './arreglo';

/** The month that explains why twelve months miss what they should add to. Months 1–12. */
export type CausaSuma =
  /** The only blank month; with `valor` the row adds up. */
  | { readonly clase: 'mes-vacio'; readonly mes: number; readonly valor: number }
  /** Unlike the others, or one slip of the hand away; with `valor` the row adds up. */
  | { readonly clase: 'mes-distinto'; readonly mes: number; readonly valor: number }
  /** What is too much is exactly this month. */
  | { readonly clase: 'mes-sobrante'; readonly mes: number }
  /** What is too much is one of `veces` equal months. */
  | { readonly clase: 'mes-repetido'; readonly veces: number; readonly valor: number };

/** Looks for the one month that is wrong; null where several would do, or none. */
export function causaDeSuma(meses: Meses, esperado: number): CausaSuma | null {
  const falta = limpio(esperado - sumaHasta(meses, 12));
  return (
    mesVacio(meses, falta) ??
    mesDistinto(meses, falta) ??
    mesSobrante(meses, falta) ??
    deslizDeMano(meses, falta)
  );
}

function mesVacio(meses: Meses, falta: number): CausaSuma | null {
  const vacios = posiciones(meses, (valor) => valor === null);
  const [unico] = vacios;
  if (falta <= 0 || unico === undefined || vacios.length > 1) return null;
  return { clase: 'mes-vacio', mes: unico + 1, valor: falta };
}

/** All programmed months are alike but one, and putting that one in line makes the row add up. */
function mesDistinto(meses: Meses, falta: number): CausaSuma | null {
  const moda = modaDe(meses);
  if (moda === null) return null;
  const candidatos = posiciones(
    meses,
    (valor) => (valor ?? 0) !== moda && casiIguales((valor ?? 0) + falta, moda),
  );
  const [unico] = candidatos;
  if (unico === undefined || candidatos.length > 1) return null;
  return { clase: 'mes-distinto', mes: unico + 1, valor: moda };
}

function mesSobrante(meses: Meses, falta: number): CausaSuma | null {
  if (falta >= 0) return null;
  const iguales = posiciones(meses, (valor) => casiIguales(valor ?? 0, -falta));
  const [primero] = iguales;
  if (primero === undefined) return null;
  if (iguales.length === 1) return { clase: 'mes-sobrante', mes: primero + 1 };
  return { clase: 'mes-repetido', veces: iguales.length, valor: -falta };
}

/** 12 for 21, 50 for 500, 35 for 36: one typing slip in one month only would explain the sum. */
function deslizDeMano(meses: Meses, falta: number): CausaSuma | null {
  const programados = posiciones(meses, (valor) => (valor ?? 0) !== 0);
  const candidatos =
    programados.length === 1
      ? programados
      : programados.filter((i) => esDesliz(meses[i] ?? 0, limpio((meses[i] ?? 0) + falta)));
  const [unico] = candidatos;
  if (unico === undefined || candidatos.length > 1) return null;
  const valor = limpio((meses[unico] ?? 0) + falta);
  return valor < 0 ? null : { clase: 'mes-distinto', mes: unico + 1, valor };
}

/** One digit more, less or swapped with its neighbour; a changed digit explains any sum and proves nothing. */
function esDesliz(escrito: number, debido: number): boolean {
  if (debido <= 0 || escrito === debido) return false;
  if (casiIguales(escrito, debido * 10) || casiIguales(escrito, debido / 10)) return true;
  const [a, b] = [String(escrito), String(debido)];
  if (a.length !== b.length) return sinUnDigito(a, b) || sinUnDigito(b, a);
  const first = a.split('').findIndex((digito, i) => digito !== b[i]);
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2);
}

function sinUnDigito(larga: string, corta: string): boolean {
  if (larga.length !== corta.length + 1) return false;
  return larga.split('').some((_, i) => larga.slice(0, i) + larga.slice(i + 1) === corta);
}

/** The value of at least three programmed months and of more than half of them; null where there is none. */
function modaDe(meses: Meses): number | null {
  const programados = meses.filter((valor): valor is number => valor !== null && valor !== 0);
  const moda = programados.find(
    (valor) => programados.filter((otro) => otro === valor).length * 2 > programados.length,
  );
  if (moda === undefined) return null;
  return programados.filter((valor) => valor === moda).length < 3 ? null : moda;
}

function posiciones(meses: Meses, cumple: (valor: number | null) => boolean): number[] {
  return meses.flatMap((valor, i) => (cumple(valor) ? [i] : []));
}
