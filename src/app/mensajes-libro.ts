import type { CasoErrorCode } from './caso-error';
import type { PortErrorCode } from './port';

/** What is wrong, and what the planner can do about it. */
export interface Problema {
  readonly que: string;
  readonly hacer: string;
}

export type CodigoDeProblema = PortErrorCode | CasoErrorCode;

type Datos = Readonly<Record<string, unknown>>;
type Redaccion = (datos: Datos) => Problema;

const DESPROTEGER = 'Quite la protección en Revisar > Desproteger hoja y vuelva a intentarlo.';

const PROBLEMAS: Readonly<Record<CodigoDeProblema, Redaccion>> = {
  LIBRO_VACIO: () => ({
    que: 'El libro está vacío.',
    hacer: 'Abra el libro del plan de la unidad, o pegue el plan en una hoja, y vuelva a intentarlo.',
  }),
  SIN_PLAN: () => ({
    que: 'Ninguna hoja del libro contiene un formulario del POA que se reconozca.',
    hacer:
      'Compruebe que la hoja del plan conserva los títulos de sus columnas (Código, Meta, los meses…) y vuelva a detectar.',
  }),
  SIN_TAREAS: () => ({
    que: 'Los planes de este libro no tienen tareas con meses programados.',
    hacer: 'Agregue al libro el formulario de seguimiento de la unidad y vuelva a generar el consolidado.',
  }),
  SIN_PROGRAMACION: (datos) => ({
    que: `La hoja ${nombre(datos)} ya no tiene un plan del año con tareas programadas.`,
    hacer: 'Vuelva a detectar los planes y elija otra vez de cuáles se hace el seguimiento.',
  }),
  UNIDAD_REPETIDA: (datos) => ({
    que: `Dos de los planes elegidos son de la misma unidad y gestión: su formulario sería la misma hoja ${nombre(datos)}.`,
    hacer: 'Deje elegido uno solo de los dos y vuelva a generar.',
  }),
  AJUSTES_DANADOS: (datos) => ({
    que: `Los ajustes guardados en este libro no se pueden leer: ${texto(datos, 'detalle')}`,
    hacer: 'Ábralos en Validar > Ajustes y guárdelos de nuevo, o restablezca los de fábrica.',
  }),
  ARCHIVO_DE_AJUSTES: (datos) => ({
    que: `El archivo no es un archivo de ajustes del POA: ${texto(datos, 'detalle')}`,
    hacer: 'Elija un archivo exportado con «Exportar ajustes». Los ajustes quedaron como estaban.',
  }),
  JUSTIFICACIONES_DANADAS: () => ({
    que: 'Las justificaciones guardadas en este libro no se pueden leer y no se tocaron.',
    hacer: 'Recupere una copia anterior del libro si las necesita.',
  }),
  ARCHIVO_PERDIDO: (datos) => ({
    que: `${texto(datos, 'archivo')} ya no está en la memoria del complemento.`,
    hacer: 'Quítelo de la lista de otros libros y agréguelo otra vez.',
  }),
  TALLER_CAIDO: () => ({
    que: 'El complemento se quedó sin memoria al trabajar con los otros libros.',
    hacer:
      'Quite de la lista los libros que no hagan falta, agregue los demás otra vez y repita la operación.',
  }),
  SIN_MOTIVO: () => ({
    que: 'Falta el motivo de la justificación.',
    hacer: 'Escriba por qué el dato es correcto tal como está.',
  }),
  EN_EDICION: () => ({
    que: 'Excel está editando una celda.',
    hacer: 'Termine la edición con Entrar, o descártela con Esc, y vuelva a intentarlo.',
  }),
  HOJA_PROTEGIDA: (datos) => ({
    que: `La hoja ${nombre(datos)} está protegida y no se cambió nada.`,
    hacer: DESPROTEGER,
  }),
  LIBRO_PROTEGIDO: () => ({
    que: 'La estructura del libro está protegida: no se pueden agregar hojas y no se cambió nada.',
    hacer: 'Quite la protección en Revisar > Proteger libro y vuelva a intentarlo.',
  }),
  HOJA_AUSENTE: (datos) => ({
    que: `La hoja ${nombre(datos)} ya no está en el libro.`,
    hacer: 'Vuelva a detectar los planes para trabajar con las hojas que hay ahora.',
  }),
  HOJA_OCULTA: (datos) => ({
    que: `La hoja ${nombre(datos)} está oculta.`,
    hacer: 'Muéstrela con clic derecho en las pestañas > Mostrar y vuelva a intentarlo.',
  }),
  HOJA_AJENA: (datos) => ({
    que: `Ya hay una hoja suya llamada ${nombre(datos)} y no se tocó.`,
    hacer: 'Cámbiele el nombre para que el complemento pueda crear la suya y vuelva a intentarlo.',
  }),
  CELDA_OCUPADA: (datos) => ({
    que: `La celda ${texto(datos, 'celda')} de ${nombre(datos)} tiene algo suyo donde va el informe; no se cambió nada.`,
    hacer: 'Mueva ese contenido a otra celda y vuelva a intentarlo.',
  }),
  CELDA_CAMBIADA: (datos) => ({
    que: `${texto(datos, 'celda')} de ${nombre(datos)} cambió mientras tanto y no se escribió nada.`,
    hacer: 'Vuelva a leer el libro para ver lo que hay ahora y decida de nuevo.',
  }),
  CELDA_CON_FORMULA: (datos) => ({
    que: `${texto(datos, 'celda')} de ${nombre(datos)} tiene ahora una fórmula y no se escribió nada.`,
    hacer:
      'Revise la fórmula en la hoja: lo que calcula se corrige en las celdas de las que toma sus valores.',
  }),
  CELDA_COMBINADA: (datos) => ({
    que: `${texto(datos, 'celda')} de ${nombre(datos)} está combinada con otras celdas y Excel no guarda nada en ella; no se cambió nada.`,
    hacer: 'Sepárelas en Inicio > Combinar y centrar y vuelva a intentarlo.',
  }),
  NO_SE_PUEDE_REHACER: () => ({
    que: 'Esta operación ya no se puede rehacer.',
    hacer: 'Vuelva a aplicarla desde sus hallazgos.',
  }),
  NO_SE_PUEDE_DESHACER: () => ({
    que: 'Esta operación ya no se puede deshacer.',
    hacer: 'Si hace falta, use Deshacer de Excel o una copia anterior del libro.',
  }),
  DEMASIADO_GRANDE: (datos) =>
    texto(datos, 'celda') === ''
      ? {
          que: 'Excel rechazó la operación porque mueve demasiados datos de una vez.',
          hacer: 'Guarde en otro libro las hojas que no sean del plan y vuelva a intentarlo.',
        }
      : {
          que: `La hoja ${nombre(datos)} llega hasta la celda ${texto(datos, 'celda')} y es demasiado grande para leerla.`,
          hacer:
            'Vaya a su última celda con Ctrl+Fin, elimine las filas y columnas de sobra, guarde el libro y vuelva a intentarlo.',
        },
  CANCELADO: () => ({
    que: 'La operación se canceló y el libro quedó como estaba.',
    hacer: 'Vuelva a empezarla cuando quiera.',
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

/** The sentences for a failure of a use case; null for a code that is none of them. */
export function problemaDe(codigo: string, datos: Datos = {}): Problema | null {
  return esProblema(codigo) ? PROBLEMAS[codigo](datos) : null;
}

function esProblema(codigo: string): codigo is CodigoDeProblema {
  return Object.hasOwn(PROBLEMAS, codigo);
}

function texto(datos: Datos, clave: string): string {
  const valor = datos[clave];
  return typeof valor === 'string' || typeof valor === 'number' ? String(valor) : '';
}

function nombre(datos: Datos): string {
  const hoja = texto(datos, 'hoja');
  return hoja === '' ? 'del plan' : `«${hoja}»`;
}
