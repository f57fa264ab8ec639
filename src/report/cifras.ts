import { porcentajeDeEjecucion } from '../plan/ejecucion';
import { ultimoMes } from '../plan/mes';
import type { Meses } from '../plan/mes';
import { promedioPonderado } from '../plan/ponderacion';
import type { Fila } from '../plan/tabla';
import { medidaHasta } from '../plan/trimestre';
import { agrupar } from './agrupar';
import type { Consolidacion, RenglonUbicado, Unidad } from './consolidacion';
import type { AccionCortoPlazo } from './estructura';
import type { Renglon } from './rama';

/** Percent points to the report's quarter, unrounded; null where the forms do not give it: it is never pretended. */
export interface Avances {
  readonly programado: number | null;
  /** Null for plans without executed months. */
  readonly avance: number | null;
  /** Null also where nothing was programmed yet. */
  readonly eficacia: number | null;
}

/** Figures of an operation, an acción or a unit. Money in Bs., null where no form has the column. */
export interface Cifras extends Avances {
  readonly vigente: number | null;
  readonly ejecutado: number | null;
  /** % Eje in points; null where nothing says what was executed. */
  readonly ejecucion: number | null;
  readonly tareas: number;
}

interface Rotulada extends Cifras {
  readonly codigo: string;
  readonly nombre: string | null;
}

export type CifrasOperacion = Rotulada;

export interface CifrasAccion extends Rotulada {
  readonly aei: string | null;
  readonly ponderacion: number;
  readonly unidades: number;
}

export interface CifrasUnidad extends Cifras {
  readonly unidad: Unidad;
}

/** Total avance by each method; null where there is nothing to average. */
export interface AvanceTotal {
  /** Σ Pond·avance / Σ Pond of the acciones that have an avance. */
  readonly ponderado: number | null;
  readonly mediaAcp: number | null;
  /** Mean of the means of each AEI's acciones. */
  readonly mediaAei: number | null;
  /** Σ vigente·avance / Σ vigente. */
  readonly presupuesto: number | null;
}

export interface CifrasDelInforme {
  /** Every operation and acción of the structure, those without tasks too. */
  readonly operaciones: readonly CifrasOperacion[];
  readonly acciones: readonly CifrasAccion[];
  readonly unidades: readonly CifrasUnidad[];
  /** Σ Pond. of the acciones that have tasks, and of all. */
  readonly ponderacion: number;
  readonly ponderacionTotal: number;
  readonly total: Cifras;
  readonly avance: AvanceTotal;
}

/** The figures that the sheets calculate with native formulas: a task, its operation, its ACP, the total. */
export function cifrasDe(consolidacion: Consolidacion): CifrasDelInforme {
  const { estructura, renglones, unidades } = consolidacion;
  const medidas = medir(consolidacion);
  const deLasTareas = (suyos: readonly Renglon[]) =>
    mediaDe(suyos.flatMap((renglon) => medidas.get(renglon) ?? []));
  const porOperacion = agrupar(renglones, ({ ruta }) => ruta.operacion);
  const porAccion = agrupar(renglones, ({ ruta }) => ruta.acp);
  const porUnidad = agrupar(renglones, ({ unidad }) => unidad);
  const operaciones = estructura.acciones.flatMap((accion) =>
    accion.operaciones.map(({ codigo, nombre }): CifrasOperacion => {
      const suyos = porOperacion.get(codigo) ?? [];
      return { codigo, nombre, ...conDinero(suyos), ...deLasTareas(suyos) };
    }),
  );
  const deCodigo = new Map(operaciones.map((operacion) => [operacion.codigo, operacion]));
  const acciones = estructura.acciones.map((accion) =>
    deAccion(accion, porAccion.get(accion.codigo) ?? [], deCodigo),
  );
  const conTareas = acciones.filter(({ tareas }) => tareas > 0);
  return {
    operaciones,
    acciones,
    unidades: unidades.map((unidad) => {
      const suyos = porUnidad.get(unidad) ?? [];
      return { unidad, ...conDinero(suyos), ...deLasTareas(suyos) };
    }),
    ponderacion: sumar(conTareas.map(({ ponderacion }) => ponderacion)),
    ponderacionTotal: sumar(acciones.map(({ ponderacion }) => ponderacion)),
    total: { ...conDinero(renglones), ...ponderadas(acciones) },
    avance: avanceTotal(acciones),
  };
}

function deAccion(
  { codigo, nombre, aei, ponderacion, operaciones }: AccionCortoPlazo,
  renglones: readonly RenglonUbicado[],
  cifras: ReadonlyMap<string, CifrasOperacion>,
): CifrasAccion {
  return {
    codigo,
    nombre,
    aei,
    ponderacion,
    ...conDinero(renglones),
    ...mediaDe(operaciones.flatMap((operacion) => cifras.get(operacion.codigo) ?? [])),
    unidades: new Set(renglones.map(({ unidad }) => unidad)).size,
  };
}

const SIN_AVANCES: Avances = { programado: null, avance: null, eficacia: null };

const SIN_MESES: Meses = Array.from({ length: 12 }, () => null);

/** Figures of each task, measured once. */
function medir({ renglones, trimestre, ajustes: { tope } }: Consolidacion): ReadonlyMap<Renglon, Avances> {
  const mes = ultimoMes(trimestre);
  return new Map(
    renglones
      .filter(({ clase }) => clase === 'tarea')
      .map((renglon) => [renglon, avancesDeTarea(renglon.fila, mes, tope)] as const),
  );
}

function avancesDeTarea(fila: Fila, mes: number, tope: boolean): Avances {
  const { programado, ejecutado, meta, indicador, sentido } = fila;
  if (!programado || !indicador) return SIN_AVANCES;
  const meses = { programado, ejecutado: ejecutado ?? SIN_MESES };
  const medida = medidaHasta({ ...meses, meta, tipo: indicador, sentido: sentido ?? 'mayor', tope }, mes);
  return ejecutado ? medida : { ...SIN_AVANCES, programado: medida.programado };
}

/** Plain mean of each figure over the parts that have it (DOMAIN section 5: operation of its tasks, ACP of its operations). */
function mediaDe(partes: readonly Avances[]): Avances {
  return {
    programado: media(partes.map(({ programado }) => programado)),
    avance: media(partes.map(({ avance }) => avance)),
    eficacia: media(partes.map(({ eficacia }) => eficacia)),
  };
}

function media(valores: readonly (number | null)[]): number | null {
  return promedioPonderado(valores.map((valor) => ({ ponderacion: 1, valor })));
}

/** The total of each figure by Pond., whatever the method of the total avance. */
function ponderadas(acciones: readonly CifrasAccion[]): Avances {
  const de = (cifra: keyof Avances) =>
    promedioPonderado(acciones.map((accion) => ({ ponderacion: accion.ponderacion, valor: accion[cifra] })));
  return { programado: de('programado'), avance: de('avance'), eficacia: de('eficacia') };
}

function conDinero(renglones: readonly RenglonUbicado[]): Omit<Cifras, keyof Avances> {
  const tablas = [...new Set(renglones.map(({ tabla }) => tabla))];
  const hay = (columna: 'presupuesto' | 'presupuestoEjecutado') =>
    tablas.some(({ columnas }) => columnas[columna] !== undefined);
  const suma = (columna: 'presupuesto' | 'presupuestoEjecutado') =>
    hay(columna) ? sumar(renglones.map(({ fila }) => fila[columna] ?? 0)) : null;
  const [vigente, ejecutado] = [suma('presupuesto'), suma('presupuestoEjecutado')];
  return {
    vigente,
    ejecutado,
    ejecucion: vigente === null || ejecutado === null ? null : porcentajeDeEjecucion(vigente, ejecutado),
    tareas: renglones.filter(({ clase }) => clase === 'tarea').length,
  };
}

function avanceTotal(acciones: readonly CifrasAccion[]): AvanceTotal {
  const por = (peso: (accion: CifrasAccion) => number) =>
    promedioPonderado(acciones.map((accion) => ({ ponderacion: peso(accion), valor: accion.avance })));
  const aeis = [...agrupar(acciones, ({ aei }) => aei).values()];
  return {
    ponderado: por(({ ponderacion }) => ponderacion),
    mediaAcp: por(() => 1),
    mediaAei: media(aeis.map((suyas) => media(suyas.map(({ avance }) => avance)))),
    presupuesto: por(({ vigente }) => vigente ?? 0),
  };
}

function sumar(valores: readonly number[]): number {
  return valores.reduce((suma, valor) => suma + valor, 0);
}
