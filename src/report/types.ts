import type { Area } from '../sheet/address';

/**
 * A sheet to be generated, as plain data; the adapter writes it in a constant number of syncs.
 * Texts that come from units' files are `texto`, never a formula, whatever they start with.
 */
export type CeldaGenerada =
  | { readonly clase: 'texto'; readonly texto: string; readonly estilo?: EstiloCelda }
  | { readonly clase: 'numero'; readonly numero: number; readonly estilo?: EstiloCelda }
  /** Native formula, en-US, with its leading `=`. */
  | { readonly clase: 'formula'; readonly formula: string; readonly estilo?: EstiloCelda }
  /** Narrative that the planner edits: written when blank, kept when typed. `clave` finds it again on the next run. */
  | {
      readonly clase: 'relato';
      readonly texto: string;
      readonly clave: string;
      readonly estilo?: EstiloCelda;
    }
  | {
      readonly clase: 'enlace';
      readonly texto: string;
      readonly hoja: string;
      readonly celda: string;
      readonly estilo?: EstiloCelda;
    };

/** Named look of a cell; the adapter maps names to fills, fonts and number formats in one place. */
export type EstiloCelda =
  | 'titulo'
  | 'subtitulo'
  | 'encabezado'
  | 'texto'
  | 'codigo'
  | 'entero'
  | 'decimal'
  | 'porcentaje'
  | 'dinero'
  | 'total-texto'
  | 'total-dinero'
  | 'total-porcentaje'
  | 'nota'
  | 'enlace'
  | 'relato';

export interface HojaGenerada {
  /** At most 31 characters: `Consolidado T4`, `Base POA`. */
  readonly nombre: string;
  /** Rows from A1; null or a missing entry is a cell that is left alone. */
  readonly filas: readonly (readonly (CeldaGenerada | null)[])[];
  readonly combinadas: readonly Area[];
  /** Column widths in characters, from column A. */
  readonly anchos: readonly number[];
  readonly filasFijas: number;
  readonly columnasFijas: number;
  /** Excel table over this area, header row included. */
  readonly tabla?: { readonly nombre: string; readonly area: Area };
  /** Workbook-level names: `POA_Base_Codigo` → area of this sheet. */
  readonly nombres: readonly { readonly nombre: string; readonly area: Area }[];
  readonly impresion: {
    readonly horizontal: boolean;
    readonly filasTitulo: readonly [number, number] | null;
  };
  /** 0-based rows of each native chart's data, and where it stands. */
  readonly graficos: readonly GraficoGenerado[];
}

export interface GraficoGenerado {
  readonly tipo: 'columnas' | 'barras';
  readonly titulo: string;
  readonly categorias: Area;
  readonly series: readonly { readonly nombre: string; readonly valores: Area }[];
  readonly lugar: Area;
}
