/** Reads closed workbooks and keeps none: a process of its own, in one thread or in several. See consolidar.js. */
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread, Worker, workerData } from 'node:worker_threads';

const [reader, threads, ...files] = isMainThread ? process.argv.slice(2) : workerData;
const { readXlsx } = await import(pathToFileURL(reader).href);

const others = Number(threads) - 1;
const share = Math.ceil(files.length / (others + 1));
const own = isMainThread ? files.slice(0, share) : files;
for (let i = 1; i <= others; i++) {
  const theirs = files.slice(i * share, (i + 1) * share);
  new Worker(fileURLToPath(import.meta.url), { workerData: [reader, 1, ...theirs] });
}
for (const file of own) {
  // Looking at a cell: nothing of the reading can be left undone.
  if (readXlsx(readFileSync(file), file).sheets[0].value(8, 0) !== 1) throw new Error(`misread ${file}`);
}
