import type { ProblemaMapeo } from '../../../app/previsualizar-mapeo';
import { NOMBRE_ROL } from '../../../check/nombre-rol';
import { MESES } from '../../../plan/mes';
import type { Rol } from '../../../plan/rol';
import { columnName } from '../../../sheet/address';
import { textoNumero } from '../../shell/mensajes';

export const MENSAJES = {
  titulo: (hoja: string) => `Columnas de «${hoja}»`,
  texto: 'Diga qué es cada columna. Se guarda en este libro y vale para toda hoja con el mismo encabezado.',
  volver: 'Volver sin guardar',
  guardar: 'Guardar y volver a detectar',
  forma: 'Formulario',
  elegirForma: 'Elija el formulario…',
  encabezado: {
    titulo: 'Filas del encabezado',
    desde: 'De la fila',
    hasta: 'a la fila',
    ver: 'Ver el encabezado en la hoja',
  },
  filas: {
    titulo: 'Filas del plan',
    primera: 'Primera fila',
    ultima: 'Última fila',
    automatica: (fila: number | null) => (fila === null ? 'automática' : `automática: ${fila}`),
    ayuda: 'Déjelas vacías para que se busquen solas, también cuando el plan crezca.',
  },
  columnas: {
    titulo: 'Qué es cada columna',
    obligatorias: 'Con * las que este formulario trae siempre.',
    ninguna: 'No está',
    sinTitulo: 'sin título',
    muestra: (textos: readonly string[]) => `Ej.: ${textos.join(' · ')}`,
    enero: (rol: string) => `${rol}: enero`,
    seguidas: (desde: number, hasta: number) =>
      `Enero a diciembre: columnas ${letras(desde)} a ${letras(hasta)}.`,
    mesAMes: 'Elegir mes por mes',
  },
  previa: {
    titulo: 'Así se leerá',
    filas: (desde: number, hasta: number) => `Filas ${desde} a ${hasta}`,
    fila: 'Fila',
    que: 'Código y descripción',
    meta: 'Meta',
    programado: 'Σ prog.',
    ejecutado: 'Σ ejec.',
    programadoEntero: 'Suma de los meses programados',
    ejecutadoEntero: 'Suma de los meses ejecutados',
    mas: (filas: number) => `y ${textoNumero(filas)} más`,
    porMes: 'Sumas de cada mes',
    mes: 'Mes',
    total: 'Total',
    tabla: 'Primeras filas del plan',
  },
} as const;

const MES = (mes: number): string => MESES[mes - 1] ?? String(mes);

const PROBLEMAS: {
  readonly [Id in ProblemaMapeo['id']]: (problema: Extract<ProblemaMapeo, { readonly id: Id }>) => string;
} = {
  'sin-forma': () => 'Elija a qué formulario se parece la hoja.',
  'sin-encabezado': () =>
    'En esas filas no hay encabezado. Escriba el número de fila donde están los títulos.',
  'encabezado-alto': ({ maximo }) => `El encabezado puede ocupar ${maximo} filas como mucho.`,
  'encabezado-pobre': () =>
    'La primera fila del encabezado necesita al menos dos títulos para reconocerla la próxima vez. Empiece una fila más abajo.',
  'fila-en-encabezado': () => 'La primera fila del plan debe estar debajo del encabezado.',
  'filas-al-reves': () => 'La última fila del plan está antes que la primera.',
  'sin-texto': () => 'Indique al menos la columna del código o la de la descripción.',
  'faltan-meses': ({ rol, meses }) =>
    `${NOMBRE_ROL[rol]}: faltan ${lista(meses.map(MES))}. Son doce, o ninguno.`,
  'sin-filas': () =>
    'Con estas columnas no se lee ninguna fila. Revise el código, la descripción y las filas.',
  'falta-columna': ({ roles }) =>
    `${roles.length === 1 ? 'Falta una columna que este formulario trae siempre' : 'Faltan columnas que este formulario trae siempre'}: ${lista(roles.map((rol) => NOMBRE_ROL[rol]))}. Puede guardar igual; lo que depende de ${roles.length === 1 ? 'ella' : 'ellas'} no se revisará.`,
  'sin-tareas': () => 'Ninguna de estas filas es una tarea: no habrá avance que calcular.',
};

/** What stands in the way, or is worth knowing, in a sentence. */
export function textoProblema(problema: ProblemaMapeo): string {
  const redactar = PROBLEMAS[problema.id] as (uno: ProblemaMapeo) => string;
  return redactar(problema);
}

/** `C · Objetivos y Operaciones`. */
export function textoColumna(columna: number, titulo: string): string {
  return `${letras(columna)} · ${titulo === '' ? MENSAJES.columnas.sinTitulo : titulo}`;
}

export function textoRol(rol: Rol): string {
  return NOMBRE_ROL[rol];
}

function letras(columna: number): string {
  return columnName(columna);
}

/** `A, B y C`. */
function lista(partes: readonly string[]): string {
  if (partes.length < 2) return partes.join('');
  return `${partes.slice(0, -1).join(', ')} y ${partes.at(-1) ?? ''}`;
}
