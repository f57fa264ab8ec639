import type { FamiliaCodigo, TipoFila } from '../plan/tabla';
import type { Rol } from '../plan/rol';

/** What a column of a role holds, as far as its cells can tell. */
export type Contenido = 'codigo' | 'texto' | 'numero' | 'porcentaje' | 'dinero' | 'fecha' | 'entero';

export interface ColumnaForma {
  readonly rol: Rol;
  /** Header texts, without accents, case, spaces or punctuation mattering: `Código`, `Cód.`. */
  readonly encabezados: readonly string[];
  /** Group heading that stands above it, where the header alone is not enough. */
  readonly bajo?: readonly string[];
  readonly contenido: Contenido;
  readonly obligatoria: boolean;
}

/** Label of the title block (`CÓDIGO ÁREA:`) and the field that its value fills. */
export interface EtiquetaTitulo {
  readonly campo: 'entidad' | 'unidad' | 'area' | 'gestion' | 'trimestre' | 'responsable';
  readonly etiquetas: readonly string[];
}

/** Rows that are not plan rows: sections, totals, the end of the table. */
export interface FilaEspecial {
  readonly tipo: Extract<TipoFila, 'seccion' | 'total'> | 'fin';
  /** Text that the row's first non-blank cell starts with, normalised as headers are. */
  readonly empieza: readonly string[];
}

/**
 * A form, as data: one file in `forms/`, one test, one line in `forms/index.ts`.
 * The engine does the rest in explainable steps.
 */
export interface Forma {
  /** Stable id (`anb-poa01-seguimiento`). */
  readonly id: string;
  /** Spanish name for the pane. */
  readonly nombre: string;
  readonly familia: FamiliaCodigo;
  /** Texts of title or heading that speak for this form (`FORMULARIO POA-01`). */
  readonly marcas: readonly string[];
  /** Roles whose presence speaks against it: a planning form has no executed months. */
  readonly excluye?: readonly Rol[];
  readonly columnas: readonly ColumnaForma[];
  readonly titulo: readonly EtiquetaTitulo[];
  readonly especiales: readonly FilaEspecial[];
}
