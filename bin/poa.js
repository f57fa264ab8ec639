#!/usr/bin/env node
/** The `poa` command. In a checkout it builds what is out of date first; a package carries it built. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * A report of many units makes millions of short-lived objects: with the usual nursery of 16 MB, collecting them takes
 * as long as the work. Its size can only be given at the start.
 */
const NURSERY = '--max-semi-space-size=64';

if (process.argv.includes('--salida') && !process.execArgv.includes(NURSERY)) {
  const self = fileURLToPath(import.meta.url);
  const argv = [NURSERY, ...process.execArgv, self, ...process.argv.slice(2)];
  const { status } = spawnSync(process.execPath, argv, { stdio: 'inherit' });
  process.exit(status ?? 1);
}

const builder = new URL('../tools/build-batch.js', import.meta.url);
if (existsSync(builder)) await (await import(builder.href)).buildBatch();
await import(new URL('../dist/batch/main.js', import.meta.url).href);
