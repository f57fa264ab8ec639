import { sheetFrom } from '../../../src/sheet/sheet';
import { detectar } from '../../../src/layout/detectar';
import { fixtureSheet } from '../../support/fixture';

const [tabla] = detectar(fixtureSheet('senavex-2020.xlsx', 'POA'));
const tareas = tabla?.filas.filter(({ tipo }) => tipo === 'tarea') ?? [];

test('46 operations, whose partidas add up to TOTAL PARCIAL, 11,320,195.00', () => {
  expect(tabla?.forma).toBe('senavex-operaciones');
  expect(tareas).toHaveLength(46);
  const montos = tareas.flatMap(({ partidas }) => partidas.map(({ monto }) => monto));
  expect(montos.reduce((suma, monto) => suma + monto, 0)).toBe(11_320_195);
  expect(tabla?.filas.slice(-2)).toMatchObject([
    { tipo: 'total', descripcion: 'TOTAL PARCIAL', presupuesto: 11_320_195 },
    { tipo: 'total', descripcion: 'TOTAL GENERAL', presupuesto: 11_320_195 },
  ]);
});

test('the lines below an operation are its partidas, each with its own row', () => {
  expect(tareas.find(({ codigo }) => codigo === '11.04.02.')).toMatchObject({
    fila: 41,
    presupuesto: 7_713_063,
    partidas: [
      { partida: '10000', monto: 4_777_445, fila: 41 },
      { partida: '20000', monto: 865_426, fila: 42 },
      { partida: '30000', monto: 461_720, fila: 43 },
      { partida: '40000', monto: 111_300, fila: 44 },
      { partida: '80000', monto: 1_497_172, fila: 45 },
    ],
  });
});

test('the signatures below are no operations', () => {
  expect(tabla?.filas.at(-1)?.fila).toBe(61);
});

test('partidas may share a cell, line by line', () => {
  const hoja = sheetFrom({
    name: 'POA',
    values: [
      [
        'CÓDIGO',
        'POND. %',
        'OBJETIVO',
        'OPERACIÓN',
        'RESULTADO ESPERADO',
        'GRUPO DE GASTO',
        'FUNCIONAMIENTO',
      ],
      ['01.01.01.', 100, 'Atender', 'Atender solicitudes', 'Atendidas', '10000\n20000', '1,200.50\r\n300.00'],
      ['01.01.02.', null, null, 'Archivar solicitudes', 'Archivadas', null, null],
    ],
  });
  expect(detectar(hoja)[0]?.filas).toMatchObject([
    {
      presupuesto: 1500.5,
      partidas: [
        { partida: '10000', monto: 1200.5, fila: 2 },
        { partida: '20000', monto: 300, fila: 2 },
      ],
    },
    { presupuesto: null, partidas: [] },
  ]);
});
