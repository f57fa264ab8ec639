import type { Anterior } from '../../app/informe/comparar';
import type { Decision } from '../../app/equivalencias-hoja';
import type { LibroDelInforme } from '../../app/informe/fuentes';
import type { InformeGuardado } from '../../app/informe/guardado';
import type { GenerateOptions, ReadOptions } from '../../app/port';
import type { VistaInforme } from '../../app/informe/vista';
import type { EncargoInforme } from '../../app/taller/taller';
import type { Trimestre } from '../../plan/mes';
import type { Cambios, FilaDeCifras } from '../../report/cambios';

/** What the workbook knows of its report: settings, and what stands in its generated sheets. */
export interface InformeDelLibro extends InformeGuardado {
  /** Pairs decided in the sheet `Equivalencias`: unit code → institution code. */
  readonly confirmadas: ReadonlyMap<string, string>;
}

/** What a session adds to what the workbook keeps of its report. */
export type EleccionInforme = Pick<EncargoInforme, 'archivos' | 'ilegibles' | 'excluidas'>;

/** `onTypedOver`: which figures, typed over formulas, stay. */
export type OpcionesGenerar = ReadOptions & Pick<GenerateOptions, 'onTypedOver'>;

/** A report as it stands in the session. */
export interface Borrador {
  readonly libro: Omit<LibroDelInforme, 'nombre'>;
  readonly eleccion: EleccionInforme;
  readonly informe: InformeDelLibro;
  readonly trimestre: Trimestre;
}

export interface CasosDeInforme {
  leer(): Promise<InformeDelLibro>;
  guardar(informe: InformeGuardado): Promise<void>;
  /** The report as it would be written, from what was read already. */
  ver(borrador: Borrador): Promise<VistaInforme>;
  /** What changed in the figures since an earlier report; null where there is none to read. */
  comparar(anterior: Anterior, borrador: Borrador, cifras: readonly FilaDeCifras[]): Promise<Cambios | null>;
  /** Writes decisions about equivalences to their sheet. */
  decidir(borrador: Borrador, decisiones: readonly Decision[]): Promise<void>;
}
