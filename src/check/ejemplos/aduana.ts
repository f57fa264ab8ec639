import { MESES } from '../../plan/mes';
import { vacias, type Celda, type FilasEjemplo } from './meses';

/** What both forms of customs have; a row with a meta is a task. */
interface FilaAduana {
  readonly id?: number;
  readonly codigo: Celda;
  readonly descripcion?: string;
  readonly area?: string;
  readonly meta?: Celda;
  readonly unidad?: string | null;
  readonly programado?: readonly Celda[];
  readonly presupuesto?: Celda;
}

export interface FilaSeguimiento extends FilaAduana {
  readonly ejecutado?: readonly Celda[];
  readonly eficacia?: Celda;
  readonly resultados?: string;
  readonly gastado?: Celda;
  readonly ejecucion?: Celda;
}

/** Follow-up form, unit USOGC, 2017. Rows from 8; meta E, months G–R and S–AD, % Efi AE, results AF, money AI–AK. */
export function seguimiento(filas: readonly FilaSeguimiento[], trimestre = 'CUARTO'): FilasEjemplo {
  const grupo = `SEGUIMIENTO Y EVALUACIÓN AL ${trimestre} TRIMESTRE`;
  const antes = ['Id', 'Código', 'Objetivos y Operaciones', 'Área/ Unidad Responsable', 'Meta Anual'];
  const cierre = [
    '% Efi',
    'Resultados y/o Logros Alcanzados',
    'Problemas y/o Acciones de Mejora',
    'Fuente o Medio de Verificación',
    'Presupuesto',
    'Ejecutado',
    '% Eje',
  ];
  return [
    ['PROGRAMA OPERATIVO ANUAL 2017'],
    [grupo],
    ['FORMULARIO POA-01'],
    ['CÓDIGO ÁREA: USOGC'],
    ['ÁREA: UNIDAD DE SERVICIO A OPERADORES'],
    [...antes, 'Unidad de Medida', grupo, ...vacias(23), ...cierre],
    [...vacias(6), ...MESES, ...MESES.map((mes) => `E - ${mes}`)],
    ...filas.map((fila, i) => [
      ...identidad(fila, i + 1),
      fila.area ?? (esTarea(fila) ? 'Jefe de Unidad' : null),
      fila.meta ?? null,
      unidad(fila),
      ...(fila.programado ?? vacias(12)),
      ...(fila.ejecutado ?? vacias(12)),
      fila.eficacia ?? null,
      fila.resultados ?? null,
      null,
      null,
      fila.presupuesto ?? null,
      fila.gastado ?? null,
      fila.ejecucion ?? null,
    ]),
  ];
}

export interface FilaProgramacion extends FilaAduana {
  readonly inicio?: string;
  readonly fin?: string;
  readonly medio?: string;
  readonly partida?: Celda;
}

/** Planning form, Gerencia Regional Oruro, 2020. Rows from 7; dates F–G, meta H, unit I, months J–U, partida W, budget X. */
export function programacion(filas: readonly FilaProgramacion[]): FilasEjemplo {
  const antes = ['Id', 'Código', 'Acciones, Operaciones, Tareas', 'Área Unidad Ejecutora', 'Responsable'];
  const cierre = ['Fuente o Medio de Verificación', 'Partida', 'Presupuesto'];
  return [
    ['ADUANA NACIONAL'],
    ['PROGRAMA OPERATIVO ANUAL - GESTIÓN 2020'],
    ['GERENCIA REGIONAL ORURO'],
    ['CÓDIGO ÁREA:', null, 'GROGR'],
    [],
    [...antes, 'Inicio', 'Fin', 'Meta', 'Unidad de Medida', ...MESES, ...cierre],
    ...filas.map((fila, i) => [
      ...identidad(fila, i + 1),
      fila.area ?? 'Gerencia Regional Oruro',
      'Gerente Regional Oruro',
      fila.inicio ?? '02/01/2020',
      fila.fin ?? '31/12/2020',
      fila.meta ?? null,
      unidad(fila),
      ...(fila.programado ?? vacias(12)),
      fila.medio ?? null,
      fila.partida ?? null,
      fila.presupuesto ?? 0,
    ]),
  ];
}

function esTarea({ meta }: FilaAduana): boolean {
  return meta !== undefined;
}

function identidad(fila: FilaAduana, orden: number): Celda[] {
  const descripcion = esTarea(fila)
    ? 'Atender solicitudes de operadores'
    : 'Mejorar la atención a operadores';
  return [fila.id ?? orden, fila.codigo, fila.descripcion ?? descripcion];
}

function unidad(fila: FilaAduana): Celda {
  if (fila.unidad !== undefined) return fila.unidad;
  return esTarea(fila) ? 'Solicitudes atendidas' : null;
}
