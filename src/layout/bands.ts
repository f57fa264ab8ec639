import { areaDeCodigo, compararCodigos, normalizarCodigo } from '../plan/codigo';
import type { Titulo } from '../plan/tabla';
import { pareceCodigo } from './codigos';
import type { Candidatura } from './confidence';
import { especialDe, primeraCelda } from './especiales';
import type { Grid } from './grid';
import type { VentanaEncabezado } from './header';
import type { RutaEncabezado } from './path';
import type { SenalFila } from './signals';
import { lineasDe, pareceTitulo, tituloDe, TITULO_VACIO } from './title';

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
  readonly codigos: readonly string[];
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
      codigos: codigosDe(grid, encabezado, cuerpo),
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
  for (let fila = ventana.bottom + 1; fila <= hasta; fila++) {
    if (!senales.has(fila)) continue;
    const esCodigo = codigo !== undefined && pareceCodigo(grid.value(fila, codigo), forma.familia);
    const first = primeraCelda(grid, fila);
    if (!esCodigo && first && especialDe(first.value, forma) === 'fin') return last;
    last = fila;
  }
  return last;
}

function codigosDe(
  grid: Grid,
  { candidaturas: [{ forma, asignacion }] }: Encabezado,
  { desde, hasta }: Tramo['cuerpo'],
): readonly string[] {
  const { codigo } = asignacion.columnas;
  if (codigo === undefined) return [];
  const codigos: string[] = [];
  for (let fila = desde; fila <= hasta; fila++) {
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

/** Pages that are one plan, in order: the same form in the same columns, until another unit begins. */
export function agrupar(tramos: readonly Tramo[]): readonly (readonly [Tramo, ...Tramo[]])[] {
  const grupos: [Tramo, ...Tramo[]][] = [];
  for (const tramo of tramos) {
    const grupo = grupos.at(-1);
    if (grupo && continua(grupo, tramo)) grupo.push(tramo);
    else grupos.push([tramo]);
  }
  return grupos;
}

function continua(grupo: readonly [Tramo, ...Tramo[]], tramo: Tramo): boolean {
  const [cabeza] = grupo;
  const ultimo = grupo.at(-1) ?? cabeza;
  if (!mismasColumnas(cabeza.candidaturas[0], tramo.candidaturas[0])) return false;
  const titulo = reunirTitulos(grupo.map((pagina) => pagina.titulo));
  if (tramo.titulo && difieren(titulo, tramo.titulo)) return false;
  const codigos = grupo.flatMap((pagina) => pagina.codigos);
  if (difierenAreas(codigos, tramo.codigos)) return false;
  const otroBloque = tramo.titulo !== null || ultimo.cerrado;
  return !(otroBloque && recomienza(codigos, tramo.codigos)) && !(ultimo.cerrado && tramo.titulo !== null);
}

function mismasColumnas(a: Candidatura, b: Candidatura): boolean {
  if (a.forma.id !== b.forma.id) return false;
  const [columnasA, columnasB] = [a, b].map(({ asignacion }) =>
    JSON.stringify(ordenadas(asignacion.columnas)),
  );
  return columnasA === columnasB;
}

function ordenadas(columnas: object): readonly (readonly [string, unknown])[] {
  return Object.entries(columnas).sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What the title blocks of one table say together; the first to say it wins. */
export function reunirTitulos(titulos: readonly (Titulo | null)[]): Titulo {
  return titulos.reduce<Titulo>((todo, titulo) => {
    if (!titulo) return todo;
    return {
      entidad: todo.entidad ?? titulo.entidad,
      unidad: todo.unidad ?? titulo.unidad,
      area: todo.area ?? titulo.area,
      gestion: todo.gestion ?? titulo.gestion,
      trimestre: todo.trimestre ?? titulo.trimestre,
      responsable: todo.responsable ?? titulo.responsable,
    };
  }, TITULO_VACIO);
}

function difieren(a: Titulo, b: Titulo): boolean {
  return (['unidad', 'area', 'gestion', 'trimestre'] as const).some(
    (campo) => a[campo] !== null && b[campo] !== null && a[campo] !== b[campo],
  );
}

function difierenAreas(anteriores: readonly string[], siguientes: readonly string[]): boolean {
  const [a, b] = [areaComun(anteriores), areaComun(siguientes)];
  return a !== null && b !== null && a !== b;
}

/** Area prefix that most of the codes carry; null for families without one. */
export function areaComun(codigos: readonly string[]): string | null {
  const votos = new Map<string, number>();
  for (const codigo of codigos) {
    const area = areaDeCodigo(codigo);
    if (area !== null) votos.set(area, (votos.get(area) ?? 0) + 1);
  }
  return [...votos].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/** The codes do not go on from where they were: another unit's numbering, or the same one over again. */
function recomienza(anteriores: readonly string[], siguientes: readonly string[]): boolean {
  const [last, first] = [anteriores.at(-1), siguientes[0]];
  return last !== undefined && first !== undefined && compararCodigos(first, last) <= 0;
}
