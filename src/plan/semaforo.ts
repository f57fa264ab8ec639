import type { Ajustes } from './ajustes';
import { TOLERANCIA_RELATIVA } from './tolerancia';

export type Luz = 'verde' | 'amarillo' | 'rojo';

/**
 * Traffic light of a percentage in points. Half-open bands without gaps: ≥ verde, ≥ amarillo, else rojo.
 * There is no national norm: the thresholds are a setting.
 */
export function semaforo(puntos: number, umbrales: Ajustes['semaforo']): Luz {
  const valor = puntos + TOLERANCIA_RELATIVA; // 79.99999999999999 is 80 after a mean
  if (valor >= umbrales.verde) return 'verde';
  return valor >= umbrales.amarillo ? 'amarillo' : 'rojo';
}
