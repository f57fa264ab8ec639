import { eficaciaDePadre, eficaciaDeTarea } from '../../src/plan/eficacia';
import type { TareaMedida } from '../../src/plan/tarea-medida';

const todos = (valor: number) => Array<number>(12).fill(valor);
const en = (meses: Record<number, number>) => Array.from({ length: 12 }, (_, i) => meses[i + 1] ?? null);

function tarea(datos: Partial<TareaMedida>): TareaMedida {
  return {
    programado: todos(100),
    ejecutado: todos(0),
    meta: 1200,
    tipo: 'suma',
    sentido: 'mayor',
    tope: true,
    ...datos,
  };
}

describe('eficaciaDeTarea', () => {
  const tempo = { tipo: 'constante', sentido: 'menor', programado: todos(15), meta: 15 } as const;
  it.each<[string, Partial<TareaMedida>, number | null]>([
    ['USOGC Id 28: 117 of 1200', { ejecutado: [25, 4, 19, 4, 5, 7, 15, 6, 10, 16, 2, 4] }, 9.75],
    ['USOGC Id 44, capped: 68184 of 48000', { ejecutado: en({ 1: 68184 }), meta: 48000 }, 100],
    ['no cap: 60 of 48', { ejecutado: en({ 1: 60 }), meta: 48, tope: false }, 125],
    ['98 every month', { programado: todos(98), ejecutado: todos(98), meta: 98, tipo: 'constante' }, 100],
    ['mean of the months with a value', { ...tempo, sentido: 'mayor', ejecutado: en({ 1: 12, 2: 6 }) }, 60],
    ['20 hours where 15 were set', { ...tempo, ejecutado: todos(20) }, 75],
    ['10 hours where 15 were set', { ...tempo, ejecutado: todos(10) }, 100],
    ['10 hours where 15 were set, no cap', { ...tempo, ejecutado: todos(10), tope: false }, 150],
    ['nothing measured', { ...tempo, ejecutado: en({}) }, 0],
    [
      'a level kept at some months only',
      {
        tipo: 'constante-parcial',
        programado: en({ 3: 60, 6: 60 }),
        meta: 60,
        ejecutado: en({ 1: 60, 3: 30, 6: 60 }),
      },
      75,
    ],
    [
      'last level of a growing indicator',
      { tipo: 'acumulada', programado: en({ 6: 50, 12: 100 }), meta: 100, ejecutado: en({ 6: 40, 11: 80 }) },
      80,
    ],
    [
      'percent of a meta in units',
      {
        tipo: 'porcentaje-de-meta',
        programado: en({ 3: 30, 9: 70 }),
        meta: 9,
        ejecutado: en({ 3: 30, 9: 20 }),
      },
      50,
    ],
    [
      'línea base 30 + 5 of 40',
      {
        tipo: 'suma-mas-linea-base',
        programado: en({ 6: 5, 12: 5 }),
        meta: 40,
        ejecutado: en({ 6: 5 }),
      },
      87.5,
    ],
    [
      'USOGC Id 32: programmed nothing, did it',
      { tipo: 'sin-programar', programado: todos(0), meta: 1, ejecutado: en({ 12: 1 }) },
      100,
    ],
    ['no meta: against the programme', { meta: null, ejecutado: todos(50) }, 50],
    ['neither meta nor programme', { meta: null, programado: en({}), tipo: 'sin-programar' }, null],
  ])('%s', (_, datos, esperado) => {
    const eficacia = eficaciaDeTarea(tarea(datos));
    if (esperado === null) expect(eficacia).toBeNull();
    else expect(eficacia).toBeCloseTo(esperado, 10);
  });
});

describe('eficaciaDePadre', () => {
  it('averages unrounded values: 44.105 and 83.335 would round up (USOGC Id 24, printed 44.10)', () => {
    expect(eficaciaDePadre([100, 0, 200 / 3, 9.75])?.toFixed(2)).toBe('44.10');
    expect(eficaciaDePadre([200 / 3, 100])?.toFixed(2)).toBe('83.33');
  });

  it('leaves children without a value out', () => {
    expect(eficaciaDePadre([null, 80, 60])).toBe(70);
    expect(eficaciaDePadre([null])).toBeNull();
    expect(eficaciaDePadre([])).toBeNull();
  });
});
