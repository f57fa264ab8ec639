import { codigoPadre } from '../../plan/codigo';
import type { Fila } from '../../plan/tabla';
import { codigosMalEscritos } from '../codigos';
import { seguimiento } from '../ejemplos/aduana';
import { cadaMes } from '../ejemplos/meses';
import type { Regla } from '../types';

/**
 * One finding per missing parent, at its first child: a plan without its first page would otherwise give one for
 * every task. Levels that the whole table lacks are expected of customs plans only, which print them all.
 */
export const codigoSinPadre: Regla = {
  id: 'codigo-sin-padre',
  gravedad: 'aviso',
  titulo: 'Código sin fila superior',
  porque:
    'Cada tarea cuelga de una operación y cada operación de una acción. Si falta la fila superior, su eficacia y su presupuesto no se pueden comprobar ni consolidar.',
  comoArreglar:
    'Agregue la fila que falta (puede estar en una página que no se copió) o corrija el código si está mal escrito.',
  norma: 'Estructura programática del POA: AEI, ACP, operación y tarea.',
  necesita: ['codigo'],
  mensajes: {
    'falta-padre': 'No está la fila {esperado}, de la que depende {codigo}.',
    'falta-padre-varios':
      'No está la fila {esperado}, de la que dependen {cuantas} filas: la primera es {codigo}.',
  },
  ejemplos: {
    validos: [
      {
        titulo: 'Todas las filas superiores están',
        filas: seguimiento([
          { codigo: 'USOGC1' },
          { codigo: 'USOGC1.1' },
          { codigo: 'USOGC1.1.2' },
          { codigo: 'USOGC1.1.2.1' },
          { codigo: 'USOGC1.1.2.1.1', meta: 120, programado: cadaMes(10) },
        ]),
      },
    ],
    invalidos: [
      {
        titulo: 'Dos tareas sin su operación',
        filas: seguimiento([
          { codigo: 'USOGC1' },
          { codigo: 'USOGC1.1.2.1.1', meta: 120, programado: cadaMes(10) },
          { codigo: 'USOGC1.1.2.1.2', meta: 120, programado: cadaMes(10) },
        ]),
        hallazgos: [{ celda: 'B9', mensaje: 'falta-padre-varios' }],
      },
      {
        titulo: 'Una acción sin su objetivo',
        filas: seguimiento([
          { codigo: 'USOGC1.1' },
          { codigo: 'USOGC1.1.2' },
          { codigo: 'USOGC1.1.2.1' },
          { codigo: 'USOGC1.1.2.1.1', meta: 120, programado: cadaMes(10) },
        ]),
        hallazgos: [{ celda: 'B8', mensaje: 'falta-padre' }],
      },
    ],
  },
  *revisar({ tabla, arbol, celda }) {
    const niveles = new Set(tabla.filas.map(({ nivel }) => nivel));
    const huerfanas = new Map<string, Fila[]>();
    const malEscritos = codigosMalEscritos(tabla);
    for (const fila of arbol.raices) {
      if (malEscritos.has(fila)) continue;
      const padre = fila.codigo === null ? null : codigoPadre(fila.codigo, tabla.familia);
      if (padre === null || fila.nivel === null) continue;
      if (tabla.familia !== 'aduana' && !niveles.has(fila.nivel - 1)) continue;
      const hermanas = huerfanas.get(padre);
      if (hermanas) hermanas.push(fila);
      else huerfanas.set(padre, [fila]);
    }
    for (const [padre, [primera, ...otras]] of huerfanas) {
      if (!primera) continue;
      yield {
        mensaje: otras.length === 0 ? 'falta-padre' : 'falta-padre-varios',
        datos: { codigo: primera.codigo, cuantas: otras.length + 1 },
        esperado: padre,
        fila: primera,
        rol: 'codigo',
        relacionadas: otras.flatMap((fila) => celda(fila, 'codigo') ?? []),
      };
    }
  },
};
