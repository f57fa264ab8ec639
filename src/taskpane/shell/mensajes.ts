import { problemaDe, type Problema } from '../../app/mensajes-libro';
import { todosLos } from '../validar/ajenos';
import type { Fallo } from './fallo';
import type { Estado, Ocupacion, Paso, Vista } from './estado';

const numero = new Intl.NumberFormat('es-BO', { maximumFractionDigits: 4 });

/** `1234.5` → `1.234,5`, as Bolivian forms print figures. */
export function textoNumero(valor: number): string {
  return numero.format(valor);
}

/** `1 hoja`, `2 hojas`. */
export function cuenta(cantidad: number, singular: string, plural: string): string {
  return `${textoNumero(cantidad)} ${cantidad === 1 ? singular : plural}`;
}

export const MENSAJES = {
  titulo: 'POA para Excel',
  vistas: {
    inicio: 'Inicio',
    fila: 'Explicación de una fila',
    ayuda: 'Guía',
    diagnostico: 'Diagnóstico',
  } satisfies Record<Exclude<Vista, Paso>, string>,
  pasos: {
    detectar: 'Detectar',
    validar: 'Validar',
    formulas: 'Fórmulas',
    consolidar: 'Consolidar',
  } satisfies Record<Paso, string>,
  navegacion: 'Pasos del trabajo',
  conErrores: (errores: number) => cuenta(errores, 'error', 'errores'),
  cancelar: 'Cancelar',
  cerrar: 'Cerrar el mensaje',
  volverAlPanel: 'Volver al panel',
  cambiado: {
    titulo: 'El libro cambió',
    texto: 'Lo que ve aquí es anterior a su último cambio.',
  },
  trabajando: {
    inicio: 'Preparando el plan de ejemplo…',
    fila: 'Leyendo la fila…',
    detectar: 'Buscando planes en el libro…',
    validar: 'Revisando el plan…',
    formulas: 'Preparando las fórmulas…',
    consolidar: 'Preparando el consolidado…',
  } satisfies Record<Ocupacion, string>,
  leidas: (hecho: number, total: number) =>
    `${textoNumero(hecho)} de ${cuenta(total, 'hoja leída', 'hojas leídas')}`,
  sinExcel: {
    titulo: 'Este panel trabaja dentro de Excel',
    texto: 'Ábralo desde la pestaña POA de Excel, con el libro del plan abierto.',
  },
  excelAntiguo: {
    titulo: 'Su Excel no tiene lo que hace falta',
    texto: 'Se necesita Excel 2021, Microsoft 365 o Excel en la web. Pida la actualización en su entidad.',
  },
} as const;

/** What the last finished work of the shown step found, in a sentence for the ear. */
export function anuncioDe({ paso, hojas, revision, archivos }: Estado): string {
  if (paso === 'detectar' && hojas) {
    const planes = hojas.reduce((total, { tablas }) => total + tablas.length, 0);
    return `Detección terminada: ${cuenta(planes, 'plan', 'planes')}.`;
  }
  if (paso === 'validar' && revision)
    return `Revisión terminada: ${cuenta(todosLos(revision.hallazgos, archivos).length, 'hallazgo', 'hallazgos')}.`;
  return '';
}

const INESPERADO: Problema = {
  que: 'Algo falló dentro del complemento; el libro quedó como estaba.',
  hacer: 'Vuelva a intentarlo. Si se repite, cierre el panel, ábralo de nuevo y avise a quien lo instaló.',
};

/** A failure as the planner reads it: what happened and what to do about it. */
export function textoFallo({ codigo, datos }: Fallo): Problema {
  return problemaDe(codigo, datos) ?? INESPERADO;
}
