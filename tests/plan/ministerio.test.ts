import { mesesDePadre, mesesDeTotal } from '../../src/plan/ministerio';

const en = (meses: Record<number, number>) => Array.from({ length: 12 }, (_, i) => meses[i + 1] ?? null);

it('weights each activity by its months, not by its printed Total (UGP 2017, 1.1.2)', () => {
  const padre = mesesDePadre([
    { ponderacion: 50, meses: en({ 2: 1, 5: 1, 8: 1, 11: 1 }) },
    { ponderacion: 50, meses: en({ 4: 1, 6: 1, 7: 1, 8: 1, 9: 1, 10: 1 }) },
  ]);
  const impreso = [0, 12.5, 0, 8.33, 12.5, 8.33, 8.33, 20.83, 8.33, 8.33, 12.5, 0];
  expect(padre.map((mes) => Number(mes.toFixed(2)))).toEqual(impreso);
});

it('passes over an activity without months', () => {
  expect(mesesDePadre([{ ponderacion: 50, meses: en({}) }])).toEqual(Array(12).fill(0));
});

it('divides the Total row by the institutional objectives', () => {
  const total = mesesDeTotal([
    { codigo: '1.1.1', ponderacion: 95, meses: en({ 1: 10, 2: 20 }) },
    { codigo: '1.1.2', ponderacion: 5, meses: en({ 2: 40 }) },
    { codigo: '5.1.1', ponderacion: 100, meses: en({ 1: 8, 2: 6 }) },
  ]);
  expect(total[0]).toBeCloseTo((9.5 + 8) / 2, 10);
  expect(total[1]).toBeCloseTo((19 + 2 + 6) / 2, 10);
});
