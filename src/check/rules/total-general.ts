import { MESES } from '../../plan/mes';
import { mesesDePadre, mesesDeTotal, type ObjetivoPonderado } from '../../plan/ministerio';
import type { Fila } from '../../plan/tabla';
import { TOLERANCIA_TOTAL_MINISTERIO, casiIguales } from '../../plan/tolerancia';
import { cambiar } from '../arreglo';
import { comoCelda, cronogramaDe } from '../cronograma';
import { soloEn } from '../ejemplos/meses';
import { ogeActividad } from '../ejemplos/ministerio';
import { ponderacionDeFila } from '../ponderacion-de-fila';
import type { ContextoRegla, HallazgoDeRegla, Regla } from '../types';

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
    let desde = 0;
    for (const [i, fila] of tabla.filas.entries()) {
      if (fila.tipo !== 'total') continue;
      const objetivos = tabla.filas.slice(desde, i).filter(({ nivel }) => nivel === 3);
      const hallazgo = revisarTotal(contexto, fila, objetivos);
      if (hallazgo) yield hallazgo;
      desde = i + 1;
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
    cabe(valor, calculados[i]) || cabe(valor, desdeActividades[i]) ? [] : [i + 1],
  );
  const [mes, ...mas] = malos;
  if (mes === undefined) return null;
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

function impreso(contexto: ContextoRegla, fila: Fila): ObjetivoPonderado {
  return {
    codigo: fila.codigo ?? '',
    ponderacion: ponderacionDeFila(contexto, fila) ?? 0,
    meses: cronogramaDe(contexto, fila)?.meses ?? [],
  };
}

function recalculado(contexto: ContextoRegla, fila: Fila): ObjetivoPonderado {
  const hijos = contexto.arbol.hijos(fila).map((hijo) => impreso(contexto, hijo));
  const propio = impreso(contexto, fila);
  return hijos.length === 0 ? propio : { ...propio, meses: mesesDePadre(hijos) };
}

function cabe(impresoEnCelda: number | null, calculado: number | undefined): boolean {
  return casiIguales(impresoEnCelda ?? 0, calculado ?? 0, TOLERANCIA_TOTAL_MINISTERIO);
}
