import type { CellValue } from '../sheet/sheet';
import { normalizar } from '../sheet/text';
import type { Grid } from './grid';
import type { FilaEspecial, Forma } from './types';

/** What closes a plan in every institution: the people who sign it. */
const FIRMAS =
  /^(elaborado|revisado|aprobado|preparado|autorizado|verificado|vo bo|v b|firma|firmas|responsables de la informacion)\b/;
const TOTALES =
  /^(sub ?total|total|totales|suma total|sumas)( (general|parcial|bs|unidad|de la unidad|\d+))?$/;

/** Characters of a text that can tell what kind of row it heads. */
const LARGO_LEIDO = 120;

/** First non-blank cell of a row. */
export function primeraCelda(
  grid: Grid,
  fila: number,
): { readonly columna: number; readonly value: CellValue } | null {
  const cells = grid.row(fila);
  const columna = cells.findIndex((value) => value !== null);
  return columna < 0 ? null : { columna, value: cells[columna] ?? null };
}

/** Section, total or end of the table, by what its first cell says; null for any other row. */
export function especialDe(value: CellValue, forma: Forma): FilaEspecial['tipo'] | null {
  if (typeof value !== 'string') return null;
  const normal = normalizar(value.slice(0, LARGO_LEIDO));
  const propia = propiaDe(value, normal, forma);
  if (propia) return propia;
  if (TOTALES.test(normal)) return 'total';
  return FIRMAS.test(normal) ? 'fin' : null;
}

/** True for a section or total that this form in particular has. */
export function esPropia(forma: Forma, texto: string): boolean {
  const propia = propiaDe(texto, normalizar(texto.slice(0, LARGO_LEIDO)), forma);
  return propia === 'seccion' || propia === 'total';
}

function propiaDe(texto: string, normal: string, { especiales }: Forma): FilaEspecial['tipo'] | null {
  const hallada = especiales.find(
    (especial) =>
      especial.patron?.test(texto.trim()) === true ||
      iniciosDe(especial).some((inicio) => normal.startsWith(inicio)),
  );
  return hallada?.tipo ?? null;
}

const inicios = new WeakMap<FilaEspecial, readonly string[]>();

function iniciosDe(especial: FilaEspecial): readonly string[] {
  const known = inicios.get(especial) ?? especial.empieza.map(normalizar);
  inicios.set(especial, known);
  return known;
}
