import type { GenerationResult, WorkbookPort } from '../port';
import { HOJA_EJEMPLO, hojaEjemplo } from './hoja-ejemplo';

/**
 * Adds the sheet of the invented plan, or puts an earlier one back to its beginning, and shows it. No other sheet
 * is touched, and the journal entry takes the sheet off again. Rejects with `PortError`.
 */
export async function crearEjemplo(port: WorkbookPort): Promise<GenerationResult> {
  const creado = await port.generate('Crear el plan de ejemplo', [hojaEjemplo()]);
  await port.select(HOJA_EJEMPLO, 'A1');
  return creado;
}

/**
 * Takes the sheet off again with whatever was practised on it: it is put back to its beginning, for undoing refuses
 * what has changed since. `id` is that of the journal entry which `crearEjemplo` gave.
 */
export async function quitarEjemplo(port: WorkbookPort, id: string): Promise<void> {
  await port.generate('Restablecer el plan de ejemplo', [hojaEjemplo()]);
  await port.undo(id);
}
