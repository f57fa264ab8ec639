import { XlsxError } from './error';
import { readXlsxData } from './read-xlsx';
import { buffersOf } from './sheet-data';
import type { ReadAnswer, ReadRequest } from './worker-messages';

/** What the worker's global scope and a message port have in common. */
export interface ServicePort {
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  postMessage(message: unknown, options: { transfer: Transferable[] }): void;
}

/** Answers each request to read a file, in order. */
export function answerReads(port: ServicePort): void {
  port.addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
    const answer = read(data);
    port.postMessage(answer, { transfer: answer.data ? buffersOf(answer.data) : [] });
  });
}

function read({ id, name, bytes, limits }: ReadRequest): ReadAnswer {
  try {
    return { id, data: readXlsxData(new Uint8Array(bytes), name, limits), error: null };
  } catch (error) {
    const { code, data } =
      error instanceof XlsxError ? error : new XlsxError('DANADO', { motivo: 'lector' }, { cause: error });
    return { id, data: null, error: { code, data } };
  }
}
