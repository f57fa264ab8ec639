/** Starts the worker from its own bundle. Only entry points import this: it needs the bundler and a browser. */
export function spawnWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url));
}
