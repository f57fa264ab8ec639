import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, type ReactNode } from 'react';
import { MENSAJES } from './mensajes';

/** What the planner does not need at once comes when it is asked for, so that the pane opens quickly. */
export const Editor = lazy(async () => ({ default: (await import('./editor/Editor')).Editor }));
export const OtrosLibros = lazy(async () => ({ default: (await import('./otros/OtrosLibros')).OtrosLibros }));
export const Correcciones = lazy(async () => ({
  default: (await import('./correcciones/Correcciones')).Correcciones,
}));
export const Tareas = lazy(async () => ({ default: (await import('./tareas/Tareas')).Tareas }));
export const Seguimiento = lazy(async () => ({
  default: (await import('./seguimiento/Seguimiento')).Seguimiento,
}));

export function Diferido({ children }: { readonly children: ReactNode }) {
  return <Suspense fallback={<Spinner size="tiny" label={MENSAJES.cargando} />}>{children}</Suspense>;
}
