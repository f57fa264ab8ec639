import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XlsxError } from '../../src/xlsx/error';
import {
  readFiles,
  type FileSource,
  type ReadProgress,
  type ReadResult,
  type Reader,
} from '../../src/xlsx/read-files';
import { workerReader, type WorkerLike } from '../../src/xlsx/read-in-worker';
import { answerReads } from '../../src/xlsx/worker-service';

const FIXTURES = join(__dirname, '..', 'fixtures');

function file(name: string): FileSource {
  const bytes = readFileSync(join(FIXTURES, name));
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return { name, size: copy.byteLength, arrayBuffer: () => Promise.resolve(copy.slice(0)) };
}

const GOOD = file('tortura/torture.xlsx');
const BAD = file('hostiles/csv.xlsx');
const OTHER = file('mdpyep-2017-uap.xlsx');

/** The worker's own code behind a real message channel: everything but the thread. */
class ChannelWorker implements WorkerLike {
  static running = 0;
  terminated = false;
  private readonly channel = new MessageChannel();
  private readonly errorListeners: (() => void)[] = [];

  constructor() {
    ChannelWorker.running++;
    answerReads(this.channel.port2);
    this.channel.port1.start();
    this.channel.port2.start();
  }

  addEventListener(
    type: 'message' | 'error' | 'messageerror',
    listener: ((event: MessageEvent) => void) & (() => void),
  ): void {
    if (type === 'message') this.channel.port1.addEventListener(type, listener);
    else this.errorListeners.push(listener);
  }

  postMessage(message: unknown, transfer: Transferable[]): void {
    this.channel.port1.postMessage(message, transfer);
  }

  die(): void {
    for (const listener of this.errorListeners) listener();
  }

  terminate(): void {
    if (this.terminated) return;
    this.terminated = true;
    ChannelWorker.running--;
    this.channel.port1.close();
  }
}

const inChannel = (): Reader => workerReader(() => new ChannelWorker());

async function all(results: AsyncIterable<ReadResult>): Promise<ReadResult[]> {
  const found: ReadResult[] = [];
  for await (const result of results) found.push(result);
  return found;
}

const summary = ({ archivo, workbook, error }: ReadResult): unknown => [
  archivo,
  workbook?.sheets[0]?.value(0, 0) ?? null,
  error?.code ?? null,
];

describe.each([
  ['in this thread', undefined],
  ['in a worker', inChannel],
] as const)('%s', (_, makeReader) => {
  const reader = (): { reader: Reader } | Record<string, never> =>
    makeReader ? { reader: makeReader() } : {};

  test('reads files in their order, an unreadable one among them', async () => {
    const results = await all(readFiles([GOOD, BAD, OTHER], reader()));
    expect(results.map(summary)).toEqual([
      ['tortura/torture.xlsx', 'Ñandú & <Cía> “x”', null],
      ['hostiles/csv.xlsx', null, 'NO_ES_EXCEL'],
      ['mdpyep-2017-uap.xlsx', expect.any(String), null],
    ]);
    expect(results[1]?.error).toBeInstanceOf(XlsxError);
    expect(results[1]?.error?.data).toEqual({ tipo: 'csv' });
  });

  test('formulas, formats and names survive the way', async () => {
    const [result] = await all(readFiles([GOOD], reader()));
    const sheet = result?.workbook?.sheets[0];
    expect([sheet?.formula(1, 3), sheet?.format(1, 1), sheet?.merges.length]).toEqual([
      '=B2*2+$B$1&"A1"&Oculta!A2',
      '0.0%',
      1,
    ]);
    expect(result?.workbook?.names).toHaveLength(5);
  });

  test('says which file it is at', async () => {
    const seen: ReadProgress[] = [];
    await all(readFiles([GOOD, BAD], { ...reader(), onProgress: (progress) => seen.push(progress) }));
    expect(seen).toEqual([
      { archivo: 'tortura/torture.xlsx', done: 0, total: 2 },
      { archivo: 'hostiles/csv.xlsx', done: 1, total: 2 },
      { archivo: 'hostiles/csv.xlsx', done: 2, total: 2 },
    ]);
  });

  test('stops when cancelled, and gives what was read until then', async () => {
    const controller = new AbortController();
    const read: string[] = [];
    const reading = (async () => {
      for await (const { archivo } of readFiles([GOOD, OTHER, BAD], {
        ...reader(),
        signal: controller.signal,
      })) {
        read.push(archivo);
        controller.abort();
      }
    })();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    expect(read).toEqual(['tortura/torture.xlsx']);
  });

  test('no files, no results', async () => {
    expect(await all(readFiles([], reader()))).toEqual([]);
  });

  test('limits reach the reader', async () => {
    const [result] = await all(readFiles([GOOD], { ...reader(), limits: { cells: 10 } }));
    expect(result?.error).toMatchObject({ code: 'DEMASIADO_GRANDE', data: { limite: 'cells', maximo: 10 } });
  });
});

test('a file that is too large is refused before it is loaded', async () => {
  const huge: FileSource = {
    name: 'enorme.xlsx',
    size: 2 ** 40,
    arrayBuffer: () => Promise.reject(new Error('loaded')),
  };
  const [result] = await all(readFiles([huge]));
  expect(result?.error).toMatchObject({ code: 'DEMASIADO_GRANDE', data: { limite: 'fileBytes' } });
});

test('a file that the disk does not give is reported, with its cause', async () => {
  const cause = new Error('NotReadableError');
  const gone: FileSource = { name: 'x.xlsx', arrayBuffer: () => Promise.reject(cause) };
  const results = await all(readFiles([gone, GOOD]));
  expect(results.map((result) => result.error?.data ?? null)).toEqual([{ motivo: 'lectura' }, null]);
  expect(results[0]?.error?.cause).toBe(cause);
});

describe('the worker', () => {
  afterEach(() => expect(ChannelWorker.running).toBe(0));

  test('is ended at the end, after a break and after cancelling in the middle of a file', async () => {
    await all(readFiles([GOOD], { reader: inChannel() }));
    const broken = readFiles([GOOD, OTHER], { reader: inChannel() });
    await broken.next();
    await broken.return();
    const controller = new AbortController();
    const reading = all(readFiles([GOOD, OTHER], { reader: inChannel(), signal: controller.signal }));
    controller.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('does not start for a file that arrives after the reading was cancelled', async () => {
    const controller = new AbortController();
    let arrive = (): void => undefined;
    const arrived = new Promise<ArrayBuffer>((resolve) => {
      arrive = () => resolve(new ArrayBuffer(8));
    });
    const slow: FileSource = { name: 'lento.xlsx', arrayBuffer: () => arrived };
    const reading = all(readFiles([slow], { reader: inChannel(), signal: controller.signal }));
    controller.abort();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    arrive();
    await arrived;
    await Promise.resolve();
  });

  test('that dies fails its file and is replaced for the others', async () => {
    const workers: ChannelWorker[] = [];
    const reader = workerReader(() => {
      const worker = new ChannelWorker();
      workers.push(worker);
      // The first one dies before it can answer.
      if (workers.length === 1) queueMicrotask(() => worker.die());
      return worker;
    });
    const results = await all(readFiles([GOOD, OTHER, BAD], { reader }));
    expect(results[0]?.error).toMatchObject({ code: 'DANADO', data: { motivo: 'lector' } });
    expect(results[2]?.error).toMatchObject({ code: 'NO_ES_EXCEL' });
    expect(workers).toHaveLength(2);
  });
});
