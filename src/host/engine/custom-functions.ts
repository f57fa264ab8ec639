import { BooleanNumber, type IUnitRange, type Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type IFunctionInfo,
} from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { cellAddress, quoteSheetName } from '../../sheet/address';
import type { CellValue } from '../../sheet/sheet';
import type { CustomFunctionInfo, InvokeCustomFunction } from './engine';
import type { Kernel } from './kernel';

type Argument = CellValue | CellValue[][];
type Answer = Awaited<ReturnType<InvokeCustomFunction>>;
interface Call {
  readonly id: string;
  readonly args: readonly Argument[];
  readonly caller: string;
}
interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Custom functions as Excel runs them: a pass over the formulas only notes what is asked, the calls go out together,
 * and the cells that asked are calculated once more with the answers. One round of messages serves any number of
 * cells, and an answer that never comes in order cannot stall the engine.
 */
export class CustomFunctions {
  readonly #kernel: Kernel;
  #names: readonly string[] = [];
  #invoke: InvokeCustomFunction | null = null;
  readonly #pending = new Map<string, Call>();
  readonly #answers = new Map<string, Answer>();
  readonly #waiting = new Map<string, Place>();
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
    this.#invoke = invoke;
    service.registerExecutors(...functions.map((info) => new Executor(info, this)));
    descriptions.registerDescriptions(functions.map(describe));
    service.deleteFormulaAstCacheKey(...this.#names);
  }

  /** True once somebody answers calls. */
  get isAnswering(): boolean {
    return this.#invoke !== null;
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
    this.#waiting.set(here, place);
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
    return stack(places, this.#kernel.unitId);
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

function firstError(variant: BaseValueObject): BaseValueObject | null {
  if (variant.isError()) return variant;
  if (!isArray(variant)) return null;
  for (const cells of variant.getArrayValue()) {
    for (const cell of cells) if (cell?.isError()) return cell;
  }
  return null;
}

function matrixOf(variant: BaseValueObject): CellValue[][] {
  if (!isArray(variant)) return [[plain(variant)]];
  const values = variant.getArrayValue();
  return Array.from({ length: variant.getRowCount() }, (_row, row) =>
    Array.from({ length: variant.getColumnCount() }, (_cell, column) => plain(values[row]?.[column])),
  );
}

/** Undefined for a range of several cells where one value is expected. */
function scalarOf(variant: BaseValueObject): CellValue | undefined {
  if (!isArray(variant)) return plain(variant);
  return variant.getRowCount() === 1 && variant.getColumnCount() === 1 ? plain(variant.get(0, 0)) : undefined;
}

function isArray(variant: BaseValueObject): variant is ArrayValueObject {
  return variant.isArray();
}

function plain(variant: Nullable<BaseValueObject>): CellValue {
  if (!variant || variant.isNull()) return null;
  return variant.getValue();
}

function resultOf(answer: Answer): BaseValueObject {
  if (isError(answer)) return errorOf(answer.error);
  if (!Array.isArray(answer)) return valueObject(answer);
  const rows = answer.map((cells) => cells.map(valueObject));
  if (rows.length === 0 || rows[0]?.length === 0) return ErrorValueObject.create(ErrorType.CALC);
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function valueObject(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
}

const ERRORS = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

function errorOf(code: string): BaseValueObject {
  return ErrorValueObject.create(ERRORS.get(code) ?? ErrorType.VALUE);
}

function isError(answer: Answer | undefined): answer is { readonly error: string; readonly message: string } {
  return typeof answer === 'object' && answer !== null && 'error' in answer;
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
