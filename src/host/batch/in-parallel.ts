import type { Entregar } from '../../app/entrega';
import { Desk } from './desk';
import { lendHand } from './hand';
import type { HelperAnswer, HelperOrder } from './helper-messages';
import { Turns } from './turns';

/** What is needed of a thread. */
export interface Helper {
  on(event: 'message', listener: (answer: HelperAnswer) => void): unknown;
  on(event: 'error' | 'exit', listener: () => void): unknown;
  terminate(): unknown;
}

/** A thread costs as much as a few files take. */
const FILES_PER_HAND = 4;
/** Each takes its own memory. */
const MAX_HANDS = 8;

/** How many threads, this one among them, are worth their while. */
export function handsFor(files: number, cores: number): number {
  return Math.max(1, Math.min(cores, MAX_HANDS, Math.floor(files / FILES_PER_HAND)));
}

/**
 * Reads and checks the files in `hands` threads, this one among them; each takes the next file when it is done with
 * one. A helper that does not start leaves the files to the others; one that dies (out of memory, say) makes the
 * file that it had unreadable. Breaking off ends all helpers.
 */
export function enParalelo(hands: number, start: (order: HelperOrder) => Helper): Entregar {
  return async function* (files, { ajustes, destino, limits = {}, signal, onProgress }) {
    signal?.throwIfAborted();
    const names = files.map(({ name }) => name);
    const criteria = { ajustes, destino, limits };
    const turns = Turns.among(hands);
    const desk = new Desk(names);
    const helpers = Array.from({ length: hands - 1 }, (_, i) => {
      const hand = i + 1;
      const helper = start({ ...criteria, files: names, turns: turns.buffer, hand });
      helper.on('message', (answer) => desk.put(answer));
      // The exit that follows says all that is needed.
      helper.on('error', () => undefined);
      helper.on('exit', () => desk.lose(turns.last(hand)));
      return helper;
    });
    try {
      void lendHand(0, turns, files, criteria, (answer) => desk.put(answer));
      for (const [done, archivo] of names.entries()) {
        onProgress?.({ archivo, done, total: names.length });
        const entrega = await desk.wait(done);
        signal?.throwIfAborted();
        if (done + 1 === names.length) onProgress?.({ archivo, done: names.length, total: names.length });
        yield entrega;
      }
    } finally {
      turns.end();
      for (const helper of helpers) helper.terminate();
    }
  };
}
