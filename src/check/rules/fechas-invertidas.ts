import { parseArea } from '../../sheet/address';
import type { Sheet } from '../../sheet/sheet';
import { programacion } from '../ejemplos/aduana';
import { cadaMes } from '../ejemplos/meses';
import { ogeActividad } from '../ejemplos/ministerio';
import { plazoDeTexto } from '../plazo';
import type { Arreglo, Edicion, Regla } from '../types';

/** Rows that end before they begin, by their dates or by `Mes Ini-Fin`. */
export const fechasInvertidas: Regla = {
  id: 'fechas-invertidas',
  gravedad: 'error',
  titulo: 'Termina antes de empezar',
  porque:
    'Con las fechas al revés no se sabe en qué meses corresponde programar ni cuándo exigir el resultado.',
  comoArreglar: 'Corrija la fecha equivocada, o cambie una por otra.',
  necesita: [
    ['inicio', 'mesInicioFin'],
    ['fin', 'mesInicioFin'],
  ],
  mensajes: {
    fechas: 'Termina el {actual}, antes de empezar el {inicio}.',
    meses: 'El plazo {actual} termina antes de empezar.',
  },
  ejemplos: {
    validos: [
      {
        titulo: 'Un solo día también es un plazo',
        filas: programacion([
          {
            codigo: 'GROGR1.1.1.1.1',
            inicio: '02/01/2020',
            fin: '02/01/2020',
            meta: 12,
            programado: cadaMes(1),
          },
        ]),
      },
    ],
    invalidos: [
      {
        titulo: 'Fin anterior al inicio',
        filas: programacion([
          {
            codigo: 'GROGR1.1.1.1.1',
            inicio: '31/12/2020',
            fin: '02/01/2020',
            meta: 12,
            programado: cadaMes(1),
          },
        ]),
        hallazgos: [{ celda: 'G7', mensaje: 'fechas' }],
      },
      {
        titulo: 'Meses al revés',
        filas: ogeActividad([
          { codigo: '5.1.1.1', meta: 12, plazo: 'Dic-Ene', programado: cadaMes(1), total: 12 },
        ]),
        hallazgos: [{ celda: 'I7', mensaje: 'meses' }],
      },
    ],
  },
  *revisar({ tabla, sheet, celda }) {
    for (const fila of tabla.filas) {
      const plazo = fila.mesInicioFin === null ? null : plazoDeTexto(fila.mesInicioFin);
      if (plazo && plazo.desde > plazo.hasta) {
        yield { mensaje: 'meses', datos: {}, actual: fila.mesInicioFin, fila, rol: 'mesInicioFin' };
      }
      const { inicio, fin } = fila;
      if (inicio === null || fin === null || fin >= inicio) continue;
      const [desde, hasta] = [celda(fila, 'inicio'), celda(fila, 'fin')];
      const { gestion } = tabla.titulo;
      // A date of another year is a slip in the year, not two dates the wrong way round.
      const deLaGestion = gestion === null || [inicio, fin].every((fecha) => fecha.startsWith(`${gestion}-`));
      const arreglo =
        desde !== null && hasta !== null && deLaGestion ? intercambiar(sheet, desde, hasta) : undefined;
      yield {
        mensaje: 'fechas',
        datos: { inicio: comoFecha(inicio) },
        actual: comoFecha(fin),
        fila,
        rol: 'fin',
        relacionadas: desde === null ? [] : [desde],
        ...(arreglo && { arreglo }),
      };
    }
  },
};

/** `2020-12-31` → `31/12/2020`. */
function comoFecha(iso: string): string {
  return iso.split('-').reverse().join('/');
}

function intercambiar(sheet: Sheet, a: string, b: string): Arreglo {
  const [enA, enB] = [valor(sheet, a), valor(sheet, b)];
  const ediciones: Edicion[] = [
    { celda: a, antes: enA, despues: enB },
    { celda: b, antes: enB, despues: enA },
  ];
  return { clase: 'sugerido', ediciones };
}

function valor(sheet: Sheet, celda: string): Edicion['antes'] {
  const area = parseArea(celda);
  return area === null ? null : sheet.value(area.top, area.left);
}
