/**
 * Bundles the host with esbuild (webpack takes two minutes over Univer, esbuild seconds), unless it is up to date:
 *
 *   dist/host/node.cjs   src/host/node/index.ts, for Jest and plain Node, which cannot load Univer's modules
 *   dist/host/browser/   the workbench page: index.html, workbench.js and its chunks, puente.js (runs in the pane's
 *                        frame before office.js), univer.css and workbench.css
 *
 * The browser bundle is split: otherwise five megabytes of hyphenation dictionaries would be inlined.
 */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { upToDate } from './up-to-date.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const BROWSER = 'dist/host/browser';
/** Layers that the host's bundles are made of; the task pane is not among them. */
const INPUTS = ['host', 'sheet', 'plan', 'xlsx', 'app', 'layout', 'check', 'report', 'functions'];

const STYLES = ['core', 'conditional-formatting', 'note']
  .map((preset) => `@import '@univerjs/preset-sheets-${preset}/lib/index.css';`)
  .join('\n');

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
};

export async function buildHost() {
  const inputs = [...INPUTS.map((layer) => `src/${layer}`), 'package-lock.json', 'tools/build-host.js'];
  await upToDate(ROOT, 'host', inputs, async () => {
    rmSync(join(ROOT, 'dist/host'), { recursive: true, force: true });
    await Promise.all([buildNode(), buildBrowser()]);
  });
}

/**
 * Every use of a global costs a call in Jest's realm; names of the bundle's own make it ten times faster there.
 */
const LOCAL_GLOBALS = `"use strict"; const { ${[
  'Array',
  'Boolean',
  'Date',
  'Error',
  'JSON',
  'Map',
  'Math',
  'Number',
  'Object',
  'Promise',
  'Reflect',
  'RegExp',
  'Set',
  'String',
  'Symbol',
  'WeakMap',
].join(', ')} } = globalThis;`;

function buildNode() {
  return build({
    ...COMMON,
    banner: { js: LOCAL_GLOBALS },
    entryPoints: ['src/host/node/index.ts'],
    outfile: 'dist/host/node.cjs',
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    external: ['@microsoft/office-js', 'jsdom'],
  });
}

async function buildBrowser() {
  const page = {
    ...COMMON,
    platform: 'browser',
    target: 'es2022',
    minify: true,
    loader: { '.svg': 'dataurl' },
  };
  mkdirSync(join(ROOT, BROWSER), { recursive: true });
  await Promise.all([
    build({
      ...page,
      entryPoints: { workbench: 'src/host/workbench/main.ts' },
      outdir: BROWSER,
      chunkNames: 'partes/[name]-[hash]',
      format: 'esm',
      splitting: true,
    }),
    build({
      ...page,
      entryPoints: { puente: 'src/host/workbench/puente.ts' },
      outdir: BROWSER,
      format: 'iife',
    }),
    build({
      ...page,
      stdin: {
        contents: STYLES,
        loader: 'css',
        resolveDir: ROOT,
      },
      outfile: `${BROWSER}/univer.css`,
    }),
  ]);
  for (const file of ['index.html', 'workbench.css']) {
    copyFileSync(join(ROOT, 'src/host/workbench', file), join(ROOT, BROWSER, file));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildHost();
