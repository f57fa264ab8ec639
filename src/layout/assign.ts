import type { Columnas, Rol } from '../plan/rol';
import type { Evidencia, Motivo } from '../plan/tabla';
import { ajusteDe, type Muestra } from './content';
import type { Candidata, EncabezadoVisto } from './assign-seen';
import { porContenido } from './by-content';
import { coincidencias, type Coincidencia } from './match';
import { asignarMeses, type SerieMensual } from './month-series';
import type { Forma } from './types';

/** Columns of a header by role, each with the reasons for it. */
export interface Asignacion {
  readonly columnas: Columnas;
  /** By column; only worked out for the form that is chosen. */
  evidencia(): readonly Evidencia[];
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
  const tomadas = new Set(visto.deMeses);
  const elegidas = elegir(candidatasDe(forma, visto), tomadas);
  elegidas.push(...porContenido(forma, visto, elegidas, tomadas));
  return reunir(mensuales, elegidas);
}

function candidatasDe(forma: Forma, { sueltas, muestra, conocido }: EncabezadoVisto): readonly Candidata[] {
  const candidatas: Candidata[] = [];
  for (const ruta of sueltas) {
    for (const coincidencia of coincidencias(forma, ruta, conocido)) {
      const vista = muestra(ruta.columna);
      const ajuste = ajusteDe(vista, coincidencia.columna.contenido, forma.familia);
      const puntaje = coincidencia.puntaje * factorDe(ajuste, vista);
      if (puntaje < PUNTAJE_MINIMO) continue;
      candidatas.push({
        rol: coincidencia.columna.rol,
        columna: ruta.columna,
        puntaje,
        motivos: () => motivosDe(coincidencia, ajuste, vista),
      });
    }
  }
  return candidatas;
}

/** How far the cells below bear a header out; `ajuste` is null for a blank column, which says nothing. */
function factorDe(ajuste: number | null, muestra: Muestra): number {
  if (ajuste === null) return 0.95;
  return esAdverso(ajuste, muestra) ? 0.6 : 0.85 + 0.15 * ajuste;
}

function esAdverso(ajuste: number, { celdas }: Muestra): boolean {
  return ajuste < AJUSTE_ADVERSO && celdas >= 3;
}

function motivosDe(
  { columna: { contenido }, encabezado, sinonimo }: Coincidencia,
  ajuste: number | null,
  muestra: Muestra,
): readonly Motivo[] {
  const id = encabezado === sinonimo ? 'encabezado-igual' : 'encabezado-parecido';
  const porNombre = { id, datos: { encabezado, sinonimo } };
  if (ajuste === null) return [porNombre, { id: 'columna-vacia', datos: {} }];
  const datos = { contenido, celdas: muestra.celdas, porcentaje: Math.round(ajuste * 100) };
  return [porNombre, { id: esAdverso(ajuste, muestra) ? 'contenido-adverso' : 'contenido', datos }];
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
  return {
    columnas: Object.fromEntries([...simples, ...meses]) as Columnas,
    evidencia: () => evidenciaDe(mensuales, elegidas),
    puntajes: new Map([...elegidas, ...mensuales].map(({ rol, puntaje }) => [rol, puntaje])),
  };
}

function evidenciaDe(
  mensuales: readonly SerieMensual[],
  elegidas: readonly Candidata[],
): readonly Evidencia[] {
  const simples = elegidas.map((candidata) => ({ ...candidata, motivos: candidata.motivos() }));
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
  return [...simples, ...evidenciaMeses].sort((a, b) => a.columna - b.columna);
}
