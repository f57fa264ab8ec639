import { vacias, type Celda, type FilasEjemplo } from './meses';

const INICIALES = ['E', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'];

export interface FilaMinisterio {
  readonly codigo: Celda;
  readonly ponderacion?: Celda;
  readonly indicador?: string | null;
  readonly responsable?: string;
  readonly lineaBase?: Celda;
  readonly meta?: Celda;
  readonly plazo?: string;
  readonly programado?: readonly Celda[];
  readonly total?: Celda;
  readonly presupuesto?: Celda;
}

/** The closing row: `Presupuesto:` or `Total:`. */
export interface Cierre {
  readonly programado?: readonly Celda[];
  readonly total?: Celda;
  readonly presupuesto?: Celda;
}

/** Ministry 2017, objectives of a unit. Rows from 6; Pond. D, L.B. F, meta G, months I–T, total U, budget V. */
export function oge(filas: readonly FilaMinisterio[], cierre?: Cierre): FilasEjemplo {
  const antes = ['Cod.', 'Objetivo de Gestión Específico', 'Resp', 'Pond.', 'Indicador', 'L.B.', 'Meta 2017'];
  return [
    ['MINISTERIO DE DESARROLLO PRODUCTIVO Y ECONOMÍA PLURAL'],
    ['PROGRAMA OPERATIVO ANUAL - 2017'],
    ['Objetivo de Gestión Específico'],
    [...antes, 'Medio de Verificación', 'Cronograma Mensual', ...vacias(11), 'Total', 'Ppto. Bs.'],
    [...vacias(8), ...INICIALES],
    ...filas.map((fila) => [
      fila.codigo,
      'Fortalecer la producción nacional con valor agregado',
      fila.responsable ?? 'UAP',
      fila.ponderacion ?? 100,
      indicador(fila),
      fila.lineaBase ?? 0,
      fila.meta ?? null,
      'Informes',
      ...(fila.programado ?? vacias(12)),
      fila.total ?? null,
      fila.presupuesto ?? 0,
    ]),
    ...(cierre ? [[...vacias(20), 'Presupuesto:', cierre.presupuesto ?? null]] : []),
  ];
}

/** Ministry 2017, activities of a unit. Rows from 7; Pond. C, meta G, Mes Ini-Fin I, months J–U, total V. */
export function ogeActividad(filas: readonly FilaMinisterio[], cierre?: Cierre): FilasEjemplo {
  const antes = ['Cod.', 'Objetivo de Gestión Específico/ Actividad', 'Pond. %', 'Indicador', 'Resp'];
  return [
    ['MINISTERIO DE DESARROLLO PRODUCTIVO Y ECONOMÍA PLURAL'],
    ['PROGRAMA OPERATIVO ANUAL - 2017'],
    ['Objetivo de Gestión Especifico-Actividad'],
    ['UNIDAD DE APOYO A LA PRODUCCIÓN'],
    [
      ...antes,
      'Línea Base',
      'Meta',
      'Medio de Verificación',
      'Mes Ini-Fin',
      'Cronograma Mensual',
      ...vacias(11),
      'Total',
    ],
    [...vacias(9), ...INICIALES],
    ...filas.map((fila) => [
      fila.codigo,
      'Fortalecer la producción nacional con valor agregado',
      fila.ponderacion ?? 100,
      indicador(fila),
      fila.responsable ?? 'Técnico 1',
      fila.lineaBase ?? 0,
      fila.meta ?? null,
      'Informes',
      fila.plazo ?? null,
      ...(fila.programado ?? vacias(12)),
      fila.total ?? null,
    ]),
    ...(cierre ? [[...vacias(8), 'Total:', ...(cierre.programado ?? vacias(12)), cierre.total ?? null]] : []),
  ];
}

function indicador(fila: FilaMinisterio): Celda {
  return fila.indicador === undefined ? 'Informes elaborados' : fila.indicador;
}
