import { pareceCodigo } from './codigos';
import type { Lector } from './cells';
import { especialDe, primeraCelda } from './especiales';
import type { Fuente } from './source';

/** What a row of the body is; `nada` for titles, notes and signatures. */
export type ClaseFila = 'plan' | 'partida' | 'seccion' | 'total' | 'nada';

/** Specials first, then codes, then figures: what has a description and figures is a row even without a code. */
export function claseDe(fuente: Fuente, lector: Lector, fila: number): ClaseFila {
  const { grid, forma, columnas } = fuente;
  const first = primeraCelda(grid, fila);
  if (!first) return 'nada';
  const especial = especialDe(first.value, forma);
  if (especial === 'total') return 'total';
  if (especial === 'seccion' || esSeccionCombinada(fuente, fila, first.columna)) return 'seccion';
  if (tieneCodigo(fuente, fila)) return 'plan';
  const conDescripcion = esTexto(lector, fila, columnas.descripcion ?? columnas.operacion);
  const cifras = contarCifras(fuente, lector, fila);
  if (conDescripcion && cifras > 0) return 'plan';
  if (cifras === 0) return 'nada';
  if (forma.variasPartidas && lector.texto(fila, columnas.partida) !== null) return 'partida';
  return cifras >= 2 ? 'total' : 'nada';
}

/** A code in its column, or in the next one where the row has moved aside. */
function tieneCodigo({ grid, forma, columnas: { codigo, programado } }: Fuente, fila: number): boolean {
  if (codigo === undefined) return false;
  const celdas = grid.row(fila);
  const enColumna = (columna: number): boolean => pareceCodigo(celdas[columna] ?? null, forma.familia);
  if (enColumna(codigo)) return true;
  return programado !== undefined && (enColumna(codigo + 1) || enColumna(codigo - 1));
}

/** One text over most of the table is a section, whatever it says. */
function esSeccionCombinada({ grid, columnas }: Fuente, fila: number, columna: number): boolean {
  const merge = grid.merge(fila, columna);
  if (!merge || typeof grid.value(fila, columna) !== 'string') return false;
  const todas = Object.values(columnas).flat();
  const cubiertas = todas.filter((candidata) => candidata >= merge.left && candidata <= merge.right);
  return cubiertas.length >= 0.6 * todas.length;
}

function esTexto(lector: Lector, fila: number, columna: number | undefined): boolean {
  const texto = lector.texto(fila, columna);
  return texto !== null && /\p{L}{3}/u.test(texto);
}

const ROLES_CON_CIFRAS = [
  'meta',
  'total',
  'presupuesto',
  'presupuestoEjecutado',
  'eficacia',
  'ejecucion',
] as const;

function contarCifras({ columnas }: Fuente, lector: Lector, fila: number): number {
  const simples = ROLES_CON_CIFRAS.filter((rol) => lector.numero(fila, columnas[rol]) !== null);
  const meses = [...(columnas.programado ?? []), ...(columnas.ejecutado ?? [])];
  return simples.length + meses.filter((columna) => lector.numero(fila, columna) !== null).length;
}
