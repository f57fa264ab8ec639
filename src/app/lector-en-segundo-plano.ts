import { workerReader } from '../xlsx/read-in-worker';
import { spawnWorker } from '../xlsx/spawn-worker';
import type { LeerArchivosOptions } from './leer-archivos';

/** Reads closed files in a worker of their own. Only entry points import this: it needs the bundler and a browser. */
export function lectorEnSegundoPlano(): NonNullable<LeerArchivosOptions['reader']> {
  return workerReader(spawnWorker);
}
