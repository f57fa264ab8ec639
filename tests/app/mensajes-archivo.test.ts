import { mensajeDeArchivo } from '../../src/app/mensajes-archivo';
import type { XlsxErrorCode, XlsxErrorData } from '../../src/xlsx/error';
import type { FileKind } from '../../src/xlsx/file-kind';
import { DEFAULT_LIMITS } from '../../src/xlsx/limits';

const mensaje = (code: XlsxErrorCode, data: XlsxErrorData = {}): string => mensajeDeArchivo({ code, data });

test.each<[XlsxErrorCode, XlsxErrorData, string[]]>([
  ['VACIO', {}, ['vacío', 'Vuelva a copiarlo']],
  ['CIFRADO', {}, ['contraseña', 'Proteger libro']],
  ['FORMATO_ANTIGUO', { tipo: 'xls' }, ['.xls)', 'Guardar como', '*.xlsx']],
  ['FORMATO_ANTIGUO', { tipo: 'xml2003' }, ['XML 2003', 'Guardar como']],
  ['NO_ES_EXCEL', { tipo: 'ods' }, ['.ods', 'guárdela como .xlsx']],
  ['NO_ES_EXCEL', { tipo: 'csv' }, ['CSV', 'Guardar como']],
  ['NO_ES_EXCEL', { tipo: 'html' }, ['página web', 'Guardar como']],
  ['NO_ES_EXCEL', { tipo: 'pdf' }, ['PDF']],
  ['NO_ES_EXCEL', { tipo: 'xlsb' }, ['.xlsb', 'Guardar como']],
  ['DANADO', { motivo: 'incompleto' }, ['se cortó', 'otra vez']],
  ['DANADO', { motivo: 'xml', parte: 'xl/workbook.xml' }, ['«xl/workbook.xml»', 'reparar']],
  ['DANADO', { motivo: 'lectura' }, ['disco']],
  ['DEMASIADO_GRANDE', { limite: 'fileBytes', maximo: 100 * 2 ** 20 }, ['más de 100 MB', 'borre las filas']],
  ['DEMASIADO_GRANDE', { limite: 'cells', maximo: 4_000_000 }, ['4.000.000 celdas']],
])('%s %j', (code, data, pieces) => {
  for (const piece of pieces) expect(mensaje(code, data)).toContain(piece);
});

const TIPOS: readonly (FileKind | 'ods' | 'odf' | 'docx' | 'pptx' | 'xlsb')[] = [
  'zip',
  'doc',
  'html',
  'xml',
  'pdf',
  'csv',
  'texto',
  'otro',
  'ods',
  'odf',
  'docx',
  'pptx',
  'xlsb',
];

const EVERY: readonly (readonly [XlsxErrorCode, XlsxErrorData])[] = [
  ['VACIO', {}],
  ['CIFRADO', {}],
  ['FORMATO_ANTIGUO', { tipo: 'xls' }],
  ...TIPOS.map((tipo) => ['NO_ES_EXCEL', { tipo }] as const),
  ...['incompleto', 'ceros', 'lectura', 'dtd', 'xml', 'suma', 'lector'].map(
    (motivo) => ['DANADO', { motivo }] as const,
  ),
  ...Object.entries(DEFAULT_LIMITS).map(
    ([limite, maximo]) => ['DEMASIADO_GRANDE', { limite, maximo: Number(maximo) }] as const,
  ),
];

test.each(EVERY)('%s %j says what is wrong and what to do, in whole sentences', (code, data) => {
  const sentences = mensaje(code, data).split(/(?<=\.)\s+(?=[A-ZÁÉÍÓÚÑ])/);
  expect(sentences.length).toBeGreaterThanOrEqual(2);
  expect(mensaje(code, data)).not.toMatch(/undefined|NaN|null|\[object| {2}|[^.]$/);
});
