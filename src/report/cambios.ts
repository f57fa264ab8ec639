import { casiIguales } from '../plan/tolerancia';

/** What a row of figures is about. */
export const CLASES = ['total', 'acp', 'operacion', 'unidad'] as const;

export type Clase = (typeof CLASES)[number];

/** Percentages in points, money in Bs., tasks as a count. */
export const MEDIDAS = [
  'ponderacion',
  'vigente',
  'ejecutado',
  'ejecucion',
  'programado',
  'avance',
  'eficacia',
  'tareas',
] as const;

export type Medida = (typeof MEDIDAS)[number];

/** A row of a report by its code. A measure that is left out is not printed, null is a blank. */
export interface FilaDeCifras {
  readonly que: Clase;
  readonly clave: string;
  readonly nombre: string | null;
  readonly cifras: Readonly<Partial<Record<Medida, number | null>>>;
}

/** An earlier report, as far as it can be held against another one. */
export interface CifrasImpresas {
  readonly filas: readonly FilaDeCifras[];
  /** Kinds of rows that it has at all: the others did not appear, they were never printed. */
  readonly imprime: readonly Clase[];
  /** Half a unit of the last decimal that its percentages are typed with, in points; 0 for calculated cells. */
  readonly redondeo: number;
}

export interface Cambio extends Pick<FilaDeCifras, 'que' | 'clave' | 'nombre'> {
  readonly medida: Medida;
  /** Null for a blank. */
  readonly antes: number | null;
  readonly ahora: number | null;
  /** `ahora` − `antes`; null where one of them is blank. */
  readonly diferencia: number | null;
}

export type FilaNombrada = Pick<FilaDeCifras, 'que' | 'clave' | 'nombre'>;

export interface Cambios {
  /** In the order of the rows of now, and of the measures. */
  readonly cambios: readonly Cambio[];
  /** Rows that only one of the two has. */
  readonly aparecen: readonly FilaNombrada[];
  readonly desaparecen: readonly FilaNombrada[];
}

const EN_PUNTOS: ReadonlySet<Medida> = new Set<Medida>([
  'ponderacion',
  'ejecucion',
  'programado',
  'avance',
  'eficacia',
]);

/** Compares what both of them print, row by row; of rows with the same code the first one counts. */
export function compararCifras(
  { filas, imprime, redondeo }: CifrasImpresas,
  ahora: readonly FilaDeCifras[],
): Cambios {
  const comparables = new Set(imprime);
  const antes = porClave(filas.filter(({ que }) => comparables.has(que)));
  const despues = porClave(ahora.filter(({ que }) => comparables.has(que)));
  return {
    cambios: [...despues].flatMap(([clave, fila]) => {
      const previa = antes.get(clave);
      return previa ? cambiosDeFila(previa, fila, redondeo) : [];
    }),
    aparecen: soloEn(despues, antes),
    desaparecen: soloEn(antes, despues),
  };
}

function cambiosDeFila(antes: FilaDeCifras, ahora: FilaDeCifras, redondeo: number): readonly Cambio[] {
  const { que, clave, nombre } = ahora;
  return MEDIDAS.flatMap((medida) => {
    const [a, b] = [antes.cifras[medida], ahora.cifras[medida]];
    if (a === undefined || b === undefined) return [];
    if (esIgual(a, b, EN_PUNTOS.has(medida) ? redondeo : 0)) return [];
    const diferencia = a === null || b === null ? null : b - a;
    return [{ que, clave, nombre: nombre ?? antes.nombre, medida, antes: a, ahora: b, diferencia }];
  });
}

function esIgual(a: number | null, b: number | null, redondeo: number): boolean {
  if (a === null || b === null) return a === b;
  return casiIguales(a, b, redondeo);
}

type PorClave = ReadonlyMap<string, FilaDeCifras>;

function porClave(filas: readonly FilaDeCifras[]): PorClave {
  const mapa = new Map<string, FilaDeCifras>();
  for (const fila of filas) {
    const clave = JSON.stringify([fila.que, fila.clave]);
    if (!mapa.has(clave)) mapa.set(clave, fila);
  }
  return mapa;
}

function soloEn(unas: PorClave, otras: PorClave): readonly FilaNombrada[] {
  return [...unas].flatMap(([clave, { que, clave: codigo, nombre }]) =>
    otras.has(clave) ? [] : [{ que, clave: codigo, nombre }],
  );
}
