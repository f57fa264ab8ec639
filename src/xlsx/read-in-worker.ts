import { XlsxError } from './error';
import type { Limits } from './limits';
import type { Reader } from './read-files';
import { workbookFrom, type ClosedWorkbook } from './workbook';
import type { ReadAnswer, ReadRequest } from './worker-messages';

/** What is needed of a `Worker`. */
export interface WorkerLike {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: () => void): void;
  postMessage(message: unknown, transfer: Transferable[]): void;
  terminate(): void;
}

interface Waiting {
  readonly resolve: (workbook: ClosedWorkbook) => void;
  readonly reject: (error: XlsxError) => void;
}

/**
 * Reads in a worker, so that the pane stays alive: for `readFiles`. The worker starts with the first file; one that
 * dies (out of memory, say) fails the files that it had and is replaced for the next. `dispose` kills it at once.
 */
export function workerReader(start: () => WorkerLike): Reader {
  const waiting = new Map<number, Waiting>();
  let worker: WorkerLike | null = null;
  let lastId = 0;
  let disposed = false;

  const stop = (): void => {
    worker?.terminate();
    worker = null;
    for (const { reject } of waiting.values()) reject(new XlsxError('DANADO', { motivo: 'lector' }));
    waiting.clear();
  };

  const running = (): WorkerLike => {
    if (worker) return worker;
    worker = start();
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => {
      settle(waiting.get(data.id), data);
      waiting.delete(data.id);
    });
    worker.addEventListener('error', stop);
    worker.addEventListener('messageerror', stop);
    return worker;
  };

  return {
    read: (bytes: ArrayBuffer, name: string, limits: Partial<Limits>) =>
      new Promise<ClosedWorkbook>((resolve, reject) => {
        // A file may come from the disk after the reading was broken off: no worker must start for it.
        if (disposed) {
          reject(new XlsxError('DANADO', { motivo: 'lector' }));
          return;
        }
        const request: ReadRequest = { id: ++lastId, name, bytes, limits };
        waiting.set(request.id, { resolve, reject });
        running().postMessage(request, [bytes]);
      }),
    dispose: () => {
      disposed = true;
      stop();
    },
  };
}

function settle(waiting: Waiting | undefined, answer: ReadAnswer): void {
  if (answer.data) waiting?.resolve(workbookFrom(answer.data));
  else waiting?.reject(new XlsxError(answer.error.code, answer.error.data));
}
