import type { TipoIndicador } from '../plan/indicador';
import type { Meses } from '../plan/mes';
import { casiIguales } from '../plan/tolerancia';
import type { Cronograma } from './cronograma';

/** A row of months that is no sum: a level that is kept or that rises, broken in one month (1–12). */
export type NivelRoto =
  /** All programmed months keep `valor` but this one. */
  | { readonly clase: 'constante'; readonly mes: number; readonly valor: number; readonly escrito: number }
  /** The months rise to the meta, but this one falls below the one before. */
  | { readonly clase: 'baja'; readonly mes: number; readonly anterior: number; readonly escrito: number }
  /** The months rise, but the last stops short of the meta or passes it. */
  | { readonly clase: 'no-llega'; readonly mes: number; readonly valor: number; readonly escrito: number };

const MINIMO_DE_IGUALES = 3;
/** A rising row adds to much more than its meta; a sum does not. */
const SUMA_DE_NIVELES = 1.5;
/** The last level of a rising row comes at least this near to the meta. */
const CERCA_DE_META = 0.2;

/** For a row that is `inconsistente`: which level was meant, and where it breaks; null where it looks like a sum. */
export function nivelRoto({ meses, meta }: Cronograma, indicador: TipoIndicador): NivelRoto | null {
  if (indicador !== 'inconsistente' || meta === null || meta === 0) return null;
  return constanteRota(meses, meta) ?? subidaRota(meses, meta);
}

function constanteRota(meses: Meses, meta: number): NivelRoto | null {
  const programados = conMes(meses);
  const iguales = programados.filter(({ valor }) => casiIguales(valor, meta));
  const [distinto, ...mas] = programados.filter(({ valor }) => !casiIguales(valor, meta));
  if (iguales.length < MINIMO_DE_IGUALES || !distinto || mas.length > 0) return null;
  return { clase: 'constante', mes: distinto.mes, valor: meta, escrito: distinto.valor };
}

function subidaRota(meses: Meses, meta: number): NivelRoto | null {
  const programados = conMes(meses);
  const ultimo = programados.at(-1);
  const suma = programados.reduce((total, { valor }) => total + valor, 0);
  if (!ultimo || programados.length < MINIMO_DE_IGUALES || suma < SUMA_DE_NIVELES * meta) return null;
  const bajadas = programados.filter(({ valor }, i) => valor < (programados[i - 1]?.valor ?? valor));
  const subidas = programados.filter(({ valor }, i) => valor > (programados[i - 1]?.valor ?? valor));
  const [bajada, ...mas] = bajadas;
  if (bajada && mas.length === 0 && casiIguales(ultimo.valor, meta) && subidas.length >= MINIMO_DE_IGUALES) {
    const anterior = programados[programados.indexOf(bajada) - 1]?.valor ?? 0;
    return { clase: 'baja', mes: bajada.mes, anterior, escrito: bajada.valor };
  }
  const cerca = Math.abs(ultimo.valor - meta) <= CERCA_DE_META * meta;
  if (bajada || subidas.length < MINIMO_DE_IGUALES - 1 || !cerca) return null;
  return { clase: 'no-llega', mes: ultimo.mes, valor: meta, escrito: ultimo.valor };
}

function conMes(meses: Meses): { readonly mes: number; readonly valor: number }[] {
  return meses.flatMap((valor, i) => (valor === null || valor === 0 ? [] : [{ mes: i + 1, valor }]));
}
