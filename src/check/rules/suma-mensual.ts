import { sumaHasta } from '../../plan/mes';
import type { Fila } from '../../plan/tabla';
import { casiIguales } from '../../plan/tolerancia';
import { limpio } from '../arreglo';
import { causaDeSuma } from '../causa-suma';
import { cronogramaDe, toleranciaDeMeses } from '../cronograma';
import { seguimiento } from '../ejemplos/aduana';
import { cadaMes, soloEn } from '../ejemplos/meses';
import { oge } from '../ejemplos/ministerio';
import { diferencia, explicarCausa, mensajesDeCausa } from '../explicar-causa';
import { nivelRoto } from '../nivel-roto';
import { sumaEsperada } from '../suma-esperada';
import type { ContextoRegla, HallazgoDeRegla, Regla } from '../types';

const CABEZA = 'Los meses programados suman {actual} y deben sumar {esperado}';

/** Rows that are sums and do not add up. Whole kinds that are no sums (constants, levels) are none of its business. */
export const sumaMensual: Regla = {
  id: 'suma-mensual',
  gravedad: 'error',
  titulo: 'Suma de los meses',
  porque:
    'La meta anual es lo que se programa mes a mes. Si los meses no suman la meta, el avance y la eficacia de todo el año salen mal.',
  comoArreglar:
    'Corrija el mes que falta o que está mal escrito, o la meta si es ella la equivocada. Si los meses no son una suma (un nivel que se mantiene o que sube), elija el tipo de indicador de la fila.',
  norma: 'Formulario POA-01, Aduana Nacional: la programación mensual suma la Meta Anual.',
  necesita: ['programado', 'meta'],
  mensajes: {
    ...mensajesDeCausa(CABEZA),
    'distinta-de-meta': 'Los meses y el Total suman {actual}, pero la Meta pide {esperado}.',
    redondeo: `${CABEZA}; la diferencia cabe en el redondeo de los decimales que se muestran.`,
  },
  ejemplos: {
    validos: [
      {
        titulo: 'Doce meses iguales que suman la meta',
        filas: seguimiento([{ codigo: 'USOGC1.1.2.1.3', meta: 420, programado: cadaMes(35) }]),
      },
      {
        titulo: 'Un nivel que se mantiene no es una suma',
        filas: seguimiento([
          { codigo: 'USOGC1.1.1.1.1', meta: 36, unidad: 'Horas promedio', programado: cadaMes(36) },
        ]),
      },
      {
        titulo: 'Un cronograma en porcentaje suma 100 aunque la meta sea en unidades',
        filas: seguimiento([
          { codigo: 'USOGC1.1.2.1.4', meta: 6, programado: soloEn({ 3: 40, 6: 30, 9: 30 }) },
        ]),
      },
    ],
    invalidos: [
      {
        titulo: 'Programa once meses de 336 y la meta es diez veces 336',
        filas: seguimiento([
          { codigo: 'USOGC1.2.5.1.9', meta: 3360, programado: [0, ...cadaMes(336).slice(1)] },
        ]),
        hallazgos: [{ celda: 'E8', mensaje: 'mes-repetido' }],
      },
      {
        titulo: 'Falta el mes de diciembre',
        filas: seguimiento([
          { codigo: 'USOGC1.4.1.2.1', meta: 1200, programado: [...cadaMes(100).slice(1), null] },
        ]),
        hallazgos: [{ celda: 'E8', mensaje: 'mes-vacio' }],
      },
      {
        titulo: 'Un mes mal escrito',
        filas: seguimiento([
          { codigo: 'USOGC1.1.2.1.7', meta: 360, programado: [...cadaMes(30).slice(1), 300] },
        ]),
        hallazgos: [{ celda: 'E8', mensaje: 'mes-distinto' }],
      },
      {
        titulo: 'La diferencia es lo programado en un mes',
        filas: seguimiento([
          { codigo: 'USOGC1.1.2.1.8', meta: 14, programado: soloEn({ 3: 3, 6: 4, 9: 7, 11: 2 }) },
        ]),
        hallazgos: [{ celda: 'E8', mensaje: 'mes-sobrante' }],
      },
      {
        titulo: 'Dos meses mal programados',
        filas: seguimiento([
          { codigo: 'USOGC1.1.2.1.9', meta: 14, programado: soloEn({ 3: 4, 6: 5, 9: 8 }) },
        ]),
        hallazgos: [{ celda: 'E8', mensaje: 'no-suma' }],
      },
      {
        titulo: 'El Total coincide con los meses, pero no con la Meta',
        filas: oge([{ codigo: '2.3.5', meta: 10, programado: soloEn({ 8: 6, 12: 7 }), total: 13 }]),
        hallazgos: [{ celda: 'G6', mensaje: 'distinta-de-meta' }],
      },
      {
        titulo: 'Los decimales mostrados no alcanzan para sumar la meta',
        filas: seguimiento([{ codigo: 'USOGC1.1.2.1.6', meta: 100, programado: cadaMes(8.33) }]),
        hallazgos: [{ celda: 'E8', mensaje: 'redondeo' }],
      },
    ],
  },
  *revisar(contexto) {
    for (const fila of contexto.tabla.filas) {
      if (fila.tipo !== 'tarea' || contexto.arbol.hijos(fila).length > 0) continue;
      const hallazgo = revisarFila(contexto, fila);
      if (hallazgo) yield hallazgo;
    }
  },
};

function revisarFila(contexto: ContextoRegla, fila: Fila): HallazgoDeRegla | null {
  const cronograma = cronogramaDe(contexto, fila);
  if (cronograma === null || fila.indicador === null || nivelRoto(cronograma, fila.indicador)) return null;
  const esperado = sumaEsperada(cronograma, fila.indicador);
  if (esperado === null) return null;
  const suma = limpio(sumaHasta(cronograma.meses, 12));
  if (casiIguales(suma, esperado)) return null;
  const lugar = {
    fila,
    rol: 'meta' as const,
    esperado,
    actual: suma,
    relacionadas: relacionadas(contexto, fila),
  };
  if (cronograma.total !== null) {
    // A Total that differs from the months is total-fila's finding; one that agrees leaves the meta alone with its claim.
    const coinciden = casiIguales(cronograma.total, suma);
    const cabe = casiIguales(suma, esperado, toleranciaDeMeses(cronograma));
    return coinciden && !cabe ? { ...lugar, mensaje: 'distinta-de-meta', datos: {} } : null;
  }
  if (casiIguales(suma, esperado, toleranciaDeMeses(cronograma))) {
    return { ...lugar, mensaje: 'redondeo', datos: {}, gravedad: 'nota' };
  }
  const causa = causaDeSuma(cronograma.meses, esperado);
  if (causa === null) return { ...lugar, mensaje: 'no-suma', datos: diferencia(suma, esperado) };
  return { ...lugar, ...explicarCausa(contexto, fila, cronograma, causa) };
}

function relacionadas(contexto: ContextoRegla, fila: Fila): string[] {
  const meses = contexto.celdasMeses(fila, 'programado');
  return meses === null ? [] : [meses];
}
