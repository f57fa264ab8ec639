import { esFormatoFecha } from '../sheet/date';
import type { Grid } from './grid';
import type { VentanaEncabezado } from './header';
import { claseDeGrupo, type EtiquetaMes } from './meses';
import { sinGestion, type Vocabulario } from './vocabulario';

/** What stands over a column, from the group heading down to its own label. */
export interface RutaEncabezado {
  readonly columna: number;
  /** Normalised texts, top to bottom, without repeats. */
  readonly partes: readonly string[];
  readonly mes: EtiquetaMes | null;
  /** Ways to read the path as one label, the likeliest first. */
  readonly textos: readonly TextoDeRuta[];
}

export interface TextoDeRuta {
  readonly texto: string;
  /** 1 for the column's own label or the whole path, less for its group heading alone. */
  readonly peso: number;
}

/** The header path of every column of the window; columns without any text have no parts. */
export function rutasDe(
  grid: Grid,
  vocabulario: Vocabulario,
  ventana: VentanaEncabezado,
): readonly RutaEncabezado[] {
  const rutas: RutaEncabezado[] = [];
  for (let columna = ventana.left; columna <= ventana.right; columna++) {
    const celdas = celdasSobre(grid, vocabulario, ventana, columna);
    const todas = celdas.map(({ texto }) => texto).filter((texto) => texto !== '');
    const partes = todas.filter((texto, index) => texto !== todas[index - 1]);
    rutas.push({ columna, partes, mes: mesDe(celdas), textos: textosDe(partes) });
  }
  return conGruposSinCombinar(grid, vocabulario, ventana, rutas);
}

/** Its last text, all of it, the last two, or the group alone; numbers of columns and years do not count. */
function textosDe(partes: readonly string[]): readonly TextoDeRuta[] {
  const palabras = partes.filter((parte) => !/^\d+$/.test(parte)).map(sinGestion);
  const [first = ''] = palabras;
  if (palabras.length <= 1) return first === '' ? [] : [{ texto: first, peso: 1 }];
  const propios = [palabras.at(-1) ?? '', palabras.join(' '), palabras.slice(-2).join(' ')];
  return [...new Set(propios)].map((texto) => ({ texto, peso: 1 })).concat({ texto: first, peso: 0.9 });
}

interface CeldaEncabezado {
  readonly texto: string;
  readonly mes: EtiquetaMes | null;
}

function celdasSobre(
  grid: Grid,
  vocabulario: Vocabulario,
  ventana: VentanaEncabezado,
  columna: number,
): readonly CeldaEncabezado[] {
  const celdas: CeldaEncabezado[] = [];
  for (let row = ventana.top; row <= ventana.bottom; row++) {
    const area = grid.merge(row, columna);
    const [anchorRow, anchorColumn] = area ? [area.top, area.left] : [row, columna];
    if (anchorRow < ventana.top) continue;
    const value = grid.value(anchorRow, anchorColumn);
    if (value === null) continue;
    const mes = vocabulario.mes(grid.sheet, anchorRow, anchorColumn, value);
    const texto =
      typeof value === 'string' ? vocabulario.leer(value).texto : numeroComoTexto(grid, row, columna);
    celdas.push({ texto, mes });
  }
  return celdas;
}

/** A date header reads as its month number, so that the fingerprint survives the next year. */
function numeroComoTexto(grid: Grid, row: number, columna: number): string {
  return esFormatoFecha(grid.sheet.format(row, columna)) ? 'fecha' : String(grid.value(row, columna));
}

/** The month nearest to the data; `P` and `E` below a month say whether it is programmed or executed. */
function mesDe(celdas: readonly CeldaEncabezado[]): EtiquetaMes | null {
  const conMes = celdas.filter(({ mes }) => mes !== null);
  const nombrada = conMes.find(({ mes }) => mes?.estilo === 'nombre' || mes?.estilo === 'fecha');
  const celda = nombrada ?? conMes.at(-1);
  if (!celda?.mes) return null;
  if (celda.mes.clase) return celda.mes;
  const clases = celdas.filter((otra) => otra !== celda).map(({ texto }) => claseDeGrupo(texto));
  return { ...celda.mes, clase: clases.findLast((clase) => clase !== null) ?? null };
}

/** A group heading typed once above its first month heads the months to its right as well. */
function conGruposSinCombinar(
  grid: Grid,
  vocabulario: Vocabulario,
  ventana: VentanaEncabezado,
  rutas: readonly RutaEncabezado[],
): readonly RutaEncabezado[] {
  if (ventana.top === ventana.bottom) return rutas;
  let grupo: string | null = null;
  return rutas.map((ruta) => {
    const own = vocabulario.leer(grid.spanned(ventana.top, ruta.columna)).texto;
    if (own !== '') {
      grupo = ruta.mes && ruta.partes.length > 1 ? own : null;
      return ruta;
    }
    if (grupo === null || !ruta.mes || grid.merge(ventana.top, ruta.columna)) return ruta;
    const mes = ruta.mes.clase ? ruta.mes : { ...ruta.mes, clase: claseDeGrupo(grupo) };
    return { ...ruta, mes, partes: [grupo, ...ruta.partes] };
  });
}
