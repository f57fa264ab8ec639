import { Direction, Dimension, sequenceExecute } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { Area } from '../../sheet/address';
import { EXCEL_COLUMNS, EXCEL_ROWS, overlaps, rangeOf } from './area';
import type { Cells } from './cells';
import { EngineError } from './engine';
import type { Kernel } from './kernel';

/** Inserts whole rows or columns, or shifts cells; formulas, names and merges follow. */
export function insertCells(kernel: Kernel, cells: Cells, area: Area, shift: 'down' | 'right'): void {
  const part = wholeLines(area, shift === 'down');
  if (part === 'cells') {
    shiftCells(kernel, cells, area, shift === 'down' ? 'insert-down' : 'insert-right');
    return;
  }
  const range = rangeOf(cells.within(area));
  const isRows = part === 'rows';
  cells.grow(isRows ? area.top : 0, isRows ? 0 : area.left);
  onSheet(kernel, cells, () => {
    kernel.run(isRows ? InsertRowByRangeCommand.id : InsertColByRangeCommand.id, {
      subUnitId: cells.worksheet.getSheetId(),
      range: isRows ? { ...range, endRow: area.bottom } : { ...range, endColumn: area.right },
      direction: isRows ? Direction.UP : Direction.LEFT,
    });
  });
}

export function removeCells(kernel: Kernel, cells: Cells, area: Area, shift: 'up' | 'left'): void {
  const part = wholeLines(area, shift === 'up');
  if (part === 'cells') {
    shiftCells(kernel, cells, area, shift === 'up' ? 'remove-up' : 'remove-left');
    return;
  }
  onSheet(kernel, cells, () => {
    kernel.run(part === 'rows' ? RemoveRowByRangeCommand.id : RemoveColByRangeCommand.id, {
      subUnitId: cells.worksheet.getSheetId(),
      range: rangeOf(cells.within(area)),
    });
  });
}

function wholeLines(area: Area, isVertical: boolean): 'rows' | 'columns' | 'cells' {
  if (isVertical && area.left === 0 && area.right >= EXCEL_COLUMNS - 1) return 'rows';
  if (!isVertical && area.top === 0 && area.bottom >= EXCEL_ROWS - 1) return 'columns';
  return 'cells';
}

const SHIFTS = {
  'insert-down': {
    command: InsertRangeMoveDownCommand.id,
    dimension: Dimension.ROWS,
    build: getInsertRangeMutations,
  },
  'insert-right': {
    command: InsertRangeMoveRightCommand.id,
    dimension: Dimension.COLUMNS,
    build: getInsertRangeMutations,
  },
  'remove-up': {
    command: DeleteRangeMoveUpCommand.id,
    dimension: Dimension.ROWS,
    build: getRemoveRangeMutations,
  },
  'remove-left': {
    command: DeleteRangeMoveLeftCommand.id,
    dimension: Dimension.COLUMNS,
    build: getRemoveRangeMutations,
  },
} as const;

/** What Univer's commands do, which work on the active sheet only and answer too late. */
function shiftCells(kernel: Kernel, cells: Cells, area: Area, kind: keyof typeof SHIFTS): void {
  refuseSplitMerges(cells, area, kind);
  const { command, dimension, build } = SHIFTS[kind];
  const range = rangeOf(area);
  onSheet(kernel, cells, () => {
    const { unitId, injector } = kernel;
    const subUnitId = cells.worksheet.getSheetId();
    const params = { unitId, subUnitId, range, shiftDimension: dimension };
    const { redo } = injector.invoke((accessor) => build(accessor, params));
    const followers = injector
      .get(SheetInterceptorService)
      .onCommandExecute({ id: command, params: { range } });
    kernel.asProgram(() => {
      sequenceExecute([...(followers.preRedos ?? []), ...redo, ...followers.redos], kernel.commands);
    });
  });
}

/** Excel too refuses to shift part of a merged area. */
function refuseSplitMerges(cells: Cells, area: Area, kind: keyof typeof SHIFTS): void {
  const isVertical = kind === 'insert-down' || kind === 'remove-up';
  const reach = isVertical ? { ...area, bottom: EXCEL_ROWS } : { ...area, right: EXCEL_COLUMNS };
  for (const merge of cells.worksheet.getMergeData()) {
    const merged = {
      top: merge.startRow,
      left: merge.startColumn,
      bottom: merge.endRow,
      right: merge.endColumn,
    };
    const sticksOut = isVertical
      ? merged.left < area.left || merged.right > area.right
      : merged.top < area.top || merged.bottom > area.bottom;
    if (overlaps(merged, reach) && sticksOut) {
      throw new EngineError('InvalidArgument', 'The operation would split a merged area.');
    }
  }
}

/** Univer adjusts references as seen from the active sheet: make this one active while it does. */
function onSheet(kernel: Kernel, cells: Cells, act: () => void): void {
  const active = kernel.workbook.getActiveSheet();
  const { worksheet } = cells;
  if (active === worksheet) {
    act();
    return;
  }
  kernel.workbook.setActiveSheet(worksheet);
  try {
    act();
  } finally {
    kernel.workbook.setActiveSheet(active);
  }
}
