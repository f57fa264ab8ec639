import type { CellValue } from '../../sheet/sheet';
import type { InvokeCustomFunction } from '../engine/engine';
import { CATEGORY, INVOCATION, type EventEntry, type Json } from './wire';

export type FunctionResult = Awaited<ReturnType<InvokeCustomFunction>>;
type FunctionArguments = Parameters<InvokeCustomFunction>[1];

/** Numbers with which the client's runtime says what went wrong, and what Excel shows in the cell. */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};

/** Calls of custom functions that wait for the add-in: all calls of one turn travel in one message. */
export class CustomFunctionCalls {
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private readonly reading = new Set<number>();
  private volatile: ReadonlySet<string> = new Set();
  private readonly outbox: EventEntry[] = [];
  private next = 1;

  constructor(private readonly send: (entries: readonly EventEntry[]) => void) {}

  /** How many calls have no answer yet. */
  get pending(): number {
    return this.waiting.size;
  }

  /** Ids of the functions that may read the workbook before they answer. */
  setVolatile(ids: ReadonlySet<string>): void {
    this.volatile = ids;
  }

  /**
   * True while such a call is under way: what the add-in asks then must be answered at once, for the calculation
   * that everything else waits for is waiting for it.
   */
  get mayRead(): boolean {
    return this.reading.size > 0;
  }

  readonly invoke = (id: string, args: FunctionArguments, caller: string): Promise<FunctionResult> => {
    const call = this.next++;
    if (this.volatile.has(id)) this.reading.add(call);
    const answer = new Promise<FunctionResult>((resolve) => this.waiting.set(call, resolve));
    if (this.outbox.length === 0) queueMicrotask(() => this.send(this.outbox.splice(0)));
    this.outbox.push({
      messageCategory: CATEGORY.customFunction,
      messageType: INVOCATION,
      targetId: '',
      message: [call, id, args, caller, 0],
    });
    return answer;
  };

  /** Answers from the client: `[call, ok, value, code?]` each. */
  settle(results: Json): void {
    if (!Array.isArray(results)) return;
    for (const result of results) {
      if (!Array.isArray(result)) continue;
      const [call, succeeded, value, code] = result as readonly Json[];
      if (typeof call !== 'number') continue;
      const resolve = this.waiting.get(call);
      this.waiting.delete(call);
      this.reading.delete(call);
      resolve?.(succeeded === true ? resultOf(value ?? null) : failure(value ?? null, code ?? null));
    }
  }
}

function failure(message: Json, code: Json): FunctionResult {
  const known = typeof code === 'number' ? ERRORS[code] : undefined;
  return { error: known ?? '#VALUE!', message: typeof message === 'string' ? message : '' };
}

function resultOf(value: Json): FunctionResult {
  if (Array.isArray(value)) {
    return value.map((row: Json) => (Array.isArray(row) ? row.map(cellOf) : [cellOf(row)]));
  }
  if (isErrorValue(value))
    return { error: cellOf(value)?.toString() ?? '#VALUE!', message: messageOf(value) };
  return cellOf(value);
}

function cellOf(value: Json): CellValue {
  if (value === null || typeof value !== 'object') return value;
  if (isErrorValue(value) && typeof value['basicValue'] === 'string') return value['basicValue'];
  return '#VALUE!';
}

function messageOf(value: Readonly<Record<string, Json>>): string {
  return typeof value['message'] === 'string' ? value['message'] : '';
}

/** An error that a function returned as a value instead of throwing it. */
function isErrorValue(value: Json): value is Readonly<Record<string, Json>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
