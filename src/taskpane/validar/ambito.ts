import type { Zona } from '../../app/informe/zonas';
import { estaEn } from '../../app/informe/zonas';
import type { Hallazgo } from '../../check/types';

/** The plan of one unit, whose findings are looked at alone. */
export interface Ambito {
  readonly unidad: string;
  /** Null for the open workbook. */
  readonly archivo: string | null;
  readonly zonas: readonly Zona[];
}

/** Findings of the unit; `ajenos` are those of closed workbooks. */
export function delAmbito(
  hallazgos: readonly Hallazgo[],
  ambito: Ambito | null,
  ajenos: ReadonlySet<Hallazgo>,
): readonly Hallazgo[] {
  if (!ambito) return hallazgos;
  const { archivo, zonas } = ambito;
  return hallazgos.filter((uno) => {
    const suLibro = archivo === null ? !ajenos.has(uno) : ajenos.has(uno) && uno.archivo === archivo;
    return suLibro && estaEn(zonas, uno);
  });
}
