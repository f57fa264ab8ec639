import { ROLES_MENSUALES, type Columnas, type Rol, type RolMensual } from '../plan/rol';
import type { Evidencia, Motivo } from '../plan/tabla';
import { ajusteDe, type Muestra } from './content';
import { coincidencias } from './match';
import { seriesDeMeses, type ClaseMes, type ColumnaMes } from './meses';
import type { RutaEncabezado } from './path';
import type { ColumnaForma, Forma } from './types';

/** Columns of a header by role, each with the reasons for it. */
export interface Asignacion {
  readonly columnas: Columnas;
  readonly evidencia: readonly Evidencia[];
  /** Score 0–1 by role; a monthly role has one for all twelve. */
  readonly puntajes: ReadonlyMap<Rol, number>;
}

/** A header as it is judged: its paths, what stands below them, and which texts some form knows. */
export interface EncabezadoVisto {
  readonly rutas: readonly RutaEncabezado[];
  readonly series: SeriesDeMeses;
  readonly muestra: (columna: number) => Muestra;
  readonly conocido: (texto: string) => boolean;
  readonly nombra: (texto: string, rol: Rol) => boolean;
}

interface Candidata {
  readonly rol: Rol;
  readonly columna: number;
  readonly puntaje: number;
  readonly motivos: readonly Motivo[];
}

/** Weakest header that may still name a column. */
const PUNTAJE_MINIMO = 0.45;
/** Share of fitting cells below which the content speaks against the header. */
const AJUSTE_ADVERSO = 0.2;
/** A column found by its content alone: enough to ask, not to proceed. */
const PUNTAJE_POR_CONTENIDO = 0.5;

/** One role per column and one column per role, best scores first. Months only to twelve columns in order. */
export function asignar(forma: Forma, visto: EncabezadoVisto): Asignacion {
  const mensuales = asignarMeses(forma, visto.series);
  const tomadas = new Set(
    Object.values(visto.series)
      .flat(2)
      .map(({ columna }) => columna),
  );
  const rutas = visto.rutas.filter(({ columna }) => !tomadas.has(columna));
  const elegidas = elegir(candidatasDe(forma, { ...visto, rutas }), tomadas);
  elegidas.push(...porContenido(forma, visto, elegidas, tomadas));
  return reunir(mensuales, elegidas);
}

interface SerieMensual {
  readonly rol: RolMensual;
  readonly columnas: readonly ColumnaMes[];
  readonly puntaje: number;
}

function asignarMeses(forma: Forma, series: SeriesDeMeses): readonly SerieMensual[] {
  const roles = ROLES_MENSUALES.filter((rol) => forma.columnas.some((columna) => columna.rol === rol));
  const libres = [...series.sinClase];
  return roles.flatMap((rol): SerieMensual[] => {
    const propia = series[rol][0];
    if (propia) return [{ rol, columnas: propia, puntaje: 1 }];
    const columnas = libres.shift();
    return columnas ? [{ rol, columnas, puntaje: rol === 'programado' ? 1 : 0.7 }] : [];
  });
}

type Series = readonly (readonly ColumnaMes[])[];
export type SeriesDeMeses = Readonly<Record<ClaseMes | 'sinClase', Series>>;

/** Runs of twelve months, apart for programmed, executed and those whose header does not say. */
export function seriesPorClase(rutas: readonly RutaEncabezado[]): SeriesDeMeses {
  const conMes = rutas.flatMap(({ columna, mes }) => (mes ? [{ columna, etiqueta: mes }] : []));
  const de = (clase: ClaseMes | null): Series =>
    seriesDeMeses(conMes.filter(({ etiqueta }) => etiqueta.clase === clase)).filter((serie) =>
      esSerieDeMeses(serie, rutas),
    );
  return { programado: de('programado'), ejecutado: de('ejecutado'), sinClase: de(null) };
}

/** 1…12 that goes on to 13, or stands under labels of its own, numbers the columns and not the months. */
function esSerieDeMeses(serie: readonly ColumnaMes[], rutas: readonly RutaEncabezado[]): boolean {
  if (serie[0]?.etiqueta.estilo !== 'numero') return true;
  const last = serie.at(-1)?.columna ?? 0;
  const next = rutas.find(({ columna }) => columna > last);
  if (next?.partes.at(-1) === '13') return false;
  const labels = serie.map(({ columna }) =>
    rutas
      .find((ruta) => ruta.columna === columna)
      ?.partes.slice(0, -1)
      .join(),
  );
  return new Set(labels).size === 1;
}

function candidatasDe(forma: Forma, { rutas, muestra, conocido }: EncabezadoVisto): readonly Candidata[] {
  return rutas.flatMap((ruta) =>
    coincidencias(forma, ruta, conocido).flatMap(({ columna, puntaje, encabezado, sinonimo }) => {
      const contenido = juzgarContenido(columna, forma, muestra(ruta.columna));
      const total = puntaje * contenido.factor;
      if (total < PUNTAJE_MINIMO) return [];
      const id = encabezado === sinonimo ? 'encabezado-igual' : 'encabezado-parecido';
      const motivos = [{ id, datos: { encabezado, sinonimo } }, ...contenido.motivos];
      return [{ rol: columna.rol, columna: ruta.columna, puntaje: total, motivos }];
    }),
  );
}

function juzgarContenido(
  columna: ColumnaForma,
  forma: Forma,
  muestra: Muestra,
): { readonly factor: number; readonly motivos: readonly Motivo[] } {
  const ajuste = ajusteDe(muestra, columna.contenido, forma.familia);
  if (ajuste === null) return { factor: 0.95, motivos: [{ id: 'columna-vacia', datos: {} }] };
  const datos = {
    contenido: columna.contenido,
    celdas: muestra.celdas,
    porcentaje: Math.round(ajuste * 100),
  };
  if (ajuste < AJUSTE_ADVERSO && muestra.celdas >= 3) {
    return { factor: 0.6, motivos: [{ id: 'contenido-adverso', datos }] };
  }
  return { factor: 0.85 + 0.15 * ajuste, motivos: [{ id: 'contenido', datos }] };
}

function elegir(candidatas: readonly Candidata[], tomadas: Set<number>): Candidata[] {
  const roles = new Set<Rol>();
  const elegidas: Candidata[] = [];
  const ordenadas = [...candidatas].sort((a, b) => b.puntaje - a.puntaje || a.columna - b.columna);
  for (const candidata of ordenadas) {
    if (roles.has(candidata.rol) || tomadas.has(candidata.columna)) continue;
    roles.add(candidata.rol);
    tomadas.add(candidata.columna);
    elegidas.push(candidata);
  }
  return elegidas;
}

/** A code column is known by its codes and the description by its long texts, whatever stands above them. */
function porContenido(
  forma: Forma,
  { rutas, muestra }: EncabezadoVisto,
  elegidas: readonly Candidata[],
  tomadas: Set<number>,
): readonly Candidata[] {
  const encontradas: Candidata[] = [];
  for (const rol of ['codigo', 'descripcion'] as const) {
    const columna = forma.columnas.find((candidata) => candidata.rol === rol);
    if (!columna?.obligatoria || elegidas.some((elegida) => elegida.rol === rol)) continue;
    const libres = rutas.map((ruta) => ruta.columna).filter((libre) => !tomadas.has(libre));
    const hallada = rol === 'codigo' ? conCodigos(libres, forma, muestra) : conTextosLargos(libres, muestra);
    if (hallada === null) continue;
    tomadas.add(hallada);
    const motivos = [{ id: 'solo-contenido', datos: { contenido: columna.contenido } }];
    encontradas.push({ rol, columna: hallada, puntaje: PUNTAJE_POR_CONTENIDO, motivos });
  }
  return encontradas;
}

function conCodigos(
  libres: readonly number[],
  forma: Forma,
  muestra: (columna: number) => Muestra,
): number | null {
  const found = libres.find((columna) => {
    const { celdas, codigos } = muestra(columna);
    return celdas >= 3 && codigos[forma.familia] >= 0.8 * celdas;
  });
  return found ?? null;
}

function conTextosLargos(libres: readonly number[], muestra: (columna: number) => Muestra): number | null {
  const largas = libres
    .map((columna) => ({ columna, ...muestra(columna) }))
    .filter(({ celdas, textos, largo }) => celdas >= 3 && textos >= 0.8 * celdas && largo >= 20);
  return largas.sort((a, b) => b.largo - a.largo)[0]?.columna ?? null;
}

function reunir(mensuales: readonly SerieMensual[], elegidas: readonly Candidata[]): Asignacion {
  const simples = elegidas.map(({ rol, columna }) => [rol, columna] as const);
  const meses = mensuales.map(({ rol, columnas }) => [rol, columnas.map(({ columna }) => columna)] as const);
  const evidenciaMeses = mensuales.flatMap(({ rol, columnas, puntaje }) =>
    columnas.map(({ columna, etiqueta }, index) => ({
      rol,
      columna,
      puntaje,
      motivos: [
        { id: 'mes', datos: { mes: index + 1, estilo: etiqueta.estilo } },
        { id: etiqueta.clase ? 'meses-con-marca' : 'doce-en-orden', datos: { clase: etiqueta.clase } },
      ],
    })),
  );
  const evidencia = [...elegidas, ...evidenciaMeses].sort((a, b) => a.columna - b.columna);
  return {
    columnas: Object.fromEntries([...simples, ...meses]) as Columnas,
    evidencia,
    puntajes: new Map([...elegidas, ...mensuales].map(({ rol, puntaje }) => [rol, puntaje])),
  };
}
