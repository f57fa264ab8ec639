import { MESES, sumaHasta } from '../../plan/mes';
import type { Fila } from '../../plan/tabla';
import { casiIguales, toleranciaDeSuma } from '../../plan/tolerancia';
import { cambiar, limpio } from '../arreglo';
import { causaDeSuma, type CausaSuma } from '../causa-suma';
import { cadaMes, seguimiento, soloEn } from '../ejemplo';
import { sumaEsperada } from '../suma-esperada';
import type { ContextoRegla, Dato, HallazgoDeRegla, Regla } from '../types';

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
    'no-suma': `${CABEZA}: hay {diferencia} {sentido}.`,
    'mes-vacio': `${CABEZA}: {mes} está vacío y le corresponderían {valor}.`,
    'mes-distinto': `${CABEZA}: se explica por {mes}, que tendría que ser {valor} y es {escrito}.`,
    'mes-sobrante': `${CABEZA}: sobra exactamente lo programado en {mes}.`,
    'mes-repetido': `${CABEZA}: sobra exactamente un mes de los {veces} que programan {valor}.`,
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
  const debida = sumaEsperada(fila);
  if (debida === null || fila.programado === null) return null;
  const suma = limpio(sumaHasta(fila.programado, 12));
  if (casiIguales(suma, debida.esperado)) return null;
  const lugar = {
    fila,
    rol: 'meta' as const,
    esperado: debida.esperado,
    actual: suma,
    relacionadas: relacionadas(contexto, fila),
  };
  if (casiIguales(suma, debida.esperado, toleranciaDeSuma(fila.programado))) {
    return { ...lugar, mensaje: 'redondeo', datos: {}, gravedad: 'nota' };
  }
  const causa = causaDeSuma(fila.programado, debida.esperado);
  if (causa === null) {
    const diferencia = limpio(Math.abs(suma - debida.esperado));
    const sentido = suma > debida.esperado ? 'de más' : 'de menos';
    return { ...lugar, mensaje: 'no-suma', datos: { diferencia, sentido } };
  }
  return { ...lugar, ...explicar(contexto, fila, causa) };
}

function explicar(
  contexto: ContextoRegla,
  fila: Fila,
  causa: CausaSuma,
): Pick<HallazgoDeRegla, 'mensaje' | 'datos' | 'relacionadas' | 'arreglo'> {
  if (causa.clase === 'mes-repetido') {
    return { mensaje: causa.clase, datos: { veces: causa.veces, valor: causa.valor } };
  }
  const celda = contexto.celda(fila, 'programado', causa.mes);
  const valor = causa.clase === 'mes-sobrante' ? null : causa.valor;
  const datos: Record<string, Dato> = {
    mes: MESES[causa.mes - 1] ?? '',
    valor,
    escrito: fila.programado?.[causa.mes - 1] ?? null,
  };
  const arreglo = valor === null ? undefined : cambiar(contexto.sheet, celda, valor, 'sugerido');
  return {
    mensaje: causa.clase,
    datos,
    relacionadas: [...(celda === null ? [] : [celda]), ...relacionadas(contexto, fila)],
    ...(arreglo && { arreglo }),
  };
}

function relacionadas(contexto: ContextoRegla, fila: Fila): string[] {
  const meses = contexto.celdasMeses(fila, 'programado');
  return meses === null ? [] : [meses];
}
