import type { Trimestre } from '../../src/plan/mes';
import { trimestreProbable } from '../../src/taskpane/consolidar/trimestre';
import { tabla } from './datos';

const con = (trimestre: Trimestre | null) => tabla({ titulo: { ...tabla().titulo, trimestre } });

it.each([
  ['the one that most plans name', [1, 2, 2], 2],
  ['the later one on a tie', [1, 3], 3],
  ['the one named, though most plans name none', [null, null, 1], 1],
  ['the fourth where none is named', [null], 4],
  ['the fourth without plans', [], 4],
] as const)('is %s', (_caso, nombrados, esperado) => {
  expect(trimestreProbable(nombrados.map(con))).toBe(esperado);
});
