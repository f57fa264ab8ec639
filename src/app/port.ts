import type { CellValue, Workbook } from '../sheet/sheet';
import type { HojaGenerada } from '../report/types';

export type {
  CeldaGenerada,
  ColumnaEditable,
  EstiloCelda,
  HojaGenerada,
  GraficoGenerado,
  ValidacionDeEntrada,
} from '../report/types';

/**
 * The open workbook, as use cases see it. Implemented once, over Office.js (`src/excel`).
 * Every method takes a constant number of round trips, whatever the number of sheets or cells.
 */
export interface WorkbookPort {
  /** Reads every sheet: values, formulas, number formats, merges, hidden rows and columns. */
  read(options?: ReadOptions): Promise<Workbook>;
  /**
   * Reads some sheets once more; the others come back as the same objects. Null where sheets were added, removed,
   * renamed, moved, shown or hidden since `known` was read: then nothing less than `read` will do.
   */
  readAgain(known: Workbook, changed: ReadonlySet<string>, options?: ReadOptions): Promise<Workbook | null>;
  /** Activates the sheet and selects the cells; the address is A1, one cell or a range. */
  select(sheet: string, address: string): Promise<void>;
  /** The cell that the planner is on. */
  activeCell(): Promise<ActiveCell>;
  /**
   * Writes cells after journalling what stood there. Refuses as a whole (`PortError`) where a cell no longer
   * holds `before`, or where the sheet is protected; nothing is written then.
   */
  write(label: string, edits: readonly CellEdit[]): Promise<JournalEntry>;
  /**
   * Creates or updates generated sheets in one pass. Texts typed in narrative cells are kept; cells outside the
   * generated ones are left alone. On failure the workbook is as it was.
   */
  generate(
    label: string,
    sheets: readonly HojaGenerada[],
    options?: GenerateOptions,
  ): Promise<GenerationResult>;
  /** Entries that can be undone and redone; they survive closing the pane. */
  journal(): Promise<Journal>;
  /** Refuses (`CELDA_CAMBIADA`) where a cell no longer holds what the entry left there. */
  undo(id: string): Promise<void>;
  /** Writes an undone entry again; refuses where a cell no longer holds what undoing put back. */
  redo(id: string): Promise<void>;
  /**
   * Colours cells, in place of all that were coloured before; none takes every colour off. Neither values nor the
   * cells' own formats are touched. Refuses as a whole where one of the sheets is protected.
   */
  mark(marks: readonly CellMark[]): Promise<void>;
  /** Settings stored in the workbook; undefined where absent. Callers validate with zod. */
  getSetting(key: string): Promise<unknown>;
  setSetting(key: string, value: unknown): Promise<void>;
  /** Calls back after the planner changed cells, with sheet and A1 address; our own writes are not reported. */
  onChanged(listener: (change: SheetChange) => void): Promise<() => Promise<void>>;
}

export interface ActiveCell {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
}

export interface ReadOptions {
  /** Names of the sheets to read, of those that there are; all of them where it is left out. */
  readonly only?: readonly string[];
  readonly signal?: AbortSignal;
  /** Sheets read so far, of all. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface CellEdit {
  readonly sheet: string;
  /** A1, one cell. */
  readonly address: string;
  /** Value or formula that must still stand there. */
  readonly before: CellValue;
  /** New value, or formula with its leading `=`. */
  readonly after: CellValue;
  /** `after` is a value whatever it looks like: a text that begins with `=` stays a text. */
  readonly literal?: boolean;
  /** Refuses (`CELDA_CON_FORMULA`) a cell that calculates, even where its value is `before`. */
  readonly onlyTyped?: boolean;
}

export type MarkColor = 'rojo' | 'amarillo' | 'azul';

export interface CellMark {
  readonly sheet: string;
  /** A1, one cell or a range. */
  readonly address: string;
  readonly color: MarkColor;
}

export interface Journal {
  /** Newest first. */
  readonly done: readonly JournalEntry[];
  /** What was undone and can be redone, last undone first. A new change clears it, as in Excel. */
  readonly undone: readonly JournalEntry[];
}

export interface JournalEntry {
  readonly id: string;
  /** Spanish label for the undo button. */
  readonly label: string;
  readonly cells: number;
}

export interface GenerateOptions {
  /** Stops between requests, with `CANCELADO`; the workbook is then as it was. */
  readonly signal?: AbortSignal;
  /**
   * Asked before figures that somebody typed over formulas are replaced: resolves to those that stay. Left out, all
   * are replaced, and listed in the result.
   */
  readonly onTypedOver?: (cells: readonly TypedOver[]) => Promise<readonly TypedOver[]>;
}

/** A figure that somebody typed where the last run wrote a formula. */
export interface TypedOver {
  readonly sheet: string;
  /** A1, where it stands. */
  readonly address: string;
  readonly typed: CellValue;
  /** What this run writes there, with its leading `=`. */
  readonly formula: string;
}

export interface GenerationResult {
  readonly created: readonly string[];
  readonly updated: readonly string[];
  /** Narratives and proposed numbers that the planner had typed over, and that were kept. */
  readonly keptNarratives: number;
  /** Typed figures that gave way to formulas; left out where there were none. */
  readonly replacedFigures?: readonly TypedOver[];
  /** True where the sheets have charts that this Excel cannot draw for an add-in. */
  readonly chartsLeftOut: boolean;
  /** Null where the run changed nothing. */
  readonly journal: JournalEntry | null;
}

export interface SheetChange {
  readonly sheet: string;
  readonly address: string;
}

/** Failures that the planner can do something about; the pane has a Spanish sentence for each code. */
export type PortErrorCode =
  | 'EN_EDICION'
  | 'HOJA_PROTEGIDA'
  /** The structure of the workbook is protected: no sheet can be added. */
  | 'LIBRO_PROTEGIDO'
  | 'HOJA_AUSENTE'
  | 'HOJA_OCULTA'
  /** A sheet of the planner's has the name of a generated one. */
  | 'HOJA_AJENA'
  /** The planner's own cell stands where a generated one must go. */
  | 'CELDA_OCUPADA'
  | 'CELDA_CAMBIADA'
  /** A formula stands where only a typed value may be replaced. */
  | 'CELDA_CON_FORMULA'
  /** The cell lies behind the first one of a merged area, where Excel keeps nothing. */
  | 'CELDA_COMBINADA'
  /** The entry is no longer in the journal. */
  | 'NO_SE_PUEDE_DESHACER'
  | 'NO_SE_PUEDE_REHACER'
  | 'DEMASIADO_GRANDE'
  | 'CANCELADO'
  | 'EXCEL_ANTIGUO'
  | 'EXCEL';

export class PortError extends Error {
  constructor(
    readonly code: PortErrorCode,
    /** Sheet, address and the like, for the sentence. */
    readonly data: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(code, options);
    this.name = 'PortError';
  }
}
