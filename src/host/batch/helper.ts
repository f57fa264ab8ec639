/** Entry point of the threads that read and check files for `poa consolidar`. */
import { parentPort, workerData } from 'node:worker_threads';
import { sourcesOf } from './files';
import { lendHand } from './hand';
import type { HelperOrder } from './helper-messages';
import { Turns } from './turns';

const { files, hand, turns, ...options } = workerData as HelperOrder;
await lendHand(hand, new Turns(turns), await sourcesOf(files), options, (answer) =>
  parentPort?.postMessage(answer),
);
