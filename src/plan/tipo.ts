import type { Sentido, TipoIndicador } from './indicador';
import { sumaHasta, type Meses } from './mes';
import { casiIguales, toleranciaDeSuma } from './tolerancia';

export interface DatosIndicador {
  readonly programado: Meses;
  readonly meta: number | null;
  readonly lineaBase?: number | null;
  /** Total column, 100 or 1 where the schedule is in percent. */
  readonly total?: number | null;
  readonly unidad?: string | null;
  /** True where the months are percent cells, so that 0.0833 stands for 8.33 %; guessed when left out. */
  readonly enPorcentaje?: boolean;
}

/** Kind of indicator that the programmed months speak for (DOMAIN.md section 4). Pure evidence: no setting. */
export function inferirTipo(datos: DatosIndicador): TipoIndicador {
  const { programado } = datos;
  const valores = programados(programado);
  if (valores.length === 0) return 'sin-programar';
  const meta = datos.meta ?? datos.total ?? null;
  if (meta === null) return 'inconsistente';
  const suma = sumaHasta(programado, 12);
  if (cuadra(suma, meta, valores)) return 'suma';
  const constante = valores.length > 1 && valores.every((valor) => casiIguales(valor, meta));
  const enPorcentaje = esCronogramaEnPorcentaje(datos, valores, suma);
  if (constante && !(enPorcentaje && !hablaDeConstante(datos, meta))) {
    return valores.length === 12 ? 'constante' : 'constante-parcial';
  }
  if (enPorcentaje) return 'porcentaje-de-meta';
  if (datos.lineaBase && cuadra(suma + datos.lineaBase, meta, valores)) return 'suma-mas-linea-base';
  return esAcumulada(valores, meta) ? 'acumulada' : 'inconsistente';
}

function programados(meses: Meses): readonly number[] {
  const valores: number[] = [];
  for (const valor of meses) if (valor !== null && valor !== 0) valores.push(valor);
  return valores;
}

/** Base of a schedule in percent: 100 in points, 1 where the months are percent cells (0.0833). */
export function baseDePorcentaje(suma: number): number {
  return suma < 2 ? 1 : 100;
}

function cuadra(suma: number, esperado: number, sumandos: readonly number[]): boolean {
  return casiIguales(suma, esperado) || casiIguales(suma, esperado, toleranciaDeSuma(sumandos));
}

function esCronogramaEnPorcentaje(
  { enPorcentaje }: DatosIndicador,
  valores: readonly number[],
  suma: number,
): boolean {
  if (cuadra(suma, 100, valores)) return true;
  const fracciones = enPorcentaje ?? valores.some((valor) => !Number.isInteger(valor));
  return fracciones && cuadra(suma, 1, valores);
}

/** 25 in each of four quarters, meta 25: a level where the meta itself is in percent, else a schedule. */
function hablaDeConstante({ unidad, total }: DatosIndicador, meta: number): boolean {
  return /%|porcent/i.test(unidad ?? '') || (total ?? null) === meta;
}

function esAcumulada(valores: readonly number[], meta: number): boolean {
  const ultimo = valores.at(-1) ?? 0;
  if (valores.length < 2 || !casiIguales(ultimo, meta)) return false;
  return valores.every((valor, i) => i === 0 || valor >= (valores[i - 1] ?? 0));
}

export interface TextosIndicador {
  readonly unidadMedida?: string | null;
  readonly indicadorTexto?: string | null;
  readonly descripcion?: string | null;
}

const TIEMPO = '(?:tiempos?|plazos?|minutos?|horas?|dias?|semanas?)';
const TIEMPO_PROMEDIO = new RegExp(
  `\\b${TIEMPO} (?:en )?promedio\\b|\\bpromedio (?:de |en )?(?:\\w+ )?${TIEMPO}\\b`,
);
const UNIDAD_DE_TIEMPO = new RegExp(`^${TIEMPO}(?: habiles| calendario| corridos)?$`);
const ACORTAR = new RegExp(
  `\\b(?:reducir|disminuir|acortar|minimizar|optimizar|agilizar|bajar)\\b.*\\b${TIEMPO}\\b`,
);

/** Any of the words of `TIEMPO`, accented or not: most texts have none and need no closer look. */
const NOMBRA_TIEMPO = /tiempo|plazo|minuto|hora|d(?:i\u0301?|í)a|semana/i;

/** `menor` for mean times ("Horas Promedio…": 25 rows of Oruro 2020) and for times that a task sets out to shorten. */
export function inferirSentido(textos: TextosIndicador): Sentido {
  if (!nombraTiempo(textos.unidadMedida) && !nombraTiempo(textos.indicadorTexto)) return 'mayor';
  const medidas = [textos.unidadMedida, textos.indicadorTexto].map((texto) => enLlano(texto ?? ''));
  if (medidas.some((texto) => TIEMPO_PROMEDIO.test(texto))) return 'menor';
  const enTiempo = medidas.some((texto) => UNIDAD_DE_TIEMPO.test(texto));
  return enTiempo && ACORTAR.test(enLlano(textos.descripcion ?? '')) ? 'menor' : 'mayor';
}

function nombraTiempo(texto: string | null | undefined): boolean {
  return texto !== null && texto !== undefined && NOMBRA_TIEMPO.test(texto);
}

function enLlano(texto: string): string {
  const conocido = llanos.get(texto);
  if (conocido !== undefined) return conocido;
  const llano = texto
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
  if (llanos.size >= LLANOS_GUARDADOS) llanos.clear();
  llanos.set(texto, llano);
  return llano;
}

/** Units of measure are few and come row after row; the memory for them is bounded all the same. */
const llanos = new Map<string, string>();
const LLANOS_GUARDADOS = 500;
