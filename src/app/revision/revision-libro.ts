import { revisar } from '../../check/revisar';
import { REGLAS } from '../../check/rules';
import type { Hallazgo, Regla, ResultadoRevision } from '../../check/types';
import { CasoError } from '../caso-error';
import type { CasoErrorCode } from '../caso-error';
import { leerLibro, planesDe } from '../detectar-libro';
import type { HojaDetectada, LibroDetectado } from '../detectar-libro';
import { PortError } from '../port';
import type { ReadOptions, WorkbookPort } from '../port';
import { AJUSTES_DE_FABRICA, leerAjustes } from './ajustes-libro';
import type { AjustesLibro } from './ajustes-libro';
import { leerJustificaciones } from './justificaciones';
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

/** Reads the open workbook once and checks every plan in it. Rejects with `CasoError` where there is none. */
export async function revisarLibro(
  port: WorkbookPort,
  opciones: ReadOptions = {},
  reglas: readonly Regla[] = REGLAS,
): Promise<LibroRevisado> {
  const detectado = await leerLibro(port, opciones);
  planesDe(detectado);
  const ajustes = await oDano(() => leerAjustes(port), AJUSTES_DE_FABRICA, 'AJUSTES_DANADOS');
  const justificaciones = await oDano(() => leerJustificaciones(port), [], 'JUSTIFICACIONES_DANADAS');
  if (opciones.signal?.aborted) throw new PortError('CANCELADO');
  const resultado = revisarConAjustes(detectado, ajustes.dato, reglas);
  return {
    hojas: detectado.hojas,
    revision: {
      archivo: detectado.libro.name,
      ...repartir(resultado, justificaciones.dato, ajustes.dato.reglasApagadas),
      apagadas: reglas.flatMap(({ id }) => (ajustes.dato.reglasApagadas.includes(id) ? [id] : [])),
      danos: [ajustes.dano, justificaciones.dano].filter((dano) => dano !== null),
    },
  };
}

/** Findings of every plan: rules that are off do not run, and a rule's own severity gives way to the chosen one. */
export function revisarConAjustes(
  detectado: LibroDetectado,
  ajustes: AjustesLibro,
  reglas: readonly Regla[] = REGLAS,
): ResultadoRevision {
  const activas = reglas.filter(({ id }) => !ajustes.reglasApagadas.includes(id));
  const { libro } = detectado;
  const { hallazgos, omitidas } = revisar(planesDe(detectado), libro.sheets, libro.name, activas, ajustes);
  const propias = new Map(activas.map(({ id, gravedad }) => [id, gravedad]));
  return {
    omitidas,
    hallazgos: hallazgos.map((uno) => {
      const elegida = ajustes.gravedades[uno.regla];
      // What a rule itself takes for lighter or graver than usual (display rounding) stays so.
      return elegida !== undefined && uno.gravedad === propias.get(uno.regla)
        ? { ...uno, gravedad: elegida }
        : uno;
    }),
  };
}

/** Sets the accepted findings apart. What a rule that did not run would have found is not known to be gone. */
function repartir(
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

/** Damage done to what the workbook stores is told beside the findings and does not hide them. */
async function oDano<T>(
  leer: () => Promise<T>,
  siNo: T,
  codigo: CasoErrorCode,
): Promise<{ readonly dato: T; readonly dano: CasoError | null }> {
  try {
    return { dato: await leer(), dano: null };
  } catch (error) {
    if (error instanceof CasoError && error.code === codigo) return { dato: siNo, dano: error };
    throw error;
  }
}
