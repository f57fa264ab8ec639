import { MESES, programadosHasta, ultimoMes } from '../../plan/mes';
import { seguimiento } from '../ejemplos/aduana';
import { cadaMes, soloEn } from '../ejemplos/meses';
import type { Regla } from '../types';

/** Executed months against the quarter that the title reports: none after it, none left blank before its end. */
export const ejecutadoFueraDeTrimestre: Regla = {
  id: 'ejecutado-fuera-de-trimestre',
  gravedad: 'error',
  titulo: 'Ejecutado y trimestre informado',
  porque:
    'El seguimiento llega hasta el trimestre del título. Lo ejecutado después no puede haber ocurrido, y un mes vacío cuenta como 0.',
  comoArreglar: 'Corrija el trimestre del título o los meses; escriba 0 donde no se ejecutó nada.',
  necesita: ['ejecutado'],
  mensajes: {
    despues: 'Hay ejecutado en {meses}, después del trimestre {trimestre} que se informa.',
    vacio:
      'Falta lo ejecutado de {meses}, con algo programado y dentro del trimestre {trimestre}; cuenta como 0.',
  },
  ejemplos: {
    validos: [
      {
        titulo: 'Segundo trimestre: los meses que no llegaron están vacíos o en 0',
        filas: seguimiento(
          [
            {
              codigo: 'USOGC1.1.2.1.1',
              meta: 120,
              programado: cadaMes(10),
              ejecutado: soloEn({ 1: 9, 2: 10, 3: 8, 4: 10, 5: 10, 6: 12, 11: null, 12: null }),
            },
          ],
          'SEGUNDO',
        ),
      },
    ],
    invalidos: [
      {
        titulo: 'Segundo trimestre con ejecutado en agosto, y marzo vacío',
        filas: seguimiento(
          [
            {
              codigo: 'USOGC1.1.2.1.1',
              meta: 120,
              programado: cadaMes(10),
              ejecutado: soloEn({ 1: 9, 2: 10, 3: 8, 4: 10, 5: 10, 6: 12, 8: 4 }),
            },
            {
              codigo: 'USOGC1.1.2.1.2',
              meta: 120,
              programado: cadaMes(10),
              ejecutado: soloEn({ 1: 9, 2: 10, 3: null, 4: 10, 5: 10, 6: 12 }),
            },
          ],
          'SEGUNDO',
        ),
        hallazgos: [
          { celda: 'Z8', mensaje: 'despues' },
          { celda: 'U9', mensaje: 'vacio' },
        ],
      },
    ],
  },
  *revisar({ tabla }) {
    const { trimestre } = tabla.titulo;
    if (trimestre === null) return;
    const fin = ultimoMes(trimestre);
    for (const fila of tabla.filas) {
      const { programado, ejecutado } = fila;
      if (fila.tipo !== 'tarea' || ejecutado === null) continue;
      const [despues, ...masDespues] = programadosHasta(ejecutado, 12).filter((i) => i >= fin);
      if (despues !== undefined) {
        const meses = nombres([despues, ...masDespues]);
        const actual = ejecutado[despues] ?? 0;
        const datos = { meses, trimestre };
        yield { mensaje: 'despues', datos, esperado: 0, actual, fila, rol: 'ejecutado', mes: despues + 1 };
      }
      const sinDato = programadosHasta(programado ?? [], fin).filter((i) => ejecutado[i] === null);
      const [vacio] = sinDato;
      if (vacio === undefined) continue;
      yield {
        mensaje: 'vacio',
        datos: { meses: nombres(sinDato), trimestre },
        fila,
        rol: 'ejecutado',
        mes: vacio + 1,
        gravedad: 'aviso',
      };
    }
  },
};

function nombres(posiciones: readonly number[]): string {
  return posiciones.map((i) => MESES[i] ?? '').join(', ');
}
