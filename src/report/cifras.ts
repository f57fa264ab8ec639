import { ultimoMes } from '../plan/mes';
import type { Meses } from '../plan/mes';
import { promedioPonderado } from '../plan/ponderacion';
import type { Fila } from '../plan/tabla';
import { medidaHasta } from '../plan/trimestre';
import { agrupar } from './agrupar';
import type { Consolidacion, Unidad } from './consolidacion';
import type { AccionCortoPlazo } from './estructura';
import { Medias, Suma } from './suma';

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
  const { estructura, unidades } = consolidacion;
  const grupos = gruposDe(consolidacion);
  const operaciones = estructura.acciones.flatMap((accion) =>
    accion.operaciones.map(({ codigo, nombre }): CifrasOperacion => ({
      codigo,
      nombre,
      ...deGrupo(grupos.operaciones, codigo),
    })),
  );
  const deCodigo = new Map(operaciones.map((operacion) => [operacion.codigo, operacion]));
  const acciones = estructura.acciones.map((accion) =>
    deAccion(accion, grupos.acciones.get(accion.codigo) ?? new Grupo(), deCodigo),
  );
  const conTareas = acciones.filter(({ tareas }) => tareas > 0);
  return {
    operaciones,
    acciones,
    unidades: unidades.map((unidad) => ({ unidad, ...deGrupo(grupos.unidades, unidad) })),
    ponderacion: sumar(conTareas.map(({ ponderacion }) => ponderacion)),
    ponderacionTotal: sumar(acciones.map(({ ponderacion }) => ponderacion)),
    total: { ...grupos.todo.dinero, ...ponderadas(acciones) },
    avance: avanceTotal(acciones),
  };
}

/** Rows of an operation, an acción or a unit: their money, and the plain mean of their tasks (DOMAIN section 5). */
class Grupo extends Suma {
  readonly #medias = new Medias();

  medir(avances: Avances): void {
    this.#medias.agregar(avances);
  }

  get cifras(): Cifras {
    return { ...this.dinero, ...this.#medias.avances };
  }
}

interface Grupos {
  readonly operaciones: Map<string, Grupo>;
  readonly acciones: Map<string, Grupo>;
  readonly unidades: Map<Unidad, Grupo>;
  readonly todo: Grupo;
}

/** Every row looked at, and every task measured, once: an institution has a hundred thousand. */
function gruposDe({ renglones, trimestre, ajustes: { tope } }: Consolidacion): Grupos {
  const grupos: Grupos = {
    operaciones: new Map(),
    acciones: new Map(),
    unidades: new Map(),
    todo: new Grupo(),
  };
  const mes = ultimoMes(trimestre);
  for (const renglon of renglones) {
    const suyos = [
      grupoDe(grupos.operaciones, renglon.ruta.operacion),
      grupoDe(grupos.acciones, renglon.ruta.acp),
      grupoDe(grupos.unidades, renglon.unidad),
      grupos.todo,
    ];
    const avances = renglon.clase === 'tarea' ? avancesDeTarea(renglon.fila, mes, tope) : null;
    for (const grupo of suyos) {
      grupo.agregar(renglon);
      if (avances) grupo.medir(avances);
    }
  }
  return grupos;
}

function grupoDe<K>(grupos: Map<K, Grupo>, clave: K): Grupo {
  const hallado = grupos.get(clave);
  if (hallado) return hallado;
  const nuevo = new Grupo();
  grupos.set(clave, nuevo);
  return nuevo;
}

function deGrupo<K>(grupos: ReadonlyMap<K, Grupo>, clave: K): Cifras {
  return (grupos.get(clave) ?? new Grupo()).cifras;
}

function deAccion(
  { codigo, nombre, aei, ponderacion, operaciones }: AccionCortoPlazo,
  grupo: Grupo,
  cifras: ReadonlyMap<string, CifrasOperacion>,
): CifrasAccion {
  const medias = new Medias();
  for (const operacion of operaciones) {
    const suyas = cifras.get(operacion.codigo);
    if (suyas) medias.agregar(suyas);
  }
  return {
    codigo,
    nombre,
    aei,
    ponderacion,
    ...grupo.dinero,
    ...medias.avances,
    unidades: grupo.unidades,
  };
}

const SIN_AVANCES: Avances = { programado: null, avance: null, eficacia: null };

const SIN_MESES: Meses = Array.from({ length: 12 }, () => null);

function avancesDeTarea(fila: Fila, mes: number, tope: boolean): Avances {
  const { programado, ejecutado, meta, indicador } = fila;
  if (!programado || !indicador) return SIN_AVANCES;
  const medida = medidaHasta(
    // Written out: to spread objects costs more than to measure.
    {
      programado,
      ejecutado: ejecutado ?? SIN_MESES,
      meta,
      tipo: indicador,
      sentido: fila.sentido ?? 'mayor',
      tope,
    },
    mes,
  );
  return ejecutado ? medida : { ...SIN_AVANCES, programado: medida.programado };
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
