import type { XlsxError, XlsxErrorCode, XlsxErrorData } from '../xlsx/error';

const GUARDAR =
  'Ábralo en Excel, elija Archivo > Guardar como, tipo "Libro de Excel (*.xlsx)", y use ese archivo.';
const PEDIR = 'Vuelva a copiarlo o pida a la unidad que lo envíe otra vez.';

/** What a file that is no workbook is instead, by `data.tipo` of `NO_ES_EXCEL`. */
const TIPOS = new Map<string, string>([
  [
    'ods',
    `Es una hoja de cálculo de LibreOffice (.ods). Ábrala en LibreOffice o en Excel y guárdela como .xlsx.`,
  ],
  [
    'odf',
    'Es un documento de LibreOffice, no una hoja de cálculo. Pida a la unidad su plan en Excel (.xlsx).',
  ],
  ['csv', `Es un texto separado por comas o punto y coma (CSV), sin formularios ni hojas. ${GUARDAR}`],
  ['texto', 'Es un archivo de texto. Pida a la unidad su plan en Excel (.xlsx).'],
  ['html', `Es una página web con nombre de Excel, como las que exportan algunos sistemas. ${GUARDAR}`],
  ['xml', `Es un archivo XML, no un libro. ${GUARDAR}`],
  ['pdf', 'Es un PDF. Pida a la unidad el libro de Excel (.xlsx) del que se imprimió.'],
  ['doc', 'Es un documento de Word o PowerPoint. Pida a la unidad su plan en Excel (.xlsx).'],
  ['docx', 'Es un documento de Word. Pida a la unidad su plan en Excel (.xlsx).'],
  ['pptx', 'Es una presentación de PowerPoint. Pida a la unidad su plan en Excel (.xlsx).'],
  ['xlsb', `Es un libro binario de Excel (.xlsb). ${GUARDAR}`],
  ['zip', 'Es un archivo comprimido (ZIP). Descomprímalo y agregue los libros que contiene.'],
]);

const MOTIVOS = new Map<string, string>([
  ['incompleto', `Le falta el final: la copia o el envío se cortó. ${PEDIR}`],
  ['ceros', `Solo contiene ceros: la copia o la sincronización no terminó. ${PEDIR}`],
  ['lectura', 'No se pudo leer del disco. Compruebe que existe, que está descargado y que puede abrirlo.'],
  ['dtd', 'Contiene definiciones que un libro de Excel nunca lleva. No lo use y avise a quien lo envió.'],
]);

const LIMITES = new Map<string, (maximo: number) => string>([
  ['fileBytes', (maximo) => `Pesa más de ${megabytes(maximo)}.`],
  ['partBytes', (maximo) => `Una de sus hojas ocupa más de ${megabytes(maximo)} al abrirse.`],
  ['totalBytes', (maximo) => `Ocupa más de ${megabytes(maximo)} al abrirse.`],
  ['ratio', () => 'Su contenido está comprimido más de lo que un libro normal puede estarlo.'],
  ['cells', (maximo) => `Tiene más de ${entero(maximo)} celdas con contenido o formato.`],
  [
    'areas',
    (maximo) =>
      `Tiene más de ${entero(maximo)} celdas combinadas o enlaces en una hoja, o nombres en el libro.`,
  ],
  ['parts', (maximo) => `Contiene más de ${entero(maximo)} partes.`],
]);

const MENSAJES: Readonly<Record<XlsxErrorCode, (data: XlsxErrorData) => string>> = {
  VACIO: () => `El archivo está vacío (0 bytes). ${PEDIR}`,
  NO_ES_EXCEL: ({ tipo }) =>
    `No es un libro de Excel. ${TIPOS.get(String(tipo)) ?? 'Pida a la unidad su plan en Excel (.xlsx).'}`,
  CIFRADO: () =>
    'El libro está protegido con contraseña para abrirlo. Ábralo en Excel, quite la contraseña en Archivo > Información > Proteger libro > Cifrar con contraseña, guárdelo y agréguelo de nuevo.',
  FORMATO_ANTIGUO: ({ tipo }) =>
    `Está en un formato antiguo de Excel (${tipo === 'xml2003' ? 'XML 2003' : '.xls'}). ${GUARDAR}`,
  DANADO: ({ motivo, parte }) => `El archivo está dañado. ${MOTIVOS.get(String(motivo)) ?? reparar(parte)}`,
  DEMASIADO_GRANDE: ({ limite, maximo }) =>
    `El archivo es demasiado grande. ${LIMITES.get(String(limite))?.(Number(maximo)) ?? ''} Deje en el libro solo las hojas del plan, borre las filas y columnas sobrantes y guárdelo de nuevo.`.replaceAll(
      '  ',
      ' ',
    ),
};

/** Why a closed file could not be read and what the planner can do, in Spanish. Without the file's name. */
export function mensajeDeArchivo(error: Pick<XlsxError, 'code' | 'data'>): string {
  return MENSAJES[error.code](error.data);
}

function reparar(parte: string | number | undefined): string {
  const donde = parte === undefined ? '' : ` (en «${parte}»)`;
  return `Su contenido no se puede leer${donde}. Ábralo con Excel, que puede repararlo, y guárdelo como .xlsx; si tampoco abre, pida a la unidad que lo envíe otra vez.`;
}

const numero = new Intl.NumberFormat('es-BO', { useGrouping: true });

function entero(cantidad: number): string {
  return numero.format(cantidad);
}

function megabytes(bytes: number): string {
  return `${entero(Math.round(bytes / (1 << 20)))} MB`;
}
