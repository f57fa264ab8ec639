import { MESES } from '../plan/mes';
import type { Fila } from '../plan/tabla';
import { cambiar, limpio } from './arreglo';
import type { CausaSuma } from './causa-suma';
import { comoCelda, type Cronograma } from './cronograma';
import type { ContextoRegla, Dato, HallazgoDeRegla } from './types';

/** Messages that name the month, for the rules about sums of months; the text before the colon is their own. */
export const MENSAJES_DE_CAUSA = {
  'no-suma': 'hay {diferencia} {sentido}.',
  'mes-vacio': '{mes} está vacío y le corresponderían {valor}.',
  'mes-distinto': 'se explica por {mes}, que tendría que ser {valor} y es {escrito}.',
  'mes-sobrante': 'sobra exactamente lo programado en {mes}.',
  'mes-repetido': 'sobra exactamente un mes de los {veces} que programan {valor}.',
} as const;

/** The same with a beginning: `Los meses suman {actual} y la meta es {esperado}`. */
export function mensajesDeCausa(cabeza: string): Record<keyof typeof MENSAJES_DE_CAUSA, string> {
  const entradas = Object.entries(MENSAJES_DE_CAUSA).map(([id, cola]) => [id, `${cabeza}: ${cola}`]);
  return Object.fromEntries(entradas) as Record<keyof typeof MENSAJES_DE_CAUSA, string>;
}

type Explicacion = Pick<HallazgoDeRegla, 'mensaje' | 'datos' | 'relacionadas' | 'arreglo'>;

/** Message, data, cells and fix for the month that explains a wrong sum. */
export function explicarCausa(
  contexto: ContextoRegla,
  fila: Fila,
  cronograma: Cronograma,
  causa: CausaSuma,
): Explicacion {
  const meses = contexto.celdasMeses(fila, 'programado');
  const relacionadas = meses === null ? [] : [meses];
  if (causa.clase === 'mes-repetido') {
    return { mensaje: causa.clase, datos: { veces: causa.veces, valor: causa.valor }, relacionadas };
  }
  const celda = contexto.celda(fila, 'programado', causa.mes);
  const valor = causa.clase === 'mes-sobrante' ? null : causa.valor;
  const datos: Record<string, Dato> = {
    mes: MESES[causa.mes - 1] ?? '',
    valor,
    escrito: cronograma.meses[causa.mes - 1] ?? null,
  };
  const columna = contexto.tabla.columnas.programado?.[causa.mes - 1];
  const arreglo =
    valor === null
      ? undefined
      : cambiar(contexto.sheet, celda, comoCelda(contexto, fila, columna, valor), 'sugerido');
  return {
    mensaje: causa.clase,
    datos,
    relacionadas: celda === null ? relacionadas : [celda, ...relacionadas],
    ...(arreglo && { arreglo }),
  };
}

/** `{diferencia} {sentido}` of a sum: how much, and `de más` or `de menos`. */
export function diferencia(suma: number, esperado: number): Record<'diferencia' | 'sentido', Dato> {
  return {
    diferencia: limpio(Math.abs(suma - esperado)),
    sentido: suma > esperado ? 'de más' : 'de menos',
  };
}
