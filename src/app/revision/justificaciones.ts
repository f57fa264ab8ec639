import { z } from 'zod';
import type { Hallazgo } from '../../check/types';
import { CasoError } from '../caso-error';
import type { WorkbookPort } from '../port';

const CLAVE = 'justificaciones';

const justificacion = z.object({
  /** Of the finding: rule, unit, row and role, never an address. */
  huella: z.string(),
  motivo: z.string().min(1),
  /** ISO date on which it was accepted. */
  fecha: z.iso.date(),
  /** What was accepted, for when the finding is gone. */
  regla: z.string(),
  hoja: z.string(),
  codigo: z.string().nullable(),
  mensaje: z.string(),
});

const guardadas = z.object({ version: z.literal(1), justificaciones: z.array(justificacion) });

/** A finding that somebody accepted, and why. */
export type Justificacion = z.infer<typeof justificacion>;

/** Stored in the workbook. Throws `JUSTIFICACIONES_DANADAS` rather than taking damaged ones for none. */
export async function leerJustificaciones(port: WorkbookPort): Promise<readonly Justificacion[]> {
  const guardado = await port.getSetting(CLAVE);
  if (guardado === undefined) return [];
  const leido = guardadas.safeParse(guardado);
  if (!leido.success) throw new CasoError('JUSTIFICACIONES_DANADAS');
  return leido.data.justificaciones;
}

export interface Aceptacion {
  readonly hallazgo: Hallazgo;
  /** Its sentence. */
  readonly mensaje: string;
  readonly motivo: string;
  /** ISO date. */
  readonly fecha: string;
}

/** Accepts a finding, or gives its acceptance another reason. Throws `SIN_MOTIVO` where there is none. */
export async function justificar(port: WorkbookPort, aceptacion: Aceptacion): Promise<void> {
  const { hallazgo, mensaje, fecha } = aceptacion;
  const motivo = aceptacion.motivo.trim();
  if (motivo === '') throw new CasoError('SIN_MOTIVO');
  const { huella, regla, hoja, codigo } = hallazgo;
  const otras = (await leerJustificaciones(port)).filter((una) => una.huella !== huella);
  await guardar(port, [...otras, { huella, motivo, fecha, regla, hoja, codigo, mensaje }]);
}

/** The findings count again. */
export async function retirarJustificaciones(port: WorkbookPort, huellas: readonly string[]): Promise<void> {
  const actuales = await leerJustificaciones(port);
  await guardar(
    port,
    actuales.filter(({ huella }) => !huellas.includes(huella)),
  );
}

async function guardar(port: WorkbookPort, justificaciones: readonly Justificacion[]): Promise<void> {
  await port.setSetting(CLAVE, justificaciones.length === 0 ? undefined : { version: 1, justificaciones });
}
