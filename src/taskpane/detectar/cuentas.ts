import type { Tabla } from '../../plan/tabla';
import { textoFilas } from './mensajes';

const TIPOS = ['agregado', 'tarea', 'seccion', 'total'] as const;

/** `16 agregados · 26 tareas`: rows by kind, those that there are. */
export function cuentasDe({ filas }: Tabla): string {
  return TIPOS.map((tipo) => ({ tipo, cantidad: filas.filter((fila) => fila.tipo === tipo).length }))
    .filter(({ cantidad }) => cantidad > 0)
    .map(({ tipo, cantidad }) => textoFilas(tipo, cantidad))
    .join(' · ');
}
