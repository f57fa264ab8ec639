import type { Aviso, CodigoAviso } from '../report/avisos';

type Datos = Aviso['datos'];

const numero = new Intl.NumberFormat('es-BO', { maximumFractionDigits: 2 });

const texto = (datos: Datos, clave: string): string => {
  const valor = datos[clave] ?? '';
  return typeof valor === 'number' ? numero.format(valor) : valor;
};

/** A year or a quarter: without thousands. */
const entero = (datos: Datos, clave: string): string => String(datos[clave] ?? '');

const cuantas = (datos: Datos, clave: string, una: string, varias: string): string =>
  datos[clave] === 1 ? `1 ${una}` : `${texto(datos, clave)} ${varias}`;

const unidad = (datos: Datos): string => {
  const lugar = `${texto(datos, 'archivo')}, hoja ${texto(datos, 'hoja')}`;
  return datos['unidad'] ? `${texto(datos, 'unidad')} (${lugar})` : lugar;
};

const REDACCION: Readonly<Record<CodigoAviso, (datos: Datos) => string>> = {
  'estructura-propuesta': () =>
    'La estructura y la ponderación son propuestas: salen de los planes de las unidades y todas las acciones pesan lo mismo. Indique la estructura de la institución para usar la suya.',
  'acp-sin-unidades': (datos) =>
    `${cuantas(datos, 'cuantas', 'acción de corto plazo no tiene', 'acciones de corto plazo no tienen')} tareas de ninguna unidad y no entran en el total (Pond. ${texto(datos, 'ponderacion')}): ${texto(datos, 'codigos')}. Compruebe qué unidades faltan.`,
  'acp-sin-ponderacion': (datos) =>
    `${cuantas(datos, 'cuantas', 'acción de corto plazo no tiene', 'acciones de corto plazo no tienen')} Pond. en la estructura y no pesan en el total: ${texto(datos, 'codigos')}.`,
  'ponderacion-no-suma-100': (datos) =>
    `Las ponderaciones de la estructura suman ${texto(datos, 'suma')} y no 100. Se usan tal como están: el total divide entre la suma de las acciones con tareas.`,
  'equivalencia-pendiente': (datos) =>
    `${texto(datos, 'de')} «${texto(datos, 'nombre')}»: su nombre no basta para saber a qué operación de la institución corresponde${datos['cercana'] ? ` (la más cercana es ${texto(datos, 'cercana')})` : ''}. ${datos['tareas'] === 1 ? 'Su tarea queda' : `Sus ${texto(datos, 'tareas')} tareas quedan`} fuera hasta que usted lo decida en la hoja Equivalencias.`,
  'equivalencia-sin-destino': (datos) =>
    `La equivalencia confirmada de ${texto(datos, 'de')} apunta a ${texto(datos, 'a')}, que no está en la estructura, y no se usó.`,
  'unidad-repetida': (datos) =>
    `${unidad(datos)} es la misma unidad que ${texto(datos, 'cuenta')}, con las mismas tareas: se contó una sola vez, la más completa. Deje solo el archivo que vale.`,
  'unidad-de-otra-gestion': (datos) =>
    `${unidad(datos)} es de la gestión ${entero(datos, 'suya')} y el informe es de ${entero(datos, 'esperada')}: no entra.`,
  'unidad-de-otro-trimestre': (datos) =>
    `${unidad(datos)} informa hasta el trimestre ${entero(datos, 'suya')} y el informe es del ${entero(datos, 'esperada')}: no entra. Pida a la unidad el seguimiento de este trimestre.`,
  'archivo-sin-tabla': (datos) => `${texto(datos, 'archivo')}: ${texto(datos, 'motivo')}`,
  'archivo-ilegible': (datos) => `${texto(datos, 'archivo')}: ${texto(datos, 'motivo')}`,
  'sin-ejecucion': (datos) =>
    `${cuantas(datos, 'unidades', 'unidad trae', 'unidades traen')} planes sin meses ejecutados (de ${texto(datos, 'todas')}): de sus tareas solo se informa lo programado; el avance y la eficacia no están disponibles.`,
  'tareas-sin-codigo': (datos) =>
    `${cuantas(datos, 'tareas', 'tarea no tiene', 'tareas no tienen')} código: corríjalo en el plan de la unidad.`,
  'trimestre-supuesto': (datos) =>
    `Ningún plan dice de qué trimestre es: se informa hasta el trimestre ${entero(datos, 'trimestre')}.`,
};

/** Why a file has no unit in the report. */
export const SIN_PLAN =
  'Ninguna hoja contiene un formulario del POA con tareas. Compruebe que es el libro del plan de la unidad.';

/** The Spanish sentence of a notice. */
export function mensajeDeAviso({ codigo, datos }: Aviso): string {
  return REDACCION[codigo](datos);
}
