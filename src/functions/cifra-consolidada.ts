import { normalizarCodigo } from '../plan/codigo';
import { desviacion } from '../plan/desviacion';
import { eficaciaDePadre } from '../plan/eficacia';
import { porcentajeDeEjecucion } from '../plan/ejecucion';
import type { Trimestre } from '../plan/mes';
import { sinAcentos } from '../sheet/text';
import { TITULOS, tituloDeCifra } from './base-poa';
import type { BasePoa, CifraDeBase } from './base-poa';
import { textoDe, unaCelda } from './celda';
import { argumentoInvalido, sinDato } from './error';

/** Rows of `Base POA` that belong to one ACP. */
interface Accion {
  readonly codigo: string;
  readonly celdas: (titulo: string) => readonly unknown[];
}

type Medir = (accion: Accion, trimestre: Trimestre) => number;

/** Every measure as Cuadro N° 3 has it (operaciones: the detail below it; desviación: Cuadro N° 4). */
const MEDIDAS = {
  programado: (accion, trimestre) => avance(accion, 'programado', trimestre),
  avance: (accion, trimestre) => avance(accion, 'avance', trimestre),
  eficacia: (accion, trimestre) => avance(accion, 'eficacia', trimestre),
  desviacion: (accion, trimestre) =>
    desviacion(avance(accion, 'programado', trimestre), avance(accion, 'avance', trimestre)),
  vigente: (accion) => dinero(accion, 'vigente'),
  ejecutado: (accion) => dinero(accion, 'ejecutado'),
  ejecucion,
  eficiencia: (accion, trimestre) => {
    const gastado = ejecucion(accion);
    if (gastado > 0) return (avance(accion, 'avance', trimestre) / gastado) * 100;
    throw sinDato(`En ${accion.codigo} no hay gasto con qué comparar el avance.`);
  },
  unidades: (accion) => distintos(accion, 'area'),
  operaciones: (accion) => distintos(accion, 'operacion'),
  tareas: (accion) => esTarea(accion).filter(Boolean).length,
} satisfies Readonly<Record<string, Medir>>;

type Medida = keyof typeof MEDIDAS;

/** Words that planners also use for them. */
const OTROS_NOMBRES: Readonly<Record<string, Medida>> = {
  presupuesto: 'vigente',
  'presupuesto vigente': 'vigente',
  'presupuesto ejecutado': 'ejecutado',
};

/** Measure that an argument names, whatever its accents and capitals. */
export function medidaConsolidada(argumento: unknown): Medida {
  const texto = textoDe(unaCelda(argumento, 'La medida'));
  const nombre = sinAcentos(texto)
    .toLowerCase()
    .replace(/^%\s*(?:de\s+)?/, '');
  const medida = esMedida(nombre) ? nombre : OTROS_NOMBRES[nombre];
  if (medida) return medida;
  throw argumentoInvalido(
    `«${texto.slice(0, 40)}» no es una medida: use ${Object.keys(MEDIDAS).join(', ')}.`,
  );
}

function esMedida(nombre: string): nombre is Medida {
  return Object.hasOwn(MEDIDAS, nombre);
}

/** Percent points, Bs. or a count; `#N/A` where `Base POA` has not got the ACP or the figure. */
export function cifraDeAccion(base: BasePoa, texto: string, medida: Medida, trimestre: Trimestre): number {
  const codigo = normalizarCodigo(texto);
  const filas = base.porAcp.get(codigo);
  if (!filas) {
    throw sinDato(`«Base POA» no tiene tareas de la acción ${codigo.slice(0, 40)}: revise el código.`);
  }
  const celdas = (titulo: string) => {
    const columna = base.columnas.get(titulo) ?? [];
    return filas.map((fila) => columna[fila]);
  };
  return MEDIDAS[medida]({ codigo, celdas }, trimestre);
}

/** Mean of the operations, each the mean of its tasks that have the figure (DOMAIN section 5, Consolidated report). */
function avance(accion: Accion, cifra: CifraDeBase, trimestre: Trimestre): number {
  const valores = numeros(accion, tituloDeCifra(cifra, trimestre));
  const porOperacion = new Map<string, (number | null)[]>();
  accion.celdas(TITULOS.operacion).forEach((celda, i) => {
    const operacion = textoDe(celda);
    const suyos = porOperacion.get(operacion) ?? [];
    porOperacion.set(operacion, [...suyos, valores[i] ?? null]);
  });
  const media = eficaciaDePadre([...porOperacion.values()].map(eficaciaDePadre));
  if (media !== null) return media;
  throw sinDato(
    cifra === 'eficacia'
      ? `En ${accion.codigo} no se programó nada hasta el trimestre ${trimestre}, o los planes no traen ejecución.`
      : `Los planes de ${accion.codigo} no traen lo necesario para «${cifra}».`,
  );
}

function dinero(accion: Accion, columna: 'vigente' | 'ejecutado'): number {
  const montos = numeros(accion, TITULOS[columna]).filter((monto) => monto !== null);
  if (montos.length > 0) return montos.reduce((suma, monto) => suma + monto, 0);
  throw sinDato(`Los planes de ${accion.codigo} no traen presupuesto ${columna}.`);
}

/** Per cent of the budget in force, 0 where it is 0. */
function ejecucion(accion: Accion): number {
  return porcentajeDeEjecucion(dinero(accion, 'vigente'), dinero(accion, 'ejecutado'));
}

/** Of rows that count as tasks: one that only brings a budget has no operation to count. */
function distintos(accion: Accion, columna: 'area' | 'operacion'): number {
  const cuentan = esTarea(accion);
  const celdas = accion.celdas(TITULOS[columna]).filter((_celda, i) => cuentan[i]);
  return new Set(celdas.map(textoDe)).size;
}

function esTarea(accion: Accion): readonly boolean[] {
  return accion.celdas(TITULOS.clase).map((celda) => textoDe(celda) === 'Tarea');
}

/** Blanks and texts as null; an error in the sheet is told, not averaged away. */
function numeros({ celdas }: Accion, titulo: string): readonly (number | null)[] {
  return celdas(titulo).map((celda) => {
    if (typeof celda === 'string' && celda.startsWith('#')) {
      throw sinDato(`La columna «${titulo}» de «Base POA» tiene el error ${celda}: vuelva a generarla.`);
    }
    return typeof celda === 'number' ? celda : null;
  });
}
