/** How much memory sixty open workbooks take, all at once: as many as the largest institution has units. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { COLUMNS, ROWS, SHEETS } from './books.js';
import { bundle } from './load.js';

const BOOKS = 60;
const LIMIT_MB = 400;
const CHILD = fileURLToPath(new URL('read-memory-child.js', import.meta.url));

export const readMemory = {
  id: 'read-memory',
  title: `${BOOKS} workbooks of ${SHEETS} × ${ROWS} × ${COLUMNS} cells in memory`,
  async run() {
    const reader = await bundle('src/xlsx/read-xlsx.ts');
    const output = execFileSync(process.execPath, ['--expose-gc', CHILD, reader, String(BOOKS)], {
      encoding: 'utf8',
    });
    const { held, peak } = JSON.parse(output);
    return [
      { name: 'held by the workbooks (heap and buffers)', value: held, unit: 'MB', limit: LIMIT_MB },
      { name: 'process while reading (resident, peak)', value: peak, unit: 'MB', limit: LIMIT_MB },
    ];
  },
};
