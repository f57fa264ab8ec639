/**
 * Checking the plans of forty sheets against the time that reading the book's bytes takes. Reading the same cells from
 * an open workbook takes many times as long. A table is detected anew before each check, as nothing may be remembered
 * of it; what detection takes is measured apart and taken off.
 */
import { book, COLUMNS, HEADER_ROW } from './books.js';
import { load } from './load.js';
import { medians } from './measure.js';

const BOOKS = 3;
const SHEETS = 40;
const TASKS = 21;
const LIMIT = 1;

export const check = {
  id: 'check',
  title: `validating ${SHEETS * TASKS} tasks in ${SHEETS} sheets of ${COLUMNS} columns`,
  async run() {
    const [{ readXlsx }, { detectar }, { revisar }, { REGLAS }, { AJUSTES_POR_DEFECTO }] = await Promise.all([
      load('src/xlsx/read-xlsx.ts'),
      load('src/layout/detectar.ts'),
      load('src/check/revisar.ts'),
      load('src/check/rules/index.ts'),
      load('src/plan/ajustes.ts'),
    ]);
    const books = Array.from({ length: BOOKS }, (_, i) =>
      book(i + 1, { sheets: SHEETS, rows: HEADER_ROW + TASKS }),
    );
    const read = new Map(books.map((bytes) => [bytes, readXlsx(bytes, 'libro.xlsx').sheets]));
    const detect = (bytes) => read.get(bytes).flatMap((sheet) => detectar(sheet));
    const validate = (bytes) =>
      revisar(detect(bytes), read.get(bytes), 'libro.xlsx', REGLAS, AJUSTES_POR_DEFECTO);
    for (const bytes of books) requireTasks(detect(bytes));
    const { reader, detection, validation } = medians(
      { reader: (bytes) => readXlsx(bytes, 'libro.xlsx'), detection: detect, validation: validate },
      books,
    );
    return [
      { name: 'readXlsx', value: reader, unit: 'ms' },
      { name: 'detectar', value: detection, unit: 'ms' },
      { name: 'revisar', value: validation - detection, unit: 'ms' },
      { name: 'revisar / readXlsx', value: (validation - detection) / reader, unit: '×', limit: LIMIT },
      { name: 'detectar and revisar / readXlsx', value: validation / reader, unit: '×' },
    ];
  },
};

/** A plan that was not found takes no time to check. */
function requireTasks(tablas) {
  const tasks = tablas.flatMap(({ filas }) => filas.filter(({ tipo }) => tipo === 'tarea'));
  if (tasks.length !== SHEETS * TASKS) throw new Error(`${tasks.length} tasks instead of ${SHEETS * TASKS}`);
}
