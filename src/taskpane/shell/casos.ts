import type { HojaDetectada } from '../../app/detectar-libro';
import type { Entorno } from '../../app/diagnostico';
import type { ActiveCell, GenerationResult, JournalEntry, ReadOptions } from '../../app/port';
import type { LibroRevisado } from '../../app/revision/revision-libro';
import type { Hallazgo, Regla } from '../../check/types';
import type { Forma } from '../../layout/types';
import type { Trimestre } from '../../plan/mes';
import type { CasosDeInforme, EleccionInforme, OpcionesGenerar } from '../consolidar/casos';
import type { CasosDeArchivos, CasosDeCorreccion } from '../detectar/casos';
import type { CasosDeSeguimiento } from '../detectar/seguimiento/casos';
import type { CasosDeFormulas } from '../formulas/casos';
import type { CasosDeInicio } from '../inicio/casos';
import type { CasosDeRevision } from '../validar/casos';

export type { LibroRevisado } from '../../app/revision/revision-libro';

/** What the pane says about forms and rules comes from their own files. */
export interface Catalogo {
  readonly formas: readonly Pick<Forma, 'id' | 'nombre'>[];
  readonly reglas: readonly Pick<Regla, 'id' | 'gravedad' | 'titulo' | 'porque' | 'comoArreglar' | 'norma'>[];
  /** The sentence of a finding, placeholders filled. */
  readonly mensaje: (hallazgo: Hallazgo) => string;
}

/** What the pane and the ribbon can do with the open workbook: the use cases of `app`, bound to its port. */
export interface CasosDeUso extends CasosDeRevision {
  readonly catalogo: Catalogo;
  detectar(opciones: ReadOptions): Promise<readonly HojaDetectada[]>;
  /** Reads the workbook once: the findings are those of the sheets that come with them. */
  validar(opciones: ReadOptions): Promise<LibroRevisado>;
  /** The same after cells of these sheets changed: no others are read, unless their formulas follow them. */
  ponerAlDia(hojas: ReadonlySet<string>, opciones: ReadOptions): Promise<LibroRevisado>;
  /** Without a choice, all plans of this workbook go in, and nothing else. */
  consolidar(
    trimestre: Trimestre,
    opciones: OpcionesGenerar,
    eleccion?: EleccionInforme,
  ): Promise<GenerationResult>;
  readonly informe: CasosDeInforme;
  /** Selects one cell or a range (A1) of a sheet. */
  irA(hoja: string, celda: string): Promise<void>;
  deshacer(entrada: JournalEntry): Promise<void>;
  readonly correcciones: CasosDeCorreccion;
  readonly archivos: CasosDeArchivos;
  readonly formulas: CasosDeFormulas;
  readonly inicio: CasosDeInicio;
  readonly seguimiento: CasosDeSeguimiento;
  /** The cell that the planner is on. */
  celdaActiva(): Promise<ActiveCell>;
  /** Where the add-in runs. */
  entorno(): Entorno;
  /** Calls back with the sheet after the planner changed cells of it; resolves to its removal. */
  alCambiar(avisar: (hoja: string) => void): Promise<() => Promise<void>>;
}
