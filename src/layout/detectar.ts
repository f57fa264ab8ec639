import type { Sheet } from '../sheet/sheet';
import { normalizar } from '../sheet/text';
import type { Tabla } from '../plan/tabla';
import { columnasDeSeries, seriesPorClase } from './month-series';
import { tramosDe, type Encabezado, type Tramo } from './bands';
import { agrupar } from './group';
import { candidaturas, type Candidatura } from './confidence';
import { muestraDe, type Muestra } from './content';
import { candidaturaGuardada, ventanasGuardadas } from './saved';
import { filasDeMuestra, rotulosDe } from './sample';
import { FORMAS } from './forms';
import { gridOf, type Grid } from './grid';
import { ventanasDeEncabezado, type VentanaEncabezado } from './header';
import { huellaDe } from './huella';
import { rutasDe, type RutaEncabezado } from './path';
import { senalesDe, type SenalFila } from './signals';
import { tablaDe } from './table';
import type { Forma, Mapeo } from './types';
import { Vocabulario } from './vocabulario';

/** Below this a header is not reported: what it holds is not one of the forms. */
export const CONFIANZA_MINIMA = 0.5;

/**
 * Every plan on the sheet, top to bottom, with the evidence for each decision. Pure: the same sheet gives the same
 * tables. A saved mapping whose fingerprint matches a header takes the place of the assignment.
 */
export function detectar(
  sheet: Sheet,
  formas: readonly Forma[] = FORMAS,
  mapeos: readonly Mapeo[] = [],
): readonly Tabla[] {
  const localizada = localizar(sheet, formas, mapeos);
  if (!localizada) return [];
  const { grid, senales, grupos } = localizada;
  return grupos.map((tramos) => tablaDe(grid, senales, tramos));
}

/** Where the plans of a sheet are: the pages of each, with their forms and columns, before any row is read. */
export interface Localizada {
  readonly grid: Grid;
  readonly senales: ReadonlyMap<number, SenalFila>;
  readonly grupos: readonly (readonly [Tramo, ...Tramo[]])[];
}

/** The first half of `detectar`: everything but the rows. Null for an empty sheet. */
export function localizar(
  sheet: Sheet,
  formas: readonly Forma[] = FORMAS,
  mapeos: readonly Mapeo[] = [],
): Localizada | null {
  const grid = gridOf(sheet);
  if (!grid) return null;
  const vocabulario = new Vocabulario(formas);
  const senales = senalesDe(grid, vocabulario);
  const guardadas = ventanasGuardadas(grid, senales, vocabulario, mapeos);
  const halladas = ventanasDeEncabezado(grid, senales, vocabulario).filter(
    ({ top, bottom }) => !guardadas.some((ventana) => top <= ventana.bottom && bottom >= ventana.top),
  );
  const ventanas = [...guardadas, ...halladas].sort((a, b) => a.top - b.top);
  const encabezados = encabezadosDe({ grid, senales, vocabulario, formas, mapeos }, ventanas);
  return { grid, senales, grupos: agrupar(tramosDe(grid, senales, encabezados)) };
}

interface Entorno {
  readonly grid: Grid;
  readonly senales: ReadonlyMap<number, SenalFila>;
  readonly vocabulario: Vocabulario;
  readonly formas: readonly Forma[];
  readonly mapeos: readonly Mapeo[];
}

interface Pagina {
  readonly ventana: VentanaEncabezado;
  readonly rutas: readonly RutaEncabezado[];
  readonly clave: string;
}

/** Headers that some form explains; those with the same words in the same columns are judged once, together. */
function encabezadosDe(entorno: Entorno, ventanas: readonly VentanaEncabezado[]): readonly Encabezado[] {
  const { grid, vocabulario } = entorno;
  const paginas = ventanas.map((ventana): Pagina => {
    const rutas = rutasDe(grid, vocabulario, ventana);
    return {
      ventana,
      rutas,
      clave: rutas.map(({ columna, partes }) => `${columna}:${partes.join('/')}`).join('|'),
    };
  });
  const juzgadas = new Map<string, readonly Candidatura[]>();
  for (const { clave } of paginas) {
    if (juzgadas.has(clave)) continue;
    const iguales = paginas.filter((pagina) => pagina.clave === clave);
    juzgadas.set(clave, juzgar(entorno, iguales, ventanas));
  }
  return paginas.flatMap(({ ventana, rutas, clave }) => {
    const [mejor, ...otras] = juzgadas.get(clave) ?? [];
    if (!mejor || mejor.confianza < CONFIANZA_MINIMA) return [];
    return [{ ventana, rutas, huella: huellaDe(rutas), candidaturas: [mejor, ...otras] as const }];
  });
}

function juzgar(
  { grid, senales, vocabulario, formas, mapeos }: Entorno,
  iguales: readonly Pagina[],
  ventanas: readonly VentanaEncabezado[],
): readonly Candidatura[] {
  const [pagina] = iguales;
  if (!pagina) return [];
  const guardada = candidaturaGuardada(pagina.rutas, formas, mapeos);
  if (guardada) return [guardada];
  const propias = iguales.map(({ ventana }) => ventana);
  const filas = filasDeMuestra(senales, propias, ventanas);
  const vistas = new Map<number, Muestra>();
  const muestra = (columna: number): Muestra => {
    const vista = vistas.get(columna) ?? muestraDe(grid, columna, filas);
    vistas.set(columna, vista);
    return vista;
  };
  const rotulos = rotulosDe(grid, senales, propias, ventanas);
  const textos = [...pagina.rutas.flatMap(({ partes }) => partes), ...rotulos.map(normalizar)];
  const { rutas } = pagina;
  const { conoce: conocido, nombra } = vocabulario;
  const series = seriesPorClase(rutas);
  const deMeses = new Set(columnasDeSeries(series));
  const sueltas = rutas.filter(({ columna }) => !deMeses.has(columna));
  const visto = { rutas, series, deMeses, sueltas, muestra, conocido, nombra };
  return candidaturas(formas, visto, { textos, rotulos });
}
