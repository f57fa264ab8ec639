import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { detectar } from '../../src/layout/detectar';
import { fixture } from '../support/fixture';

const archivos = readdirSync(join(__dirname, '..', 'fixtures', 'tortura'));

test.each(archivos)('%s holds no plan on any sheet', (archivo) => {
  const { sheets } = fixture(join('tortura', archivo));
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets.flatMap((sheet) => detectar(sheet))).toEqual([]);
});
