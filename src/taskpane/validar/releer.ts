import type { ReadOptions } from '../../app/port';
import type { Hallazgo } from '../../check/types';
import type { Estado } from '../shell/estado';
import { leerFallo } from '../shell/fallo';
import type { Sesion } from '../shell/sesion';

/** Reads and checks the workbook again, or only some sheets of it; marks in the sheet follow where they are on. */
export async function releer(
  { casos, estado }: Pick<Sesion, 'casos' | 'estado'>,
  opciones: ReadOptions,
  hojas?: ReadonlySet<string>,
): Promise<Partial<Estado>> {
  const libro = await (hojas ? casos.ponerAlDia(hojas, opciones) : casos.validar(opciones));
  const { marcado, revision } = estado();
  const leido: Partial<Estado> = { ...libro, historial: await casos.historial(), cambiado: false };
  if (!marcado || lugares(revision?.hallazgos) === lugares(libro.revision.hallazgos)) return leido;
  try {
    await casos.marcar(libro.revision.hallazgos);
    return leido;
  } catch (error) {
    // A sheet that was protected meanwhile hides no finding.
    return { ...leido, fallo: leerFallo(error) };
  }
}

/** What marks show of the findings: they are written again only where this changes. */
function lugares(hallazgos: readonly Hallazgo[] = []): string {
  return hallazgos.map(({ hoja, celda, gravedad }) => `${gravedad} ${celda} ${hoja}`).join('\n');
}
