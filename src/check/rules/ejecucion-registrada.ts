import { porcentajeDeEjecucion } from '../../plan/ejecucion';
import type { Fila } from '../../plan/tabla';
import { casiIguales } from '../../plan/tolerancia';
import { cambiarPorcentaje } from '../arreglo';
import { seguimiento } from '../ejemplos/aduana';
import { esRedondeoDe } from '../redondeo';
import type { ContextoRegla, HallazgoDeRegla, Regla } from '../types';

/** The % Eje of every row against its own budget. */
export const ejecucionRegistrada: Regla = {
  id: 'ejecucion-registrada',
  gravedad: 'error',
  titulo: '% Eje',
  porque: 'La ejecución presupuestaria compara lo ejecutado con el presupuesto vigente de la misma fila.',
  comoArreglar: 'Ponga el % Eje calculado, o corrija el monto si es él el equivocado.',
  norma: 'Formulario POA-01, Aduana Nacional 2017: ejecutado / vigente · 100, y 0 donde no hay presupuesto.',
  necesita: ['presupuesto', 'presupuestoEjecutado', 'ejecucion'],
  mensajes: {
    'no-coincide': 'El % Eje registrado es {actual}; Bs {ejecutado} de Bs {vigente} dan {esperado}.',
    'sin-vigente':
      'El % Eje registrado es {actual}, pero la fila no tiene presupuesto: corresponde {esperado}.',
    redondeo: 'El % Eje registrado es {actual}; sin perder decimales es {esperado}.',
  },
  ejemplos: {
    validos: [
      {
        titulo: '102.879 de 162.102 es 63,47, y sin presupuesto es 0',
        filas: seguimiento([
          { codigo: 'USOGC1.3', presupuesto: 162102, gastado: 102879, ejecucion: 63.47 },
          { codigo: 'USOGC1.4', presupuesto: 0, gastado: 0, ejecucion: 0 },
        ]),
      },
    ],
    invalidos: [
      {
        titulo: 'Dice 47,97 y los montos dan 60,54',
        filas: seguimiento([{ codigo: 'USOGC1.3.3', presupuesto: 150102, gastado: 90879, ejecucion: 47.97 }]),
        hallazgos: [{ celda: 'AK8', mensaje: 'no-coincide' }],
      },
      {
        titulo: 'Ejecución sin presupuesto',
        filas: seguimiento([{ codigo: 'USOGC1.3.3', presupuesto: 0, gastado: 0, ejecucion: 100 }]),
        hallazgos: [{ celda: 'AK8', mensaje: 'sin-vigente' }],
      },
      {
        titulo: 'Escrito con un decimal',
        filas: seguimiento([{ codigo: 'USOGC1.3.3', presupuesto: 162102, gastado: 102879, ejecucion: 63.5 }]),
        hallazgos: [{ celda: 'AK8', mensaje: 'redondeo' }],
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
  const { presupuesto: vigente, presupuestoEjecutado: ejecutado, ejecucionRegistrada: actual } = fila;
  if (vigente === null || ejecutado === null || actual === null) return null;
  const esperado = porcentajeDeEjecucion(vigente, ejecutado);
  if (casiIguales(actual, esperado, contexto.ajustes.toleranciaPorcentaje)) return null;
  const redondeo = esRedondeoDe(actual, esperado);
  const celda = contexto.celda(fila, 'ejecucion');
  const nuevo = Number(esperado.toFixed(2));
  const arreglo = cambiarPorcentaje(contexto.sheet, celda, nuevo, redondeo ? 'seguro' : 'sugerido');
  return {
    mensaje: redondeo ? 'redondeo' : vigente === 0 ? 'sin-vigente' : 'no-coincide',
    datos: { vigente, ejecutado },
    esperado,
    actual,
    fila,
    rol: 'ejecucion',
    relacionadas: (['presupuesto', 'presupuestoEjecutado'] as const).flatMap(
      (rol) => contexto.celda(fila, rol) ?? [],
    ),
    ...(redondeo && { gravedad: 'nota' as const }),
    ...(arreglo && { arreglo }),
  };
}
