/** Reads books one after another, keeps them all, and prints the megabytes that this takes. See read-memory.js. */
import { pathToFileURL } from 'node:url';
import { book } from './books.js';

const [readerPath, count] = process.argv.slice(2);
const { readXlsx } = await import(pathToFileURL(readerPath).href);

const before = used();
const workbooks = [];
let peak = 0;
for (let seed = 1; seed <= Number(count); seed++) {
  const bytes = book(seed);
  // Making a book costs more than reading one; its litter is not the reader's.
  globalThis.gc();
  workbooks.push(readXlsx(bytes, `libro-${seed}.xlsx`));
  peak = Math.max(peak, process.memoryUsage().rss);
}
const held = used() - before;

// Looking at a cell of each keeps all of them alive until here.
if (workbooks.some((workbook) => workbook.sheets[0].value(8, 0) !== 1)) throw new Error('misread');
console.log(JSON.stringify({ held: megabytes(held), peak: megabytes(peak) }));

function used() {
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function megabytes(bytes) {
  return bytes / (1 << 20);
}
