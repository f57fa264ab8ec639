import { eficaciaDePadre } from '../../plan/eficacia';
import type { Fila } from '../../plan/tabla';
import { casiIguales } from '../../plan/tolerancia';
import { cambiarPorcentaje } from '../arreglo';
import { seguimiento } from '../ejemplos/aduana';
import { mediaCuadra, mediaDeHijos, mediaRespaldada, mediasQueSiguen } from '../media-de-padre';
import { esRedondeoDe } from '../redondeo';
import type { Arreglo, ContextoRegla, HallazgoDeRegla, Regla } from '../types';

/**
 * The % Efi of a parent against its direct children: as they print it, within the rounding of both, and as it
 * follows from the tasks. Only what fits neither is a finding, so that one wrong task is not one per ancestor.
 */
export const eficaciaPadre: Regla = {
  id: 'eficacia-padre',
  gravedad: 'error',
  titulo: '% Efi de la operación o acción',
  porque:
    'La eficacia de una operación es la media de sus tareas, y la de una acción la media de sus operaciones. De ella sale la cifra del informe.',
  comoArreglar: 'Ponga la media de las filas que dependen de esta, sin redondearlas antes.',
  norma: 'Formulario POA-01, Aduana Nacional 2017: media simple de las filas dependientes (16 de 16).',
  necesita: ['codigo', 'eficacia'],
  mensajes: {
    'no-es-media': 'El % Efi de {codigo} es {actual} y la media de sus {hijas} filas es {esperado}.',
    'falta-hija':
      'El % Efi de {codigo} es {actual}: deja fuera a {hija}. La media de sus {hijas} filas es {esperado}.',
    redondeo: 'El % Efi de {codigo} es {actual}; sin perder decimales es {esperado}.',
  },
  ejemplos: {
    validos: [
      {
        titulo: 'La media se saca sin redondear: 44,105 se muestra como 44,10',
        filas: seguimiento([
          { codigo: 'USOGC1.1.3.1', eficacia: 44.1 },
          { codigo: 'USOGC1.1.3.1.1', meta: 1, eficacia: 100 },
          { codigo: 'USOGC1.1.3.1.2', meta: 3, eficacia: 0 },
          { codigo: 'USOGC1.1.3.1.3', meta: 3, eficacia: 66.67 },
          { codigo: 'USOGC1.1.3.1.4', meta: 1200, eficacia: 9.75 },
        ]),
      },
    ],
    invalidos: [
      {
        titulo: 'No es la media',
        filas: seguimiento([
          { codigo: 'USOGC1.2.1.1', eficacia: 80 },
          { codigo: 'USOGC1.2.1.1.1', meta: 1, eficacia: 100 },
          { codigo: 'USOGC1.2.1.1.2', meta: 3, eficacia: 33.33 },
        ]),
        hallazgos: [{ celda: 'AE8', mensaje: 'no-es-media' }],
      },
      {
        titulo: 'Una tarea quedó fuera de la media',
        filas: seguimiento([
          { codigo: 'USOGC1.2.1.1', eficacia: 50 },
          { codigo: 'USOGC1.2.1.1.1', meta: 1, eficacia: 100 },
          { codigo: 'USOGC1.2.1.1.2', meta: 3, eficacia: 0 },
          { codigo: 'USOGC1.2.1.1.3', meta: 5, eficacia: 20 },
        ]),
        hallazgos: [{ celda: 'AE8', mensaje: 'falta-hija' }],
      },
      {
        titulo: 'La media, escrita sin decimales',
        filas: seguimiento([
          { codigo: 'USOGC1.2.1.1', eficacia: 67 },
          { codigo: 'USOGC1.2.1.1.1', meta: 1, eficacia: 100 },
          { codigo: 'USOGC1.2.1.1.2', meta: 3, eficacia: 33.33 },
        ]),
        hallazgos: [{ celda: 'AE8', mensaje: 'redondeo' }],
      },
    ],
  },
  *revisar(contexto) {
    for (const fila of contexto.tabla.filas) {
      const hijos = contexto.arbol.hijos(fila);
      const hallazgo = hijos.length === 0 ? null : revisarPadre(contexto, fila, hijos);
      if (hallazgo) yield hallazgo;
    }
  },
};

function revisarPadre(contexto: ContextoRegla, fila: Fila, hijos: readonly Fila[]): HallazgoDeRegla | null {
  const actual = fila.eficaciaRegistrada;
  if (actual === null) return null;
  const esperado = mediaDeHijos(contexto, fila);
  if (esperado === null || mediaCuadra(contexto, fila)) return null;
  const redondo = esRedondeoDe(actual, esperado);
  const tolerancia = contexto.ajustes.toleranciaPorcentaje;
  const hija = redondo ? null : hijaOlvidada(hijos, actual, 2 * tolerancia);
  const arreglo = arregloDe(contexto, fila, Number(esperado.toFixed(2)), redondo);
  return {
    mensaje: redondo ? 'redondeo' : hija ? 'falta-hija' : 'no-es-media',
    datos: { codigo: fila.codigo, hijas: hijos.length, hija: hija?.codigo ?? null },
    esperado,
    actual,
    fila,
    rol: 'eficacia',
    relacionadas: (hija ? [hija] : hijos).flatMap((hijo) => contexto.celda(hijo, 'eficacia') ?? []),
    ...(redondo && { gravedad: 'nota' as const }),
    ...(arreglo && { arreglo }),
  };
}

/** Decimals lost here were lost above as well. Another mean is wrong where the row above agrees with the printed one. */
function arregloDe(
  contexto: ContextoRegla,
  fila: Fila,
  nuevo: number,
  soloRedondeo: boolean,
): Arreglo | undefined {
  const celda = contexto.celda(fila, 'eficacia');
  const propio = cambiarPorcentaje(contexto.sheet, celda, nuevo, soloRedondeo ? 'seguro' : 'sugerido');
  if (!propio || (!soloRedondeo && mediaRespaldada(contexto, fila, nuevo))) return undefined;
  return { ...propio, ediciones: [...propio.ediciones, ...mediasQueSiguen(contexto, fila, nuevo)] };
}

/** The one child without which the mean comes right; null where several would do or none. */
function hijaOlvidada(hijos: readonly Fila[], actual: number, margen: number): Fila | null {
  const [unica, ...otras] = hijos.filter((hijo) => {
    const resto = hijos.filter((otro) => otro !== hijo).map(({ eficaciaRegistrada }) => eficaciaRegistrada);
    const media = eficaciaDePadre(resto);
    return media !== null && casiIguales(actual, media, margen);
  });
  return unica && otras.length === 0 ? unica : null;
}
