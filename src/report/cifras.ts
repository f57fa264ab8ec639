import { porcentajeDeEjecucion } from '../plan/ejecucion';
import { ultimoMes } from '../plan/mes';
import { promedioPonderado } from '../plan/ponderacion';
import { medidaHasta, medidaMedia } from '../plan/trimestre';
import type { Medida } from '../plan/trimestre';
import type { Consolidacion, TareaUbicada } from './consolidacion';

/** Figures of an operation or of an acción de corto plazo: percent points, unrounded; Bs. */
export interface Cifras {
  readonly codigo: string;
  readonly nombre: string | null;
  readonly vigente: number;
  readonly ejecutado: number;
  /** % Eje. */
  readonly ejecucion: number;
  /** Null where no task has months. */
  readonly medida: Medida | null;
  readonly tareas: number;
}

export interface CifrasAccion extends Cifras {
  readonly aei: string | null;
  readonly ponderacion: number;
  readonly unidades: number;
}

/** Total avance by each method of DOMAIN section 5; null where there is nothing to average. */
export interface AvanceTotal {
  /** Σ Pond·avance / Σ Pond of the acciones that have tasks. */
  readonly ponderado: number | null;
  readonly mediaAcp: number | null;
  /** Mean of the means of each AEI's acciones. */
  readonly mediaAei: number | null;
  /** Weighted by presupuesto vigente. */
  readonly presupuesto: number | null;
}

export interface CifrasDelInforme {
  readonly operaciones: readonly Cifras[];
  readonly acciones: readonly CifrasAccion[];
  readonly ponderacion: number;
  readonly vigente: number;
  readonly ejecutado: number;
  readonly avance: AvanceTotal;
}

/** The figures that the sheets calculate with native formulas, for the batch: a task, its operation, its ACP, the total. */
export function cifrasDe(consolidacion: Consolidacion): CifrasDelInforme {
  const { estructura, tareas } = consolidacion;
  const porOperacion = agrupar(tareas);
  const acciones = estructura.acciones.map((accion) => {
    const propias = accion.operaciones.map((operacion) => {
      const suyas = porOperacion.get(operacion.codigo) ?? [];
      return { suyas, cifras: deOperacion(operacion, suyas, consolidacion) };
    });
    const suyas = propias.flatMap((una) => una.suyas);
    const medida = mediaDeMedidas(propias.map(({ cifras }) => cifras.medida));
    const cifras: CifrasAccion = {
      ...conDinero(accion, suyas),
      medida,
      aei: accion.aei,
      ponderacion: accion.ponderacion,
      unidades: new Set(suyas.map(({ unidad }) => unidad)).size,
    };
    return { cifras, operaciones: propias.map((una) => una.cifras) };
  });
  const todas = acciones.map(({ cifras }) => cifras);
  return {
    operaciones: acciones.flatMap(({ operaciones }) => operaciones),
    acciones: todas,
    ponderacion: sumar(todas.map(({ ponderacion }) => ponderacion)),
    vigente: sumar(todas.map(({ vigente }) => vigente)),
    ejecutado: sumar(todas.map(({ ejecutado }) => ejecutado)),
    avance: avanceTotal(todas),
  };
}

function agrupar(tareas: readonly TareaUbicada[]): ReadonlyMap<string, readonly TareaUbicada[]> {
  const grupos = new Map<string, TareaUbicada[]>();
  for (const tarea of tareas) {
    const grupo = grupos.get(tarea.ruta.operacion);
    if (grupo) grupo.push(tarea);
    else grupos.set(tarea.ruta.operacion, [tarea]);
  }
  return grupos;
}

function deOperacion(
  rotulo: Pick<Cifras, 'codigo' | 'nombre'>,
  tareas: readonly TareaUbicada[],
  consolidacion: Consolidacion,
): Cifras {
  const medidas = tareas.map((tarea) => medidaDe(tarea, consolidacion));
  return { ...conDinero(rotulo, tareas), medida: mediaDeMedidas(medidas) };
}

/** Null for a task whose form has no months, or none executed. */
function medidaDe({ fila }: TareaUbicada, { trimestre, ajustes }: Consolidacion): Medida | null {
  const { programado, ejecutado, meta, indicador, sentido } = fila;
  if (!programado || !ejecutado || !indicador) return null;
  const tarea = { programado, ejecutado, meta, tipo: indicador, sentido: sentido ?? 'mayor' };
  return medidaHasta({ ...tarea, tope: ajustes.tope }, ultimoMes(trimestre));
}

function mediaDeMedidas(medidas: readonly (Medida | null)[]): Medida | null {
  return medidaMedia(medidas.filter((medida) => medida !== null));
}

function conDinero(
  { codigo, nombre }: Pick<Cifras, 'codigo' | 'nombre'>,
  tareas: readonly TareaUbicada[],
): Omit<Cifras, 'medida'> {
  const vigente = sumar(tareas.map(({ fila }) => fila.presupuesto ?? 0));
  const ejecutado = sumar(tareas.map(({ fila }) => fila.presupuestoEjecutado ?? 0));
  const ejecucion = porcentajeDeEjecucion(vigente, ejecutado);
  return { codigo, nombre, vigente, ejecutado, ejecucion, tareas: tareas.length };
}

function avanceTotal(acciones: readonly CifrasAccion[]): AvanceTotal {
  const por = (peso: (accion: CifrasAccion) => number) =>
    promedioPonderado(
      acciones.map((accion) => ({ ponderacion: peso(accion), valor: accion.medida?.avance ?? null })),
    );
  const aeis = [...new Set(acciones.map(({ aei }) => aei))].map((aei) => {
    const suyas = acciones.filter((accion) => accion.aei === aei);
    return promedioPonderado(suyas.map(({ medida }) => ({ ponderacion: 1, valor: medida?.avance ?? null })));
  });
  return {
    ponderado: por(({ ponderacion }) => ponderacion),
    mediaAcp: por(() => 1),
    mediaAei: promedioPonderado(aeis.map((valor) => ({ ponderacion: 1, valor }))),
    presupuesto: por(({ vigente }) => vigente),
  };
}

function sumar(valores: readonly number[]): number {
  return valores.reduce((suma, valor) => suma + valor, 0);
}
