import { seguimiento } from '../ejemplos/aduana';
import { cadaMes } from '../ejemplos/meses';
import { ogeActividad } from '../ejemplos/ministerio';
import { faltantes } from '../faltantes';
import type { Regla } from '../types';

/** Tasks that do not say what they count: Unidad de Medida, or Indicador in the forms that have that instead. */
export const unidadVacia: Regla = {
  id: 'unidad-vacia',
  gravedad: 'aviso',
  titulo: 'Sin unidad de medida',
  porque: 'Un número sin unidad no dice qué se va a lograr, y nadie puede verificarlo.',
  comoArreglar: 'Escriba qué cuenta la meta: informes, solicitudes, días, %.',
  necesita: [['unidadMedida', 'indicadorTexto']],
  mensajes: {
    vacia: 'La tarea tiene meta pero no unidad de medida.',
    'casi-todas': 'Falta la unidad de medida en {cuantas} de {todas} filas; esta es la primera.',
  },
  ejemplos: {
    validos: [
      {
        titulo: 'Con unidad de medida',
        filas: seguimiento([{ codigo: 'USOGC1.1.2.1.1', meta: 120, programado: cadaMes(10) }]),
      },
    ],
    invalidos: [
      {
        titulo: 'Sin unidad de medida',
        filas: seguimiento([
          { codigo: 'USOGC1.1.2.1.1', meta: 120, unidad: null, programado: cadaMes(10) },
          { codigo: 'USOGC1.1.2.1.2', meta: 120, programado: cadaMes(10) },
        ]),
        hallazgos: [{ celda: 'F8', mensaje: 'vacia' }],
      },
      {
        titulo: 'Todas las actividades sin indicador',
        filas: ogeActividad(
          ['5.1.1.1', '5.1.1.2', '5.1.1.3', '5.1.1.4', '5.1.1.5'].map((codigo) => ({
            codigo,
            indicador: null,
            meta: 12,
            programado: cadaMes(1),
            total: 12,
          })),
        ),
        hallazgos: [{ celda: 'D7', mensaje: 'casi-todas' }],
      },
    ],
  },
  revisar({ tabla }) {
    const rol = tabla.columnas.unidadMedida === undefined ? 'indicadorTexto' : 'unidadMedida';
    const conMeta = tabla.filas.filter(({ tipo, meta }) => tipo === 'tarea' && meta !== null);
    return faltantes(conMeta, rol, (fila) => fila[rol] === null);
  },
};
