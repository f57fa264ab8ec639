import type { PortErrorCode } from '../../app/port';
import type { Fallo } from './fallo';
import type { Estado, Paso } from './sesion';

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
  pasos: {
    detectar: 'Detectar',
    validar: 'Validar',
    consolidar: 'Consolidar',
  } satisfies Record<Paso, string>,
  navegacion: 'Pasos del trabajo',
  conErrores: (errores: number) => cuenta(errores, 'error', 'errores'),
  cancelar: 'Cancelar',
  cerrar: 'Cerrar el mensaje',
  cambiado: {
    titulo: 'El libro cambió',
    texto: 'Lo que ve aquí es anterior a su último cambio.',
  },
  trabajando: {
    detectar: 'Buscando planes en el libro…',
    validar: 'Revisando el plan…',
    consolidar: 'Preparando el consolidado…',
  } satisfies Record<Paso, string>,
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
export function anuncioDe({ paso, hojas, revision }: Estado): string {
  if (paso === 'detectar' && hojas) {
    const planes = hojas.reduce((total, { tablas }) => total + tablas.length, 0);
    return `Detección terminada: ${cuenta(planes, 'plan', 'planes')}.`;
  }
  if (paso === 'validar' && revision)
    return `Revisión terminada: ${cuenta(revision.hallazgos.length, 'hallazgo', 'hallazgos')}.`;
  return '';
}

/** What happened and what to do about it. */
export interface TextoFallo {
  readonly que: string;
  readonly hacer: string;
}

type Redaccion = (dato: (clave: string) => string) => TextoFallo;

const FALLOS_DEL_LIBRO: Readonly<Record<Exclude<PortErrorCode, 'CANCELADO'>, Redaccion>> = {
  EN_EDICION: () => ({
    que: 'Excel está editando una celda.',
    hacer: 'Termine la edición con Entrar, o descártela con Esc, y vuelva a intentarlo.',
  }),
  HOJA_PROTEGIDA: (dato) => ({
    que: `La hoja ${entreComillas(dato('sheet'))} está protegida y no se cambió nada.`,
    hacer: 'Quite la protección en Revisar › Desproteger hoja y vuelva a intentarlo.',
  }),
  LIBRO_PROTEGIDO: () => ({
    que: 'La estructura del libro está protegida y no se pueden agregar hojas.',
    hacer: 'Quite la protección en Revisar › Proteger libro y vuelva a intentarlo.',
  }),
  HOJA_OCULTA: (dato) => ({
    que: `La hoja ${entreComillas(dato('sheet'))} está oculta.`,
    hacer: 'Muéstrela con clic derecho en las pestañas › Mostrar, y vuelva a intentarlo.',
  }),
  HOJA_AJENA: (dato) => ({
    que: `Ya hay una hoja suya llamada ${entreComillas(dato('sheet'))} y no se tocó.`,
    hacer: 'Cámbiele el nombre para que el complemento pueda crear la suya, y vuelva a intentarlo.',
  }),
  CELDA_OCUPADA: (dato) => ({
    que: `La celda ${dato('address')} de ${entreComillas(dato('sheet'))} tiene algo suyo donde va el informe.`,
    hacer: 'Mueva ese contenido a otra celda y vuelva a intentarlo. No se cambió nada.',
  }),
  NO_SE_PUEDE_DESHACER: () => ({
    que: 'Esta operación ya no se puede deshacer.',
    hacer: 'Si el libro cambió después, use Deshacer de Excel o una copia anterior.',
  }),
  HOJA_AUSENTE: (dato) => ({
    que: `La hoja ${entreComillas(dato('sheet'))} ya no está en el libro.`,
    hacer: 'Vuelva a detectar los planes para trabajar con las hojas que hay ahora.',
  }),
  CELDA_CAMBIADA: (dato) => ({
    que: `La celda ${dato('address')} cambió mientras tanto y no se escribió nada.`,
    hacer: 'Vuelva a validar para ver el valor actual y decida de nuevo.',
  }),
  DEMASIADO_GRANDE: () => ({
    que: 'Excel rechazó la operación porque mueve demasiados datos de una vez.',
    hacer: 'Guarde las hojas que no sean del plan en otro libro y vuelva a intentarlo.',
  }),
  EXCEL_ANTIGUO: () => ({
    que: 'Esta versión de Excel no tiene una función que hace falta.',
    hacer: 'Use Excel 2021, Microsoft 365 o Excel en la web.',
  }),
  EXCEL: () => ({
    que: 'Excel no pudo terminar la operación y el libro quedó como estaba.',
    hacer: 'Espere a que Excel termine lo que esté haciendo y vuelva a intentarlo.',
  }),
};

const INESPERADO: TextoFallo = {
  que: 'Algo falló dentro del complemento; el libro quedó como estaba.',
  hacer: 'Vuelva a intentarlo. Si se repite, cierre el panel, ábralo de nuevo y avise a quien lo instaló.',
};

export function textoFallo(fallo: Fallo): TextoFallo {
  const redactar = esDelLibro(fallo.codigo) ? FALLOS_DEL_LIBRO[fallo.codigo] : undefined;
  if (!redactar) return INESPERADO;
  return redactar((clave) => {
    const valor = fallo.datos[clave];
    return typeof valor === 'string' || typeof valor === 'number' ? String(valor) : '';
  });
}

function esDelLibro(codigo: string): codigo is keyof typeof FALLOS_DEL_LIBRO {
  return codigo in FALLOS_DEL_LIBRO;
}

function entreComillas(texto: string): string {
  return texto === '' ? 'del plan' : `«${texto}»`;
}
