import {
  ICommandService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type Injector,
  type IRange,
  type IWorkbookData,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { Platform } from './platform';

/** Univer with its one open workbook: what every part of the engine works on. */
export interface Kernel {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly workbook: Workbook;
  readonly unitId: string;
  /** Runs a mutation or command at once; marks what it changes as the program's doing, not the user's. */
  run(id: string, params: object): boolean;
  /** Does what it is given under the program's name. */
  asProgram<T>(act: () => T): T;
  /** True while the program is at work: whoever listens to commands can tell program from user. */
  readonly byProgram: boolean;
  /** Cells that array results spill into, by row and column; undefined where a sheet has none. */
  spilled(sheetId: string): SpilledCells | undefined;
  /** The area that the array formula of a cell fills; null where it fills only its own. */
  spillOf(sheetId: string, row: number, column: number): IRange | null;
  /** Brings a range of the active sheet into view. */
  reveal(range: IRange): void;
  dispose(): void;
}

export type SpilledCells = Readonly<
  Record<number, Record<number, { v?: unknown; t?: unknown } | null | undefined> | undefined>
>;

export function startKernel(platform: Platform, snapshot: IWorkbookData): Kernel {
  const univer = new Univer({
    locale: LocaleType.ES_ES,
    locales: { [LocaleType.ES_ES]: platform.texts },
    logLevel: LogLevel.SILENT,
  });
  for (const entry of platform.plugins) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1]);
    else univer.registerPlugin(entry);
  }
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, snapshot);
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const formulas = injector.get(FormulaDataModel);
  const unitId = workbook.getUnitId();
  let depth = 0;
  const asProgram = <T>(act: () => T): T => {
    depth += 1;
    try {
      return act();
    } finally {
      depth -= 1;
    }
  };
  return {
    injector,
    commands,
    workbook,
    unitId,
    run: (id, params) => asProgram(() => commands.syncExecuteCommand(id, { unitId, ...params })),
    asProgram,
    get byProgram() {
      return depth > 0;
    },
    spilled: (sheetId) => formulas.getArrayFormulaCellData()[unitId]?.[sheetId] as SpilledCells | undefined,
    spillOf(sheetId, row, column) {
      const range = formulas.getArrayFormulaRange()[unitId]?.[sheetId]?.[row]?.[column];
      if (!range || (range.startRow === range.endRow && range.startColumn === range.endColumn)) return null;
      return range;
    },
    reveal: (range) => platform.reveal?.(commands, range),
    dispose() {
      univer.dispose();
      platform.dispose?.();
    },
  };
}
