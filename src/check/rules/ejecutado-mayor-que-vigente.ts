import type { Arbol } from '../../plan/arbol';
import type { Fila } from '../../plan/tabla';
import { seguimiento } from '../ejemplos/aduana';
import type { Regla } from '../types';

/** Rows that spend more than they have; a parent only where no row below it does. */
export const ejecutadoMayorQueVigente: Regla = {
  id: 'ejecutado-mayor-que-vigente',
  gravedad: 'error',
  titulo: 'Se ejecutó más que el presupuesto',
  porque:
    'No se puede ejecutar más que el presupuesto vigente: falta registrar una modificación, o el monto está mal.',
  comoArreglar: 'Actualice el presupuesto vigente con la modificación aprobada, o corrija lo ejecutado.',
  norma:
    'Ley 2042 de Administración Presupuestaria, artículo 4: las asignaciones son límites máximos de gasto.',
  necesita: ['presupuesto', 'presupuestoEjecutado'],
  mensajes: { excede: 'Se ejecutaron Bs {actual} de un presupuesto vigente de Bs {esperado}.' },
  ejemplos: {
    validos: [
      {
        titulo: 'Todo el presupuesto ejecutado',
        filas: seguimiento([{ codigo: 'USOGC1.3.1.1.1', meta: 1, presupuesto: 12000, gastado: 12000 }]),
      },
    ],
    invalidos: [
      {
        titulo: 'La tarea excede su presupuesto; la operación solo lo refleja',
        filas: seguimiento([
          { codigo: 'USOGC1.3.1.1', presupuesto: 12000, gastado: 12500 },
          { codigo: 'USOGC1.3.1.1.1', meta: 1, presupuesto: 12000, gastado: 12500 },
        ]),
        hallazgos: [{ celda: 'AJ9', mensaje: 'excede' }],
      },
    ],
  },
  *revisar({ tabla, arbol, celda }) {
    for (const fila of tabla.filas) {
      if (!excede(fila) || algunoExcede(arbol, fila)) continue;
      const vigente = celda(fila, 'presupuesto');
      yield {
        mensaje: 'excede',
        datos: {},
        esperado: fila.presupuesto,
        actual: fila.presupuestoEjecutado,
        fila,
        rol: 'presupuestoEjecutado',
        relacionadas: vigente === null ? [] : [vigente],
      };
    }
  },
};

function excede({ presupuesto, presupuestoEjecutado }: Fila): boolean {
  return presupuesto !== null && presupuestoEjecutado !== null && presupuestoEjecutado > presupuesto;
}

function algunoExcede(arbol: Arbol, fila: Fila): boolean {
  return arbol.hijos(fila).some((hijo) => excede(hijo) || algunoExcede(arbol, hijo));
}
