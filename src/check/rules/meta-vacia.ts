import { seguimiento } from '../ejemplos/aduana';
import { cadaMes } from '../ejemplos/meses';
import { senavex } from '../ejemplos/senavex';
import { faltantes } from '../faltantes';
import type { Regla } from '../types';

/** Tasks without a target. */
export const metaVacia: Regla = {
  id: 'meta-vacia',
  gravedad: 'aviso',
  titulo: 'Sin meta',
  porque: 'Sin meta no hay contra qué medir lo ejecutado, y la tarea queda fuera de la eficacia.',
  comoArreglar: 'Escriba la meta anual en la unidad de medida de la fila.',
  necesita: ['meta'],
  mensajes: {
    vacia: 'La tarea no tiene meta.',
    'casi-todas': 'La columna Meta está vacía en {cuantas} de {todas} filas; esta es la primera.',
    'no-es-numero': 'La meta “{actual}” no es un número.',
  },
  ejemplos: {
    validos: [
      {
        titulo: 'Cada tarea con su meta; las operaciones no la llevan',
        filas: seguimiento([
          { codigo: 'USOGC1.1.2.1' },
          { codigo: 'USOGC1.1.2.1.1', meta: 120, programado: cadaMes(10) },
        ]),
      },
    ],
    invalidos: [
      {
        titulo: 'Vacía y con texto',
        filas: seguimiento([
          { codigo: 'USOGC1.1.2.1.1', meta: null, programado: cadaMes(10) },
          { codigo: 'USOGC1.1.2.1.2', meta: 'ciento veinte', programado: cadaMes(10) },
          { codigo: 'USOGC1.1.2.1.3', meta: 120, programado: cadaMes(10) },
        ]),
        hallazgos: [
          { celda: 'E8', mensaje: 'vacia' },
          { celda: 'E9', mensaje: 'no-es-numero' },
        ],
      },
      {
        titulo: 'Un formulario que se llenó sin metas',
        filas: senavex([
          { codigo: '11.01.01.', ponderacion: 100, meta: 1 },
          { codigo: '11.01.02.' },
          { codigo: '11.01.03.' },
          { codigo: '11.01.04.' },
          { codigo: '11.01.05.' },
          { codigo: '11.01.06.' },
        ]),
        hallazgos: [{ celda: 'F6', mensaje: 'casi-todas' }],
      },
    ],
  },
  *revisar({ tabla, sheet }) {
    const columna = tabla.columnas.meta ?? 0;
    const tareas = tabla.filas.filter(({ tipo }) => tipo === 'tarea');
    const texto = (numero: number) => {
      const valor = sheet.value(numero - 1, columna);
      return typeof valor === 'string' && valor.trim() !== '' ? valor : null;
    };
    for (const fila of tareas) {
      const actual = fila.meta === null ? texto(fila.fila) : null;
      if (actual !== null) yield { mensaje: 'no-es-numero', datos: {}, actual, fila, rol: 'meta' };
    }
    yield* faltantes(tareas, 'meta', (fila) => fila.meta === null && texto(fila.fila) === null);
  },
};
