import { sumaHasta, ultimoHasta } from '../../plan/mes';
import type { Fila } from '../../plan/tabla';
import { casiIguales, toleranciaDeSuma } from '../../plan/tolerancia';
import { cambiar, limpio } from '../arreglo';
import { causaDeSuma } from '../causa-suma';
import { comoCelda, cronogramaDe, toleranciaDeMeses, type Cronograma } from '../cronograma';
import { cadaMes, soloEn } from '../ejemplos/meses';
import { ogeActividad } from '../ejemplos/ministerio';
import { diferencia, explicarCausa, mensajesDeCausa } from '../explicar-causa';
import { nivelRoto } from '../nivel-roto';
import type { ContextoRegla, HallazgoDeRegla, Regla } from '../types';

/**
 * The Total column of the ministry's forms against the months beside it. Constants carry their level there, rising
 * rows their last value, objectives 100 %; a 'Total:' row adds up whatever its months come to (UF 2017: 30).
 */
export const totalFila: Regla = {
  id: 'total-fila',
  gravedad: 'error',
  titulo: 'Total de la fila',
  porque:
    'El Total resume los doce meses de la fila. Si no coincide con ellos, no se sabe cuál de los dos vale.',
  comoArreglar: 'Corrija el mes que se nombra, o ponga en Total la suma de los meses.',
  norma: 'Formulario de Objetivos de Gestión Específicos y Actividades, POA 2017 (MDPyEP).',
  necesita: ['programado', 'total'],
  mensajes: {
    ...mensajesDeCausa('Los meses suman {actual} y el Total dice {esperado}'),
    'total-errado': 'El Total dice {actual}, pero los meses suman {esperado}, como pide la Meta.',
    'total-de-objetivo': 'El Total de un objetivo con actividades es 100 %, y dice {actual}.',
    redondeo: 'El Total dice {esperado} y los meses suman {actual}; la diferencia cabe en el redondeo.',
  },
  ejemplos: {
    validos: [
      {
        titulo: 'El Total es la suma, el nivel constante o el último nivel',
        filas: ogeActividad([
          { codigo: '5.1.1.1', meta: 13, programado: [1, 2, ...cadaMes(1).slice(2)], total: 13 },
          { codigo: '5.1.1.2', meta: 12, programado: cadaMes(12), total: 12 },
          {
            codigo: '5.1.1.3',
            meta: 48,
            programado: [4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48],
            total: 48,
          },
        ]),
      },
      {
        titulo: 'Un Total de 30 % cuando la unidad solo lleva el 30 % del objetivo',
        filas: ogeActividad(
          [
            { codigo: '5.1.5', ponderacion: 30, meta: 13, programado: soloEn({ 6: 50, 12: 50 }), total: 100 },
            { codigo: '5.1.5.1', meta: 2, programado: soloEn({ 6: 1, 12: 1 }), total: 2 },
          ],
          { programado: soloEn({ 6: 15, 12: 15 }), total: 30 },
        ),
      },
    ],
    invalidos: [
      {
        titulo: 'El Total dice 2 donde la meta y los meses dan 24',
        filas: ogeActividad([{ codigo: '5.1.3.2', meta: 24, programado: cadaMes(2), total: 2 }]),
        hallazgos: [{ celda: 'V7', mensaje: 'total-errado' }],
      },
      {
        titulo: 'Los meses suman 105 y el Total dice 100',
        filas: ogeActividad([
          { codigo: '1.1.5.4', meta: 20, programado: [5, 5, ...cadaMes(10).slice(3), 5], total: 100 },
        ]),
        hallazgos: [{ celda: 'V7', mensaje: 'mes-repetido' }],
      },
      {
        titulo: 'Cada causa se nombra',
        filas: ogeActividad([
          { codigo: '3.1.1.1', meta: 120, programado: [...cadaMes(10).slice(1), null], total: 120 },
          { codigo: '3.1.1.2', meta: 120, programado: [...cadaMes(10).slice(1), 12], total: 120 },
          { codigo: '3.1.1.3', meta: 14, programado: soloEn({ 3: 3, 6: 4, 9: 7, 11: 2 }), total: 14 },
          {
            codigo: '3.1.1.4',
            meta: 500,
            programado: soloEn({ 6: 100, 7: 100, 9: 100, 11: 100 }),
            total: 500,
          },
        ]),
        hallazgos: [
          { celda: 'V7', mensaje: 'mes-vacio' },
          { celda: 'V8', mensaje: 'mes-distinto' },
          { celda: 'V9', mensaje: 'mes-sobrante' },
          { celda: 'V10', mensaje: 'no-suma' },
        ],
      },
      {
        titulo: 'Un objetivo con actividades totaliza 100 %',
        filas: ogeActividad([
          { codigo: '3.3.3', meta: 5, programado: soloEn({ 3: 50, 6: 50 }), total: 120 },
          { codigo: '3.3.3.1', meta: 2, programado: soloEn({ 3: 1, 6: 1 }), total: 2 },
        ]),
        hallazgos: [{ celda: 'V7', mensaje: 'total-de-objetivo' }],
      },
      {
        titulo: 'Decimales mostrados que no alcanzan para el Total',
        filas: ogeActividad([{ codigo: '1.1.5.5', meta: 12, programado: cadaMes(8.33), total: 100 }]),
        hallazgos: [{ celda: 'V7', mensaje: 'redondeo' }],
      },
    ],
  },
  *revisar(contexto) {
    for (const fila of contexto.tabla.filas) {
      const hallazgo = revisarFila(contexto, fila);
      if (hallazgo) yield hallazgo;
    }
  },
};

function revisarFila(contexto: ContextoRegla, fila: Fila): HallazgoDeRegla | null {
  const cronograma = fila.total === null ? null : cronogramaDe(contexto, fila);
  if (!cronograma) return null;
  const meses = cronograma.meses;
  const total = cronograma.total ?? 0;
  if (contexto.arbol.hijos(fila).some((hijo) => hijo.programado !== null)) {
    return totalDeObjetivo(contexto, fila, total);
  }
  const suma = limpio(sumaHasta(meses, 12));
  if (casiIguales(suma, total) || valeComoTotal(fila, cronograma) || suma === 0) return null;
  const meses12 = contexto.celdasMeses(fila, 'programado');
  const lugar = { fila, rol: 'total' as const, relacionadas: meses12 === null ? [] : [meses12] };
  if (casiIguales(suma, total, toleranciaDeMeses(cronograma) + toleranciaDeTotal(fila, total))) {
    const esTarea = fila.tipo === 'tarea';
    return esTarea
      ? { ...lugar, mensaje: 'redondeo', datos: {}, esperado: total, actual: suma, gravedad: 'nota' }
      : null;
  }
  if (cronograma.meta !== null && casiIguales(suma, cronograma.meta)) {
    const enCelda = comoCelda(contexto, fila, contexto.tabla.columnas.total, suma);
    const arreglo = cambiar(contexto.sheet, contexto.celda(fila, 'total'), enCelda, 'sugerido');
    return {
      ...lugar,
      mensaje: 'total-errado',
      datos: {},
      esperado: suma,
      actual: total,
      ...(arreglo && { arreglo }),
    };
  }
  const cifras = { esperado: total, actual: suma };
  const causa = fila.tipo === 'tarea' ? causaDeSuma(meses, total) : null;
  if (causa === null) return { ...lugar, ...cifras, mensaje: 'no-suma', datos: diferencia(suma, total) };
  return { ...lugar, ...cifras, ...explicarCausa(contexto, fila, cronograma, causa) };
}

/** A level, kept or reached, stands in Total as itself. A broken one is the kind's own finding, not the Total's. */
function valeComoTotal({ indicador }: Fila, cronograma: Cronograma): boolean {
  const { meses, total, meta } = cronograma;
  if (total === null || indicador === null) return false;
  if (nivelRoto(cronograma, indicador)) return true;
  if (indicador === 'constante' || indicador === 'constante-parcial')
    return casiIguales(total, meta ?? total);
  return indicador === 'acumulada' && casiIguales(total, ultimoHasta(meses, 12));
}

/** A printed sum is rounded itself: 116.6 in the months, 117 in Total (ministry, UDE-VMPE 2017). */
function toleranciaDeTotal({ tipo }: Fila, total: number): number {
  return tipo === 'total' ? Math.max(0.5, toleranciaDeSuma([total])) : 0;
}

function totalDeObjetivo(contexto: ContextoRegla, fila: Fila, total: number): HallazgoDeRegla | null {
  if (casiIguales(total, 100) || casiIguales(total, 1)) return null;
  const cien = comoCelda(contexto, fila, contexto.tabla.columnas.total, 100);
  const arreglo = cambiar(contexto.sheet, contexto.celda(fila, 'total'), cien, 'sugerido');
  return {
    mensaje: 'total-de-objetivo',
    datos: {},
    esperado: 100,
    actual: total,
    fila,
    rol: 'total',
    ...(arreglo && { arreglo }),
  };
}
