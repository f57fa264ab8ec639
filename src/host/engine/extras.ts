import { shifted, type Shift } from './area';
import type {
  ConditionalFormat,
  DataValidation,
  EngineChart,
  EngineSheet,
  EngineTable,
  PageLayout,
} from './engine';

/** What a sheet holds beside its cells and what Univer's core does not know of; kept here, written on save. */
export interface Extras {
  readonly tables: EngineTable[];
  readonly charts: EngineChart[];
  readonly conditionalFormats: ConditionalFormat[];
  readonly validations: DataValidation[];
  protection: EngineSheet['protection'];
  pageLayout: PageLayout;
  isVeryHidden: boolean;
  /** Whole rows and columns inserted and deleted since the file was opened, in order: replayed on save. */
  readonly shifts: Shift[];
}

export function emptyExtras(): Extras {
  return {
    tables: [],
    charts: [],
    conditionalFormats: [],
    validations: [],
    protection: { on: false, password: null, options: {} },
    pageLayout: {
      orientation: 'Portrait',
      fitToWidth: 0,
      fitToHeight: 0,
      titleRows: null,
      printArea: null,
      paperSize: 'Letter',
    },
    isVeryHidden: false,
    shifts: [],
  };
}

/** Moves everything on the sheet along with its inserted or deleted rows and columns. */
export function shiftExtras(extras: Extras, sheet: EngineSheet, shift: Shift): void {
  extras.shifts.push(shift);
  for (const kind of ['tables', 'conditionalFormats', 'validations'] as const) shiftAll(extras[kind], shift);
  for (const chart of extras.charts) {
    chart.place = shifted(chart.place, shift) ?? chart.place;
  }
  shiftSeries(extras.charts, sheet, shift);
}

/** Charts of any sheet may plot cells of this one. */
export function shiftSeries(charts: readonly EngineChart[], sheet: EngineSheet, shift: Shift): void {
  for (const chart of charts) {
    chart.series = chart.series.map((series) => ({
      ...series,
      values: shiftRange(series.values, sheet, shift),
      categories: series.categories && shiftRange(series.categories, sheet, shift),
    }));
  }
}

function shiftRange(
  range: EngineChart['series'][number]['values'],
  sheet: EngineSheet,
  shift: Shift,
): EngineChart['series'][number]['values'] {
  if (range.sheet !== sheet) return range;
  return { sheet, area: shifted(range.area, shift) ?? range.area };
}

function shiftAll(items: { area: EngineTable['area'] }[], shift: Shift): void {
  for (const item of [...items]) {
    const area = shifted(item.area, shift);
    if (area) item.area = area;
    else items.splice(items.indexOf(item), 1);
  }
}
