import { cambiar } from '../arreglo';
import { filasConCodigo } from '../codigos';
import { cadaMes } from '../ejemplos/meses';
import { oge } from '../ejemplos/ministerio';
import type { Regla } from '../types';

/** Codes that Excel took for numbers: `4.10` has lost its last zero for good. */
export const codigoComoNumero: Regla = {
  id: 'codigo-como-numero',
  gravedad: 'aviso',
  titulo: 'Código guardado como número',
  porque: 'Excel lee 4.10 como el número 4,1 y pierde el cero: el código pasa a ser el de otra fila.',
  comoArreglar: 'Dé formato de texto a la columna Código y escriba de nuevo el código completo.',
  necesita: ['codigo'],
  mensajes: {
    numero: 'El código {esperado} está guardado como número.',
    'cero-perdido': 'El código está guardado como el número {actual}; por su lugar es {esperado}.',
  },
  ejemplos: {
    validos: [
      {
        titulo: 'Códigos como texto',
        filas: oge([
          { codigo: '4.9', meta: 12, programado: cadaMes(1), total: 12 },
          { codigo: '4.10', meta: 12, programado: cadaMes(1), total: 12 },
        ]),
      },
    ],
    invalidos: [
      {
        titulo: '4.9 y 4.10 como números',
        filas: oge([
          { codigo: 4.9, meta: 12, programado: cadaMes(1), total: 12 },
          { codigo: 4.1, meta: 12, programado: cadaMes(1), total: 12 },
        ]),
        hallazgos: [
          { celda: 'A6', mensaje: 'numero' },
          { celda: 'A7', mensaje: 'cero-perdido' },
        ],
      },
    ],
  },
  *revisar({ tabla, sheet, celda }) {
    const columna = tabla.columnas.codigo;
    if (columna === undefined) return;
    for (const fila of filasConCodigo(tabla)) {
      const valor = sheet.value(fila.fila - 1, columna);
      if (typeof valor !== 'number') continue;
      const arreglo = cambiar(sheet, celda(fila, 'codigo'), fila.codigo, 'sugerido');
      yield {
        mensaje: fila.codigo === String(valor) ? 'numero' : 'cero-perdido',
        datos: {},
        esperado: fila.codigo,
        actual: valor,
        fila,
        rol: 'codigo',
        ...(arreglo && { arreglo }),
      };
    }
  },
};
