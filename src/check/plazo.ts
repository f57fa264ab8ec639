import { MESES } from '../plan/mes';
import type { Fila, Tabla } from '../plan/tabla';
import { normalizar } from '../sheet/text';

/** First and last month of a row, 1–12; `desde` after `hasta` where they are typed the wrong way round. */
export interface Plazo {
  readonly desde: number;
  readonly hasta: number;
}

/** From `Feb-Nov` or from the dates; months before or after the budget year count as its ends. Null where it says none. */
export function plazoDe({ titulo }: Tabla, fila: Fila): Plazo | null {
  const deTexto = fila.mesInicioFin === null ? null : plazoDeTexto(fila.mesInicioFin);
  if (deTexto) return deTexto;
  if (fila.inicio === null || fila.fin === null) return null;
  const gestion = titulo.gestion ?? Number(fila.inicio.slice(0, 4));
  return { desde: mesEnGestion(fila.inicio, gestion), hasta: mesEnGestion(fila.fin, gestion) };
}

/** `Ene-Dic`, `Enero a Diciembre`, `Abr`; null for anything else. */
export function plazoDeTexto(texto: string): Plazo | null {
  const palabras = normalizar(texto)
    .split(' ')
    .filter((palabra) => palabra !== 'a' && palabra !== 'al' && palabra !== 'de');
  const meses = palabras.map(numeroDeMes);
  const [desde, hasta = desde] = meses;
  if (meses.length > 2 || !desde || !hasta) return null;
  return { desde, hasta };
}

function numeroDeMes(palabra: string): number {
  const inicio = palabra.slice(0, 3).toUpperCase();
  return MESES.findIndex((mes) => mes === (inicio === 'SET' ? 'SEP' : inicio)) + 1;
}

function mesEnGestion(fecha: string, gestion: number): number {
  const anio = Number(fecha.slice(0, 4));
  if (anio < gestion) return 1;
  return anio > gestion ? MESES.length : Number(fecha.slice(5, 7));
}
