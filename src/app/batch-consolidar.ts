import { z } from 'zod';
import { avisosDe, CODIGOS_AVISO } from '../report/avisos';
import { cifrasDe } from '../report/cifras';
import type { Avances, CifrasDelInforme } from '../report/cifras';
import { tareasPorUnidad } from '../report/consolidacion';
import type { Consolidacion } from '../report/consolidacion';
import { METODOS } from '../report/metodo';
import type { ArchivoSinPlan, UnidadRecibida } from '../report/recibidas';
import { ESTADOS_UNIDAD } from '../report/recibidas';
import { cuantosHallazgos, nombreDe, siglaDe } from '../report/unidad';
import { mensajeDeAviso } from './mensajes-consolidar';

/** The JSON of `poa consolidar`. Percentages in points, unrounded; money in Bs.; null where no form gives the figure. */

const texto = z.string().nullable();
const numero = z.number().nullable();
const trimestre = z.int().min(1).max(4);

const avances = { programado: numero, avance: numero, eficacia: numero };
const dinero = { vigente: numero, ejecutado: numero };
const rotulo = { codigo: z.string(), nombre: texto };

const unidad = z.object({
  area: texto,
  unidad: texto,
  archivo: z.string(),
  /** Null for a file without a plan. */
  hoja: texto,
  gestion: z.int().nullable(),
  trimestre: trimestre.nullable(),
  tareas: z.int(),
  /** Null where nobody validated it. */
  hallazgos: z.int().nullable(),
  estado: z.enum(ESTADOS_UNIDAD),
});

const equivalencia = z.object({
  nivel: z.enum(['acp', 'operacion']),
  de: z.string(),
  /** The nearest one where it is `pendiente`; null where none comes near. */
  a: texto,
  puntaje: z.number().min(0).max(1),
  estado: z.enum(['propuesta', 'confirmada', 'pendiente']),
  nombre: texto,
  tareas: z.int(),
});

const accion = z.object({
  ...rotulo,
  aei: texto,
  ponderacion: z.number(),
  ...dinero,
  ejecucion: numero,
  ...avances,
  unidades: z.int(),
  tareas: z.int(),
});

export const consolidarSchema = z.object({
  trimestre,
  gestion: z.int().nullable(),
  metodo: z.enum(METODOS),
  unidades: z.array(unidad),
  equivalencias: z.array(equivalencia),
  acp: z.array(accion),
  operaciones: z.array(z.object({ ...rotulo, ...dinero, ...avances, tareas: z.int() })),
  totales: z.object({
    ponderacion: z.number(),
    ...dinero,
    ejecucion: numero,
    programado: numero,
    avance: z.object({ ponderado: numero, mediaAcp: numero, mediaAei: numero, presupuesto: numero }),
  }),
  /** Of what has tasks. */
  cuadro1: z.object({
    aei: z.int(),
    acp: z.int(),
    operaciones: z.int(),
    tareas: z.int(),
    presupuesto: numero,
  }),
  avisos: z.array(z.object({ codigo: z.enum(CODIGOS_AVISO), mensaje: z.string().min(1) })),
});

export type ConsolidarJson = z.infer<typeof consolidarSchema>;
type UnidadJson = z.infer<typeof unidad>;

/** A consolidation as one document. */
export function consolidarJson(consolidacion: Consolidacion): ConsolidarJson {
  const cifras = cifrasDe(consolidacion);
  const { total, ponderacion, avance } = cifras;
  const tareasDe = tareasPorUnidad(consolidacion);
  return {
    trimestre: consolidacion.trimestre,
    gestion: consolidacion.gestion,
    metodo: consolidacion.metodo,
    unidades: [
      ...consolidacion.recibidas.map((recibida) => unidadJson(recibida, tareasDe(recibida.unidad))),
      ...consolidacion.sinPlan.map(sinPlanJson),
    ],
    equivalencias: consolidacion.equivalencias.map(({ nivel, de, a, puntaje, estado, nombre, tareas }) => ({
      nivel,
      de,
      a,
      puntaje,
      estado,
      nombre,
      tareas,
    })),
    acp: cifras.acciones.map(({ codigo, nombre, aei, ponderacion: peso, ejecucion, unidades, ...una }) => ({
      codigo,
      nombre,
      aei,
      ponderacion: peso,
      ...dineroJson(una),
      ejecucion,
      ...avancesJson(una),
      unidades,
      tareas: una.tareas,
    })),
    operaciones: cifras.operaciones.map(({ codigo, nombre, tareas, ...una }) => ({
      codigo,
      nombre,
      ...dineroJson(una),
      ...avancesJson(una),
      tareas,
    })),
    totales: {
      ponderacion,
      ...dineroJson(total),
      ejecucion: total.ejecucion,
      programado: total.programado,
      avance: { ...avance },
    },
    cuadro1: cuadro1Json(cifras),
    avisos: avisosDe(consolidacion, cifras).map((aviso) => ({
      codigo: aviso.codigo,
      mensaje: mensajeDeAviso(aviso),
    })),
  };
}

const avancesJson = ({ programado, avance, eficacia }: Avances) => ({ programado, avance, eficacia });

const dineroJson = ({ vigente, ejecutado }: { vigente: number | null; ejecutado: number | null }) => ({
  vigente,
  ejecutado,
});

function cuadro1Json({ acciones, operaciones, total }: CifrasDelInforme): ConsolidarJson['cuadro1'] {
  const conTareas = acciones.filter(({ tareas }) => tareas > 0);
  return {
    aei: new Set(conTareas.flatMap(({ aei }) => aei ?? [])).size,
    acp: conTareas.length,
    operaciones: operaciones.filter(({ tareas }) => tareas > 0).length,
    tareas: total.tareas,
    presupuesto: total.vigente,
  };
}

function unidadJson({ unidad, estado }: UnidadRecibida, tareas: number): UnidadJson {
  const { tabla, archivo } = unidad;
  const { area, gestion, trimestre: suyo } = tabla.titulo;
  return {
    area: area ?? siglaDe(unidad),
    unidad: nombreDe(unidad),
    archivo,
    hoja: tabla.hoja,
    gestion,
    trimestre: suyo,
    tareas,
    hallazgos: cuantosHallazgos(unidad),
    estado,
  };
}

function sinPlanJson({ archivo, estado }: ArchivoSinPlan): UnidadJson {
  return {
    area: null,
    unidad: null,
    archivo,
    hoja: null,
    gestion: null,
    trimestre: null,
    tareas: 0,
    hallazgos: null,
    estado,
  };
}
