import type { Trimestre } from '../../plan/mes';
import { cuenta } from '../shell/mensajes';

export const MENSAJES = {
  titulo: 'Consolidado del trimestre',
  explicacion:
    'Reúne los planes de este libro en una hoja nueva con fórmulas de Excel que se pueden seguir hasta cada celda de origen.',
  trimestre: 'Trimestre del informe',
  opcion: (trimestre: Trimestre) => `T${trimestre}`,
  meses: ['enero a marzo', 'enero a junio', 'enero a septiembre', 'enero a diciembre'] as const,
  hasta: (meses: string) => `Se cuenta lo ejecutado de ${meses}.`,
  metodo: {
    titulo: 'Cómo se calcula',
    lineas: [
      'La eficacia de cada tarea sale de sus propios meses, según su tipo de indicador.',
      'Cada operación es el promedio de sus tareas y cada acción de corto plazo, el de sus operaciones, sin redondear antes.',
      'El total pondera las acciones que tienen tareas con su Pond., que usted puede cambiar en la hoja. El método queda escrito en ella.',
    ],
  },
  planes: 'Planes que entran',
  sinPlanes: {
    titulo: 'Todavía no hay planes que consolidar',
    texto: 'Primero detecte los planes del libro. Con ellos se arma el consolidado.',
    accion: 'Detectar planes',
  },
  planSinNombre: 'Unidad sin nombre',
  tareas: (cantidad: number) => cuenta(cantidad, 'tarea', 'tareas'),
  generar: (trimestre: Trimestre) => `Generar Consolidado T${trimestre}`,
  actualizar: (trimestre: Trimestre) => `Actualizar Consolidado T${trimestre}`,
  conserva: 'Si la hoja ya existe se actualizan sus cifras y se conserva lo que usted escribió en ella.',
  listo: (trimestre: Trimestre) => `Consolidado T${trimestre} listo`,
  creadas: 'Hojas creadas',
  actualizadas: 'Hojas actualizadas',
  conservados: (cantidad: number) => cuenta(cantidad, 'dato suyo conservado', 'datos suyos conservados'),
  sinCambios: 'Ya estaba al día: no hubo nada que cambiar.',
  irA: (hoja: string) => `Ir a la hoja ${hoja}`,
  deshacer: 'Deshacer',
  deshecho: {
    titulo: 'Se deshizo la generación',
    texto: 'El libro quedó como estaba antes de consolidar.',
  },
} as const;
