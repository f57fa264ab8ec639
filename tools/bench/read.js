/** The reader of closed workbooks against its floor: unzipping the file and looking at every byte of it once. */
import { unzipSync } from 'fflate';
import { book, COLUMNS, ROWS, SHEETS } from './books.js';
import { load } from './load.js';
import { medians } from './measure.js';

const BOOKS = 6;
const LIMIT = 2.5;
const LESS_THAN = 60;

export const read = {
  id: 'read',
  title: `reading a closed workbook of ${SHEETS} × ${ROWS} × ${COLUMNS} cells`,
  async run() {
    const { readXlsx } = await load('src/xlsx/read-xlsx.ts');
    const books = Array.from({ length: BOOKS }, (_, i) => book(i + 1));
    const { floor, reader } = medians(
      { floor: scan, reader: (bytes) => readXlsx(bytes, 'libro.xlsx') },
      books,
    );
    return [
      { name: 'floor: unzip and count every "<"', value: floor, unit: 'ms' },
      { name: 'readXlsx', value: reader, unit: 'ms' },
      { name: 'readXlsx / floor', value: reader / floor, unit: '×', limit: LIMIT },
    ];
  },
};

function scan(bytes) {
  let tags = 0;
  for (const part of Object.values(unzipSync(bytes))) {
    for (let i = 0; i < part.length; i++) if (part[i] === LESS_THAN) tags++;
  }
  return tags;
}
