import { MESES, sumaHasta } from '../../plan/mes';
import { mesesDeTotal } from '../../plan/ministerio';
import type { Fila } from '../../plan/tabla';
import { casiIguales } from '../../plan/tolerancia';
import { cambiar } from '../arreglo';
import { comoCelda, cronogramaDe } from '../cronograma';
import { soloEn } from '../ejemplos/meses';
import { ogeActividad } from '../ejemplos/ministerio';
import {
  actividadesDanOtroMes,
  bloquesDeTotal,
  cabeEnTotal,
  conMes,
  impreso,
  recalculado,
} from '../total-de-ministerio';
import type { ContextoRegla, HallazgoDeRegla, Regla } from '../types';

/** Twelve rounded shares of 100 may miss it by their rounding. */
const TOLERANCIA_DE_CIEN = 0.06;

/** The ministry's 'Total:' row against the objectives above it, as they print their months or as these should be. */
export const totalGeneral: Regla = {
  id: 'total-general',
  gravedad: 'error',
  titulo: 'Fila Total',
  porque: 'La fila Total es lo que la unidad programa en el año. De ella toma el ministerio su cronograma.',
  comoArreglar:
    'Ponga en cada mes la suma de Pond. por el mes del objetivo, entre los objetivos institucionales.',
  norma: 'POA 2017 (MDPyEP): Σ Pond · mes / 100 ÷ objetivos institucionales n.n, en 28 de 28 unidades.',
  necesita: ['codigo', 'programado', 'ponderacion'],
  mensajes: {
    mes: 'El Total de {mes} dice {actual} y los objetivos dan {esperado}.',
    objetivo: '{mes} de {codigo} dice {actual}; el Total y su propio 100 % solo salen si es {esperado}.',
    meses: 'El Total no sale de los objetivos en {cuantos} meses: {mes} dice {actual} y sale {esperado}.',
  },
  ejemplos: {
    validos: [
      {
        titulo: 'Dos objetivos institucionales: se divide entre dos',
        filas: ogeActividad(
          [
            {
              codigo: '1.1.5',
              ponderacion: 100,
              meta: 15,
              programado: soloEn({ 6: 40, 12: 60 }),
              total: 100,
            },
            { codigo: '2.1.1', ponderacion: 100, meta: 9, programado: soloEn({ 3: 50, 12: 50 }), total: 100 },
          ],
          { programado: soloEn({ 3: 25, 6: 20, 12: 55 }), total: 100 },
        ),
      },
    ],
    invalidos: [
      {
        titulo: 'Un mes mal sumado',
        filas: ogeActividad(
          [
            { codigo: '5.1.1', ponderacion: 35, meta: 1, programado: soloEn({ 6: 40, 12: 60 }), total: 100 },
            { codigo: '5.1.2', ponderacion: 65, meta: 80, programado: soloEn({ 3: 50, 12: 50 }), total: 100 },
          ],
          { programado: soloEn({ 3: 32.5, 6: 41, 12: 53.5 }), total: 100 },
        ),
        hallazgos: [{ celda: 'O9', mensaje: 'mes' }],
      },
      {
        titulo: 'El Total descubre un mes que le sobra a un objetivo',
        filas: ogeActividad(
          [
            { codigo: '3.3.1', ponderacion: 75, meta: 1, programado: soloEn({ 6: 40, 12: 60 }), total: 100 },
            {
              codigo: '3.3.3',
              ponderacion: 25,
              meta: 5,
              programado: soloEn({ 3: 50, 6: 50, 8: 20 }),
              total: 100,
            },
          ],
          { programado: soloEn({ 3: 12.5, 6: 42.5, 12: 45 }), total: 100 },
        ),
        hallazgos: [{ celda: 'Q8', mensaje: 'objetivo' }],
      },
      {
        titulo: 'No se dividió entre los objetivos',
        filas: ogeActividad(
          [
            {
              codigo: '1.1.5',
              ponderacion: 100,
              meta: 15,
              programado: soloEn({ 6: 40, 12: 60 }),
              total: 100,
            },
            { codigo: '2.1.1', ponderacion: 100, meta: 9, programado: soloEn({ 3: 50, 12: 50 }), total: 100 },
          ],
          { programado: soloEn({ 3: 50, 6: 40, 12: 110 }), total: 200 },
        ),
        hallazgos: [{ celda: 'L9', mensaje: 'meses' }],
      },
    ],
  },
  *revisar(contexto) {
    const { tabla } = contexto;
    if (tabla.familia !== 'ministerio') return;
    for (const { total, objetivos } of bloquesDeTotal(tabla)) {
      const hallazgo = revisarTotal(contexto, total, objetivos);
      if (hallazgo) yield hallazgo;
    }
  },
};

function revisarTotal(
  contexto: ContextoRegla,
  fila: Fila,
  objetivos: readonly Fila[],
): HallazgoDeRegla | null {
  const impresos = cronogramaDe(contexto, fila)?.meses;
  if (!impresos || impresos.every((valor) => valor === null) || objetivos.length === 0) return null;
  const calculados = mesesDeTotal(objetivos.map((objetivo) => impreso(contexto, objetivo)));
  const desdeActividades = mesesDeTotal(objetivos.map((objetivo) => recalculado(contexto, objetivo)));
  const malos = impresos.flatMap((valor, i) =>
    cabeEnTotal(valor, calculados[i]) || cabeEnTotal(valor, desdeActividades[i]) ? [] : [i + 1],
  );
  const [mes, ...mas] = malos;
  if (mes === undefined) return null;
  const culpable =
    mas.length === 0 ? objetivoCulpable(contexto, objetivos, mes, impresos[mes - 1] ?? 0) : null;
  if (culpable) return culpable;
  const esperado = Number((calculados[mes - 1] ?? 0).toFixed(1));
  const columna = contexto.tabla.columnas.programado?.[mes - 1];
  const celda = contexto.celda(fila, 'programado', mes);
  const arreglo = cambiar(contexto.sheet, celda, comoCelda(contexto, fila, columna, esperado), 'sugerido');
  return {
    mensaje: mas.length === 0 ? 'mes' : 'meses',
    datos: { mes: MESES[mes - 1] ?? '', cuantos: malos.length },
    esperado,
    actual: impresos[mes - 1] ?? 0,
    fila,
    rol: 'programado',
    mes,
    relacionadas: mas.flatMap((otro) => contexto.celda(fila, 'programado', otro) ?? []),
    ...(arreglo && mas.length === 0 && { arreglo }),
  };
}

/** The one objective whose months come to 100 when this month makes the Total right (SENAVEX 2017: 3.3.3, August). */
function objetivoCulpable(
  contexto: ContextoRegla,
  objetivos: readonly Fila[],
  mes: number,
  total: number,
): HallazgoDeRegla | null {
  const cambiado = (cual: number, valor: number) =>
    objetivos.map((fila, i) => {
      const objetivo = impreso(contexto, fila);
      return i === cual ? conMes(objetivo, mes, valor) : objetivo;
    });
  const culpables = objetivos.flatMap((fila, i) => {
    const { meses } = impreso(contexto, fila);
    const resto = sumaHasta(meses, 12) - (meses[mes - 1] ?? 0);
    const esperado = Number(Math.max(0, 100 - resto).toFixed(2));
    const escrito = meses[mes - 1] ?? 0;
    if (casiIguales(escrito, esperado, TOLERANCIA_DE_CIEN)) return [];
    const sale = mesesDeTotal(cambiado(i, esperado))[mes - 1];
    return cabeEnTotal(total, sale) && resto <= 100 + TOLERANCIA_DE_CIEN ? [{ fila, esperado, escrito }] : [];
  });
  const [culpable] = culpables;
  if (!culpable || culpables.length > 1) return null;
  const { fila, esperado, escrito } = culpable;
  const columna = contexto.tabla.columnas.programado?.[mes - 1];
  const celda = contexto.celda(fila, 'programado', mes);
  // Where its activities say something else, changing the objective alone would only move the contradiction.
  const arreglo = actividadesDanOtroMes(contexto, fila, mes, esperado)
    ? undefined
    : cambiar(contexto.sheet, celda, comoCelda(contexto, fila, columna, esperado), 'sugerido');
  return {
    mensaje: 'objetivo',
    datos: { codigo: fila.codigo, mes: MESES[mes - 1] ?? '' },
    esperado,
    actual: escrito,
    fila,
    rol: 'programado',
    mes,
    ...(arreglo && { arreglo }),
  };
}
