import { MESES } from '../../plan/mes';
import { cambiar } from '../arreglo';
import { comoCelda, cronogramaDe } from '../cronograma';
import { seguimiento } from '../ejemplos/aduana';
import { cadaMes, soloEn } from '../ejemplos/meses';
import { nivelRoto } from '../nivel-roto';
import type { Regla } from '../types';

/** Months that keep or raise a level and break it once. What looks like a wrong sum belongs to suma-mensual. */
export const indicadorInconsistente: Regla = {
  id: 'indicador-inconsistente',
  gravedad: 'error',
  titulo: 'Meses que no siguen al indicador',
  porque:
    'Un indicador que se mantiene o que sube se mide por su nivel. Si un mes rompe la serie, el avance de ese trimestre sale mal.',
  comoArreglar: 'Corrija el mes que se nombra, o elija el tipo de indicador si la serie es correcta.',
  necesita: ['programado', 'meta'],
  mensajes: {
    constante: 'Todos los meses programados son {esperado}, como la meta, menos {mes}, que es {actual}.',
    baja: 'Los meses suben hasta la meta, pero {mes} baja de {anterior} a {actual}.',
    'no-llega': 'Los meses suben mes a mes y en {mes} terminan en {actual}, pero la meta es {esperado}.',
  },
  ejemplos: {
    validos: [
      {
        titulo: 'Constante, parcial y acumulada',
        filas: seguimiento([
          { codigo: 'USOGC1.1.1.1.1', meta: 36, programado: cadaMes(36) },
          { codigo: 'USOGC1.1.1.1.2', meta: 60, programado: soloEn({ 2: 60, 5: 60, 8: 60, 11: 60 }) },
          {
            codigo: 'USOGC1.1.1.1.3',
            meta: 100,
            programado: soloEn({ 2: 20, 4: 40, 6: 60, 8: 80, 10: 100 }),
          },
        ]),
      },
      {
        titulo: 'Una suma que no cuadra no es un nivel roto',
        filas: seguimiento([
          { codigo: 'USOGC1.1.1.1.1', meta: 420, programado: [...cadaMes(35).slice(1), 53] },
        ]),
      },
    ],
    invalidos: [
      {
        titulo: 'Un mes distinto',
        filas: seguimiento([
          { codigo: 'USOGC1.1.1.1.1', meta: 36, programado: [...cadaMes(36).slice(1), 63] },
        ]),
        hallazgos: [{ celda: 'R8', mensaje: 'constante' }],
      },
      {
        titulo: 'Baja en octubre',
        filas: seguimiento([
          {
            codigo: 'USOGC1.1.1.1.1',
            meta: 50,
            programado: [4, 8, 12, 16, 20, 24, 29, 33, 37, 31, 35, 50],
          },
        ]),
        hallazgos: [{ celda: 'P8', mensaje: 'baja' }],
      },
      {
        titulo: 'No llega a la meta',
        filas: seguimiento([
          { codigo: 'USOGC1.1.1.1.1', meta: 100, programado: soloEn({ 2: 20, 4: 40, 6: 60, 8: 80, 10: 90 }) },
        ]),
        hallazgos: [{ celda: 'P8', mensaje: 'no-llega' }],
      },
    ],
  },
  *revisar(contexto) {
    for (const fila of contexto.tabla.filas) {
      const cronograma = fila.tipo === 'tarea' ? cronogramaDe(contexto, fila) : null;
      const roto = cronograma && fila.indicador && nivelRoto(cronograma, fila.indicador);
      if (!roto) continue;
      const valor = roto.clase === 'baja' ? null : roto.valor;
      const columna = contexto.tabla.columnas.programado?.[roto.mes - 1];
      const celda = contexto.celda(fila, 'programado', roto.mes);
      const arreglo =
        valor === null
          ? undefined
          : cambiar(contexto.sheet, celda, comoCelda(contexto, fila, columna, valor), 'sugerido');
      const meta = contexto.celda(fila, 'meta');
      const meses = contexto.celdasMeses(fila, 'programado');
      yield {
        mensaje: roto.clase,
        datos: {
          mes: MESES[roto.mes - 1] ?? '',
          anterior: roto.clase === 'baja' ? roto.anterior : null,
        },
        esperado: valor,
        actual: roto.escrito,
        fila,
        rol: 'programado',
        mes: roto.mes,
        relacionadas: [meses, meta].filter((otra) => otra !== null),
        ...(arreglo && { arreglo }),
      };
    }
  },
};
