import { MESES } from '../plan/mes';
import type { EjemploRegla } from './types';

/** Small plans for the rules' examples, as a planner would type them: title lines, header, rows. */

type Celda = string | number | null;
type Filas = EjemploRegla['filas'];

/** The same value in all twelve months. */
export function cadaMes(valor: Celda): Celda[] {
  return MESES.map(() => valor);
}

/** Twelve months, 0 but for those given by number (1–12). */
export function soloEn(valores: Readonly<Record<number, Celda>>): Celda[] {
  return MESES.map((_, i) => valores[i + 1] ?? 0);
}

export interface FilaSeguimiento {
  readonly id?: number;
  readonly codigo: Celda;
  readonly descripcion?: string;
  readonly area?: string;
  readonly meta?: Celda;
  readonly unidad?: string;
  readonly programado?: readonly Celda[];
  readonly ejecutado?: readonly Celda[];
  readonly eficacia?: Celda;
  readonly resultados?: string;
  readonly presupuesto?: Celda;
  readonly gastado?: Celda;
  readonly ejecucion?: Celda;
}

/** Follow-up form of customs, unit USOGC, fourth quarter 2017. Rows from 8; months G–R and S–AD, % Efi in AE. */
export function seguimiento(filas: readonly FilaSeguimiento[]): Filas {
  const encabezado = ['Id', 'Código', 'Objetivos y Operaciones', 'Área/ Unidad Responsable', 'Meta Anual'];
  const grupo = 'SEGUIMIENTO Y EVALUACIÓN AL CUARTO TRIMESTRE';
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
    ['SEGUIMIENTO Y EVALUACIÓN AL CUARTO TRIMESTRE'],
    ['FORMULARIO POA-01'],
    ['CÓDIGO ÁREA: USOGC'],
    ['ÁREA: UNIDAD DE SERVICIO A OPERADORES'],
    [...encabezado, 'Unidad de Medida', grupo, ...vacias(23), ...cierre],
    [...vacias(6), ...MESES, ...MESES.map((mes) => `E - ${mes}`)],
    ...filas.map((fila, i) => filaSeguimiento(fila, i + 1)),
  ];
}

function filaSeguimiento(fila: FilaSeguimiento, orden: number): Celda[] {
  const esTarea = fila.meta !== undefined;
  return [
    fila.id ?? orden,
    fila.codigo,
    fila.descripcion ?? (esTarea ? 'Atender solicitudes de operadores' : 'Mejorar la atención a operadores'),
    fila.area ?? (esTarea ? 'Jefe de Unidad' : null),
    fila.meta ?? null,
    fila.unidad ?? (esTarea ? 'Solicitudes atendidas' : null),
    ...(fila.programado ?? vacias(12)),
    ...(fila.ejecutado ?? vacias(12)),
    fila.eficacia ?? null,
    fila.resultados ?? null,
    null,
    null,
    fila.presupuesto ?? null,
    fila.gastado ?? null,
    fila.ejecucion ?? null,
  ];
}

function vacias(cuantas: number): null[] {
  return new Array<null>(cuantas).fill(null);
}
