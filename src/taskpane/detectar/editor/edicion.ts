import type { MapeoGuardado } from '../../../app/mapeos';
import type { Tabla } from '../../../plan/tabla';
import type { Sheet } from '../../../sheet/sheet';

/** A table whose columns the planner is correcting, on the sheet as it was read for it. */
export interface Edicion {
  readonly sheet: Sheet;
  /** As detected; null where nothing was found and all is said by hand. */
  readonly tabla: Tabla | null;
  /** The correction to begin with, where its header has changed since. */
  readonly mapeo: MapeoGuardado | null;
}
