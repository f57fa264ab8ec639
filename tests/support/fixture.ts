import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet, Workbook } from '../../src/sheet/sheet';
import { readXlsx } from '../../src/xlsx/read-xlsx';

const FIXTURES = join(__dirname, '..', 'fixtures');

/** A workbook of tests/fixtures, as the product reads it. */
export function fixture(name: string): Workbook {
  return readXlsx(fixtureBytes(name), name);
}

export function fixtureBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FIXTURES, name)));
}

export function fixtureSheet(name: string, sheet: string): Sheet {
  const found = fixture(name).sheets.find((candidate) => candidate.name === sheet);
  if (!found) throw new Error(`${name} has no sheet ${sheet}`);
  return found;
}
