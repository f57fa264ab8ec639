import { vacias, type Celda, type FilasEjemplo } from './meses';

export interface FilaSenavex {
  readonly codigo: Celda;
  readonly ponderacion?: Celda;
  readonly meta?: Celda;
  readonly indicador?: string | null;
  readonly inicio?: string;
  readonly fin?: string;
  readonly partida?: Celda;
  readonly funcionamiento?: Celda;
  readonly inversion?: Celda;
}

/** The closing rows TOTAL PARCIAL and TOTAL GENERAL. */
export interface CierreSenavex {
  readonly parcial?: readonly [funcionamiento: number, inversion: number];
  readonly general?: number;
}

/** SENAVEX 2020. Rows from 5; Pond. B, meta F, indicator G, dates I–J, grupo de gasto L, money M–N. */
export function senavex(
  filas: readonly FilaSenavex[],
  { parcial, general }: CierreSenavex = {},
): FilasEjemplo {
  const antes = [
    'CÓDIGO',
    'POND. %',
    'OBJETIVO DE GESTIÓN ESPECÍFICO',
    'OPERACIÓN',
    'RESULTADO ESPERADO',
    'META',
  ];
  const cierre = ['GRUPO DE GASTO', 'FUNCIONAMIENTO', 'INVERSIÓN'];
  const delante = vacias(11);
  return [
    ['PROGRAMACION DE OPERACIONES ANUAL 2020'],
    ['Sigla', 'SENAVEX'],
    [],
    [
      ...antes,
      'INDICADOR',
      'FUENTE DE VERIFICACIÓN',
      'FECHA INICIO',
      'FECHA FIN',
      'UNIDAD RESPONSABLE',
      ...cierre,
    ],
    ...filas.map((fila) => [
      fila.codigo,
      fila.ponderacion ?? null,
      fila.ponderacion === undefined ? null : 'OPTIMIZAR LOS PROCESOS DE EXPORTACIÓN',
      'ATENDER SOLICITUDES DE LOS EXPORTADORES',
      'SOLICITUDES ATENDIDAS',
      fila.meta ?? null,
      fila.indicador === undefined ? 'PORCENTAJE DE AVANCE' : fila.indicador,
      'INFORMES',
      fila.inicio ?? '02/01/2020',
      fila.fin ?? '31/12/2020',
      'SENAVEX',
      fila.partida ?? null,
      fila.funcionamiento ?? null,
      fila.inversion ?? null,
    ]),
    ...(parcial ? [[...delante, 'TOTAL PARCIAL', ...parcial]] : []),
    ...(general === undefined ? [] : [[...delante, 'TOTAL GENERAL', general]]),
  ];
}
