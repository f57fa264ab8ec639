import { MESES } from '../../plan/mes';
import { mesesDePadre } from '../../plan/ministerio';
import type { Fila } from '../../plan/tabla';
import { cambiar } from '../arreglo';
import { causaDePadre, mesesQueDifieren, type Actividad, type CausaPadre } from '../causa-padre';
import { comoCelda, cronogramaDe } from '../cronograma';
import { cadaMes, soloEn } from '../ejemplos/meses';
import { ogeActividad } from '../ejemplos/ministerio';
import { numero } from '../mensaje';
import { ponderacionDeFila } from '../ponderacion-de-fila';
import { mesRespaldadoPorTotal } from '../total-de-ministerio';
import type { Arreglo, ContextoRegla, HallazgoDeRegla, Regla } from '../types';

/** The twelve months of a ministry objective against its activities: the twelve cells name the one that is wrong. */
export const padreMensual: Regla = {
  id: 'padre-mensual',
  gravedad: 'error',
  titulo: 'Meses del objetivo y de sus actividades',
  porque:
    'Los meses del objetivo salen de sus actividades, según su ponderación. Si no coinciden, hay una celda equivocada arriba o abajo.',
  comoArreglar:
    'Corrija la celda que se nombra. Si son varias, revise los meses de las actividades del objetivo.',
  norma:
    'POA 2017 (MDPyEP): mes = Σ Pond · mes de la actividad / suma de sus meses, en 111 de 111 objetivos.',
  necesita: ['codigo', 'programado', 'ponderacion'],
  mensajes: {
    padre: '{mes} de {codigo} dice {actual} y sus actividades dan {esperado}.',
    hijo: '{mes} de {codigo} dice {actual}; los meses de {padre} solo salen si es {esperado}.',
    corrido: 'Lo programado por {codigo} en {mes} está en {destino} según los meses de {padre}.',
    fila: 'Los meses de {padre} solo salen si {codigo} programa {cambios}.',
    ponderacion:
      'La ponderación de {codigo} dice {actual}; los meses de {padre} solo salen si es {esperado}.',
    varios:
      'Los meses de {codigo} no salen de sus actividades en {cuantos} meses: {mes} dice {actual} y sale {esperado}.',
  },
  ejemplos: {
    validos: [
      {
        titulo: 'El divisor es la suma de los meses, con el redondeo del formulario',
        filas: ogeActividad([
          {
            codigo: '5.1.5',
            meta: 13,
            programado: [5.22, 7.53, ...cadaMes(5.22).slice(4), 22.72, 22.72],
          },
          { codigo: '5.1.5.1', ponderacion: 30, meta: 13, programado: [1, 2, ...cadaMes(1).slice(2)] },
          { codigo: '5.1.5.2', ponderacion: 35, meta: 12, programado: cadaMes(1) },
          { codigo: '5.1.5.3', ponderacion: 35, meta: 2, programado: soloEn({ 11: 1, 12: 1 }) },
        ]),
      },
    ],
    invalidos: [
      {
        titulo: 'Un mes del objetivo',
        filas: ogeActividad([
          { codigo: '4.1.3', meta: 3, programado: soloEn({ 6: 33.33, 9: 33.33, 12: 53.33 }) },
          { codigo: '4.1.3.1', meta: 3, programado: soloEn({ 6: 1, 9: 1, 12: 1 }) },
        ]),
        hallazgos: [{ celda: 'U7', mensaje: 'padre' }],
      },
      {
        titulo: 'Una celda de una actividad',
        filas: ogeActividad([
          { codigo: '4.1.3', meta: 3, programado: soloEn({ 3: 25, 6: 12.5, 9: 37.5, 12: 25 }) },
          {
            codigo: '4.1.3.1',
            ponderacion: 50,
            meta: 4,
            programado: soloEn({ 6: 1, 9: 2, 12: 2 }),
            total: 4,
          },
          { codigo: '4.1.3.2', ponderacion: 50, meta: 4, programado: soloEn({ 3: 2, 9: 2 }), total: 4 },
        ]),
        hallazgos: [{ celda: 'R8', mensaje: 'hijo' }],
      },
      {
        titulo: 'Un mes corrido',
        filas: ogeActividad([
          { codigo: '4.1.3', meta: 3, programado: soloEn({ 6: 25, 9: 25, 10: 50 }) },
          { codigo: '4.1.3.1', ponderacion: 50, meta: 2, programado: soloEn({ 6: 1, 9: 1 }), total: 2 },
          { codigo: '4.1.3.2', ponderacion: 50, meta: 1, programado: soloEn({ 11: 1 }), total: 1 },
        ]),
        hallazgos: [{ celda: 'T9', mensaje: 'corrido' }],
      },
      {
        titulo: 'Varios meses de una actividad',
        filas: ogeActividad([
          { codigo: '4.1.3', meta: 3, programado: soloEn({ 3: 12.5, 6: 62.5, 9: 12.5, 12: 12.5 }) },
          { codigo: '4.1.3.1', ponderacion: 50, meta: 1, programado: soloEn({ 6: 1 }), total: 1 },
          {
            codigo: '4.1.3.2',
            ponderacion: 50,
            meta: 4,
            programado: soloEn({ 3: 2, 9: 3, 12: 1 }),
            total: 4,
          },
        ]),
        hallazgos: [{ celda: 'L9', mensaje: 'fila' }],
      },
      {
        titulo: 'Una ponderación',
        filas: ogeActividad([
          { codigo: '4.1.3', meta: 3, programado: soloEn({ 3: 10, 6: 10, 9: 10, 12: 70 }) },
          { codigo: '4.1.3.1', ponderacion: 40, meta: 3, programado: soloEn({ 3: 1, 6: 1, 9: 1 }), total: 3 },
          { codigo: '4.1.3.2', ponderacion: 70, meta: 1, programado: soloEn({ 12: 1 }), total: 1 },
        ]),
        hallazgos: [{ celda: 'C8', mensaje: 'ponderacion' }],
      },
      {
        titulo: 'Más de una celda',
        filas: ogeActividad([
          { codigo: '4.1.3', meta: 3, programado: soloEn({ 2: 50, 9: 50 }) },
          { codigo: '4.1.3.1', ponderacion: 50, meta: 2, programado: soloEn({ 6: 1, 10: 1 }), total: 2 },
          { codigo: '4.1.3.2', ponderacion: 50, meta: 2, programado: soloEn({ 11: 1, 12: 1 }), total: 2 },
        ]),
        hallazgos: [{ celda: 'K7', mensaje: 'varios' }],
      },
    ],
  },
  *revisar(contexto) {
    if (contexto.tabla.familia !== 'ministerio') return;
    for (const fila of contexto.tabla.filas) {
      const hijos = contexto.arbol.hijos(fila).filter(({ programado }) => programado !== null);
      const hallazgo = hijos.length === 0 ? null : revisarObjetivo(contexto, fila, hijos);
      if (hallazgo) yield hallazgo;
    }
  },
};

function revisarObjetivo(
  contexto: ContextoRegla,
  fila: Fila,
  hijos: readonly Fila[],
): HallazgoDeRegla | null {
  const impresos = cronogramaDe(contexto, fila)?.meses;
  if (!impresos || impresos.every((valor) => valor === null)) return null;
  const actividades = hijos.map((hijo) => actividadDe(contexto, hijo));
  const calculados = mesesDePadre(actividades);
  const [primero, ...mas] = mesesQueDifieren(impresos, calculados);
  if (primero === undefined) return null;
  const causa = causaDePadre(impresos, actividades);
  if (causa !== null) return nombrar(contexto, fila, hijos, causa);
  return {
    mensaje: 'varios',
    datos: { codigo: fila.codigo, mes: nombre(primero), cuantos: mas.length + 1 },
    esperado: Number((calculados[primero - 1] ?? 0).toFixed(2)),
    actual: impresos[primero - 1] ?? 0,
    fila,
    rol: 'programado',
    mes: primero,
    relacionadas: hijos.flatMap((hijo) => contexto.celdasMeses(hijo, 'programado') ?? []),
  };
}

function actividadDe(contexto: ContextoRegla, hijo: Fila): Actividad {
  const cronograma = cronogramaDe(contexto, hijo);
  return {
    ponderacion: ponderacionDeFila(contexto, hijo) ?? 0,
    meses: cronograma?.meses ?? [],
    sumas: [cronograma?.total ?? null, cronograma?.meta ?? null].filter((suma) => suma !== null),
  };
}

function nombrar(
  contexto: ContextoRegla,
  padre: Fila,
  hijos: readonly Fila[],
  causa: CausaPadre,
): HallazgoDeRegla | null {
  const fila = causa.clase === 'padre' ? padre : hijos[causa.hijo];
  if (!fila) return null;
  const relacionadas = [contexto.celdasMeses(padre, 'programado')].filter((celda) => celda !== null);
  if (causa.clase === 'ponderacion') {
    const celda = contexto.celda(fila, 'ponderacion');
    const enCelda = comoCelda(contexto, fila, contexto.tabla.columnas.ponderacion, causa.valor);
    const arreglo = cambiar(contexto.sheet, celda, enCelda, 'sugerido');
    return {
      mensaje: causa.clase,
      datos: { codigo: fila.codigo, padre: padre.codigo },
      esperado: causa.valor,
      actual: ponderacionDeFila(contexto, fila) ?? 0,
      fila,
      rol: 'ponderacion',
      relacionadas,
      ...(arreglo && { arreglo }),
    };
  }
  if (causa.clase === 'fila') return nombrarFila(contexto, fila, padre, causa.cambios);
  const valor = causa.clase === 'corrido' ? 0 : causa.valor;
  const sinArreglo =
    causa.clase === 'corrido' ||
    (causa.clase === 'padre' && mesRespaldadoPorTotal(contexto, padre, causa.mes, valor));
  const arreglo = sinArreglo ? undefined : editar(contexto, fila, [{ mes: causa.mes, valor }]);
  return {
    mensaje: causa.clase,
    datos: {
      codigo: fila.codigo,
      padre: padre.codigo,
      mes: nombre(causa.mes),
      destino: causa.clase === 'corrido' ? nombre(causa.destino) : null,
    },
    esperado: valor,
    actual: cronogramaDe(contexto, fila)?.meses[causa.mes - 1] ?? 0,
    fila,
    rol: 'programado',
    mes: causa.mes,
    relacionadas,
    ...(arreglo && { arreglo }),
  };
}

interface Cambio {
  readonly mes: number;
  readonly valor: number;
}

function nombrarFila(
  contexto: ContextoRegla,
  fila: Fila,
  padre: Fila,
  cambios: readonly Cambio[],
): HallazgoDeRegla | null {
  const [primero] = cambios;
  if (!primero) return null;
  const arreglo = editar(contexto, fila, cambios);
  return {
    mensaje: 'fila',
    datos: {
      codigo: fila.codigo,
      padre: padre.codigo,
      cambios: cambios.map(({ mes, valor }) => `${numero(valor)} en ${nombre(mes)}`).join(', '),
    },
    esperado: primero.valor,
    actual: cronogramaDe(contexto, fila)?.meses[primero.mes - 1] ?? 0,
    fila,
    rol: 'programado',
    mes: primero.mes,
    relacionadas: [contexto.celdasMeses(padre, 'programado')].filter((celda) => celda !== null),
    ...(arreglo && { arreglo }),
  };
}

function editar(contexto: ContextoRegla, fila: Fila, cambios: readonly Cambio[]): Arreglo | undefined {
  const ediciones = cambios.flatMap(({ mes, valor }) => {
    const columna = contexto.tabla.columnas.programado?.[mes - 1];
    const celda = contexto.celda(fila, 'programado', mes);
    return (
      cambiar(contexto.sheet, celda, comoCelda(contexto, fila, columna, valor), 'sugerido')?.ediciones ?? []
    );
  });
  return ediciones.length === 0 ? undefined : { clase: 'sugerido', ediciones };
}

function nombre(mes: number): string {
  return MESES[mes - 1] ?? '';
}
