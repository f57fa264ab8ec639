import type { Columnas, Rol } from '../plan/rol';
import type { Evidencia, Motivo } from '../plan/tabla';
import { ajusteDe, type Muestra } from './content';
import type { Candidata, EncabezadoVisto } from './assign-seen';
import { porContenido } from './by-content';
import { coincidencias } from './match';
import { asignarMeses, type SerieMensual } from './month-series';
import type { ColumnaForma, Forma } from './types';

/** Columns of a header by role, each with the reasons for it. */
export interface Asignacion {
  readonly columnas: Columnas;
  readonly evidencia: readonly Evidencia[];
  /** Score 0–1 by role; a monthly role has one for all twelve. */
  readonly puntajes: ReadonlyMap<Rol, number>;
}

/** Weakest header that may still name a column. */
const PUNTAJE_MINIMO = 0.45;
/** Share of fitting cells below which the content speaks against the header. */
const AJUSTE_ADVERSO = 0.2;
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
