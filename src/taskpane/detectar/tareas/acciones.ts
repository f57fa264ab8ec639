import { aplicarElecciones, type Eleccion } from '../../../app/elecciones';
import type { Fila, Tabla } from '../../../plan/tabla';
import type { Sesion } from '../../shell/sesion';

/**
 * Gives a task its kind and direction (null: the inferred ones) and shows every plan with it. What was said of the
 * workbook before is no longer true: findings are looked for again when they are asked for.
 */
export function elegir(sesion: Sesion, tabla: Tabla, fila: Fila, eleccion: Eleccion | null): Promise<void> {
  return sesion.trabajar('detectar', async () => {
    const elecciones = await sesion.casos.correcciones.elegir(tabla, fila, eleccion);
    await sesion.archivos.aplicar(elecciones);
    const { hojas } = sesion.estado();
    return {
      revision: null,
      hojas:
        hojas?.map((hoja) => ({
          ...hoja,
          tablas: hoja.tablas.map((una) => aplicarElecciones(una, elecciones)),
        })) ?? null,
    };
  });
}
