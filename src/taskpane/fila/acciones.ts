import type { Sesion } from '../shell/sesion';
import { releer } from '../validar/releer';

/** Explains the row that the planner is on, from the workbook as it stands now. */
export function explicarFila(sesion: Sesion): Promise<void> {
  return sesion.trabajar('fila', async (opciones) => {
    const { casos } = sesion;
    const { sheet, row } = await casos.celdaActiva();
    const leido = await releer(sesion, opciones);
    const { tope } = await casos.ajustes();
    return { ...leido, fila: { hoja: sheet, fila: row + 1, tope } };
  });
}
