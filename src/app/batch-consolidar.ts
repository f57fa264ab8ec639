import { z } from 'zod';
import { porcentajeDeEjecucion } from '../plan/ejecucion';
import { cifrasDe } from '../report/cifras';
import type { Cifras } from '../report/cifras';
import type { Consolidacion, Unidad } from '../report/consolidacion';

/** The JSON of `poa consolidar`. Percentages in points, unrounded; money in Bs. */

const numero = z.number().nullable();
const cifras = {
  codigo: z.string(),
  nombre: z.string().nullable(),
  vigente: z.number(),
  ejecutado: z.number(),
  programado: numero,
  avance: numero,
  eficacia: numero,
  tareas: z.int(),
};

export const consolidarSchema = z.object({
  unidades: z.array(
    z.object({
      area: z.string().nullable(),
      unidad: z.string().nullable(),
      archivo: z.string(),
      hoja: z.string(),
      gestion: z.int().nullable(),
      trimestre: z.int().min(1).max(4).nullable(),
      tareas: z.int(),
      hallazgos: z.int(),
      estado: z.enum(['incluida', 'repetida', 'otra-gestion', 'otro-trimestre', 'sin-tabla', 'ilegible']),
    }),
  ),
  equivalencias: z.array(
    z.object({
      de: z.string(),
      a: z.string(),
      puntaje: z.number(),
      estado: z.enum(['propuesta', 'confirmada', 'pendiente']),
    }),
  ),
  acp: z.array(z.object({ ...cifras, ponderacion: z.number(), ejecucion: z.number(), unidades: z.int() })),
  operaciones: z.array(z.object(cifras)),
  totales: z.object({
    ponderacion: z.number(),
    vigente: z.number(),
    ejecutado: z.number(),
    ejecucion: z.number(),
    avance: z.object({ ponderado: numero, mediaAcp: numero, mediaAei: numero, presupuesto: numero }),
  }),
  cuadro1: z.object({
    aei: z.int(),
    acp: z.int(),
    operaciones: z.int(),
    tareas: z.int(),
    presupuesto: z.number(),
  }),
  avisos: z.array(z.object({ codigo: z.string(), mensaje: z.string() })),
});

export type ConsolidarJson = z.infer<typeof consolidarSchema>;

export interface UnidadRevisada {
  readonly unidad: Unidad;
  /** Findings of any severity in its table. */
  readonly hallazgos: number;
}

/** A consolidation as one document. */
export function consolidarJson(
  consolidacion: Consolidacion,
  unidades: readonly UnidadRevisada[],
): ConsolidarJson {
  const { operaciones, acciones, ponderacion, vigente, ejecutado, avance } = cifrasDe(consolidacion);
  return {
    unidades: unidades.map(unidadJson),
    equivalencias: [],
    acp: acciones.map((accion) => ({
      ...cifrasJson(accion),
      ponderacion: accion.ponderacion,
      ejecucion: accion.ejecucion,
      unidades: accion.unidades,
    })),
    operaciones: operaciones.map(cifrasJson),
    totales: {
      ponderacion,
      vigente,
      ejecutado,
      ejecucion: porcentajeDeEjecucion(vigente, ejecutado),
      avance: { ...avance },
    },
    cuadro1: {
      aei: new Set(acciones.map(({ aei }) => aei).filter((aei) => aei !== null)).size,
      acp: acciones.length,
      operaciones: operaciones.length,
      tareas: consolidacion.tareas.length,
      presupuesto: vigente,
    },
    avisos: consolidacion.estructura.propuesta ? [ESTRUCTURA_PROPUESTA] : [],
  };
}

const ESTRUCTURA_PROPUESTA = {
  codigo: 'estructura-propuesta',
  mensaje:
    'La estructura y la ponderación son propuestas: salen de los códigos de las unidades y todas las acciones pesan lo mismo. Indique la estructura de la institución para usar la suya.',
};

function unidadJson({
  unidad: { tabla, archivo },
  hallazgos,
}: UnidadRevisada): ConsolidarJson['unidades'][number] {
  const { area, unidad, gestion, trimestre } = tabla.titulo;
  return {
    area,
    unidad,
    archivo,
    hoja: tabla.hoja,
    gestion,
    trimestre,
    tareas: tabla.filas.filter(({ tipo }) => tipo === 'tarea').length,
    hallazgos,
    estado: 'incluida',
  };
}

function cifrasJson({
  codigo,
  nombre,
  vigente,
  ejecutado,
  medida,
  tareas,
}: Cifras): ConsolidarJson['operaciones'][number] {
  return {
    codigo,
    nombre,
    vigente,
    ejecutado,
    programado: medida?.programado ?? null,
    avance: medida?.avance ?? null,
    eficacia: medida?.eficacia ?? null,
    tareas,
  };
}
