import { PortError } from '../app/port';
import type { Run } from './runner';

/** One step of writing; its bytes decide how many go into a request. */
export interface Operation {
  readonly bytes: number;
  readonly apply: (context: Excel.RequestContext) => void;
}

/** A step that sends next to nothing. */
export function step(apply: Operation['apply']): Operation {
  return { bytes: 500, apply };
}

/** Excel on the web refuses requests above 5 MB; the client's own envelope needs some room. */
const BYTES_PER_REQUEST = 4_000_000;

/**
 * Carries out the steps in order, as many per request as fit, with drawing, calculation and events suspended. It is
 * not all or nothing: whoever calls puts things back when it fails.
 */
export async function perform(
  run: Run,
  operations: readonly Operation[],
  signal?: AbortSignal,
): Promise<void> {
  try {
    for (const request of grouped(operations)) {
      if (signal?.aborted) throw new PortError('CANCELADO');
      await send(run, request);
    }
  } catch (error) {
    // A request that failed half way has left the events off; the failure to report is the first one.
    await Promise.allSettled([run(enableEvents)]);
    throw error;
  }
}

async function send(run: Run, request: readonly Operation[]): Promise<void> {
  try {
    await run((context) => sendRequest(context, request));
  } catch (error) {
    const tooLarge = error instanceof PortError && error.code === 'DEMASIADO_GRANDE';
    if (!tooLarge || request.length < 2) throw error;
    const middle = Math.ceil(request.length / 2);
    await send(run, request.slice(0, middle));
    await send(run, request.slice(middle));
  }
}

async function sendRequest(context: Excel.RequestContext, request: readonly Operation[]): Promise<void> {
  const { application } = context.workbook;
  context.runtime.enableEvents = false;
  application.suspendScreenUpdatingUntilNextSync();
  application.suspendApiCalculationUntilNextSync();
  for (const { apply } of request) apply(context);
  context.runtime.enableEvents = true;
  await context.sync();
}

async function enableEvents(context: Excel.RequestContext): Promise<void> {
  context.runtime.enableEvents = true;
  await context.sync();
}

function grouped(operations: readonly Operation[]): readonly (readonly Operation[])[] {
  const requests: Operation[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const operation of operations) {
    if (bytes + operation.bytes > BYTES_PER_REQUEST) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(operation);
    bytes += operation.bytes;
  }
  return requests;
}
