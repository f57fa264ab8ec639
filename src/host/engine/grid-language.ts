/** The grid in Bolivian Spanish: `1.234,5`, `31/12/2020`, `VERDADERO`, shown and typed. */
import {
  CellValueType,
  InterceptorEffectEnum,
  toDisposable,
  type ICellData,
  type ICellDataForSheetInterceptor,
  type IDisposable,
  type Nullable,
} from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  InterceptCellContentPriority,
  SheetInterceptorService,
  SheetsNumfmtCellContentController,
} from '@univerjs/preset-sheets-core';
import { displayed } from './text';
import type { DrawnBook } from './platform';
import { toEnglish } from './spanish-number';
import { typed } from './typed';

/** Runs after Univer has applied number formats. */
const AFTER_FORMATS = InterceptCellContentPriority.NUMFMT - 1;
const BEFORE_UNIVER = 100;
const AFTER_UNIVER = -0.5;

export function speakSpanish({ kernel, date1904 }: DrawnBook): IDisposable[] {
  const { injector, workbook } = kernel;
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal('es');
  const interceptors = injector.get(SheetInterceptorService);
  const patternOf = (cell: Nullable<ICellData>): string =>
    workbook.getStyles().getStyleByCell(cell)?.n?.pattern ?? 'General';
  return [
    interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      priority: AFTER_FORMATS,
      effect: InterceptorEffectEnum.Value,
      handler: (cell, _place, next) => next(shown(cell)),
    }),
    toDisposable(
      interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
        priority: AFTER_UNIVER,
        handler: (cell, _place, next) => next(editable(cell)),
      }),
    ),
    toDisposable(
      interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
        priority: BEFORE_UNIVER,
        handler: (cell, { worksheet, row, col }, next) => {
          const format = patternOf(worksheet.getCellRaw(row, col));
          return understood(cell, format) ?? next(cell);
        },
      }),
    ),
  ];

  /** Univer leaves numbers without a format and booleans in English. */
  function shown(cell: Nullable<ICellDataForSheetInterceptor>): Nullable<ICellDataForSheetInterceptor> {
    if (!cell || cell.v === null || cell.v === undefined) return cell;
    if (cell.t === CellValueType.BOOLEAN) {
      return { ...cell, v: displayed(Boolean(cell.v), 'General', date1904), t: CellValueType.STRING };
    }
    if (cell.t !== CellValueType.NUMBER || typeof cell.v !== 'number') return cell;
    return { ...cell, v: displayed(cell.v, 'General', date1904) };
  }
}

/** A number to be edited: all its decimals, with a comma. */
function editable(cell: Nullable<ICellDataForSheetInterceptor>): Nullable<ICellDataForSheetInterceptor> {
  if (cell?.t !== CellValueType.NUMBER || cell.f) return cell;
  const text = String(cell.v ?? '');
  return /^-?\d+\.\d+(e[+-]?\d+)?%?$/i.test(text) ? { ...cell, v: text.replace('.', ',') } : cell;
}

/** What the planner typed, if it means something else in Spanish than Univer would take it for. */
function understood(cell: Nullable<ICellData>, format: string): ICellData | null {
  const text = typedText(cell);
  if (text === null || text === '' || /^[='+@]/.test(text) || cell?.t === CellValueType.FORCE_STRING)
    return null;
  const meant = typed(toEnglish(text), format);
  if (meant.cell.t === CellValueType.STRING || meant.cell.t === CellValueType.FORCE_STRING) return null;
  const style = meant.format !== null && format === 'General' ? { s: { n: { pattern: meant.format } } } : {};
  return { ...meant.cell, ...style };
}

function typedText(cell: Nullable<ICellData>): string | null {
  if (!cell) return null;
  const rich = cell.p?.body?.dataStream;
  if (rich !== undefined) return rich.replace(/\r\n$/, '');
  return cell.v === null || cell.v === undefined ? null : String(cell.v);
}
