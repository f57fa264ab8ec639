import { normalizarCodigo } from '../../plan/codigo';
import type { Fila } from '../../plan/tabla';
import { cambiar } from '../arreglo';
import { siguienteCodigo } from '../codigos';
import { seguimiento } from '../ejemplos/aduana';
import { cadaMes } from '../ejemplos/meses';
import type { Regla } from '../types';

/** The second and later rows with the code of another row of the same table. */
export const codigoDuplicado: Regla = {
  id: 'codigo-duplicado',
  gravedad: 'error',
  titulo: 'Código repetido',
  porque:
    'El código identifica a la fila en el plan y en el informe consolidado. Con dos filas iguales, lo ejecutado de una se atribuye a la otra.',
  comoArreglar: 'Ponga a una de las dos filas el código que le corresponde por su lugar en el plan.',
  necesita: ['codigo'],
  mensajes: {
    repetido: 'El código {codigo} ya está en la fila {primera}.',
    propuesta:
      'El código {actual} ya está en la fila {primera}; por su lugar, a esta le correspondería {esperado}.',
  },
  ejemplos: {
    validos: [
      {
        titulo: 'Cada fila con su código',
        filas: seguimiento([
          { codigo: 'USOGC1.1.2.1' },
          { codigo: 'USOGC1.1.2.1.1', meta: 120, programado: cadaMes(10) },
          { codigo: 'USOGC1.1.2.1.2', meta: 240, programado: cadaMes(20) },
        ]),
      },
    ],
    invalidos: [
      {
        titulo: 'La tercera tarea repite el código de la segunda',
        filas: seguimiento([
          { codigo: 'USOGC1.1.2.1' },
          { codigo: 'USOGC1.1.2.1.1', meta: 120, programado: cadaMes(10) },
          { codigo: 'USOGC1.1.2.1.1', meta: 240, programado: cadaMes(20) },
        ]),
        hallazgos: [{ celda: 'B10', mensaje: 'propuesta' }],
      },
      {
        titulo: 'El siguiente código también está en uso',
        filas: seguimiento([
          { codigo: 'USOGC1.1.2.1.1', meta: 120, programado: cadaMes(10) },
          { codigo: 'usogc1.1.2.1.1', meta: 240, programado: cadaMes(20) },
          { codigo: 'USOGC1.1.2.1.2', meta: 360, programado: cadaMes(30) },
        ]),
        hallazgos: [{ celda: 'B9', mensaje: 'repetido' }],
      },
    ],
  },
  *revisar({ tabla, sheet, celda }) {
    const filas = tabla.filas.filter(({ codigo, tipo }) => codigo !== null && tipo !== 'seccion');
    const usados = new Set(filas.map(({ codigo }) => normalizarCodigo(codigo ?? '')));
    const primeras = new Map<string, Fila>();
    for (const fila of filas) {
      const codigo = normalizarCodigo(fila.codigo ?? '');
      const primera = primeras.get(codigo);
      if (!primera) {
        primeras.set(codigo, fila);
        continue;
      }
      const siguiente = siguienteCodigo(codigo);
      const libre = siguiente !== null && !usados.has(siguiente) ? siguiente : null;
      const otra = celda(primera, 'codigo');
      const arreglo = libre === null ? undefined : cambiar(sheet, celda(fila, 'codigo'), libre, 'sugerido');
      if (libre !== null) usados.add(libre);
      yield {
        mensaje: libre === null ? 'repetido' : 'propuesta',
        datos: { codigo: fila.codigo, primera: primera.fila },
        ...(libre !== null && { esperado: libre }),
        actual: fila.codigo,
        fila,
        rol: 'codigo',
        relacionadas: otra === null ? [] : [otra],
        ...(arreglo && { arreglo }),
      };
    }
  },
};
