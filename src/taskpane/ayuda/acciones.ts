import type { Sesion } from '../shell/sesion';
import { AYUDA_INICIAL, type EstadoAyuda } from './estado';

/** Opens the guide at a section, or at its contents. */
export function abrirAyuda(sesion: Sesion, lugar: Partial<EstadoAyuda> = {}): void {
  sesion.actualizar({ ayuda: { ...AYUDA_INICIAL, ...lugar } });
  sesion.mostrar('ayuda');
}
