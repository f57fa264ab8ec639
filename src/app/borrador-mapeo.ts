import { FORMAS } from '../layout/forms';
import type { Forma } from '../layout/types';
import { ROLES_MENSUALES, type Columnas, type Rol, type RolMensual } from '../plan/rol';
import type { Tabla } from '../plan/tabla';

export type RolSimple = Exclude<Rol, RolMensual>;

/** Twelve columns (0-based), January first; null for a month that has none yet. */
export type MesesBorrador = readonly (number | null)[];

/** What the planner says about a table, while it is being said. Rows and columns 0-based. */
export interface Borrador {
  /** Id of the form; empty before one is chosen. */
  readonly forma: string;
  readonly encabezado: { readonly desde: number; readonly hasta: number };
  readonly simples: Partial<Readonly<Record<RolSimple, number>>>;
  readonly meses: Partial<Readonly<Record<RolMensual, MesesBorrador>>>;
  /** Null leaves it to detection. */
  readonly primeraFila: number | null;
  readonly ultimaFila: number | null;
}

export function formaDe(id: string): Forma | null {
  return FORMAS.find((forma) => forma.id === id) ?? null;
}

export function esMensual(rol: Rol): rol is RolMensual {
  return (ROLES_MENSUALES as readonly Rol[]).includes(rol);
}

/** A detected table as a draft to correct. */
export function borradorDe({ forma, filasEncabezado, rango, columnas }: Tabla): Borrador {
  const encabezado = new Set(filasEncabezado);
  let hasta = rango.top;
  while (encabezado.has(hasta + 1)) hasta++;
  return {
    forma,
    encabezado: { desde: rango.top, hasta },
    ...repartir(columnas),
    primeraFila: null,
    ultimaFila: null,
  };
}

/** Columns by role, the monthly ones apart. */
export function repartir({
  programado,
  ejecutado,
  ...simples
}: Columnas): Pick<Borrador, 'simples' | 'meses'> {
  return {
    simples,
    meses: { ...(programado ? { programado } : {}), ...(ejecutado ? { ejecutado } : {}) },
  };
}

/** The columns that the form knows, monthly ones where all twelve are there. */
export function columnasDe({ forma, simples, meses }: Borrador): Columnas {
  const roles = new Set(formaDe(forma)?.columnas.map(({ rol }) => rol));
  const propias = Object.entries(simples).filter(([rol]) => roles.has(rol as RolSimple));
  const completas = ROLES_MENSUALES.flatMap((rol) => {
    const columnas = meses[rol]?.filter((columna) => columna !== null) ?? [];
    return roles.has(rol) && columnas.length === 12 ? [[rol, columnas] as const] : [];
  });
  return Object.fromEntries<number | readonly number[]>([...propias, ...completas]);
}

/** Gives a role its column, or none with null. A column means one thing: the role that had it loses it. */
export function ponerColumna(borrador: Borrador, rol: RolSimple, columna: number | null): Borrador {
  const libre = columna === null ? borrador : liberar(borrador, [columna]);
  const simples = sin(libre.simples, rol);
  return { ...libre, simples: columna === null ? simples : { ...simples, [rol]: columna } };
}

/**
 * Gives January its column. The other eleven follow to its right where those columns exist and mean nothing else; if
 * not, only January is set and the rest is left to be chosen one by one. Null takes all twelve away.
 */
export function ponerEnero(
  borrador: Borrador,
  rol: RolMensual,
  columna: number | null,
  ultimaColumna: number,
): Borrador {
  const vaciado = { ...borrador, meses: sin(borrador.meses, rol) };
  if (columna === null) return vaciado;
  const seguidas = Array.from({ length: 12 }, (_mes, index) => columna + index);
  const usadas = new Set(columnasUsadas(vaciado));
  const caben = columna + 11 <= ultimaColumna && seguidas.slice(1).every((otra) => !usadas.has(otra));
  const libre = liberar(vaciado, [columna]);
  const doce = caben ? seguidas : seguidas.map((otra, index) => (index === 0 ? otra : null));
  return { ...libre, meses: { ...libre.meses, [rol]: doce } };
}

/** Gives one month (1–12) its column, or none with null. */
export function ponerMes(borrador: Borrador, rol: RolMensual, mes: number, columna: number | null): Borrador {
  const libre = columna === null ? borrador : liberar(borrador, [columna]);
  const actuales = libre.meses[rol] ?? Array.from({ length: 12 }, () => null);
  return {
    ...libre,
    meses: { ...libre.meses, [rol]: actuales.map((otra, index) => (index === mes - 1 ? columna : otra)) },
  };
}

/** True where the twelve stand side by side, January first: one line says it all. */
export function sonSeguidos(meses: MesesBorrador): boolean {
  const [enero] = meses;
  return typeof enero === 'number' && meses.every((columna, index) => columna === enero + index);
}

function columnasUsadas({ simples, meses }: Borrador): readonly number[] {
  return [...Object.values(simples), ...Object.values(meses).flat()].filter((columna) => columna !== null);
}

function liberar(borrador: Borrador, columnas: readonly number[]): Borrador {
  const ocupa = (columna: number | null): boolean => columna !== null && columnas.includes(columna);
  return {
    ...borrador,
    simples: Object.fromEntries(Object.entries(borrador.simples).filter(([, columna]) => !ocupa(columna))),
    meses: Object.fromEntries(
      Object.entries(borrador.meses).map(([rol, doce]) => [
        rol,
        doce.map((columna) => (ocupa(columna) ? null : columna)),
      ]),
    ),
  };
}

function sin<T extends Partial<Record<string, unknown>>>(asignadas: T, rol: keyof T): T {
  return Object.fromEntries(Object.entries(asignadas).filter(([otro]) => otro !== rol)) as T;
}
