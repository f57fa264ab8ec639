import { asPortError } from './errors';

/** Runs one phase of work: one `Excel.run`, with one context. */
export type Run = <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;

export interface RunnerOptions {
  /** Waits before a refused phase is tried again; no event tells when the planner leaves a cell. */
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** How long the planner is given to leave the cell that is being edited, before a sentence asks for it. */
const WAITS = [150, 350, 700];

/**
 * Excel refuses every batch while a cell is being edited. The whole phase is then repeated, a few times: a refused
 * batch has done nothing, so a phase must hold at most one batch that writes, as its last.
 */
export function createRunner({ wait = delay }: RunnerOptions = {}): Run {
  return async (work) => {
    for (const milliseconds of WAITS) {
      try {
        return await Excel.run(work);
      } catch (error) {
        const failure = asPortError(error);
        if (failure.code !== 'EN_EDICION') throw failure;
        await wait(milliseconds);
      }
    }
    return Excel.run(work).catch((error: unknown) => {
      throw asPortError(error);
    });
  };
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
