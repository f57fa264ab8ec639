import { ROLES_MENSUALES, type Columnas, type Rol } from '../plan/rol';
import type { Evidencia } from '../plan/tabla';
import type { Asignacion } from './assign';
import type { Candidatura } from './confidence';
import type { Grid } from './grid';
import { ventanaDe, type VentanaEncabezado } from './header';
import { huellaDe } from './huella';
import { rutasDe, type RutaEncabezado } from './path';
import type { SenalFila } from './signals';
import { LayoutError, type Forma, type Mapeo } from './types';
import type { Vocabulario } from './vocabulario';

type Senales = ReadonlyMap<number, SenalFila>;

/** Headers whose fingerprint a saved mapping knows, whether or not their words mean anything to a form. */
export function ventanasGuardadas(
  grid: Grid,
  senales: Senales,
  vocabulario: Vocabulario,
  mapeos: readonly Mapeo[],
): readonly VentanaEncabezado[] {
  const ventanas: VentanaEncabezado[] = [];
  if (mapeos.length === 0) return ventanas;
  for (const { fila, textos } of senales.values()) {
    if (textos < 2 || fila <= (ventanas.at(-1)?.bottom ?? -1)) continue;
    const ventana = mapeos
      .map(({ altoEncabezado, huella }) => ({
        huella,
        ventana: ventanaDe(senales, desde(fila, altoEncabezado)),
      }))
      .find(({ huella, ventana: v }) => v && huellaDe(rutasDe(grid, vocabulario, v)) === huella)?.ventana;
    if (ventana) ventanas.push(ventana);
  }
  return ventanas;
}

/** The saved mapping for a header, moved along where the header stands elsewhere; null where there is none. */
export function candidaturaGuardada(
  rutas: readonly RutaEncabezado[],
  formas: readonly Forma[],
  mapeos: readonly Mapeo[],
): Candidatura | null {
  if (mapeos.length === 0) return null;
  const huella = huellaDe(rutas);
  const mapeo = mapeos.find((candidato) => candidato.huella === huella);
  const forma = formas.find(({ id }) => id === mapeo?.forma);
  if (!mapeo || !forma) return null;
  const corrida = primeraColumna(rutas) - mapeo.primeraColumna;
  const columnas = moverColumnas(mapeo.columnas, corrida);
  return { forma, asignacion: asignacionDada(columnas, 'mapeo-guardado'), confianza: 1 };
}

/** Columns that a person has given: certain, with that as their only reason. */
export function asignacionDada(columnas: Columnas, motivo: string): Asignacion {
  const pares = Object.entries(columnas) as [Rol, number | readonly number[]][];
  const evidencia = (): Evidencia[] =>
    pares.flatMap(([rol, asignada]) =>
      lista(asignada).map((columna): Evidencia => ({
        rol,
        columna,
        puntaje: 1,
        motivos: [{ id: motivo, datos: {} }],
      })),
    );
  return {
    columnas,
    evidencia: () => evidencia().sort((a, b) => a.columna - b.columna),
    puntajes: new Map(pares.map(([rol]) => [rol, 1])),
  };
}

/** Refuses months that are not twelve. */
export function exigirMeses(columnas: Columnas): void {
  for (const rol of ROLES_MENSUALES) {
    const meses = columnas[rol];
    if (meses && meses.length !== 12)
      throw new LayoutError('MESES_INCOMPLETOS', { rol, meses: meses.length });
  }
}

export function primeraColumna(rutas: readonly RutaEncabezado[]): number {
  return rutas.find(({ partes }) => partes.length > 0)?.columna ?? 0;
}

function moverColumnas(columnas: Columnas, corrida: number): Columnas {
  if (corrida === 0) return columnas;
  const pares = Object.entries(columnas).map(([rol, asignada]) => [
    rol,
    typeof asignada === 'number' ? asignada + corrida : asignada.map((columna) => columna + corrida),
  ]);
  return Object.fromEntries(pares) as Columnas;
}

function lista(asignada: number | readonly number[]): readonly number[] {
  return typeof asignada === 'number' ? [asignada] : asignada;
}

function desde(fila: number, alto: number): readonly number[] {
  return Array.from({ length: alto }, (_, index) => fila + index);
}
