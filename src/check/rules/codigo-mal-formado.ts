import { esCodigo, normalizarCodigo } from '../../plan/codigo';
import type { FamiliaCodigo } from '../../plan/tabla';
import { cambiar } from '../arreglo';
import { codigosMalEscritos, filasConCodigo } from '../codigos';
import { programacion } from '../ejemplos/aduana';
import { cadaMes } from '../ejemplos/meses';
import { ogeActividad } from '../ejemplos/ministerio';
import type { Gravedad, Regla } from '../types';

/** Codes that the family would not write, and codes that are well written but cannot stand where they do. */
export const codigoMalFormado: Regla = {
  id: 'codigo-mal-formado',
  gravedad: 'error',
  titulo: 'Código mal escrito',
  porque:
    'Por el código se sabe de qué operación depende cada tarea. Uno mal escrito deja a la fila fuera de las sumas y del consolidado.',
  comoArreglar: 'Escriba el código con números separados por puntos, sin espacios ni punto final.',
  norma: 'Codificación del POA: USOGC1.1.2.1.3 (Aduana Nacional), 5.1.1.11 (MDPyEP), 04.01.02. (SENAVEX).',
  necesita: ['codigo'],
  mensajes: {
    espacios: 'El código “{actual}” tiene espacios de más: es {esperado}.',
    'punto-final': 'El código “{actual}” termina en punto: es {esperado}.',
    minusculas: 'El código “{actual}” va en mayúsculas: {esperado}.',
    propuesta: '“{actual}” no es un código; parece {esperado}.',
    'fuera-de-lugar': 'El código {actual} no corresponde a su lugar: después de {anterior} iría {esperado}.',
    'no-es-codigo': '“{actual}” no es un código de este formulario.',
  },
  ejemplos: {
    validos: [
      {
        titulo: 'Códigos de la Aduana',
        filas: programacion([
          { codigo: 'GROGR1.1.1.1' },
          { codigo: 'GROGR1.1.1.1.1', meta: 36, programado: cadaMes(36) },
          { codigo: 'GROGR1.1.1.1.2', meta: 36, programado: cadaMes(36) },
          { codigo: 'GROGR1.1.1.2' },
          { codigo: 'GROGR1.1.1.2.1', meta: 36, programado: cadaMes(36) },
        ]),
      },
    ],
    invalidos: [
      {
        titulo: 'Espacios, minúsculas y coma en lugar de punto',
        filas: programacion([
          { codigo: 'GROGR1.1.1.1 ' },
          { codigo: 'grogr1.1.1.1.1', meta: 36, programado: cadaMes(36) },
          { codigo: 'GROGR1.1.1,1.2', meta: 36, programado: cadaMes(36) },
          { codigo: 'GROGR1.1.1.1.2.4.1', meta: 36, programado: cadaMes(36) },
        ]),
        hallazgos: [
          { celda: 'B7', mensaje: 'espacios' },
          { celda: 'B8', mensaje: 'minusculas' },
          { celda: 'B9', mensaje: 'propuesta' },
          { celda: 'B10', mensaje: 'no-es-codigo' },
        ],
      },
      {
        titulo: '5.1.11 por 5.1.1.11, y un punto final',
        filas: ogeActividad([
          { codigo: '5.1.1', meta: 24, programado: cadaMes(8.33), total: 100 },
          { codigo: '5.1.1.10', meta: 12, programado: cadaMes(1), total: 12 },
          { codigo: '5.1.11', meta: 12, programado: cadaMes(1), total: 12 },
          { codigo: '5.1.1.12.', meta: 12, programado: cadaMes(1), total: 12 },
        ]),
        hallazgos: [
          { celda: 'A9', mensaje: 'fuera-de-lugar' },
          { celda: 'A10', mensaje: 'punto-final' },
        ],
      },
    ],
  },
  *revisar({ tabla, sheet, celda }) {
    const columna = tabla.columnas.codigo;
    if (columna === undefined) return;
    const porLugar = codigosMalEscritos(tabla);
    const usados = new Set(filasConCodigo(tabla).map(({ codigo }) => normalizarCodigo(codigo)));
    let anterior = '';
    for (const fila of filasConCodigo(tabla)) {
      const escrito = sheet.value(fila.fila - 1, columna);
      const previo = anterior;
      anterior = fila.codigo;
      if (typeof escrito !== 'string') continue;
      const juicio = juzgar(escrito, tabla.familia, porLugar.get(fila) ?? null, usados);
      if (juicio === null) continue;
      const { mensaje, esperado, gravedad } = juicio;
      const clase = gravedad === undefined ? 'sugerido' : 'seguro';
      const arreglo = esperado === null ? undefined : cambiar(sheet, celda(fila, 'codigo'), esperado, clase);
      yield {
        mensaje,
        datos: { anterior: previo },
        esperado,
        actual: escrito,
        fila,
        rol: 'codigo',
        ...(gravedad && { gravedad }),
        ...(arreglo && { arreglo }),
      };
    }
  },
};

interface Juicio {
  readonly mensaje: string;
  readonly esperado: string | null;
  /** Given where the code can be read without doubt. */
  readonly gravedad?: Gravedad;
}

function juzgar(
  escrito: string,
  familia: FamiliaCodigo,
  porLugar: string | null,
  usados: ReadonlySet<string>,
): Juicio | null {
  const recortado = escrito.trim();
  if (esCodigo(recortado, familia)) {
    if (porLugar !== null) return { mensaje: 'fuera-de-lugar', esperado: porLugar };
    return escrito === recortado ? null : { mensaje: 'espacios', esperado: recortado, gravedad: 'nota' };
  }
  const esperado = normalizarCodigo(escrito);
  if (esCodigo(esperado, familia)) return { mensaje: sintoma(recortado), esperado, gravedad: 'aviso' };
  // What is typed says more than where it stands: 1.2.4.2,1 is 1.2.4.2.1, whatever would come next.
  const legible = reparar(esperado, familia);
  const reparado = legible !== null && !usados.has(legible) ? legible : (porLugar ?? legible);
  return { mensaje: reparado === null ? 'no-es-codigo' : 'propuesta', esperado: reparado };
}

function sintoma(escrito: string): string {
  if (/\s/.test(escrito)) return 'espacios';
  return escrito.endsWith('.') ? 'punto-final' : 'minusculas';
}

/** Commas, dashes and doubled dots for dots; the letters O, I and L for the digits they look like. */
function reparar(codigo: string, familia: FamiliaCodigo): string | null {
  const letras = /^[A-Z]*?(?=[\dOIL]+(?:[.,;:_-]|$))/.exec(codigo)?.[0] ?? '';
  const cola = codigo
    .slice(letras.length)
    .replace(/[,;:_-]/g, '.')
    .replace(/\.{2,}/g, '.');
  const reparado = (letras + cola.replace(/O/g, '0').replace(/[IL]/g, '1')).replace(/\.$/, '');
  return esCodigo(reparado, familia) ? reparado : null;
}
