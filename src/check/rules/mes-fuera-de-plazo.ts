import { MESES, programadosHasta } from '../../plan/mes';
import { plazoDe } from '../plazo';
import { programacion } from '../ejemplos/aduana';
import { cadaMes, soloEn } from '../ejemplos/meses';
import { ogeActividad } from '../ejemplos/ministerio';
import type { Regla } from '../types';

/** Months programmed before the beginning or after the end that the same row gives. */
export const mesFueraDePlazo: Regla = {
  id: 'mes-fuera-de-plazo',
  gravedad: 'aviso',
  titulo: 'Mes fuera del plazo',
  porque: 'La fila programa en meses en que, según sus propias fechas, la tarea no ha empezado o ya terminó.',
  comoArreglar: 'Amplíe las fechas o pase lo programado a los meses del plazo.',
  necesita: ['programado', ['mesInicioFin', 'inicio'], ['mesInicioFin', 'fin']],
  mensajes: {
    uno: 'Programa {actual} en {mes}, fuera de su plazo ({desde} a {hasta}).',
    varios: 'Programa en {meses}, fuera de su plazo ({desde} a {hasta}).',
  },
  ejemplos: {
    validos: [
      {
        titulo: 'Todo dentro del plazo',
        filas: ogeActividad([
          { codigo: '5.1.5.1', meta: 12, plazo: 'Ene-Dic', programado: cadaMes(1), total: 12 },
          { codigo: '5.1.5.4', meta: 1, plazo: 'May-Oct', programado: soloEn({ 8: 1 }), total: 1 },
        ]),
      },
      {
        titulo: 'Plazo por fechas',
        filas: programacion([
          {
            codigo: 'GROGR1.1.1.1.30',
            inicio: '02/01/2020',
            fin: '31/01/2020',
            meta: 28.5,
            programado: soloEn({ 1: 28.5 }),
          },
        ]),
      },
    ],
    invalidos: [
      {
        titulo: 'Programa en enero y el plazo empieza en febrero',
        filas: ogeActividad([
          { codigo: '5.1.5.2', meta: 12, plazo: 'Feb-Dic', programado: cadaMes(1), total: 12 },
        ]),
        hallazgos: [{ celda: 'J7', mensaje: 'uno' }],
      },
      {
        titulo: 'Programa después del fin',
        filas: programacion([
          {
            codigo: 'GROGR1.1.1.1.30',
            inicio: '01/03/2020',
            fin: '30/06/2020',
            meta: 40,
            programado: soloEn({ 3: 10, 6: 10, 9: 10, 12: 10 }),
          },
        ]),
        hallazgos: [{ celda: 'R7', mensaje: 'varios' }],
      },
    ],
  },
  *revisar({ tabla, celda }) {
    for (const fila of tabla.filas) {
      const plazo = fila.tipo === 'tarea' ? plazoDe(tabla, fila) : null;
      if (!plazo || plazo.desde > plazo.hasta || fila.programado === null) continue;
      const fuera = programadosHasta(fila.programado, 12)
        .map((posicion) => posicion + 1)
        .filter((mes) => mes < plazo.desde || mes > plazo.hasta);
      const [mes, ...mas] = fuera;
      if (mes === undefined) continue;
      const fuentes = (['mesInicioFin', 'inicio', 'fin'] as const).map((rol) => celda(fila, rol));
      yield {
        mensaje: mas.length === 0 ? 'uno' : 'varios',
        datos: {
          mes: nombre(mes),
          meses: fuera.map(nombre).join(', '),
          desde: nombre(plazo.desde),
          hasta: nombre(plazo.hasta),
        },
        actual: fila.programado[mes - 1] ?? 0,
        fila,
        rol: 'programado',
        mes,
        relacionadas: fuentes.filter((otra) => otra !== null),
      };
    }
  },
};

function nombre(mes: number): string {
  return MESES[mes - 1] ?? '';
}
