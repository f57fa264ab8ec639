import type { Area } from '../sheet/address';

/**
 * A sheet to be generated, as plain data; the adapter writes it in a constant number of syncs.
 * Texts that come from units' files are `texto`, never a formula, whatever they start with.
 */
export type CeldaGenerada =
  /** Ours and blank: whatever stood there is cleared. */
  | { readonly clase: 'vacia'; readonly estilo?: EstiloCelda }
  | { readonly clase: 'texto'; readonly texto: string; readonly estilo?: EstiloCelda }
  | { readonly clase: 'numero'; readonly numero: number; readonly estilo?: EstiloCelda }
  /** Native formula, en-US, with its leading `=`. */
  | { readonly clase: 'formula'; readonly formula: string; readonly estilo?: EstiloCelda }
  /** Narrative that the planner edits: written when blank, kept when typed. `clave` finds it again on the next run. */
  | {
      readonly clase: 'relato';
      readonly texto: string;
      readonly clave: string;
      /** The planner decided it elsewhere: it replaces what was typed here. */
      readonly decidido?: boolean;
      readonly estilo?: EstiloCelda;
    }
  /** A number that the planner may replace (a proposed Ponderación), kept when typed as a narrative is. */
  | {
      readonly clase: 'propuesta';
      readonly numero: number;
      readonly clave: string;
      readonly estilo?: EstiloCelda;
    }
  /** Blank, for somebody to fill in; kept when filled as a narrative is. */
  | { readonly clase: 'entrada'; readonly clave: string; readonly estilo?: EstiloCelda }
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
  /** Wraps. */
  | 'texto'
  | 'codigo'
  | 'entero'
  | 'decimal'
  | 'porcentaje'
  | 'dinero'
  | 'propuesta'
  | 'total-texto'
  | 'total-entero'
  | 'total-decimal'
  | 'total-dinero'
  | 'total-porcentaje'
  /** Headings inside a table, above the rows that they add up. */
  | 'subtotal-texto'
  | 'subtotal-entero'
  | 'subtotal-decimal'
  | 'subtotal-dinero'
  | 'subtotal-porcentaje'
  /** `Verde`, `Amarillo`, `Rojo` or `Sin dato`. */
  | 'semaforo'
  /** A code that the planner edits: text, whatever it looks like. */
  | 'codigo-editable'
  | 'nota'
  | 'relato'
  /** A link in a table. */
  | 'enlace'
  /** Form of a unit: labels of its title block, and the heading over what the unit fills in. */
  | 'etiqueta'
  | 'dato-titulo'
  | 'encabezado-entrada'
  /** Cells that stay open where the sheet is protected. */
  | 'entrada-cantidad'
  | 'entrada-decimal'
  | 'entrada-dinero'
  | 'entrada-texto'
  | 'gravedad-error'
  | 'gravedad-aviso'
  | 'gravedad-nota'
  /** Cells of a long list: one line each, without lines around them. */
  | 'dato'
  | 'dato-entero'
  | 'dato-decimal'
  | 'dato-porcentaje'
  | 'dato-enlace';

export interface HojaGenerada {
  /** At most 31 characters: `Consolidado T4`, `Base POA`. */
  readonly nombre: string;
  /**
   * Workbook-level name of the whole generated area (`POA_Base`). The next run knows the sheet as its own by it,
   * wherever inserted rows have moved it; a sheet without it belongs to the planner.
   */
  readonly marca: string;
  /** Rows from A1; null or a missing entry is a cell that is left alone. */
  readonly filas: readonly (readonly (CeldaGenerada | null)[])[];
  readonly combinadas: readonly Area[];
  /** Column widths in characters, from column A. */
  readonly anchos: readonly number[];
  /** Whether the sheet shows its grid: a report draws its own lines, a list does not. */
  readonly cuadricula: boolean;
  readonly filasFijas: number;
  readonly columnasFijas: number;
  /** Excel table over this area, header row included. */
  readonly tabla?: { readonly nombre: string; readonly area: Area };
  /** Rows of figures coloured by the `Verde`, `Amarillo` or `Rojo` that their last column holds. */
  readonly semaforos?: readonly Area[];
  /** Columns whose cells the planner edits. */
  readonly editables: readonly ColumnaEditable[];
  /** What may be typed where, with the sentences that Excel shows. */
  readonly validaciones?: readonly ValidacionDeEntrada[];
  /** All but the cells with an `entrada-…` look is locked, without a password. */
  readonly protegida?: boolean;
  readonly impresion: {
    readonly horizontal: boolean;
    /** Left out, the paper of the planner's printer. */
    readonly papel?: 'A3';
    /** Pages that the width is fitted to. */
    readonly paginasDeAncho: number;
    /** Rows repeated on every page, 0-based, first and last. */
    readonly filasTitulo: readonly [number, number] | null;
  };
  /** Native charts, drawn from the sheet's own cells. */
  readonly graficos: readonly GraficoGenerado[];
}

/**
 * One column of `relato` or `propuesta` cells. Two hidden workbook-level names follow it and its keys through
 * inserted rows and columns, so that the next run finds what was typed.
 */
export interface ColumnaEditable {
  /** Stem of the two names: `_POA_T4_C3_RESULTADOS` gives `…_CLAVES` and `…_VALORES`. */
  readonly nombre: string;
  /** One column: texts that identify each row, equal to the cells' `clave`. */
  readonly claves: Area;
  /** One column over the same rows. */
  readonly valores: Area;
}

/** Excel takes 32 characters of a title and 255 of a message. */
export interface ValidacionDeEntrada {
  readonly areas: readonly Area[];
  /** `numero`: 0 or more, anything else is refused. `texto`: longer ones are doubted and taken. */
  readonly admite: { readonly clase: 'numero' } | { readonly clase: 'texto'; readonly hasta: number };
  readonly titulo: string;
  /** Shown while the cell is selected. */
  readonly ayuda: string;
  /** Shown when what was typed does not fit. */
  readonly error: string;
}

export interface GraficoGenerado {
  /** Unique on its sheet: the next run finds the chart by it. */
  readonly nombre: string;
  /** Upright bars, or lying ones from top to bottom. */
  readonly tipo: 'columnas' | 'barras';
  readonly titulo: string;
  /** What the categories are, and the unit of the values. */
  readonly ejes: { readonly categorias: string; readonly valores: string };
  readonly categorias: Area;
  /** One at least; the first is what the others are held against. */
  readonly series: readonly { readonly nombre: string; readonly valores: Area }[];
  /** Cells that it covers, blank ones of the sheet's own. */
  readonly lugar: Area;
}
