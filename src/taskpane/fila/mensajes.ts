import type { TipoFila } from '../../plan/tabla';
import { cuenta, textoNumero } from '../shell/mensajes';

const puntos = new Intl.NumberFormat('es-BO', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

export const MENSAJES = {
  otra: 'Explicar la fila elegida',
  nada: {
    titulo: 'Aquí no hay una fila de un plan',
    texto: 'Elija en la hoja una celda de una tarea o de una operación y vuelva a pedirlo.',
  },
  lugar: (hoja: string, fila: number) => `${hoja}, fila ${fila}`,
  sinCodigo: 'Fila sin código',
  clases: {
    agregado: 'Suma o promedia otras filas',
    tarea: 'Tarea: tiene sus propios meses',
    seccion: 'Encabezado de sección',
    total: 'Fila de total',
  } satisfies Record<TipoFila, string>,
  datos: {
    clase: 'Qué es',
    padre: 'Depende de',
    hijos: 'Tiene debajo',
    meta: 'Meta',
    tipo: 'Indicador',
    registrada: '% Efi registrado',
  },
  sinPadre: 'ninguna fila de este plan',
  hijos: (cuantos: number) => cuenta(cuantos, 'fila', 'filas'),
  meta: (meta: number, unidad: string | null) => [textoNumero(meta), unidad ?? ''].join(' ').trim(),
  porTrimestre: 'Cifras a cada trimestre, en puntos',
  columnas: { trimestre: 'Trimestre', programado: 'Programado', avance: 'Avance', eficacia: 'Eficacia' },
  trimestre: (trimestre: number) => `T${trimestre}`,
  puntos: (valor: number | null) => (valor === null ? '—' : puntos.format(valor)),
  nota: 'Programado y avance se miden contra la meta del año; la eficacia, contra lo programado hasta el trimestre.',
  hallazgos: 'Hallazgos de esta fila',
  sinHallazgos: 'Ninguna regla encontró algo que corregir en esta fila.',
  irA: (celda: string) => `Ir a la celda ${celda}`,
  verTodos: 'Ver en Validar',
} as const;
