import { XlsxError } from './error';
import { DEFAULT_LIMITS, withinLimit, type Limits } from './limits';
import type { ClosedWorkbook } from './workbook';

/** A closed file: a browser's `File`, or in Node a path with its contents read on demand. */
export interface FileSource {
  readonly name: string;
  /** Bytes; lets a file that is too large be refused before it is loaded. */
  readonly size?: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

export type ReadResult =
  | { readonly archivo: string; readonly workbook: ClosedWorkbook; readonly error: null }
  | { readonly archivo: string; readonly workbook: null; readonly error: XlsxError };

export interface ReadProgress {
  /** The file being read; after the last, the last. */
  readonly archivo: string;
  readonly done: number;
  readonly total: number;
}

/** Turns the bytes of one file into a workbook, here or in a worker. Rejects with XlsxError. */
export interface Reader {
  read(bytes: ArrayBuffer, name: string, limits: Partial<Limits>): Promise<ClosedWorkbook>;
  dispose(): void;
}

export interface ReadFilesOptions {
  /** Stops at once; the iteration then throws the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: ReadProgress) => void;
  readonly limits?: Partial<Limits>;
  /** Used for this reading alone and disposed of at its end. By default reads in this thread. */
  readonly reader?: Reader;
}

/**
 * Reads many files in their order, the next one while the caller works on the one before. A file that cannot be read
 * is a result with its error, and the others go on. Ends its reader when the caller breaks off, too.
 */
export async function* readFiles(
  files: readonly FileSource[],
  options: ReadFilesOptions = {},
): AsyncGenerator<ReadResult, void, undefined> {
  const { signal, onProgress, limits = {}, reader = inThisThread } = options;
  const report = (archivo: string, done: number): void =>
    onProgress?.({ archivo, done, total: files.length });
  try {
    signal?.throwIfAborted();
    let next = files[0] && readOne(files[0], reader, limits);
    for (const [done, { name }] of files.entries()) {
      report(name, done);
      const result = next && (await unlessAborted(next, signal));
      const following = files[done + 1];
      next = following && readOne(following, reader, limits);
      if (done + 1 === files.length) report(name, files.length);
      if (result) yield result;
      signal?.throwIfAborted();
    }
  } finally {
    reader.dispose();
  }
}

/** Loaded when asked for: the pane reads in a worker, and need not carry the reader with its first page. */
const inThisThread: Reader = {
  read: async (bytes, name, limits) => {
    const { readXlsx } = await import('./read-xlsx');
    return readXlsx(new Uint8Array(bytes), name, limits);
  },
  dispose: () => undefined,
};

/** Never rejects. */
async function readOne(file: FileSource, reader: Reader, limits: Partial<Limits>): Promise<ReadResult> {
  const archivo = file.name;
  try {
    withinLimit({ ...DEFAULT_LIMITS, ...limits }, 'fileBytes', file.size ?? 0);
    const bytes = await file.arrayBuffer().catch((cause: unknown) => {
      throw new XlsxError('DANADO', { motivo: 'lectura' }, { cause });
    });
    return { archivo, workbook: await reader.read(bytes, archivo, limits), error: null };
  } catch (error) {
    return { archivo, workbook: null, error: asXlsxError(error) };
  }
}

/** A fault of ours in one file must not lose the others: it is reported as theirs are, with its cause. */
function asXlsxError(error: unknown): XlsxError {
  return error instanceof XlsxError ? error : new XlsxError('DANADO', { motivo: 'lector' }, { cause: error });
}

function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  const { promise: aborted, stop } = abortion(signal);
  return Promise.race([promise, aborted]).finally(stop);
}

function abortion(signal: AbortSignal): { promise: Promise<never>; stop: () => void } {
  let stop = (): void => undefined;
  const promise = new Promise<never>((_, reject) => {
    const abort = (): void => reject(signal.reason as Error);
    signal.addEventListener('abort', abort, { once: true });
    stop = () => signal.removeEventListener('abort', abort);
    if (signal.aborted) abort();
  });
  return { promise, stop };
}
