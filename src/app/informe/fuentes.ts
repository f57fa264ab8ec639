import type { Hallazgo } from '../../check/types';
import type { Tabla } from '../../plan/tabla';
import type { Estructura } from '../../report/estructura';
import { FORMA_ESTRUCTURA, leerEstructura } from '../../report/estructura';
import type { ArchivoSinPlan } from '../../report/recibidas';
import { FORMA_INFORME } from '../../report/nombres';
import type { CuentaDeHallazgos, Unidad } from '../../report/unidad';
import { unidadesDeArchivo } from '../../report/unidad';
import type { HojaDetectada } from '../detectar-libro';
import type { ArchivoLeido } from '../leer-archivos';
import { mensajeDeArchivo } from '../mensajes-archivo';
import { SIN_PLAN } from '../mensajes-consolidar';
import { estaEn, zonasDe } from './zonas';

/** The open workbook, as far as a report is made of it. */
export interface LibroDelInforme {
  readonly nombre: string;
  readonly hojas: readonly HojaDetectada[];
  /** Null where nobody validated. */
  readonly hallazgos: readonly HallazgoEnHoja[] | null;
}

/** A closed file that goes into the report. */
export interface ArchivoDelInforme {
  readonly leido: ArchivoLeido;
  readonly hallazgos: readonly HallazgoEnHoja[] | null;
}

/** A finding, as far as the report counts it. */
export type HallazgoEnHoja = Pick<Hallazgo, 'hoja' | 'fila' | 'gravedad'>;

/** Where the institution's structure was found; null means the open workbook. */
export interface EstructuraHallada {
  readonly estructura: Estructura;
  readonly archivo: string | null;
  readonly hoja: string;
}

export interface Fuentes {
  readonly unidades: readonly Unidad[];
  readonly sinPlan: readonly ArchivoSinPlan[];
  readonly estructura: EstructuraHallada | null;
}

/** Units and structure of a workbook and of any number of closed files; its own structure comes first. */
export function reunir(libro: LibroDelInforme, archivos: readonly ArchivoDelInforme[]): Fuentes {
  const tablas = libro.hojas.flatMap((hoja) => hoja.tablas);
  const deArchivos = archivos.map(({ leido, hallazgos }) => ({
    leido,
    unidades: conHallazgos(unidadesDeArchivo(tablasDeArchivo(leido), leido.archivo, false), hallazgos),
    estructuras: tablasDeEstructura(tablasDeArchivo(leido)),
  }));
  const [propia] = tablasDeEstructura(tablas);
  const [ajena] = deArchivos.flatMap(({ leido, estructuras }) =>
    estructuras.map((tabla) => hallada(tabla, leido.archivo)),
  );
  return {
    unidades: [
      ...conHallazgos(unidadesDeArchivo(tablas, libro.nombre, true), libro.hallazgos),
      ...deArchivos.flatMap(({ unidades }) => unidades),
    ],
    sinPlan: deArchivos
      // A report of an earlier quarter is there to be compared with: it was never meant to bring a plan.
      .filter(
        ({ leido, unidades, estructuras }) => unidades.length + estructuras.length === 0 && !esInforme(leido),
      )
      .map(({ leido }) => archivoSinPlan(leido)),
    estructura: propia ? hallada(propia, null) : (ajena ?? null),
  };
}

export function tablasDeArchivo({ hojas }: ArchivoLeido): readonly Tabla[] {
  return hojas.flatMap(({ tablas }) => tablas);
}

export function tablasDeEstructura(tablas: readonly Tabla[]): readonly Tabla[] {
  return tablas.filter(({ forma }) => forma === FORMA_ESTRUCTURA);
}

function esInforme(leido: ArchivoLeido): boolean {
  return tablasDeArchivo(leido).some(({ forma }) => forma === FORMA_INFORME);
}

export function archivoSinPlan({ archivo, error }: ArchivoLeido): ArchivoSinPlan {
  return error
    ? { archivo, estado: 'ilegible', motivo: mensajeDeArchivo(error) }
    : { archivo, estado: 'sin-tabla', motivo: SIN_PLAN };
}

/** Tells a unit's plan from all others of the session. */
export function claveDeUnidad({ archivo, enEsteLibro, tabla }: Unidad): string {
  const { top, left } = tabla.rango;
  return JSON.stringify([enEsteLibro ? null : archivo, tabla.hoja, top, left]);
}

function hallada(tabla: Tabla, archivo: string | null): EstructuraHallada {
  return { estructura: leerEstructura(tabla), archivo, hoja: tabla.hoja };
}

function conHallazgos(
  unidades: readonly Unidad[],
  hallazgos: readonly HallazgoEnHoja[] | null,
): readonly Unidad[] {
  if (hallazgos === null) return unidades;
  const zonas = zonasDe(unidades);
  return unidades.map((unidad) => {
    const suyas = zonas.get(unidad) ?? [];
    return { ...unidad, hallazgos: contarHallazgos(hallazgos.filter((uno) => estaEn(suyas, uno))) };
  });
}

export function contarHallazgos(hallazgos: readonly Pick<Hallazgo, 'gravedad'>[]): CuentaDeHallazgos {
  const cuenta = { error: 0, aviso: 0, nota: 0 };
  for (const { gravedad } of hallazgos) cuenta[gravedad]++;
  return cuenta;
}
