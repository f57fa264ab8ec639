import { consolidarJson, consolidarSchema } from '../../src/app/batch-consolidar';
import { unidadesDe } from '../../src/app/consolidar-libro';
import { detectarLibro } from '../../src/app/detectar-libro';
import { consolidar } from '../../src/report/consolidacion';
import { fixture } from '../support/fixture';

function json(trimestre: 1 | 4) {
  const libro = fixture('anb-usogc-2017-t4.xlsx');
  const unidades = unidadesDe({ libro, hojas: detectarLibro(libro) });
  const revisadas = unidades.map((unidad) => ({ ...unidad, hallazgos: { error: 1, aviso: 2, nota: 0 } }));
  return consolidarSchema.parse(consolidarJson(consolidar(revisadas, { trimestre })));
}

test('the customs unit of 2017 as one document', () => {
  const { unidades, acp, totales, cuadro1 } = json(4);
  expect(unidades).toMatchObject([
    { area: 'USOGC', gestion: 2017, trimestre: 4, tareas: 26, hallazgos: 3, estado: 'incluida' },
  ]);
  // % Efi printed for the ACPs, but 1.1.2 (no row) and 1.3.3 (printed 47.97 for executed 50 of 100).
  expect(acp.map(({ codigo, avance }) => [codigo, Math.round((avance ?? 0) * 100) / 100])).toEqual([
    ['USOGC1.1.2', 83.33],
    ['USOGC1.1.3', 44.1],
    ['USOGC1.2.1', 66.67],
    ['USOGC1.2.2', 100],
    ['USOGC1.3.1', 75.25],
    ['USOGC1.3.2', 77.88],
    ['USOGC1.3.3', 50],
  ]);
  expect(totales).toMatchObject({ vigente: 162102, ejecutado: 102879 });
  expect(totales.ejecucion).toBeCloseTo(63.465595, 5);
  expect(cuadro1).toEqual({ aei: 3, acp: 7, operaciones: 9, tareas: 26, presupuesto: 162102 });
});

test('with equal weights the weighted total is the mean of the acciones', () => {
  const { totales, acp } = json(4);
  expect(totales.avance.ponderado).toBeCloseTo(totales.avance.mediaAcp ?? 0, 9);
  // 12,000 · 75.25 and 150,102 · 50 over 162,102: only two acciones have a budget.
  expect(totales.avance.presupuesto).toBeCloseTo(
    (12000 * (acp[4]?.avance ?? 0) + 150102 * (acp[6]?.avance ?? 0)) / 162102,
    9,
  );
});

test('an operation is measured at the quarter that is asked for', () => {
  const operacion = json(1).operaciones.find(({ codigo }) => codigo === 'USOGC1.3.2.1');
  // Id 48: 130 a month of 1,560; 344 executed from January to March.
  expect(operacion).toMatchObject({ programado: 25, tareas: 1 });
  expect(operacion?.avance).toBeCloseTo((344 / 1560) * 100, 9);
  expect(operacion?.eficacia).toBeCloseTo((344 / 390) * 100, 9);
});
