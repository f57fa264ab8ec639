import {
  LifecycleService,
  LifecycleStages,
  WrapStrategy,
  type IDisposable,
  type IRange,
} from '@univerjs/core';
import { SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { sequenceExecute } from '@univerjs/core';
import type { DrawnBook } from './platform';
import type { UniverSheet } from './sheet';

/** Rows measured in one go; a pause between lets the page answer. */
const ROWS = 100;

/** Rows without a height of their own grow to show their wrapped text, as Excel makes them on opening a file. */
export function fitRows(book: DrawnBook): IDisposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDisposed = false;
  const lifecycle = book.kernel.injector.get(LifecycleService);
  const queue = book.sheets.flatMap((sheet) => batches(wrappedRows(sheet)).map((rows) => ({ sheet, rows })));
  const measureNext = (): void => {
    const task = queue.shift();
    if (!task || isDisposed) return;
    measure(book, task.sheet, task.rows);
    timer = setTimeout(measureNext);
  };
  void lifecycle.onStage(LifecycleStages.Rendered).then(measureNext, () => undefined);
  return {
    dispose() {
      isDisposed = true;
      clearTimeout(timer);
    },
  };
}

function wrappedRows({ cells }: UniverSheet): number[] {
  const { worksheet } = cells;
  const rows = new Set<number>();
  worksheet.getCellMatrix().forValue((row, column, cell) => {
    if (
      rows.has(row) ||
      typeof cell?.v !== 'string' ||
      worksheet.getRowManager().getRow(row)?.h !== undefined
    )
      return;
    if (cells.style(row, column).tb === WrapStrategy.WRAP) rows.add(row);
  });
  return [...rows].sort((a, b) => a - b);
}

function batches(rows: readonly number[]): number[][] {
  const count = Math.ceil(rows.length / ROWS);
  return Array.from({ length: count }, (_batch, index) => rows.slice(index * ROWS, (index + 1) * ROWS));
}

function measure({ kernel }: DrawnBook, sheet: UniverSheet, rows: readonly number[]): void {
  const endColumn = sheet.cells.worksheet.getColumnCount() - 1;
  const ranges: IRange[] = rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn }));
  const { redos } = kernel.injector
    .get(SheetInterceptorService)
    .generateMutationsOfAutoHeight({ unitId: kernel.unitId, subUnitId: sheet.sheetId, ranges });
  kernel.asProgram(() => sequenceExecute(redos, kernel.commands));
}
