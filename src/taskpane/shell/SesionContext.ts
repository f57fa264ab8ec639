import { createContext, use, useSyncExternalStore } from 'react';
import type { Estado } from './estado';
import type { Sesion } from './sesion';

/** The way from any component to the use cases; `main.tsx` provides it. */
export const SesionContext = createContext<Sesion | null>(null);

export function useSesion(): Sesion {
  const sesion = use(SesionContext);
  if (!sesion) throw new Error('No SesionContext above this component.');
  return sesion;
}

export function useEstado(): Estado {
  const sesion = useSesion();
  return useSyncExternalStore(sesion.suscribir, sesion.estado);
}
