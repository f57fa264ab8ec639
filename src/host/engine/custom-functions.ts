import { BooleanNumber, type ICellData, type IUnitRange } from '@univerjs/core';
import {
  BaseFunction,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  type BaseValueObject,
  type IFunctionInfo,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { cellAddress, quoteSheetName } from '../../sheet/address';
import { cellOf } from './cell';
import {
  errorCode,
  firstError,
  isError,
  matrixOf,
  resultOf,
  scalarOf,
  type Answer,
  type Argument,
} from './custom-values';
import { cellsThatCall, dependentsOf, type Place } from './dependents';
import type { CustomFunctionInfo, InvokeCustomFunction } from './engine';
import type { Kernel } from './kernel';
import { isSingleCall } from './single-call';

interface Call {
  readonly id: string;
  readonly args: readonly Argument[];
  readonly caller: string;
}
/** A cell that waits for answers; `key` is null where it waits for several. */
interface Waiting extends Place {
  readonly key: string | null;
  readonly formula: string;
}

/**
 * Custom functions as Excel runs them: a pass over the formulas only notes what is asked, the calls go out together,
 * and the answers are put into the cells that asked, or these are calculated once more where the answer is only part
 * of the formula. One round of messages serves any number of cells, and no answer can stall the engine.
 */
export class CustomFunctions {
  readonly #kernel: Kernel;
  #names: readonly string[] = [];
  #volatile: readonly string[] = [];
  #invoke: InvokeCustomFunction | null = null;
  readonly #pending = new Map<string, Call>();
  readonly #answers = new Map<string, Answer>();
  readonly #waiting = new Map<string, Waiting>();
  readonly #messages = new Map<string, string>();

  constructor(kernel: Kernel) {
    this.#kernel = kernel;
  }

  register(functions: readonly CustomFunctionInfo[], invoke: InvokeCustomFunction): void {
    const service = this.#kernel.injector.get(IFunctionService);
    const descriptions = this.#kernel.injector.get(IDescriptionService);
    service.unregisterExecutors(...this.#names);
    descriptions.unregisterDescriptions([...this.#names]);
    service.deleteFormulaAstCacheKey(...this.#names);
    this.#names = functions.map((info) => info.name);
    this.#volatile = functions.filter((info) => info.volatile === true).map((info) => info.name);
    this.#invoke = invoke;
    service.registerExecutors(...functions.map((info) => new Executor(info, this)));
    descriptions.registerDescriptions(functions.map(describe));
    service.deleteFormulaAstCacheKey(...this.#names);
  }

  /** True once somebody answers calls. */
  get isAnswering(): boolean {
    return this.#invoke !== null;
  }

  /** Starts a calculation: nothing is known yet, and the cells that call a volatile function must ask again. */
  begin(): readonly IUnitRange[] {
    this.#answers.clear();
    return stack(cellsThatCall(this.#kernel, this.#volatile), this.#kernel.unitId);
  }

  message(sheetId: string, row: number, column: number): string | null {
    return this.#messages.get(placeKey({ sheetId, row, column })) ?? null;
  }

  /** The answer to a call if it is known; null asks for it and has the cell calculated again. */
  ask(id: string, args: readonly Argument[], place: Place): Answer | undefined {
    const key = JSON.stringify([id, args]);
    const here = placeKey(place);
    this.#messages.delete(here);
    if (this.#answers.has(key)) {
      const answer = this.#answers.get(key);
      if (isError(answer)) this.#messages.set(here, answer.message);
      return answer;
    }
    if (!this.#pending.has(key)) this.#pending.set(key, { id, args, caller: this.#address(place) });
    const waits = this.#waiting.has(here);
    this.#waiting.set(here, { ...place, key: waits ? null : key, formula: this.#formula(place) });
    return undefined;
  }

  /** Makes the calls of the last pass; answers the cells that waited for them. */
  async settle(): Promise<readonly IUnitRange[]> {
    if (this.#pending.size === 0) {
      this.#answers.clear();
      return [];
    }
    const calls = [...this.#pending];
    const places = [...this.#waiting.values()];
    this.#pending.clear();
    this.#waiting.clear();
    const answers = await Promise.all(calls.map(([, call]) => this.#call(call)));
    calls.forEach(([key], index) => this.#answers.set(key, answers[index] ?? null));
    const [direct, others] = this.#sort(places);
    this.#put(direct);
    const answered = stack(direct, this.#kernel.unitId);
    return [...stack(others, this.#kernel.unitId), ...dependentsOf(this.#kernel, answered)];
  }

  /** Cells whose whole formula is the call, and cells that must be calculated with the answer. */
  #sort(places: readonly Waiting[]): readonly [Waiting[], Waiting[]] {
    const direct: Waiting[] = [];
    const others: Waiting[] = [];
    for (const place of places) {
      const answer = place.key === null ? null : this.#answers.get(place.key);
      const isWhole = answer !== null && answer !== undefined && !Array.isArray(answer);
      // Somebody may have typed over the cell while the answer was on its way.
      const isSame = place.formula !== '' && place.formula === this.#formula(place);
      (isWhole && isSame && isSingleCall(place.formula, this.#names) ? direct : others).push(place);
    }
    return [direct, others];
  }

  #put(places: readonly Waiting[]): void {
    const sheets = new Map<string, Record<number, Record<number, ICellData>>>();
    for (const place of places) {
      const { sheetId, row, column, key } = place;
      const answer = key === null ? null : (this.#answers.get(key) ?? null);
      const cells = sheets.get(sheetId) ?? {};
      sheets.set(sheetId, cells);
      const { v = null, t = null } = cellOf(shownOf(answer));
      (cells[row] ??= {})[column] = { v, t };
      if (isError(answer)) this.#messages.set(placeKey(place), answer.message);
    }
    const { commands, unitId } = this.#kernel;
    for (const [subUnitId, cellValue] of sheets) {
      commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId, subUnitId, cellValue }, AS_RESULT);
    }
  }

  #formula({ sheetId, row, column }: Place): string {
    return this.#kernel.workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column)?.f ?? '';
  }

  async #call({ id, args, caller }: Call): Promise<Answer> {
    if (!this.#invoke) return { error: ErrorType.NAME, message: '' };
    try {
      return await this.#invoke(id, args, caller);
    } catch (error) {
      return { error: ErrorType.VALUE, message: error instanceof Error ? error.message : String(error) };
    }
  }

  #address({ sheetId, row, column }: Place): string {
    const name = this.#kernel.workbook.getSheetBySheetId(sheetId)?.getName() ?? '';
    return `${quoteSheetName(name)}!${cellAddress(row, column)}`;
  }
}

/** How Univer writes what it has calculated: no edit, nothing to recalculate, nothing to undo. */
const AS_RESULT = { onlyLocal: true, fromFormula: true, applyFormulaCalculationResult: true };

function shownOf(answer: Answer): string | number | boolean {
  if (isError(answer)) return errorCode(answer.error);
  if (typeof answer === 'number') return Number.isFinite(answer) ? answer : ErrorType.NUM;
  return typeof answer === 'string' || typeof answer === 'boolean' ? answer : '';
}

/** A custom function as Univer's engine sees it. */
class Executor extends BaseFunction {
  readonly #info: CustomFunctionInfo;
  readonly #functions: CustomFunctions;

  constructor(info: CustomFunctionInfo, functions: CustomFunctions) {
    super(info.name);
    this.#info = info;
    this.#functions = functions;
    const { parameters } = info;
    this.minParams = parameters.filter((parameter) => !parameter.optional && !parameter.repeating).length;
    this.maxParams = parameters.some((parameter) => parameter.repeating) ? 255 : parameters.length;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const args: Argument[] = [];
    for (const [index, variant] of variants.entries()) {
      const error = firstError(variant);
      if (error) return error;
      const parameter = this.#info.parameters[Math.min(index, this.#info.parameters.length - 1)];
      const argument = parameter?.matrix ? matrixOf(variant) : scalarOf(variant);
      if (argument === undefined) return ErrorValueObject.create(ErrorType.VALUE);
      args.push(argument);
    }
    // Excel sends every parameter: without the omitted ones the runtime's own invocation object would take their place.
    while (args.length < this.#info.parameters.length) args.push(null);
    const place = { sheetId: this.subUnitId ?? '', row: this.row, column: this.column };
    const answer = this.#functions.ask(this.#info.id, args, place);
    return answer === undefined ? ErrorValueObject.create(ErrorType.CONNECT) : resultOf(answer);
  }
}

function describe(info: CustomFunctionInfo): IFunctionInfo {
  return {
    functionName: info.name,
    functionType: FunctionType.User,
    description: info.description,
    abstract: info.description,
    functionParameter: info.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: '',
      require: parameter.optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      repeat: parameter.repeating ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    })),
  };
}

function placeKey({ sheetId, row, column }: Place): string {
  return `${sheetId}!${row},${column}`;
}

/** Cells below each other as one range: thousands of single cells would take the engine minutes to look up. */
function stack(places: readonly Place[], unitId: string): IUnitRange[] {
  const sorted = [...places].sort(
    (a, b) => a.sheetId.localeCompare(b.sheetId) || a.column - b.column || a.row - b.row,
  );
  const ranges: IUnitRange[] = [];
  for (const { sheetId, row, column } of sorted) {
    const last = ranges.at(-1);
    if (last?.sheetId === sheetId && last.range.startColumn === column && last.range.endRow === row - 1) {
      last.range.endRow = row;
      continue;
    }
    const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
    ranges.push({ unitId, sheetId, range });
  }
  return ranges;
}
