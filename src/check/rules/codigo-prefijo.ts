import { areaDeCodigo, normalizarCodigo } from '../../plan/codigo';
import { cambiar } from '../arreglo';
import { filasConCodigo } from '../codigos';
import { seguimiento } from '../ejemplos/aduana';
import { cadaMes } from '../ejemplos/meses';
import type { Regla } from '../types';

/** The letters of customs codes against the CÓDIGO ÁREA of the title block. */
export const codigoPrefijo: Regla = {
  id: 'codigo-prefijo',
  gravedad: 'error',
  titulo: 'Prefijo de otra área',
  porque:
    'Las letras del código son el CÓDIGO ÁREA de la unidad. Con otras letras, la fila se cuenta en otra unidad.',
  comoArreglar: 'Ponga al código las letras del título, o corrija el título si la hoja es de otra unidad.',
  norma: 'Formulario POA-01, Aduana Nacional: CÓDIGO ÁREA.',
  necesita: ['codigo'],
  mensajes: {
    prefijo: 'El código {actual} empieza con {prefijo} y la hoja es del área {area}: sería {esperado}.',
    titulo:
      'El título dice CÓDIGO ÁREA {actual}, pero {cuantas} de las {todas} filas empiezan con {esperado}.',
  },
  ejemplos: {
    validos: [
      {
        titulo: 'Todas las filas son del área',
        filas: seguimiento([{ codigo: 'USOGC1.1' }, { codigo: 'USOGC1.1.1' }, { codigo: 'USOGC1.1.1.1' }]),
      },
    ],
    invalidos: [
      {
        titulo: 'Una fila copiada de otra unidad',
        filas: seguimiento([
          { codigo: 'USOGC1.1.1.1' },
          { codigo: 'GROGR1.1.1.1.1', meta: 12, programado: cadaMes(1) },
          { codigo: 'USOGC1.1.1.1.2', meta: 12, programado: cadaMes(1) },
        ]),
        hallazgos: [{ celda: 'B9', mensaje: 'prefijo' }],
      },
      {
        titulo: 'El título es de otra unidad',
        filas: seguimiento([{ codigo: 'GROGR1.1' }, { codigo: 'GROGR1.1.1' }, { codigo: 'GROGR1.1.1.1' }]),
        hallazgos: [{ celda: 'B8', mensaje: 'titulo' }],
      },
    ],
  },
  *revisar({ tabla, sheet, celda }) {
    const area = tabla.titulo.area?.toUpperCase() ?? null;
    if (area === null || tabla.familia !== 'aduana') return;
    const filas = filasConCodigo(tabla).flatMap((fila) => {
      const prefijo = areaDeCodigo(fila.codigo);
      return prefijo === null ? [] : [{ fila, prefijo }];
    });
    const ajenas = filas.filter(({ prefijo }) => prefijo !== area);
    const [primera] = ajenas;
    const iguales = ajenas.filter(({ prefijo }) => prefijo === primera?.prefijo);
    if (primera && iguales.length * 2 > filas.length) {
      const datos = { cuantas: iguales.length, todas: filas.length };
      yield {
        mensaje: 'titulo',
        datos,
        esperado: primera.prefijo,
        actual: area,
        fila: primera.fila,
        rol: 'codigo',
      };
      return;
    }
    for (const { fila, prefijo } of ajenas) {
      const esperado = area + normalizarCodigo(fila.codigo).slice(prefijo.length);
      const arreglo = cambiar(sheet, celda(fila, 'codigo'), esperado, 'sugerido');
      yield {
        mensaje: 'prefijo',
        datos: { prefijo, area },
        esperado,
        actual: fila.codigo,
        fila,
        rol: 'codigo',
        ...(arreglo && { arreglo }),
      };
    }
  },
};
