import type { Columnas, RolMensual } from '../plan/rol';
import type { Fila } from '../plan/tabla';

/** A column that holds figures; a monthly one with its month, 1–12. */
export interface ColumnaDeCifras {
  readonly rol: (typeof ROLES)[number] | RolMensual;
  readonly columna: number;
  readonly mes?: number;
}

const ROLES = [
  'id',
  'ponderacion',
  'lineaBase',
  'meta',
  'total',
  'eficacia',
  'presupuesto',
  'presupuestoEjecutado',
  'inversion',
  'ejecucion',
] as const;

/** Every column of a table that should hold numbers, left to right. */
export function columnasDeCifras(columnas: Columnas): readonly ColumnaDeCifras[] {
  const simples = ROLES.flatMap((rol) => {
    const columna = columnas[rol];
    return columna === undefined ? [] : [{ rol, columna }];
  });
  const meses = (['programado', 'ejecutado'] as const).flatMap((rol) =>
    (columnas[rol] ?? []).map((columna, i) => ({ rol, columna, mes: i + 1 })),
  );
  return [...simples, ...meses].sort((a, b) => a.columna - b.columna);
}

/**
 * What detection read in the text of a figure, so that writing it changes no figure. Null for a text that is no
 * number, and for a percentage with its sign: as a number it would need the cell's format changed as well.
 */
export function cifraLeida(fila: Fila, { rol, mes }: ColumnaDeCifras, texto: string): number | null {
  if (texto.includes('%')) return null;
  if (rol === 'programado' || rol === 'ejecutado') return fila[rol]?.[(mes ?? 1) - 1] ?? null;
  if (rol === 'eficacia') return fila.eficaciaRegistrada;
  return rol === 'ejecucion' ? fila.ejecucionRegistrada : fila[rol];
}
