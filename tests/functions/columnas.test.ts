import { columna, en, fila, poa, todos } from './excel';

const codigos = columna('GROGR1', 'GROGR1.1', 'GROGR1.1.1', 'GROGR1.1.2', 'GROGR1.2', 'Total');
const valores = columna(null, null, 80, '60', 30, null);

it.each<[string, unknown[], unknown]>([
  ['EJECUCION', [162102, 102879], (102879 / 162102) * 100],
  ['EJECUCION', [0, 0], 0],
  ['EJECUCION', [columna(200, 0, null, 'x'), columna('50', 5, null, 1)], columna(25, 0, '', '#VALUE!')],
  ['EJECUCION', [fila(200, 400), 100], fila(50, 25)],
  ['EFICIENCIA', [60, 80], 75],
  ['EFICIENCIA', ['60%', '80%'], 75],
  ['EFICIENCIA', [columna(60, 60, null), columna(80, 0, null)], columna(75, '#N/A', '')],
  [
    'SEMAFORO',
    [columna(100, 80, '79,9', 50, 0, null)],
    columna('verde', 'verde', 'amarillo', 'amarillo', 'rojo', ''),
  ],
  ['SEMAFORO', [85, columna(90, 60)], 'amarillo'],
  ['SEMAFORO', ['85%', [[90, 60]]], 'amarillo'],
  ['CODIGO.NIVEL', ['GROGR1.2.4.1.1'], 5],
  [
    'CODIGO.NIVEL',
    [columna('GROGR1', '5.1.1', 5.1, '04.01.02.', 'Total:', null)],
    columna(1, 3, 2, 3, '#VALUE!', ''),
  ],
  ['CODIGO.PADRE', [fila('GROGR1.2.4', 'GROGR1', '5.1.1.1.')], fila('GROGR1.2', '', '5.1.1')],
  ['CODIGO.AREA', [columna('GROGR1.2', 'usogc1', '5.1.1')], columna('GROGR', 'USOGC', '#N/A')],
  [
    'CODIGO.VALIDO',
    [columna('GROGR1.2', 'GROGR1.2.', '5.1.1', '04.01.02.', 'x', null)],
    columna(true, false, true, true, false, ''),
  ],
  ['CODIGO.VALIDO', [columna('GROGR1.2', 'USOGC1.2', '5.1.1'), 'grogr'], columna(true, false, false)],
  ['PARTIDA.GRUPO', [columna(24110, '90000', '2412', null)], columna(20000, 90000, '#VALUE!', '')],
  ['PARTIDA.GRUPO', ['24110', true], '20000 Servicios No Personales'],
  ['PROMEDIO.HIJOS', ['GROGR1.1', codigos, valores], 70],
  [
    'PROMEDIO.HIJOS',
    [columna('GROGR1', 'GROGR1.1', 'GROGR1.2', null), codigos, valores],
    columna(30, 70, '#N/A', ''),
  ],
  ['SUMA.HIJOS', ['grogr1.1', codigos, valores], 140],
  ['SUMA.HIJOS', ['5.1', columna('5.1.1', '5.1.2.'), columna(1, 2)], 3],
  ['PADRE.MES', [columna(50, 50), [en({ 2: 1, 5: 3 }), en({ 5: 2 })], 5], 87.5],
])('POA.%s(%j)', (id, argumentos, esperado) => {
  const valor = poa(id, ...argumentos);
  if (typeof esperado === 'number') expect(valor).toBeCloseTo(esperado, 10);
  else expect(valor).toEqual(esperado);
});

it('POA.PADRE.MES spills the year along its activities (UGP 2017, 1.1.2)', () => {
  const actividades = [en({ 2: 1, 5: 1, 8: 1, 11: 1 }), en({ 4: 1, 6: 1, 7: 1, 8: 1, 9: 1, 10: 1 })];
  const impreso = [0, 12.5, 0, 8.33, 12.5, 8.33, 8.33, 20.83, 8.33, 8.33, 12.5, 0];
  const redondeado = (valor: unknown) => Number(Number(valor).toFixed(2));
  const porFilas = poa('PADRE.MES', columna('50%', '50%'), actividades) as unknown[][];
  expect(porFilas.map((mes) => mes.map(redondeado))).toEqual([impreso]);
  const enColumnas = todos(null).map((_, mes) => actividades.map((actividad) => actividad[mes]));
  const porColumnas = poa('PADRE.MES', fila(50, 50), enColumnas) as unknown[][];
  expect(porColumnas.map((mes) => mes.map(redondeado))).toEqual(impreso.map((mes) => [mes]));
});

it.each<[string, unknown[], RegExp]>([
  ['EJECUCION', [-5, 1], /^#VALUE! El presupuesto vigente no puede ser negativo/],
  ['EJECUCION', [columna(1, 2), columna(1, 2, 3)], /^#VALUE! Los dos rangos deben tener/],
  ['EFICIENCIA', [50, 0], /^#N\/A La ejecución financiera es 0/],
  ['SEMAFORO', ['bien'], /^#VALUE! La eficacia tiene «bien»/],
  ['SEMAFORO', [80, [[50, 80]]], /^#VALUE! Los umbrales deben ser dos valores, de mayor a menor/],
  ['SEMAFORO', [80, [[80]]], /^#VALUE! Los umbrales deben ser dos valores/],
  ['CODIGO.NIVEL', ['Total:'], /^#VALUE! «Total:» no es un código de plan/],
  ['CODIGO.AREA', ['5.1.1'], /^#N\/A El código 5.1.1 no lleva área/],
  ['PARTIDA.GRUPO', ['24110;2412'], /^#VALUE! «24110;2412» no es una partida de cinco dígitos/],
  [
    'PROMEDIO.HIJOS',
    ['GROGR1.2', codigos, valores],
    /^#N\/A El rango no tiene códigos que dependan directamente de GROGR1.2/,
  ],
  [
    'PROMEDIO.HIJOS',
    ['GROGR1', columna('GROGR1.1'), columna(null)],
    /^#N\/A Los hijos de este código no tienen valores/,
  ],
  ['SUMA.HIJOS', ['GROGR1', codigos, columna(1)], /^#VALUE! Los códigos son 6 y los valores, 1/],
  [
    'SUMA.HIJOS',
    ['GROGR1', columna('GROGR1.1'), columna('uno')],
    /^#VALUE! El valor de GROGR1.1 tiene «uno»/,
  ],
  ['PADRE.MES', [columna(50, 50), [todos(1)]], /^#VALUE! Con 2 ponderaciones, los meses deben ser 2 filas/],
])('POA.%s says what is wrong with %j', (id, argumentos, mensaje) => {
  expect(poa(id, ...argumentos)).toMatch(mensaje);
});
