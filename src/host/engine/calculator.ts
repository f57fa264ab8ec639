import type { ICommandInfo, IDisposable, IUnitRange } from '@univerjs/core';
import {
  IActiveDirtyManagerService,
  OtherFormulaMarkDirty,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from '@univerjs/engine-formula';
import { EngineError } from './engine';
import type { Kernel } from './kernel';
import { forgetFormulas, guardFunctions, indexOnDemand, keepFormats } from './univer-repairs';

type Conversion =
  ReturnType<IActiveDirtyManagerService['getDirtyConversionMap']> extends Map<string, infer Kind>
    ? Kind
    : never;
type Dirty = ReturnType<Conversion['getDirtyData']>;

export interface CalculationHooks {
  /** Runs when a calculation is asked for; true where everything must be calculated afresh. */
  before(): boolean;
  /** Runs as a calculation starts and answers the cells that take part in every one. */
  begin(): readonly IUnitRange[];
  /** Runs after each pass and answers the cells that must be calculated once more. */
  after(): Promise<readonly IUnitRange[]>;
}

/** A pass that reports no progress for this long will never end: a fault in the engine, not a slow formula. */
const STALLED_MS = 60_000;
/** Gathers what one command and its followers change before the grid recalculates by itself. */
const IDLE_MS = 20;

/**
 * Decides when formulas are calculated. Univer waits a tenth of a second after every edit and half a second when
 * asked to wait; here a pass starts at once when somebody waits for it, and repeats while a pass left work behind
 * (custom functions answer between passes).
 */
export class Calculator implements IDisposable {
  readonly #kernel: Kernel;
  readonly #hooks: CalculationHooks;
  readonly #conversions: ReadonlyMap<string, Conversion>;
  readonly #listeners: readonly IDisposable[];
  #dirty: Dirty[] = [];
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #disposed = false;
  #isDeaf = false;

  constructor(kernel: Kernel, hooks: CalculationHooks) {
    this.#kernel = kernel;
    this.#hooks = hooks;
    this.#conversions = takeConversions(kernel);
    guardFunctions(kernel);
    indexOnDemand();
    this.#listeners = [
      keepFormats(kernel),
      kernel.commands.onCommandExecuted((command, options) => {
        // Formulas of conditional formats are told of as a local matter, as results are.
        const isFormat = command.id === OtherFormulaMarkDirty.id;
        if (isFormat || options?.onlyLocal !== true) this.#notice(command);
      }),
    ];
  }

  /** Everything is calculated afresh by the next pass. */
  invalidate(): void {
    this.#add({ forceCalculation: true });
  }

  /** Does what no formula can notice: Univer would go through all of them. */
  unnoticed(act: () => void): void {
    this.#isDeaf = true;
    try {
      act();
    } finally {
      this.#isDeaf = false;
    }
  }

  /** Resolves when every formula has its value. */
  calculate(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#hooks.before()) this.invalidate();
    clearTimeout(this.#timer);
    if (!this.#running && this.#dirty.length === 0) return Promise.resolve();
    this.#running ??= Promise.resolve().then(() => this.#run());
    return this.#running;
  }

  dispose(): void {
    this.#disposed = true;
    clearTimeout(this.#timer);
    for (const listener of this.#listeners) listener.dispose();
  }

  #notice(command: ICommandInfo): void {
    if (this.#isDeaf) return;
    const conversion = this.#conversions.get(command.id);
    if (!conversion || isStyleOnly(command)) return;
    const dirty = conversion.getDirtyData(command);
    const names = dirty.dirtyDefinedNameMap?.[this.#kernel.unitId];
    if (names) forgetFormulas(this.#kernel, Object.keys(names));
    this.#add(names ? { ...dirty, forceCalculation: true } : dirty);
  }

  #add(dirty: Dirty): void {
    this.#dirty.push(dirty);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.calculate().catch(() => undefined);
    }, IDLE_MS);
    if (typeof this.#timer === 'object') this.#timer.unref();
  }

  async #run(): Promise<void> {
    try {
      if (this.#dirty.length > 0) this.#dirty.push({ dirtyRanges: [...this.#hooks.begin()] });
      while (this.#dirty.length > 0 && !this.#disposed) {
        clearTimeout(this.#timer);
        const dirty = this.#dirty;
        this.#dirty = [];
        await this.#pass(merge(dirty));
        const again = await this.#hooks.after();
        if (again.length > 0) this.#dirty.push({ dirtyRanges: [...again] });
      }
    } finally {
      this.#running = null;
    }
  }

  #pass(dirty: Dirty): Promise<void> {
    const { commands } = this.#kernel;
    return new Promise((resolve, reject) => {
      const stalled = (): void => {
        listener.dispose();
        reject(new EngineError('GeneralException', 'The calculation has stalled.'));
      };
      let watchdog = setTimeout(stalled, STALLED_MS);
      const listener = commands.onCommandExecuted((command) => {
        if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
        clearTimeout(watchdog);
        const state = (command.params as ISetFormulaCalculationNotificationMutation).functionsExecutedState;
        if (state === undefined) {
          watchdog = setTimeout(stalled, STALLED_MS);
          return;
        }
        listener.dispose();
        resolve();
      });
      commands
        .executeCommand(SetFormulaCalculationStartMutation.id, { ...NOTHING, ...dirty }, { onlyLocal: true })
        .catch(reject);
    });
  }
}

const NOTHING = {
  forceCalculation: false,
  dirtyRanges: [],
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/**
 * Univer's own trigger asks this service which commands make formulas stale; emptied, it stays still, and the same
 * knowledge serves us.
 */
function takeConversions(kernel: Kernel): Map<string, Conversion> {
  const service = kernel.injector.get(IActiveDirtyManagerService);
  const conversions = new Map(service.getDirtyConversionMap());
  for (const id of conversions.keys()) service.remove(id);
  return conversions;
}

/** Colours and borders change no figure. */
function isStyleOnly(command: ICommandInfo): boolean {
  const { cellValue } = (command.params ?? {}) as {
    cellValue?: Record<string, Record<string, object | null>>;
  };
  if (!cellValue) return false;
  return Object.values(cellValue).every((cells) =>
    Object.values(cells).every((cell) => cell !== null && !('v' in cell) && !('f' in cell) && !('p' in cell)),
  );
}

function merge(parts: readonly Dirty[]): Dirty {
  const merged = structuredClone(NOTHING) as Required<Dirty>;
  for (const part of parts) {
    merged.forceCalculation ||= part.forceCalculation ?? false;
    for (const range of part.dirtyRanges ?? []) merged.dirtyRanges.push(range);
    for (const key of MAPS) mergeInto(merged[key], part[key]);
  }
  return merged;
}

const MAPS = [
  'dirtyNameMap',
  'dirtyDefinedNameMap',
  'dirtySuperTableMap',
  'dirtyUnitFeatureMap',
  'dirtyUnitOtherFormulaMap',
  'clearDependencyTreeCache',
] as const;

/** Unit, sheet, formula: each level keeps what it has of the other parts. */
function mergeInto(target: object, source: object | undefined): void {
  const known = target as Record<string, unknown>;
  for (const [key, entry] of Object.entries((source ?? {}) as Record<string, unknown>)) {
    const former = known[key];
    if (isMap(former) && isMap(entry)) mergeInto(former, entry);
    else known[key] = isMap(entry) ? structuredClone(entry) : entry;
  }
}

function isMap(entry: unknown): entry is object {
  return typeof entry === 'object' && entry !== null;
}
