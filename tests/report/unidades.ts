import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { detectar } from '../../src/layout/detectar';
import type { Tabla } from '../../src/plan/tabla';
import { leerEstructura } from '../../src/report/estructura';
import type { Estructura } from '../../src/report/estructura';
import { unidadesDeArchivo } from '../../src/report/unidad';
import type { Unidad } from '../../src/report/unidad';
import { fixture } from '../support/fixture';

const FIXTURES = join(__dirname, '..', 'fixtures');

const leidas = new Map<string, readonly Tabla[]>();

/** Tables of a workbook of tests/fixtures, detected once. */
export function tablasDeLibro(nombre: string): readonly Tabla[] {
  const tablas = leidas.get(nombre) ?? fixture(nombre).sheets.flatMap((sheet) => detectar(sheet));
  leidas.set(nombre, tablas);
  return tablas;
}

export function unidadesDeLibros(...nombres: readonly string[]): readonly Unidad[] {
  return nombres.flatMap((nombre) => unidadesDeArchivo(tablasDeLibro(nombre), nombre, false));
}

/** The three simulated customs units of 2020. */
export function unidadesDe2020(): readonly Unidad[] {
  return unidadesDeLibros(
    'an-2020-t4-simulado-grogr.xlsx',
    'an-2020-t4-simulado-grlgr.xlsx',
    'an-2020-t4-simulado-grcgr.xlsx',
  );
}

export function estructuraDe2020(): Estructura {
  const [tabla] = tablasDeLibro('an-2020-estructura.xlsx');
  if (!tabla) throw new Error('no structure');
  return leerEstructura(tabla);
}

export interface Esperada {
  /** % programado. */
  readonly avp: number;
  readonly avance: number;
  readonly eficacia: number | null;
}

interface Esperado {
  readonly quarters: Readonly<
    Record<
      string,
      {
        readonly acp: Readonly<Record<string, Esperada>>;
        readonly op: Readonly<Record<string, Esperada>>;
        readonly total_pond_present: number;
        readonly weight_present: number;
      }
    >
  >;
  readonly budget_by_op: Readonly<
    Record<string, { readonly vigente: number; readonly ejecutado: number; readonly tareas: number }>
  >;
  readonly counts: Readonly<Record<'unidades' | 'tareas' | 'operaciones' | 'acp', number>>;
  readonly map: Readonly<Record<string, { readonly to: string }>>;
}

/** Figures of the simulated units, computed apart from this program (an-2020-t4-simulado.esperado.json). */
export function esperado(): Esperado {
  return JSON.parse(readFileSync(join(FIXTURES, 'an-2020-t4-simulado.esperado.json'), 'utf8')) as Esperado;
}
