import type { Ajustes } from '../../plan/ajustes';
import type { Trimestre } from '../../plan/mes';
import type { Rol } from '../../plan/rol';
import type { Tabla } from '../../plan/tabla';
import type { CellValue, Sheet } from '../../sheet/sheet';

/** `nativas` work wherever the workbook is opened; `poa` are shorter, and say what is wrong with their cells. */
export const MODOS = ['nativas', 'poa'] as const;

export type Modo = (typeof MODOS)[number];

/** What can be filled, each on its own. `padres`: figures of rows with children; `cierre`: rows that close a block. */
export const GRUPOS = ['eficacia', 'ejecucion', 'total', 'padres', 'cierre'] as const;

export type Grupo = (typeof GRUPOS)[number];

/** A plan and the sheet that it was found on. */
export interface PlanLeido {
  readonly tabla: Tabla;
  readonly sheet: Sheet;
}

export interface OpcionesFormulas {
  readonly modo: Modo;
  readonly grupos: ReadonlySet<Grupo>;
  /** The planner agreed that typed values give way. */
  readonly reemplazarValores: boolean;
  readonly reemplazarFormulas: boolean;
  readonly ajustes?: Ajustes;
}

/** What stands where the formula goes: nothing, a typed value, another formula, or the same one already. */
export type ClaseDeFormula = 'vacia' | 'reemplaza-valor' | 'reemplaza-formula' | 'igual';

export interface LugarDeFormula {
  readonly grupo: Grupo;
  readonly rol: Rol;
  /** 1–12 for a month, else null. */
  readonly mes: number | null;
  /** Row of the sheet, 1-based. */
  readonly fila: number;
  readonly codigo: string | null;
  /** A1, without sheet. */
  readonly celda: string;
}

export interface FormulaPropuesta extends LugarDeFormula {
  readonly clase: ClaseDeFormula;
  /** Formula or typed value that stands there; null for a blank cell. */
  readonly antes: CellValue;
  /** Number shown there now; null for a blank or a text. */
  readonly valorAntes: number | null;
  /** en-US, with its leading `=`. */
  readonly formula: string;
  /** What it will give, in the unit of the cell (0.6667 in a percent cell); null for a blank. */
  readonly valor: number | null;
  /** How the cell shows it. */
  readonly muestra: { readonly enPorcentaje: boolean; readonly decimales: number | null };
  /** The cell would show another figure than now. */
  readonly cambia: boolean;
  /** The options let it be written. */
  readonly seEscribe: boolean;
}

export const MOTIVOS_DE_OMISION = [
  /** A paste moved the row's cells: what was read is a repair, not what stands there. */
  'fila-desplazada',
  'celda-combinada',
  /** A text number such as `1.234`, which reads as a thousand or as a decimal. */
  'numero-dudoso',
  /** A text where a number belongs; `numero-como-texto` where it could be read as one, though not by a native formula. */
  'texto',
  'numero-como-texto',
  /** Months in percent cells beside a meta in points: native formulas would have to guess. */
  'otra-escala',
  'demasiado-larga',
] as const;

export type MotivoDeOmision = (typeof MOTIVOS_DE_OMISION)[number];

export interface FormulaOmitida extends LugarDeFormula {
  readonly motivo: MotivoDeOmision;
  /** A1 of the cell that is in the way: the row's own, or one that the formula would read. */
  readonly culpable: string;
}

/** How the % Efi of the tasks is measured. */
export interface MedidaDeTabla {
  /** `eficacia` against what was programmed (or the year's meta), `avance` always against the year's meta. */
  readonly figura: 'eficacia' | 'avance';
  /** Quarter of the cut; null for the whole year against the meta. */
  readonly trimestre: Exclude<Trimestre, 4> | null;
}

export interface PlanDeFormulas {
  readonly hoja: string;
  readonly medida: MedidaDeTabla;
  /** By row, then by column. */
  readonly propuestas: readonly FormulaPropuesta[];
  readonly omitidas: readonly FormulaOmitida[];
}
