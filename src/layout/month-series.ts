import { ROLES_MENSUALES, type RolMensual } from '../plan/rol';
import { seriesDeMeses, type ClaseMes, type ColumnaMes } from './meses';
import type { RutaEncabezado } from './path';
import type { Forma } from './types';

export interface SerieMensual {
  readonly rol: RolMensual;
  readonly columnas: readonly ColumnaMes[];
  readonly puntaje: number;
}

/** Twelve columns for each monthly role of the form: those marked as such, else the next that are not marked. */
export function asignarMeses(forma: Forma, series: SeriesDeMeses): readonly SerieMensual[] {
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

export function columnasDeSeries(series: SeriesDeMeses): readonly number[] {
  return Object.values(series)
    .flat(2)
    .map(({ columna }) => columna);
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
