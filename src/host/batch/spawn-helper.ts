import { Worker } from 'node:worker_threads';
import type { HelperOrder } from './helper-messages';

/** Starts a helper from its own bundle, which stands beside this one. */
export function spawnHelper(order: HelperOrder): Worker {
  return new Worker(new URL('./helper.js', import.meta.url), { workerData: order });
}
