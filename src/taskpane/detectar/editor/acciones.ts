import type { MapeoGuardado } from '../../../app/mapeos';
import type { Tabla } from '../../../plan/tabla';
import type { Sesion } from '../../shell/sesion';

/** Opens the editor on a sheet as it is now; `tabla` is null where nothing was found on it. */
export function editar(
  sesion: Sesion,
  hoja: string,
  tabla: Tabla | null,
  mapeo: MapeoGuardado | null = null,
): Promise<void> {
  return sesion.trabajar('detectar', async (opciones) => {
    const sheet = await sesion.casos.correcciones.hoja(hoja, opciones);
    return { edicion: { sheet, tabla, mapeo } };
  });
}

export function cerrarEditor(sesion: Sesion): void {
  sesion.actualizar({ edicion: null });
}

/** Saves the columns of the table that is being edited and detects again with them. */
export function guardarMapeo(sesion: Sesion, mapeo: MapeoGuardado): Promise<void> {
  const { edicion } = sesion.estado();
  const anteriores = [edicion?.tabla?.huella, edicion?.mapeo?.huella].filter(
    (huella) => huella !== undefined,
  );
  return corregir(sesion, () => sesion.casos.correcciones.guardar(mapeo, anteriores));
}

/** The planner says that a doubtful table is right as it was found. */
export function confirmarTabla(sesion: Sesion, tabla: Tabla): Promise<void> {
  return sesion.trabajar('detectar', async (opciones) => {
    await sesion.casos.correcciones.confirmar(tabla, opciones);
    return sesion.deteccion(opciones);
  });
}

export function quitarMapeo(sesion: Sesion, huella: string): Promise<void> {
  return corregir(sesion, () => sesion.casos.correcciones.quitar(huella));
}

/** Resolves to the sentence about a broken file, or to the number of corrections that were added. */
export async function importarMapeos(sesion: Sesion, archivo: Blob): Promise<string | number> {
  const texto = await archivo.text();
  const { agregadas, error } = await sesion.casos.correcciones.importar(texto);
  if (error !== null) return error;
  await sesion.detectar();
  return agregadas;
}

function corregir(sesion: Sesion, hacer: () => Promise<void>): Promise<void> {
  return sesion.trabajar('detectar', async (opciones) => {
    await hacer();
    return sesion.deteccion(opciones);
  });
}
