/** Where Univer's calculation falls short of Excel's, or of a planner's patience. */
import type { IDisposable } from '@univerjs/core';
import {
  CELL_INVERTED_INDEX_CACHE,
  ErrorType,
  ErrorValueObject,
  IFunctionService,
} from '@univerjs/engine-formula';
import type { Kernel } from './kernel';

/** A function that throws would stall the engine for good: it answers #VALUE! instead. */
export function guardFunctions(kernel: Kernel): void {
  for (const executor of kernel.injector.get(IFunctionService).getExecutors().values()) {
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (...args) => {
      try {
        return calculate(...args);
      } catch {
        return ErrorValueObject.create(ErrorType.VALUE);
      }
    };
  }
}

/** Univer lends a result the number format of what the formula refers to; in Excel only typing a formula does. */
export function keepFormats(kernel: Kernel): IDisposable {
  return kernel.commands.beforeCommandExecuted((command, options) => {
    if (options?.['applyFormulaCalculationResult'] !== true) return;
    const { cellValue } = command.params as {
      cellValue: Record<string, Record<string, { s?: unknown } | null>>;
    };
    for (const cells of Object.values(cellValue))
      for (const cell of Object.values(cells)) if (cell) delete cell.s;
  });
}

let isOnDemand = false;

/**
 * Univer enters every result into an index for lookups, searching the column's whole index each time: a column of
 * 10,000 different results takes seconds. A lookup indexes its cells itself; only those need to be kept up to date.
 */
export function indexOnDemand(): void {
  if (isOnDemand) return;
  isOnDemand = true;
  const index = CELL_INVERTED_INDEX_CACHE;
  const set = index.set.bind(index);
  index.set = (unitId, sheetId, column, value, row, isForced) => {
    if (isForced && index.shouldContinueBuildingCache(unitId, sheetId, column, row)) return;
    set(unitId, sheetId, column, value, row, isForced);
  };
}

/** Univer keeps formulas parsed with what a name meant before, and does not find those that use a changed name. */
export function forgetFormulas(kernel: Kernel, names: readonly string[]): void {
  kernel.injector.get(IFunctionService).deleteFormulaAstCacheKey(...names);
}
