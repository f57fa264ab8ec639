import { revisar } from '../../check/revisar';
import { REGLAS } from '../../check/rules';
import type { Hallazgo, Regla, ResultadoRevision } from '../../check/types';
import type { CasoError } from '../caso-error';
import { planesDe } from '../detectar-libro';
import type { HojaDetectada, LibroDetectado } from '../detectar-libro';
import type { AjustesLibro } from './ajustes-libro';
import type { Justificacion } from './justificaciones';

export interface Justificado {
  readonly hallazgo: Hallazgo;
  readonly justificacion: Justificacion;
}

/** What the rules say of a workbook, seen with its settings and justifications. `hallazgos` are those that stand. */
export interface RevisionLibro extends ResultadoRevision {
  /** Name of the workbook. */
  readonly archivo: string;
  readonly justificados: readonly Justificado[];
  /** Justifications whose finding is gone: no longer needed. */
  readonly sobrantes: readonly Justificacion[];
  /** Ids of rules that the settings turn off. */
  readonly apagadas: readonly string[];
  /** What stored in the workbook could not be read; the revision went on without it. */
  readonly danos: readonly CasoError[];
}

export interface LibroRevisado {
  readonly hojas: readonly HojaDetectada[];
  readonly revision: RevisionLibro;
}

/** Findings of every plan: rules that are off do not run, and a rule's own severity gives way to the chosen one. */
export function revisarConAjustes(
  detectado: LibroDetectado,
  ajustes: AjustesLibro,
  reglas: readonly Regla[] = REGLAS,
): ResultadoRevision {
  const activas = reglasActivas(reglas, ajustes);
  const { libro } = detectado;
  const resultado = revisar(planesDe(detectado), libro.sheets, libro.name, activas, ajustes);
  return conGravedades(resultado, activas, ajustes);
}

/** Rules that the settings leave on. */
export function reglasActivas(reglas: readonly Regla[], { reglasApagadas }: AjustesLibro): readonly Regla[] {
  return reglas.filter(({ id }) => !reglasApagadas.includes(id));
}

/** A rule's own severity gives way to the one that the settings choose. */
export function conGravedades(
  { hallazgos, omitidas }: ResultadoRevision,
  activas: readonly Regla[],
  { gravedades }: AjustesLibro,
): ResultadoRevision {
  const propias = new Map(activas.map(({ id, gravedad }) => [id, gravedad]));
  return {
    omitidas,
    hallazgos: hallazgos.map((uno) => {
      const elegida = gravedades[uno.regla];
      // What a rule itself takes for lighter or graver than usual (display rounding) stays so.
      return elegida !== undefined && uno.gravedad === propias.get(uno.regla)
        ? { ...uno, gravedad: elegida }
        : uno;
    }),
  };
}

/** Sets the accepted findings apart. What a rule that did not run would have found is not known to be gone. */
export function repartir(
  { hallazgos, omitidas }: ResultadoRevision,
  justificaciones: readonly Justificacion[],
  apagadas: readonly string[],
): Pick<RevisionLibro, 'hallazgos' | 'omitidas' | 'justificados' | 'sobrantes'> {
  const porHuella = new Map(justificaciones.map((una) => [una.huella, una]));
  const encontradas = new Set(hallazgos.map(({ huella }) => huella));
  const sinRevisar = new Set([...apagadas, ...omitidas.map(({ regla }) => regla)]);
  return {
    omitidas,
    hallazgos: hallazgos.filter(({ huella }) => !porHuella.has(huella)),
    justificados: hallazgos.flatMap((hallazgo) => {
      const justificacion = porHuella.get(hallazgo.huella);
      return justificacion ? [{ hallazgo, justificacion }] : [];
    }),
    sobrantes: justificaciones.filter(
      ({ huella, regla }) => !encontradas.has(huella) && !sinRevisar.has(regla),
    ),
  };
}
