/** Bundles the batch command into dist/batch (ES modules, the engine in a chunk of its own, main.js and its helper threads' helper.js), unless up to date. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { writeFunctionsMetadata } from './functions-metadata.js';
import { upToDate } from './up-to-date.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export async function buildBatch() {
  await upToDate(ROOT, 'batch', ['src', 'package.json', 'package-lock.json', 'tools'], async () => {
    await build({
      absWorkingDir: ROOT,
      entryPoints: ['src/host/batch/main.ts', 'src/host/batch/helper.ts'],
      outdir: 'dist/batch',
      bundle: true,
      splitting: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'warning',
      external: ['@microsoft/office-js', 'jsdom'],
      define: { 'process.env.NODE_ENV': '"production"' },
    });
    await writeFunctionsMetadata();
  });
}
