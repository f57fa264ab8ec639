import { AJUSTES_POR_DEFECTO, type Ajustes } from '../../../src/plan/ajustes';
import type { Tabla } from '../../../src/plan/tabla';
import { mensajeConReglas } from '../../../src/check/mensaje';
import { revisar } from '../../../src/check/revisar';
import { REGLAS } from '../../../src/check/rules';
import type { Hallazgo, Regla, ResultadoRevision } from '../../../src/check/types';
import { detectar } from '../../../src/layout/detectar';
import type { Sheet } from '../../../src/sheet/sheet';

import { fixture } from '../../support/fixture';

export interface Libro {
  readonly archivo: string;
  readonly sheets: readonly Sheet[];
  readonly tablas: readonly Tabla[];
}

/** A workbook of `tests/fixtures`, read and detected. */
export function abrir(archivo: string): Libro {
  const { sheets } = fixture(archivo);
  return { archivo, sheets, tablas: sheets.flatMap((sheet) => detectar(sheet)) };
}

export function revisarLibro(
  { archivo, sheets, tablas }: Libro,
  reglas: readonly Regla[] = REGLAS,
  ajustes: Ajustes = AJUSTES_POR_DEFECTO,
): ResultadoRevision {
  return revisar(tablas, sheets, archivo, reglas, ajustes);
}

/** `error suma-mensual POA-01!E13 Los meses…`: one line per finding, to be read by a person. */
export function enLinea(hallazgo: Hallazgo): string {
  const { gravedad, regla, hoja, celda, codigo } = hallazgo;
  return `${gravedad} ${regla} ${hoja}!${celda} [${codigo ?? ''}] ${mensajeConReglas(REGLAS, hallazgo)}`;
}
