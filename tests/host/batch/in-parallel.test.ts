import { execFileSync } from 'node:child_process';
import { EventEmitter, once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { entregarAqui, type Entrega, type Entregar } from '../../../src/app/entrega';
import { sourcesOf } from '../../../src/host/batch/files';
import { lendHand } from '../../../src/host/batch/hand';
import type { HelperAnswer, HelperOrder } from '../../../src/host/batch/helper-messages';
import { enParalelo, handsFor, type Helper } from '../../../src/host/batch/in-parallel';
import { Turns } from '../../../src/host/batch/turns';
import { AJUSTES_POR_DEFECTO } from '../../../src/plan/ajustes';

const ROOT = join(__dirname, '..', '..', '..');
const fixture = (nombre: string): string => join(ROOT, 'tests', 'fixtures', nombre);

const FILES = [
  'anb-usogc-2017-t4.xlsx',
  'hostiles/csv.xlsx',
  'an-2020-estructura.xlsx',
  'mdpyep-2017-uap.xlsx',
  'senavex-2020.xlsx',
  'mdpyep-2017-ugp.xlsx',
].map(fixture);

const CRITERIO = { ajustes: AJUSTES_POR_DEFECTO, destino: fixture('anb-usogc-2017-t4.xlsx') };

async function todas(entregar: Entregar, mas: Partial<Parameters<Entregar>[1]> = {}): Promise<Entrega[]> {
  const entregas: Entrega[] = [];
  for await (const una of entregar(await sourcesOf(FILES), { ...CRITERIO, ...mas })) entregas.push(una);
  return entregas;
}

/** A helper without its thread; what it answers is cloned as a message is. */
abstract class FakeHelper extends EventEmitter implements Helper {
  terminated = false;

  constructor(readonly order: HelperOrder) {
    super();
    setImmediate(() => void this.live());
  }

  protected abstract live(): Promise<void>;

  protected answer(answer: HelperAnswer): void {
    this.emit('message', structuredClone(answer));
  }

  terminate(): void {
    this.terminated = true;
  }
}

class GoodHelper extends FakeHelper {
  static taken = 0;

  protected async live(): Promise<void> {
    const { files, hand, turns } = this.order;
    await lendHand(hand, new Turns(turns), await sourcesOf(files), this.order, (answer) => {
      GoodHelper.taken++;
      this.answer(answer);
    });
    this.emit('exit');
  }
}

class NeverStarting extends FakeHelper {
  protected live(): Promise<void> {
    this.emit('error', new Error('no such file'));
    this.emit('exit');
    return Promise.resolve();
  }
}

/** Takes a file as soon as it is made, and breaks down. */
class Dying extends FakeHelper {
  static file: string | undefined;

  constructor(order: HelperOrder) {
    super(order);
    Dying.file = order.files[new Turns(order.turns).take(order.hand)];
  }

  protected live(): Promise<void> {
    this.emit('error', new Error('out of memory'));
    this.emit('exit');
    return Promise.resolve();
  }
}

const DEFECT = new Error('a defect of ours');

class Faulty extends FakeHelper {
  readonly #turn = new Turns(this.order.turns).take(this.order.hand);

  protected live(): Promise<void> {
    this.answer({ turn: this.#turn, entrega: null, fault: DEFECT });
    return Promise.resolve();
  }
}

/** Starts helpers of a class, and keeps them. */
function starting<T extends FakeHelper>(Kind: new (order: HelperOrder) => T) {
  const started: T[] = [];
  const start = (order: HelperOrder): T => {
    const helper = new Kind(order);
    started.push(helper);
    return helper;
  };
  return { started, start };
}

test.each([1, 2, 4, 9])('%i hands hand in what one does, in the order of the files', async (hands) => {
  GoodHelper.taken = 0;
  const { started, start } = starting(GoodHelper);
  expect(await todas(enParalelo(hands, start))).toEqual(await todas(entregarAqui));
  expect(started).toHaveLength(hands - 1);
  expect(GoodHelper.taken > 0).toBe(hands > 1);
});

test('progress names each file once, in order, and ends with all of them', async () => {
  const lines: string[] = [];
  await todas(enParalelo(2, starting(GoodHelper).start), {
    onProgress: ({ archivo, done, total }) => lines.push(`${done}/${total} ${archivo}`),
  });
  expect(lines).toEqual([...FILES.map((file, i) => `${i}/6 ${file}`), `6/6 ${FILES[5]}`]);
});

test('helpers that do not start leave the files to this thread', async () => {
  expect(await todas(enParalelo(3, starting(NeverStarting).start))).toEqual(await todas(entregarAqui));
});

test('the file of a helper that dies is unreadable, and no other', async () => {
  const entregas = await todas(enParalelo(2, starting(Dying).start));
  expect(Dying.file).toBe(FILES[0]);
  expect(entregas[0]?.sinPlan).toMatchObject({ archivo: FILES[0], estado: 'ilegible' });
  expect(entregas[0]?.sinPlan?.motivo).toMatch(/^El archivo está dañado/);
  expect(entregas.slice(1)).toEqual((await todas(entregarAqui)).slice(1));
});

test('a defect in a helper is thrown here, and all helpers end', async () => {
  const { started, start } = starting(Faulty);
  await expect(todas(enParalelo(2, start))).rejects.toThrow(DEFECT.message);
  expect(started.map(({ terminated }) => terminated)).toEqual([true]);
});

describe('breaking off', () => {
  test('ends the helpers, and nobody takes another file', async () => {
    const { started, start } = starting(GoodHelper);
    for await (const entrega of enParalelo(2, start)(await sourcesOf(FILES), CRITERIO)) {
      expect(entrega.unidades).toHaveLength(1);
      break;
    }
    expect(started[0]?.terminated).toBe(true);
    const [order] = started.map((helper) => helper.order);
    expect(order && new Turns(order.turns).take(1)).toBeGreaterThan(FILES.length);
  });

  test('by a signal: rejects with its reason', async () => {
    const abort = new AbortController();
    const { started, start } = starting(GoodHelper);
    const reason = new Error('canceled');
    const broken = todas(enParalelo(2, start), {
      signal: abort.signal,
      onProgress: ({ done }) => done === 2 && abort.abort(reason),
    });
    await expect(broken).rejects.toBe(reason);
    expect(started[0]?.terminated).toBe(true);
  });

  test('before the start: no helper is started', async () => {
    const { started, start } = starting(GoodHelper);
    const reason = new Error('canceled');
    await expect(todas(enParalelo(2, start), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(started).toEqual([]);
  });
});

test('few files and one core are not worth a thread', () => {
  expect([0, 1, 7, 8, 12, 60].map((files) => handsFor(files, 2))).toEqual([1, 1, 1, 2, 2, 2]);
  expect([8, 12, 60, 1000].map((files) => handsFor(files, 16))).toEqual([2, 3, 8, 8]);
  expect(handsFor(60, 1)).toBe(1);
});

test('the thread of the built command answers every file with what it hands in', async () => {
  execFileSync(process.execPath, [join(ROOT, 'bin', 'poa.js'), 'ayuda']);
  const turns = Turns.among(2);
  const order: HelperOrder = { ...CRITERIO, files: FILES, limits: {}, turns: turns.buffer, hand: 1 };
  const helper = new Worker(join(ROOT, 'dist', 'batch', 'helper.js'), { workerData: order });
  const answers: HelperAnswer[] = [];
  helper.on('message', (answer: HelperAnswer) => answers.push(answer));
  await once(helper, 'exit');
  const entregas = await todas(entregarAqui);
  expect(answers).toEqual(entregas.map((entrega, turn) => ({ turn, entrega, fault: null })));
});
