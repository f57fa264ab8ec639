import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Host from '.';

/** The engine as `npm run build:host` bundles it: Univer's own modules load neither in plain Node nor in Jest. */
export function loadHost(): typeof Host {
  const require = createRequire(join(process.cwd(), 'package.json'));
  return require('./dist/host/node.cjs') as typeof Host;
}
