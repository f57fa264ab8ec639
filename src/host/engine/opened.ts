import type { IWorkbookData } from '@univerjs/core';
import type { Area } from '../../sheet/address';
import type { ChartSeries, EngineChart } from './engine';
import type { Extras } from './extras';
import type { TableState } from './tables';

/** A workbook as it was read: what Univer shows and what the engine keeps beside it. */
export interface OpenedBook {
  readonly snapshot: IWorkbookData;
  readonly sheets: readonly OpenedSheet[];
  readonly activeSheet: number;
  readonly settings: Map<string, unknown>;
  readonly properties: Map<string, string | number | boolean>;
  readonly names: readonly OpenedName[];
  readonly isProtected: boolean;
  readonly date1904: boolean;
  readonly hasFormulas: boolean;
  /** The file itself, over which changes are laid on save; null for a new workbook. */
  readonly bytes: Uint8Array | null;
}

export interface OpenedSheet {
  readonly id: string;
  readonly extras: Extras;
  readonly tables: readonly TableState[];
  readonly charts: readonly OpenedChart[];
}

/** A chart whose series still name their sheets: these exist only once the workbook is open. */
export interface OpenedChart extends Omit<EngineChart, 'remove' | 'series'> {
  readonly series: readonly ChartSeries<OpenedRange>[];
}

export interface OpenedRange {
  readonly sheet: string;
  readonly area: Area;
}

export interface OpenedName {
  readonly name: string;
  readonly reference: string;
  readonly visible: boolean;
}

/** `{00000001-0000-0000-0000-000000000000}`: numbered as Excel numbers sheets. */
export function sheetIdOf(number: number): string {
  return `{${number.toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`;
}
