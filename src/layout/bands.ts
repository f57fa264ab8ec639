import { normalizarCodigo } from '../plan/codigo';
import type { Titulo } from '../plan/tabla';
import { pareceCodigo } from './codigos';
import type { Candidatura } from './confidence';
import { especialDe, primeraCelda } from './especiales';
import type { Grid } from './grid';
import type { VentanaEncabezado } from './header';
import type { RutaEncabezado } from './path';
import { filasEntre, type SenalFila } from './signals';
import { lineasDe, pareceTitulo, tituloDe } from './title';

/** A header that some form explains, before it is known which rows belong to it. */
export interface Encabezado {
  readonly ventana: VentanaEncabezado;
  readonly rutas: readonly RutaEncabezado[];
  readonly candidaturas: readonly [Candidatura, ...Candidatura[]];
  readonly huella: string;
}

/** One page of a table: its header, the title block above it and the rows below it. */
export interface Tramo extends Encabezado {
  readonly titulo: Titulo | null;
  /** First and last row (0-based) of the body; last < first where there is none. */
  readonly cuerpo: { readonly desde: number; readonly hasta: number };
  /** Codes of the body, normalised; only asked where there is another page to tell this one from. */
  codigos(): readonly string[];
  /** A total row closes the body. */
  readonly cerrado: boolean;
}

type Senales = ReadonlyMap<number, SenalFila>;

/** Cuts the sheet into pages: between two headers, the rows of the first and the title block of the second. */
export function tramosDe(grid: Grid, senales: Senales, encabezados: readonly Encabezado[]): readonly Tramo[] {
  const zonas = encabezados.map((encabezado, index) =>
    zonaDeTitulo(grid, senales, encabezado, encabezados[index - 1]),
  );
  return encabezados.map((encabezado, index) => {
    const { forma } = encabezado.candidaturas[0];
    const zona = zonas[index] ?? encabezado.ventana.top;
    const lineas = lineasDe(grid, zona, encabezado.ventana.top - 1);
    const hasta = (zonas[index + 1] ?? grid.extent.bottom + 1) - 1;
    const cuerpo = {
      desde: encabezado.ventana.bottom + 1,
      hasta: ultimaFila(grid, senales, encabezado, hasta),
    };
    return {
      ...encabezado,
      titulo: pareceTitulo(lineas, forma) ? tituloDe(lineas, forma) : null,
      cuerpo,
      codigos: () => codigosDe(grid, senales, encabezado, cuerpo),
      cerrado: cierraConTotal(grid, encabezado, cuerpo),
    };
  });
}

/** First row of the title block above a header: upwards until a row of the table before. */
function zonaDeTitulo(
  grid: Grid,
  senales: Senales,
  { ventana, candidaturas: [{ forma }] }: Encabezado,
  anterior: Encabezado | undefined,
): number {
  if (!anterior) return grid.extent.top;
  let zona = ventana.top;
  for (let fila = ventana.top - 1; fila > anterior.ventana.bottom; fila--) {
    const senal = senales.get(fila);
    if (senal && esFilaDePlan(grid, senal, anterior)) break;
    if (senal) zona = fila;
  }
  return pareceTitulo(lineasDe(grid, zona, ventana.top - 1), forma) ? zona : ventana.top;
}

function esFilaDePlan(
  grid: Grid,
  senal: SenalFila,
  { candidaturas: [{ forma, asignacion }] }: Encabezado,
): boolean {
  if (senal.numeros >= 3) return true;
  const first = primeraCelda(grid, senal.fila);
  if (first && especialDe(first.value, forma)) return true;
  const { codigo } = asignacion.columnas;
  return (
    codigo !== undefined && senal.celdas > 1 && pareceCodigo(grid.value(senal.fila, codigo), forma.familia)
  );
}

/** Last row before the signatures; the end of the page where nobody signs. */
function ultimaFila(
  grid: Grid,
  senales: Senales,
  { ventana, candidaturas: [{ forma, asignacion }] }: Encabezado,
  hasta: number,
): number {
  const { codigo } = asignacion.columnas;
  let last = ventana.bottom;
  for (const fila of filasEntre(senales, ventana.bottom + 1, hasta)) {
    const esCodigo = codigo !== undefined && pareceCodigo(grid.value(fila, codigo), forma.familia);
    const first = esCodigo ? null : primeraCelda(grid, fila);
    if (first && especialDe(first.value, forma) === 'fin') return last;
    last = fila;
  }
  return last;
}

function codigosDe(
  grid: Grid,
  senales: Senales,
  { candidaturas: [{ forma, asignacion }] }: Encabezado,
  { desde, hasta }: Tramo['cuerpo'],
): readonly string[] {
  const { codigo } = asignacion.columnas;
  if (codigo === undefined) return [];
  const codigos: string[] = [];
  for (const fila of filasEntre(senales, desde, hasta)) {
    const value = grid.value(fila, codigo);
    if (pareceCodigo(value, forma.familia)) codigos.push(normalizarCodigo(String(value)));
  }
  return codigos;
}

function cierraConTotal(
  grid: Grid,
  { candidaturas: [{ forma }] }: Encabezado,
  { desde, hasta }: Tramo['cuerpo'],
): boolean {
  if (hasta < desde) return false;
  const first = primeraCelda(grid, hasta);
  return first !== null && especialDe(first.value, forma) === 'total';
}
