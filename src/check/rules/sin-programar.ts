import { programadosHasta } from '../../plan/mes';
import { seguimiento } from '../ejemplos/aduana';
import { cadaMes } from '../ejemplos/meses';
import type { Regla } from '../types';

/** A target without any month. */
export const sinProgramar: Regla = {
  id: 'sin-programar',
  gravedad: 'error',
  titulo: 'Meta sin programar',
  porque: 'La tarea tiene meta y ningún mes en que cumplirla: nunca aparece como atrasada ni como cumplida.',
  comoArreglar: 'Reparta la meta en los meses, o deje la meta en 0 si la tarea se retiró del plan.',
  norma: 'Formulario POA-01, Aduana Nacional: la programación mensual suma la Meta Anual.',
  necesita: ['programado', 'meta'],
  mensajes: { vacia: 'La meta es {esperado} y no se programa nada en ningún mes.' },
  ejemplos: {
    validos: [
      {
        titulo: 'Programada, o retirada con meta 0',
        filas: seguimiento([
          { codigo: 'USOGC1.1.2.1.1', meta: 120, programado: cadaMes(10) },
          { codigo: 'USOGC1.1.2.1.2', meta: 0, programado: cadaMes(0) },
        ]),
      },
    ],
    invalidos: [
      {
        titulo: 'Meta 1 y doce meses en 0',
        filas: seguimiento([{ codigo: 'USOGC1.2.1.1.1', meta: 1, programado: cadaMes(0) }]),
        hallazgos: [{ celda: 'G8', mensaje: 'vacia' }],
      },
    ],
  },
  *revisar({ tabla, celda, celdasMeses }) {
    for (const fila of tabla.filas) {
      if (fila.tipo !== 'tarea' || fila.programado === null || !fila.meta) continue;
      if (programadosHasta(fila.programado, 12).length > 0) continue;
      const otras = [celdasMeses(fila, 'programado'), celda(fila, 'meta')];
      yield {
        mensaje: 'vacia',
        datos: {},
        esperado: fila.meta,
        actual: 0,
        fila,
        rol: 'programado',
        relacionadas: otras.filter((otra) => otra !== null),
      };
    }
  },
};
