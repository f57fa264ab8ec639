import type { JournalEntry } from '../../../app/port';
import type { Estado } from '../../shell/estado';
import type { Sesion } from '../../shell/sesion';
import type { EstadoSeguimiento } from './estado';
import { elegidasDe } from './planes';

type Decision = Partial<Pick<EstadoSeguimiento, 'trimestre' | 'modo' | 'proteger'>>;

export function decidir(sesion: Sesion, cambio: Decision): void {
  sesion.actualizar({ seguimiento: { ...sesion.estado().seguimiento, ...cambio } });
}

export function incluirPlan(sesion: Sesion, clave: string, dentro: boolean): void {
  const { seguimiento } = sesion.estado();
  const excluidas = new Set(seguimiento.excluidas);
  if (dentro) excluidas.delete(clave);
  else excluidas.add(clave);
  sesion.actualizar({ seguimiento: { ...seguimiento, excluidas } });
}

/** Makes the forms; the new sheets are then detected like any other. */
export function generar(sesion: Sesion): Promise<void> {
  return sesion.trabajar('detectar', async (opciones) => {
    const { trimestre, modo, proteger } = sesion.estado().seguimiento;
    const planes = elegidasDe(sesion.estado()).map(({ plan }) => plan);
    const resultado = await sesion.casos.seguimiento.generar({
      planes,
      trimestre,
      modo,
      proteger,
      ...opciones,
    });
    return traslado(sesion, { generado: { trimestre, resultado }, deshecho: null });
  });
}

export function deshacer(sesion: Sesion, entrada: JournalEntry): Promise<void> {
  return sesion.trabajar('detectar', async () => {
    await sesion.casos.deshacer(entrada);
    return traslado(sesion, { generado: null, deshecho: entrada });
  });
}

/** What was done is told even where reading the workbook afterwards fails. */
async function traslado(
  sesion: Sesion,
  hecho: Pick<EstadoSeguimiento, 'generado' | 'deshecho'>,
): Promise<Partial<Estado>> {
  const { seguimiento, revision } = sesion.estado();
  sesion.actualizar({ seguimiento: { ...seguimiento, ...hecho } });
  // Findings are another reading: they are looked for again once this job is over.
  return { ...(await sesion.deteccion({})), cambiado: revision !== null };
}
