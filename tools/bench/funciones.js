/**
 * POA.* in the workbench engine: as many POA.EFICACIA cells as native SUM cells, recalculated in turns after all of
 * their months have changed. The functions answer through the host and Microsoft's custom-function runtime.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeFunctionsMetadata } from '../functions-metadata.js';
import { load } from './load.js';
import { medianOf } from './measure.js';

const ROWS = 10_000;
const LIMIT = 3;
const ROUNDS = 7;
const WARM_UP = 2;
const META = 120_000;
const MONTHS = 12;

/** Columns: programmed A–L, executed M–X, meta Y, formula Z. */
const EXECUTED = MONTHS;
const FORMULA = 2 * MONTHS + 1;
const FORMULAS = {
  SUM: (row) => `=SUM(M${row}:X${row})`,
  'POA.EFICACIA': (row) => `=POA.EFICACIA(A${row}:L${row},M${row}:X${row},Y${row})`,
};

export const funciones = {
  id: 'funciones',
  title: `${ROWS} cells of POA.EFICACIA against ${ROWS} of SUM, recalculated`,
  async run() {
    // Where the bundle below looks for it.
    const metadata = new URL('../../node_modules/.cache/functions.json', import.meta.url);
    await writeFunctionsMetadata(fileURLToPath(metadata));
    const { openExcel } = await load(join('src', 'host', 'batch', 'excel.ts'));
    const { engine, host } = await openExcel();
    const sheets = Object.entries(FORMULAS).map(([name, formula]) => ({
      name,
      sheet: fill(engine, name, formula),
    }));
    await engine.calculate();
    const times = new Map(sheets.map(({ name }) => [name, []]));
    for (let round = -WARM_UP; round < ROUNDS; round++) {
      for (const { name, sheet } of sheets) {
        change(sheet, round);
        const start = performance.now();
        await engine.calculate();
        if (round >= 0) times.get(name).push(performance.now() - start);
        check(name, sheet, round);
      }
    }
    host.dispose();
    const [sum, poa] = [...times.values()].map(medianOf);
    return [
      { name: `${ROWS} × SUM`, value: sum, unit: 'ms' },
      { name: `${ROWS} × POA.EFICACIA`, value: poa, unit: 'ms' },
      { name: 'POA.EFICACIA / SUM', value: poa / sum, unit: '×', limit: LIMIT },
    ];
  },
};

function fill(engine, name, formula) {
  const sheet = engine.addSheet(name);
  const rows = Array.from({ length: ROWS }, (_, row) => [
    ...Array(MONTHS).fill(META / MONTHS),
    ...Array(MONTHS).fill(0),
    META,
    formula(row + 1),
  ]);
  sheet.write({ top: 0, left: 0, bottom: ROWS - 1, right: FORMULA }, rows);
  return sheet;
}

/** What a task executed, every month of it: no two rows and no two rounds alike. */
function executed(row, round) {
  return ((row + 1) % 9_000) + (round + WARM_UP) / 10;
}

function change(sheet, round) {
  const rows = Array.from({ length: ROWS }, (_, row) => Array(MONTHS).fill(executed(row, round)));
  sheet.write({ top: 0, left: EXECUTED, bottom: ROWS - 1, right: EXECUTED + MONTHS - 1 }, rows);
}

/** A figure that was not calculated is fast. */
function check(name, sheet, round) {
  const values = sheet.values({ top: 0, left: FORMULA, bottom: ROWS - 1, right: FORMULA }).flat();
  values.forEach((value, row) => {
    const sum = MONTHS * executed(row, round);
    const expected = name === 'SUM' ? sum : Math.min(100, (sum / META) * 100);
    if (Math.abs(value - expected) > 1e-6)
      throw new Error(`${name}, row ${row + 1}: ${value}, not ${expected}`);
  });
}
