import { eficaciaDeTarea } from '../../plan/eficacia';
import { sumaHasta } from '../../plan/mes';
import type { Fila } from '../../plan/tabla';
import { casiIguales } from '../../plan/tolerancia';
import { cambiarPorcentaje } from '../arreglo';
import { eficaciaDeFila, tareaMedida } from '../eficacia-de-fila';
import { seguimiento } from '../ejemplos/aduana';
import { cadaMes, soloEn } from '../ejemplos/meses';
import { mediasQueSiguen } from '../media-de-padre';
import { indicadorDePresupuestoCuadra, relatoCuadra } from '../relato';
import { esRedondeoDe } from '../redondeo';
import type { Arreglo, ContextoRegla, HallazgoDeRegla, Regla } from '../types';

/** The % Efi of a task against its own months. */
export const eficaciaRegistrada: Regla = {
  id: 'eficacia-registrada',
  gravedad: 'error',
  titulo: '% Efi de la tarea',
  porque:
    'La eficacia compara lo ejecutado con la meta. Un porcentaje que no sale de los meses no se puede respaldar ante una auditoría.',
  comoArreglar:
    'Si los meses ejecutados están bien, ponga el % Efi calculado; si no, complete los meses con lo que muestra el medio de verificación.',
  norma: 'Formulario POA-01, Aduana Nacional 2017: % Efi = ejecutado / meta · 100, con tope en 100.',
  necesita: ['programado', 'ejecutado', 'eficacia'],
  mensajes: {
    'no-coincide': 'El % Efi registrado es {actual} y los meses ejecutados dan {esperado}.',
    'nada-ejecutado':
      'El % Efi registrado es {actual}, pero ningún mes tiene nada ejecutado: corresponde {esperado}.',
    'sin-tope': 'El % Efi registrado es {actual}: pasa de 100 y el tope lo deja en {esperado}.',
    redondeo: 'El % Efi registrado es {actual}; sin perder decimales es {esperado}.',
  },
  ejemplos: {
    validos: [
      {
        titulo: '117 de 1.200 es 9,75',
        filas: seguimiento([
          {
            codigo: 'USOGC1.1.3.1.4',
            meta: 1200,
            programado: cadaMes(100),
            ejecutado: [25, 4, 19, 4, 5, 7, 15, 6, 10, 16, 2, 4],
            eficacia: 9.75,
          },
        ]),
      },
      {
        titulo: 'Lo que pasa de la meta vale 100',
        filas: seguimiento([
          {
            codigo: 'USOGC1.3.1.1.3',
            meta: 48000,
            programado: cadaMes(4000),
            ejecutado: cadaMes(5682),
            eficacia: 100,
          },
        ]),
      },
      {
        titulo: 'Un nivel mantenido se mide por su promedio',
        filas: seguimiento([
          {
            codigo: 'USOGC1.1.2.2.3',
            meta: 98,
            programado: cadaMes(98),
            ejecutado: cadaMes(98),
            eficacia: 100,
          },
        ]),
      },
    ],
    invalidos: [
      {
        titulo: 'Dice 66,67 y no ejecutó nada',
        filas: seguimiento([
          {
            codigo: 'USOGC1.1.2.1.6',
            meta: 6,
            programado: soloEn({ 7: 3, 8: 3 }),
            ejecutado: cadaMes(0),
            eficacia: 66.67,
          },
        ]),
        hallazgos: [{ celda: 'AE8', mensaje: 'nada-ejecutado' }],
      },
      {
        titulo: 'Los meses ejecutados suman 50 de 100',
        filas: seguimiento([
          {
            codigo: 'USOGC1.3.3.1.1',
            meta: 100,
            programado: [...cadaMes(8.33).slice(1), 8.37],
            ejecutado: [4, 4, 3, 1, 10, 6, 3, 3, 3, 4, 4, 5],
            eficacia: 47.97,
          },
        ]),
        hallazgos: [{ celda: 'AE8', mensaje: 'no-coincide' }],
      },
      {
        titulo: 'Pasa de 100 porque no se aplicó el tope',
        filas: seguimiento([
          {
            codigo: 'USOGC1.3.1.1.4',
            meta: 1200,
            programado: cadaMes(100),
            ejecutado: cadaMes(150),
            eficacia: 150,
          },
        ]),
        hallazgos: [{ celda: 'AE8', mensaje: 'sin-tope' }],
      },
      {
        titulo: 'Dos de tres escrito sin decimales',
        filas: seguimiento([
          {
            codigo: 'USOGC1.1.3.1.3',
            meta: 3,
            programado: soloEn({ 5: 1, 6: 1, 7: 1 }),
            ejecutado: soloEn({ 6: 2 }),
            eficacia: 67,
          },
        ]),
        hallazgos: [{ celda: 'AE8', mensaje: 'redondeo' }],
      },
    ],
  },
  *revisar(contexto) {
    for (const fila of contexto.tabla.filas) {
      if (fila.tipo !== 'tarea') continue;
      const hallazgo = revisarFila(contexto, fila);
      if (hallazgo) yield hallazgo;
    }
  },
};

function revisarFila(contexto: ContextoRegla, fila: Fila): HallazgoDeRegla | null {
  const actual = fila.eficaciaRegistrada;
  const esperado = eficaciaDeFila(contexto, fila);
  const { toleranciaPorcentaje } = contexto.ajustes;
  if (actual === null || esperado === null || casiIguales(actual, esperado, toleranciaPorcentaje))
    return null;
  const soloRedondeo = esRedondeoDe(actual, esperado);
  const arreglo = arregloDe(contexto, fila, Number(esperado.toFixed(2)), soloRedondeo);
  const meses = contexto.celdasMeses(fila, 'ejecutado');
  return {
    mensaje: soloRedondeo ? 'redondeo' : sintoma(fila, actual, toleranciaPorcentaje),
    datos: {},
    esperado,
    actual,
    fila,
    rol: 'eficacia',
    relacionadas: meses === null ? [] : [meses],
    ...(soloRedondeo && { gravedad: 'nota' as const }),
    ...(arreglo && { arreglo }),
  };
}

/**
 * The figure and the means above that it goes into. None where the row's own text or its % Eje bears out what is
 * printed: then the months are what is missing (USOGC 2017, Id 32: "CUMPLIDO" and no month).
 */
function arregloDe(
  contexto: ContextoRegla,
  fila: Fila,
  nuevo: number,
  soloRedondeo: boolean,
): Arreglo | undefined {
  const celda = contexto.celda(fila, 'eficacia');
  const propio = cambiarPorcentaje(contexto.sheet, celda, nuevo, soloRedondeo ? 'seguro' : 'sugerido');
  const cuadra = (eficacia: number | null) =>
    relatoCuadra(contexto, fila, eficacia) && indicadorDePresupuestoCuadra(fila, eficacia);
  if (!propio || (cuadra(fila.eficaciaRegistrada) && !cuadra(nuevo))) return undefined;
  return { ...propio, ediciones: [...propio.ediciones, ...mediasQueSiguen(contexto, fila, nuevo)] };
}

function sintoma(fila: Fila, actual: number, tolerancia: number): string {
  if (fila.ejecutado !== null && sumaHasta(fila.ejecutado, 12) === 0) return 'nada-ejecutado';
  const sinTope = tareaMedida(fila, false);
  const libre = sinTope && eficaciaDeTarea(sinTope);
  return libre !== null && actual > 100 && casiIguales(actual, libre, tolerancia)
    ? 'sin-tope'
    : 'no-coincide';
}
