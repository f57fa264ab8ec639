import { columna, en, fila, poa, todos } from './excel';

const meses = fila(...en({ 1: 10, 3: 20, 4: 30, 12: 40 }));

it.each<[string, unknown[], unknown]>([
  ['PROGRAMADO', [meses, 3], 30],
  ['PROGRAMADO', [meses], 100],
  ['PROGRAMADO', [meses, 11, 'acumulada'], 30],
  ['PROGRAMADO', [fila(...todos('15')), 6, 'constante'], 15],
  ['EJECUTADO', [meses, 4], 60],
  ['EJECUTADO', [meses, 4, 'constante'], 20],
  ['EJECUTADO', [meses, 4, 'constante', fila(...en({ 1: 5, 2: 5 }))], 5],
  ['EJECUTADO', [meses, 12, 'suma-mas-linea-base', null, 30], 130],
  ['TRIMESTRE', [meses, 1], 30],
  ['TRIMESTRE', [columna(...(meses[0] ?? [])), '4'], 40],
  ['TRIMESTRE', [meses, 1, 'constante'], 15],
  ['DESVIACION', [100, 82.5], -17.5],
  ['DESVIACION', [fila(...todos(10)), fila(...en({ 1: 40 })), 3], 10],
  ['DESVIACION', [fila(...todos(10)), fila(...en({ 1: 40 })), 'MAR', null, true], 100 / 3],
  ['DESVIACION', [fila(...todos(20)), fila(...todos(15)), 6, 'constante'], -5],
  ['TIPO', [fila(...todos(35)), 420], 'suma'],
  ['TIPO', [fila(...todos(98)), 98], 'constante'],
  ['TIPO', [fila(...en({ 6: 5, 12: 5 })), 40, 30], 'suma-mas-linea-base'],
  ['TIPO', [fila(...en({ 3: 25, 6: 25, 9: 25, 12: 25 })), 25, null, '% de casos'], 'constante-parcial'],
  ['TIPO', [fila(...todos(null)), 1], 'sin-programar'],
  ['CUADRA', [fila(...todos(35)), 420], true],
  ['CUADRA', [fila(0, ...todos(336).slice(1)), 3360], 336],
  ['CUADRA', [fila(...todos(8.33)), 100], true],
  ['CUADRA', [fila(...en({ 3: 50, 6: 40 })), 4, 'porcentaje-de-meta'], -10],
  ['CUADRA', [fila(...en({ 3: 60, 6: 55 })), 60, 'constante-parcial'], -5],
  ['CUADRA', [fila(...en({ 3: 20, 6: 90 })), 100, 'acumulada'], -10],
  ['CUADRA', [fila(...en({ 6: 5, 12: 5 })), 40, null, 30], true],
  ['CUADRA', [fila(...en({ 6: 5, 12: 3 })), 40, 'suma-mas-linea-base', 30], -2],
  ['CUADRA', [fila(...todos(null)), 5], -5],
  ['PONDERADO', [columna(4, 12, 84), columna(100, 50, null)], 62.5],
  ['PONDERADO', [fila('4 %', '12 %'), columna(100, '50')], 62.5],
])('POA.%s(%j) → %s', (id, argumentos, esperado) => {
  const valor = poa(id, ...argumentos);
  if (typeof esperado === 'number') expect(valor).toBeCloseTo(esperado, 10);
  else expect(valor).toBe(esperado);
});

it.each<[string, unknown[], RegExp]>([
  ['PROGRAMADO', [fila(1, 2, 3), 3], /^#VALUE! Lo programado debe tener doce meses/],
  ['TRIMESTRE', [meses, 5], /^#VALUE! El trimestre debe ser 1, 2, 3 o 4, no «5»/],
  ['TRIMESTRE', [meses, null], /^#VALUE! El trimestre debe ser/],
  ['EJECUTADO', [meses, 12, 'suma', fila(1, 2)], /^#VALUE! Lo programado debe tener doce meses/],
  ['DESVIACION', [fila(...todos(0)), meses, 3, '', true], /^#N\/A No se programó nada hasta el mes 3/],
  ['TIPO', [meses, 'mucho'], /^#VALUE! La meta tiene «mucho»/],
  ['CUADRA', [meses, null], /^#N\/A La meta está vacía/],
  ['CUADRA', [meses, -1], /^#VALUE! La meta no puede ser negativa/],
  ['PONDERADO', [columna(1, 2), columna(1)], /^#VALUE! Las ponderaciones son 2 y los valores, 1/],
  ['PONDERADO', [columna(1, -2), columna(1, 1)], /^#VALUE! Una ponderación es negativa/],
  ['PONDERADO', [columna(null, 0), columna(1, 1)], /^#N\/A Ninguna fila tiene a la vez/],
])('POA.%s says what is wrong with %j', (id, argumentos, mensaje) => {
  expect(String(poa(id, ...argumentos))).toMatch(mensaje);
});
