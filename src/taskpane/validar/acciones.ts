import type { AjustesLibro } from '../../app/revision/ajustes-libro';
import type { Hallazgo } from '../../check/types';
import type { Estado } from '../shell/estado';
import { leerGuardado } from '../consolidar/acciones';
import { leerFallo } from '../shell/fallo';
import type { Sesion } from '../shell/sesion';
import type { Hecho } from './hecho';
import { releer } from './releer';

/** What the planner does with findings. Whatever changes cells or judgements is followed by a re-check. */

export function arreglar(sesion: Sesion, hallazgos: readonly Hallazgo[]): Promise<void> {
  return hacerYReleer(sesion, async () => {
    const entrada = await sesion.casos.arreglar(hallazgos);
    return { clase: 'arreglado', celdas: entrada?.cells ?? 0 };
  });
}

/** Undoes the last change that the add-in made. */
export function deshacer(sesion: Sesion): Promise<void> {
  const [entrada] = sesion.estado().historial.done;
  if (!entrada) return Promise.resolve();
  return hacerYReleer(sesion, async () => {
    await sesion.casos.deshacer(entrada);
    const { consolidado, informe } = sesion.estado();
    if (informe.guardado) await leerGuardado(sesion);
    if (consolidado?.resultado.journal?.id === entrada.id) sesion.actualizar({ consolidado: null });
    return { clase: 'deshecho', entrada };
  });
}

export function rehacer(sesion: Sesion): Promise<void> {
  const [entrada] = sesion.estado().historial.undone;
  if (!entrada) return Promise.resolve();
  return hacerYReleer(sesion, async () => {
    await sesion.casos.rehacer(entrada);
    return { clase: 'rehecho', entrada };
  });
}

export function justificar(sesion: Sesion, hallazgo: Hallazgo, motivo: string): Promise<void> {
  return hacerYReleer(sesion, async () => {
    await sesion.casos.justificar(hallazgo, motivo);
    return { clase: 'justificado' };
  });
}

export function retirar(sesion: Sesion, huellas: readonly string[]): Promise<void> {
  return hacerYReleer(sesion, async () => {
    await sesion.casos.retirarJustificaciones(huellas);
    return { clase: 'retirado', cuantas: huellas.length };
  });
}

export function guardarAjustes(sesion: Sesion, ajustes: AjustesLibro): Promise<void> {
  return hacerYReleer(sesion, async () => {
    await sesion.casos.guardarAjustes(ajustes);
    await sesion.archivos.revisar();
    return { clase: 'ajustado' };
  });
}

/** The findings as they are shown become a sheet of the workbook, which is then brought to the front. */
export function exportar(sesion: Sesion, hoja: string): Promise<void> {
  return sesion.trabajar('validar', async () => {
    const { revision } = sesion.estado();
    if (!revision) return {};
    const { journal } = await sesion.casos.exportarObservaciones(revision);
    await sesion.irA(hoja, 'A1');
    return {
      hecho: { clase: 'exportado', sinCambios: journal === null },
      historial: await sesion.casos.historial(),
    };
  });
}

export function alternarMarcas(sesion: Sesion): Promise<void> {
  return sesion.trabajar('validar', async () => {
    const { marcado, revision } = sesion.estado();
    await sesion.casos.marcar(marcado ? null : (revision?.hallazgos ?? []));
    return { marcado: !marcado, hecho: { clase: marcado ? 'desmarcado' : 'marcado' } };
  });
}

/** What an earlier pane left in the workbook: steps to undo, and marks. */
export async function recordar(sesion: Sesion): Promise<void> {
  const recordado = await Promise.all([sesion.casos.historial(), sesion.casos.estaMarcado()]).then(
    ([historial, marcado]): Partial<Estado> => ({ historial, marcado }),
    (error: unknown): Partial<Estado> => ({ fallo: leerFallo(error) }),
  );
  sesion.actualizar(recordado);
}

function hacerYReleer(sesion: Sesion, hacer: () => Promise<Hecho>): Promise<void> {
  return sesion.trabajar('validar', async (opciones) => {
    const hecho = await hacer();
    // Told even where the re-check fails: it has been done.
    sesion.actualizar({ hecho, cambiado: sesion.estado().revision !== null });
    return sesion.estado().revision
      ? releer(sesion, opciones)
      : { historial: await sesion.casos.historial() };
  });
}
