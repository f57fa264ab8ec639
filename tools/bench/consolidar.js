/**
 * `poa consolidar --json` over sixty closed workbooks against only reading them. Each is a process of its own, from
 * its start to its end, in turns; the limit is against reading in one thread, however many the command uses.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildBatch } from '../build-batch.js';
import { book, COLUMNS, ROWS, SHEETS } from './books.js';
import { bundle } from './load.js';

const BOOKS = 60;
const LIMIT = 2;
const LIMIT_MB = 1024;
const ROUNDS = 7;
/** Rows of every sheet that are tasks: what stands above them is the title block and the header. */
const TASKS = ROWS - 8;

const PARSE = fileURLToPath(new URL('parse-child.js', import.meta.url));
const PEAK = new URL('peak-memory.js', import.meta.url).href;
const POA = fileURLToPath(new URL('../../dist/batch/main.js', import.meta.url));

export const consolidar = {
  id: 'consolidar',
  title: `consolidating ${BOOKS} workbooks of ${SHEETS} × ${ROWS} × ${COLUMNS} cells`,
  async run() {
    await buildBatch();
    const reader = await bundle('src/xlsx/read-xlsx.ts');
    const threads = availableParallelism();
    const folder = mkdtempSync(join(tmpdir(), 'poa-bench-'));
    try {
      const files = writeBooks(folder);
      const peaks = [];
      const times = inTurns({
        parse: () => node([PARSE, reader, 1, ...files]),
        parallel: () => node([PARSE, reader, threads, ...files]),
        consolidate: () => {
          const peak = join(folder, 'peak');
          check(node(['--import', PEAK, POA, 'consolidar', '--json', ...files], { PEAK_FILE: peak }));
          peaks.push(Number(readFileSync(peak, 'utf8')));
        },
      });
      return figures(times, Math.max(...peaks), threads);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function figures({ parse, parallel, consolidate }, peak, threads) {
  return [
    { name: 'readXlsx of all, one thread', value: parse, unit: 'ms' },
    { name: `readXlsx of all, threads: ${threads}`, value: parallel, unit: 'ms' },
    { name: 'poa consolidar --json', value: consolidate, unit: 'ms' },
    { name: 'consolidar / readXlsx in one thread', value: consolidate / parse, unit: '×', limit: LIMIT },
    { name: 'consolidar / readXlsx in as many threads', value: consolidate / parallel, unit: '×' },
    { name: 'consolidar (resident, peak)', value: peak, unit: 'MB', limit: LIMIT_MB },
  ];
}

function writeBooks(folder) {
  return Array.from({ length: BOOKS }, (_, i) => {
    const file = join(folder, `unidad-${i + 1}.xlsx`);
    writeFileSync(file, book(i + 1));
    return file;
  });
}

/** Milliseconds of the fastest run of each: what else the machine does can only slow a process down, and two cores more. */
function inTurns(runs) {
  const times = Object.keys(runs).map((name) => [name, []]);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, own] of times) {
      const start = performance.now();
      runs[name]();
      own.push(performance.now() - start);
    }
  }
  return Object.fromEntries(times.map(([name, own]) => [name, Math.min(...own)]));
}

function node(args, env = {}) {
  return execFileSync(process.execPath, args.map(String), {
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 27,
    // Progress: a line per file.
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** What was not consolidated is fast. */
function check(output) {
  const { unidades, cuadro1 } = JSON.parse(output);
  const all = unidades.length === BOOKS * SHEETS && cuadro1.tareas === BOOKS * SHEETS * TASKS;
  if (!all || unidades.some(({ estado }) => estado !== 'incluida'))
    throw new Error('not all units are in it');
}
