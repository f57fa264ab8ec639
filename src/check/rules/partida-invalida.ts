import { esPartida } from '../../plan/partida';
import type { Fila } from '../../plan/tabla';
import { cellAddress } from '../../sheet/address';
import { programacion } from '../ejemplos/aduana';
import { cadaMes } from '../ejemplos/meses';
import { senavex } from '../ejemplos/senavex';
import type { ContextoRegla, HallazgoDeRegla, Regla } from '../types';

/** Budget codes that are not five digits: `24110;2412` has lost one. */
export const partidaInvalida: Regla = {
  id: 'partida-invalida',
  gravedad: 'error',
  titulo: 'Partida inválida',
  porque:
    'La partida presupuestaria tiene cinco dígitos. Una incompleta no existe en el clasificador y el gasto no se puede registrar.',
  comoArreglar: 'Complete la partida según el clasificador por objeto del gasto.',
  norma: 'Clasificadores presupuestarios, objeto del gasto: grupos 10000 a 90000.',
  necesita: ['partida'],
  mensajes: {
    corta: 'La partida {actual} tiene {digitos} dígitos y debe tener cinco.',
    'no-es-partida': '“{actual}” no es una partida del clasificador.',
  },
  ejemplos: {
    validos: [
      {
        titulo: 'Una o varias partidas de cinco dígitos',
        filas: programacion([
          { codigo: 'GROGR1.1.1.1.1', meta: 12, programado: cadaMes(1), partida: '25220', presupuesto: 100 },
          {
            codigo: 'GROGR1.1.1.1.2',
            meta: 12,
            programado: cadaMes(1),
            partida: '24300;25900',
            presupuesto: 100,
          },
        ]),
      },
    ],
    invalidos: [
      {
        titulo: 'Partida truncada y texto',
        filas: programacion([
          {
            codigo: 'GROGR1.1.1.1.1',
            meta: 12,
            programado: cadaMes(1),
            partida: '24110;2412',
            presupuesto: 100,
          },
          { codigo: 'GROGR1.1.1.1.2', meta: 12, programado: cadaMes(1), partida: 'varias', presupuesto: 100 },
          { codigo: 'GROGR1.1.1.1.3', meta: 12, programado: cadaMes(1), partida: '25220', presupuesto: 100 },
        ]),
        hallazgos: [
          { celda: 'W7', mensaje: 'corta' },
          { celda: 'W8', mensaje: 'no-es-partida' },
        ],
      },
      {
        titulo: 'Un grupo de gasto de la segunda línea',
        filas: senavex([
          { codigo: '11.01.01.', ponderacion: 100, partida: 20000, funcionamiento: 350343 },
          { codigo: null, partida: 4000, funcionamiento: 98500 },
          { codigo: '11.01.02.', partida: 20000, funcionamiento: 16000 },
        ]),
        hallazgos: [{ celda: 'L6', mensaje: 'corta' }],
      },
    ],
  },
  *revisar(contexto) {
    for (const fila of contexto.tabla.filas) {
      if (fila.partidas.length > 0) {
        for (const { partida, fila: linea } of fila.partidas)
          yield* revisarCelda(contexto, fila, partida, linea);
      } else if (fila.partida !== null) {
        yield* revisarCelda(contexto, fila, fila.partida, fila.fila);
      }
    }
  },
};

function* revisarCelda(
  { tabla }: ContextoRegla,
  fila: Fila,
  texto: string,
  linea: number,
): Iterable<HallazgoDeRegla> {
  const columna = tabla.columnas.partida;
  const malas = texto.split(/[;,/\s]+/).filter((parte) => parte !== '' && !esPartida(parte));
  const [mala] = malas;
  if (mala === undefined || columna === undefined) return;
  const esNumero = /^\d+$/.test(mala);
  yield {
    mensaje: esNumero && mala.length !== 5 ? 'corta' : 'no-es-partida',
    datos: { digitos: mala.length },
    actual: mala,
    fila,
    rol: 'partida',
    celda: cellAddress(linea - 1, columna),
  };
}
