/**
 * Prints what hucre, another reader, finds in the given files: one JSON array on standard output. A process of its
 * own, because hucre is an ES module only and the tests run as CommonJS.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { readXlsx } from 'hucre/xlsx';

const plain = (value) => (value instanceof Date ? { date: value.getTime() } : value);

async function dump(file) {
  const workbook = await readXlsx(new Uint8Array(readFileSync(file)), { readStyles: true });
  return {
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      rows: sheet.rows.map((row) => row.map(plain)),
      formulas: [...(sheet.cells ?? [])].flatMap(([key, { formula }]) =>
        formula === undefined ? [] : [[key, formula]],
      ),
      merges: (sheet.merges ?? []).map((merge) => [
        merge.startRow,
        merge.startCol,
        merge.endRow,
        merge.endCol,
      ]),
    })),
    names: (workbook.namedRanges ?? []).map(({ name, range, scope }) => [name, range, scope ?? null]),
  };
}

process.stdout.write(JSON.stringify(await Promise.all(process.argv.slice(2).map(dump))));
