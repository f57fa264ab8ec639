import type { Tabla } from '../plan/tabla';
import type { MapeoGuardado } from './mapeos';

/**
 * What has become of a saved correction: some table is read by it; its sheet is there but no header of it has that
 * fingerprint any more; or this workbook has nothing of the kind.
 */
export type EstadoMapeo = 'aplicado' | 'encabezado-cambiado' | 'sin-uso';

interface HojaConTablas {
  readonly hoja: string;
  readonly tablas: readonly Pick<Tabla, 'huella'>[];
}

export function estadoDeMapeo(mapeo: MapeoGuardado, hojas: readonly HojaConTablas[]): EstadoMapeo {
  if (hojas.some(({ tablas }) => tablas.some(({ huella }) => huella === mapeo.huella))) return 'aplicado';
  return hojas.some(({ hoja }) => hoja === mapeo.hoja) ? 'encabezado-cambiado' : 'sin-uso';
}

/** The planner has said what the columns of this table are. */
export function esCorregida({ huella }: Pick<Tabla, 'huella'>, mapeos: readonly MapeoGuardado[]): boolean {
  return mapeos.some((mapeo) => mapeo.huella === huella);
}
