import type { Taller } from './taller';
import { tallerRemoto } from './taller-remoto';

/** The workshop in a worker of its own. Only entry points import this: it needs the bundler and a browser. */
export function tallerEnSegundoPlano(): Taller {
  return tallerRemoto(() => new Worker(new URL('./worker.ts', import.meta.url)));
}
