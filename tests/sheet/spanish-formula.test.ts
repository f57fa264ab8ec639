import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inSpanish } from '../../src/sheet/spanish-formula';

it.each([
  ['=IF(AI13=0,0,AJ13/AI13*100)', '=SI(AI13=0;0;AJ13/AI13*100)'],
  ['=IFERROR(AVERAGE(H2:H9),"")', '=SI.ERROR(PROMEDIO(H2:H9);"")'],
  ['=MIN(100,SUM(S13:AD13)/E13*100)', '=MIN(100;SUMA(S13:AD13)/E13*100)'],
  ['=ROUND(A1*0.25,2)+1E-9', '=ROUND(A1*0,25;2)+1E-9'],
  [
    '=IFNA(POA.EFICACIA(F10:Q10,R10:AC10,D10,6,,,FALSE),"")',
    '=SI.ND(POA.EFICACIA(F10:Q10;R10:AC10;D10;6;;;FALSO);"")',
  ],
  [`=SUM('Plan, 2.0'!A1,"a, ""1.5"" IF(")`, `=SUMA('Plan, 2.0'!A1;"a, ""1.5"" IF(")`],
  ['=TRUE_RATE+IFTA1', '=TRUE_RATE+IFTA1'],
])('%s', (formula, spanish) => {
  expect(inSpanish(formula)).toBe(spanish);
});

it('knows every function of the formulas that are inserted', () => {
  const carpeta = join(__dirname, '../../src/app/formulas');
  const files = readdirSync(carpeta).map((name) => join(carpeta, name));
  const report = ['expresiones.ts', 'formula-anual.ts', 'formulas-tarea.ts'];
  files.push(...report.map((name) => join(__dirname, '../../src/report', name)));
  const used = new Set(
    files.flatMap((file) => readFileSync(file, 'utf8').match(/(?<![.\w])[A-Z]+(?=\()/g) ?? []),
  );
  expect(used.size).toBeGreaterThan(10);
  const theSame = [...used].filter((name) => inSpanish(`${name}(`) === `${name}(`);
  expect(theSame.sort()).toEqual(['MAX', 'MIN', 'N']);
});
