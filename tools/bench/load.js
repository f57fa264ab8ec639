/** Bundles a TypeScript source of ours on the fly and imports it, as production code would run. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache/bench');

/** `source`: path from the root, such as `src/xlsx/read-xlsx.ts`. Answers the module. */
export async function load(source) {
  return import(pathToFileURL(await bundle(source)).href);
}

/** As `load`, but answers the path of the bundle: for a process of its own. */
export async function bundle(source) {
  mkdirSync(CACHE, { recursive: true });
  const outfile = join(CACHE, `${source.replaceAll('/', '-').replace(/\.tsx?$/, '')}.mjs`);
  await build({
    absWorkingDir: ROOT,
    entryPoints: [source],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'error',
    // The host finds these at run time, in node_modules.
    external: ['@microsoft/office-js', 'jsdom'],
  });
  return outfile;
}
