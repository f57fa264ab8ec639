import { z } from 'zod';
import { TIPOS_INDICADOR } from '../plan/indicador';
import type { EleccionGuardada } from './elecciones';

const eleccion = z.object({
  tarea: z.string().min(1),
  tipo: z.enum(TIPOS_INDICADOR),
  sentido: z.enum(['mayor', 'menor']),
});

/** Keeps what is sound of whatever stands in the setting. */
export function revisarElecciones(guardado: unknown): readonly EleccionGuardada[] {
  if (!Array.isArray(guardado)) return [];
  return guardado.flatMap((una) => eleccion.safeParse(una).data ?? []);
}
