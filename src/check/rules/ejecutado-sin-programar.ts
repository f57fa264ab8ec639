import { MESES, programadosHasta, sumaHasta } from '../../plan/mes';
import { seguimiento } from '../ejemplos/aduana';
import { cadaMes, soloEn } from '../ejemplos/meses';
import type { Regla } from '../types';

/** Something was executed in a row that programs nothing all year. */
export const ejecutadoSinProgramar: Regla = {
  id: 'ejecutado-sin-programar',
  gravedad: 'aviso',
  titulo: 'Ejecutado sin programar',
  porque: 'Se informa un logro que el plan no preveía: no se puede decir si se cumplió a tiempo.',
  comoArreglar: 'Complete la programación, o pida la modificación del POA si la tarea es nueva.',
  necesita: ['programado', 'ejecutado'],
  mensajes: { ejecutado: 'Se ejecutaron {actual} (desde {mes}) y no se programó nada en el año.' },
  ejemplos: {
    validos: [
      {
        titulo: 'Ejecutar antes o después de lo programado no es ejecutar sin programar',
        filas: seguimiento([
          { codigo: 'USOGC1.1.3.1.3', meta: 3, programado: soloEn({ 5: 3 }), ejecutado: soloEn({ 6: 2 }) },
        ]),
      },
    ],
    invalidos: [
      {
        titulo: 'Nada programado y 1 ejecutado en diciembre',
        filas: seguimiento([
          { codigo: 'USOGC1.2.1.1.1', meta: 1, programado: cadaMes(0), ejecutado: soloEn({ 12: 1 }) },
        ]),
        hallazgos: [{ celda: 'AD8', mensaje: 'ejecutado' }],
      },
    ],
  },
  *revisar({ tabla, celdasMeses }) {
    for (const fila of tabla.filas) {
      const { programado, ejecutado } = fila;
      if (fila.tipo !== 'tarea' || programado === null || ejecutado === null) continue;
      const [primero] = programadosHasta(ejecutado, 12);
      if (primero === undefined || programadosHasta(programado, 12).length > 0) continue;
      const meses = celdasMeses(fila, 'programado');
      yield {
        mensaje: 'ejecutado',
        datos: { mes: MESES[primero] ?? '' },
        esperado: 0,
        actual: sumaHasta(ejecutado, 12),
        fila,
        rol: 'ejecutado',
        mes: primero + 1,
        relacionadas: meses === null ? [] : [meses],
      };
    }
  },
};
