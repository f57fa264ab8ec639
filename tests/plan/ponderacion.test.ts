import { clasificarPonderacion, ponderacionesEnPuntos, promedioPonderado } from '../../src/plan/ponderacion';

describe('clasificarPonderacion', () => {
  it.each([
    [[20, 20, 20, 20, 20], 25, 'relativa'],
    [[33.33, 33.33, 33.33], null, 'relativa'],
    [[15, 10], 25, 'absoluta'],
    [[100], 100, 'relativa'],
    [[17, 17], 50, 'descuadrada'],
    [[50, 51], null, 'descuadrada'],
    [[], null, 'descuadrada'],
  ] as const)('%j below %s → %s', (hijos, padre, esperado) => {
    expect(clasificarPonderacion(hijos, padre)).toBe(esperado);
  });
});

it('reads weights of percent cells as points', () => {
  expect(ponderacionesEnPuntos([0.25, 0.25, 0.5])).toEqual([25, 25, 50]);
  expect(ponderacionesEnPuntos([0.07, 0.93])).toEqual([7, 93]);
  expect(ponderacionesEnPuntos([25, 75])).toEqual([25, 75]);
  expect(ponderacionesEnPuntos([0, 0])).toEqual([0, 0]);
});

it('weights what has both weight and value', () => {
  const items = [
    { ponderacion: 4, valor: 100 },
    { ponderacion: 12, valor: 50 },
    { ponderacion: 84, valor: null },
    { ponderacion: null, valor: 7 },
  ];
  expect(promedioPonderado(items)).toBe(62.5);
  expect(promedioPonderado([{ ponderacion: 0, valor: 3 }])).toBeNull();
});
