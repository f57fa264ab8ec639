/** Detection of the plans in a book against the time that reading the book's bytes takes. */
import { book, COLUMNS, ROWS, SHEETS } from './books.js';
import { load } from './load.js';
import { medians } from './measure.js';

const BOOKS = 4;
const LIMIT = 0.25;

export const detect = {
  id: 'detect',
  title: `detecting the plans of ${SHEETS} × ${ROWS} × ${COLUMNS} cells`,
  async run() {
    const [{ readXlsx }, { detectar, localizar }] = await Promise.all([
      load('src/xlsx/read-xlsx.ts'),
      load('src/layout/detectar.ts'),
    ]);
    const books = Array.from({ length: BOOKS }, (_, i) => book(i + 1));
    const sheets = new Map(books.map((bytes) => [bytes, readXlsx(bytes, 'libro.xlsx').sheets]));
    for (const list of sheets.values()) {
      if (list.some((sheet) => detectar(sheet).length !== 1)) throw new Error('not one plan on every sheet');
    }
    const { reader, finding, detection } = medians(
      {
        reader: (bytes) => readXlsx(bytes, 'libro.xlsx'),
        finding: (bytes) => sheets.get(bytes).map((sheet) => localizar(sheet)),
        detection: (bytes) => sheets.get(bytes).map((sheet) => detectar(sheet)),
      },
      books,
    );
    return [
      { name: 'readXlsx', value: reader, unit: 'ms' },
      { name: 'localizar: headers, columns, confidence', value: finding, unit: 'ms' },
      { name: 'detectar: rows and their figures as well', value: detection, unit: 'ms' },
      { name: 'detectar / readXlsx', value: detection / reader, unit: '×', limit: LIMIT },
    ];
  },
};
