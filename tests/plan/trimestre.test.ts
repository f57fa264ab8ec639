import type { TareaMedida } from '../../src/plan/tarea-medida';
import { medidaHasta, medidaMedia } from '../../src/plan/trimestre';

const todos = (valor: number) => Array<number>(12).fill(valor);
const en = (meses: Record<number, number>) => Array.from({ length: 12 }, (_, i) => meses[i + 1] ?? null);

function tarea(datos: Partial<TareaMedida>): TareaMedida {
  return {
    programado: todos(10),
    ejecutado: todos(0),
    meta: 120,
    tipo: 'suma',
    sentido: 'mayor',
    tope: true,
    ...datos,
  };
}

describe('medidaHasta', () => {
  const constante = { tipo: 'constante', programado: todos(20), meta: 20 } as const;
  const parcial = {
    tipo: 'constante-parcial',
    programado: en({ 6: 60, 12: 60 }),
    meta: 60,
    ejecutado: en({ 6: 45 }),
  } as const;
  const acumulada = {
    tipo: 'acumulada',
    programado: en({ 2: 20, 6: 50, 12: 100 }),
    meta: 100,
    ejecutado: en({ 3: 10, 6: 40 }),
  } as const;
  it.each<[string, Partial<TareaMedida>, number, [number, number, number | null]]>([
    ['half of what was due', { ejecutado: todos(5) }, 3, [25, 12.5, 50]],
    ['ahead of the plan', { ejecutado: en({ 1: 60 }) }, 3, [25, 50, 100]],
    ['ahead, no cap', { ejecutado: en({ 1: 60 }), tope: false }, 3, [25, 50, 200]],
    ['programs 110 % (Oruro Id 180)', { tipo: 'inconsistente', meta: 100 }, 12, [120, 0, 0]],
    ['nothing due yet', { programado: en({ 12: 120 }), ejecutado: en({ 1: 12 }) }, 9, [0, 10, null]],
    [
      'nothing ever due',
      { tipo: 'sin-programar', programado: todos(0), ejecutado: en({ 1: 60 }) },
      12,
      [0, 50, null],
    ],
    [
      'percent of a meta of 4',
      { tipo: 'porcentaje-de-meta', programado: en({ 3: 50, 9: 50 }), meta: 4, ejecutado: en({ 3: 25 }) },
      6,
      [50, 25, 50],
    ],
    [
      'percent cells',
      { tipo: 'porcentaje-de-meta', programado: en({ 3: 0.5, 9: 0.5 }), meta: 4, ejecutado: en({ 3: 0.25 }) },
      6,
      [50, 25, 50],
    ],
    [
      'línea base 30 of 40',
      {
        tipo: 'suma-mas-linea-base',
        programado: en({ 6: 5, 12: 5 }),
        meta: 40,
        ejecutado: en({ 6: 4 }),
      },
      6,
      [87.5, 85, 80],
    ],
    ['a level kept', { ...constante, ejecutado: todos(15) }, 6, [50, 37.5, 75]],
    [
      'blank months that passed are 0',
      { ...constante, ejecutado: en({ 1: 20, 2: 20 }) },
      6,
      [50, 100 / 6, 100 / 3],
    ],
    ['a time, twice as long', { ...constante, sentido: 'menor', ejecutado: todos(40) }, 3, [25, 12.5, 50]],
    ['a time that nobody took', { ...constante, sentido: 'menor' }, 3, [25, 0, 0]],
    ['before the first programmed month', parcial, 3, [0, 0, null]],
    ['at the first of two', parcial, 6, [50, 37.5, 75]],
    ['the second one missed', parcial, 12, [100, 37.5, 37.5]],
    ['a growing level', acumulada, 3, [20, 10, 50]],
    ['keeps the level it reached', acumulada, 9, [50, 40, 80]],
    [
      'a time due once, in December',
      { sentido: 'menor', programado: en({ 12: 5 }), meta: 5, ejecutado: en({ 12: 4 }) },
      12,
      [100, 100, 100],
    ],
  ])('%s', (_, datos, mes, [programado, avance, eficacia]) => {
    const medida = medidaHasta(tarea(datos), mes);
    expect(medida.programado).toBeCloseTo(programado, 10);
    expect(medida.avance).toBeCloseTo(avance, 10);
    if (eficacia === null) expect(medida.eficacia).toBeNull();
    else expect(medida.eficacia).toBeCloseTo(eficacia, 10);
  });
});

it('leaves parts without eficacia out of its mean only', () => {
  const partes = [
    { programado: 20, avance: 10, eficacia: 50 },
    { programado: 0, avance: 2, eficacia: null },
  ];
  expect(medidaMedia(partes)).toEqual({ programado: 10, avance: 6, eficacia: 50 });
  expect(medidaMedia(partes.slice(1))).toEqual({ programado: 0, avance: 2, eficacia: null });
  expect(medidaMedia([])).toBeNull();
});
