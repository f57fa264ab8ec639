import type { Estado } from '../shell/estado';
import type { Sesion } from '../shell/sesion';
import { RECORRIDO, type EstadoInicio, type PasoDeRecorrido } from './estado';

/** What was read before the workbook got or lost a sheet is no longer shown. */
function sinLeer({ formulas }: Estado): Partial<Estado> {
  return {
    hojas: null,
    revision: null,
    consolidado: null,
    deshecho: null,
    cambiado: false,
    formulas: { ...formulas, planes: null },
  };
}

/** Adds the plan to practise with and starts the tour on it. */
export async function crearEjemplo(sesion: Sesion): Promise<void> {
  await sesion.trabajar('inicio', async () => {
    const { journal } = await sesion.casos.inicio.crearEjemplo();
    const { ejemplo } = sesion.estado().inicio;
    // An example that was there already keeps the entry that can take it off.
    return {
      ...sinLeer(sesion.estado()),
      paso: 'detectar',
      inicio: { recorrido: 'detectar', ejemplo: ejemplo ?? journal },
    };
  });
}

/** Takes off what the tour has made: the report first, then the plan. */
export async function quitarEjemplo(sesion: Sesion): Promise<void> {
  const { inicio, consolidado } = sesion.estado();
  const { ejemplo } = inicio;
  if (!ejemplo) return;
  await sesion.trabajar('inicio', async () => {
    const informe = consolidado?.resultado.journal;
    if (informe) await sesion.casos.deshacer(informe);
    await sesion.casos.inicio.quitarEjemplo(ejemplo);
    return { ...sinLeer(sesion.estado()), inicio: { recorrido: null, ejemplo: null } };
  });
}

/** Whether the work of a step of the tour has been done. */
export function hecho({ hojas, revision, consolidado }: Estado, paso: PasoDeRecorrido): boolean {
  return { detectar: hojas, validar: revision, consolidar: consolidado }[paso] !== null;
}

/** Does the work of a step; once done, goes on to the next one. */
export async function seguir(sesion: Sesion, paso: PasoDeRecorrido): Promise<void> {
  if (!hecho(sesion.estado(), paso)) return sesion[paso]();
  const siguiente = RECORRIDO[RECORRIDO.indexOf(paso) + 1];
  if (!siguiente) {
    salir(sesion);
    return;
  }
  cambiar(sesion, { recorrido: siguiente });
  sesion.mostrar(siguiente);
}

export function salir(sesion: Sesion): void {
  cambiar(sesion, { recorrido: null });
}

function cambiar(sesion: Sesion, cambio: Partial<EstadoInicio>): void {
  sesion.actualizar({ inicio: { ...sesion.estado().inicio, ...cambio } });
}
