import { detectar } from '../../../src/layout/detectar';
import { fixtureSheet } from '../../support/fixture';

const [tabla] = detectar(fixtureSheet('mdpyep-2017-despacho-vpimge.xlsx', 'OGE'));

test('objectives stand between sections and a closing budget', () => {
  expect(tabla?.forma).toBe('mdpyep-oge');
  expect(tabla?.filas.map(({ tipo }) => tipo).join(' ')).toBe(
    'seccion tarea tarea tarea tarea tarea seccion tarea seccion tarea seccion tarea tarea tarea tarea tarea ' +
      'seccion tarea seccion tarea total',
  );
  expect(tabla?.filas.at(-1)).toMatchObject({
    fila: 27,
    descripcion: 'Presupuesto:',
    presupuesto: 18_088_776,
    programado: Array.from({ length: 12 }, () => null),
  });
});

test('percent cells stay as they are stored', () => {
  expect(tabla?.filas.find(({ codigo }) => codigo === '2.3.1')).toMatchObject({
    ponderacion: 0.33,
    programado: [0, 0, 0.25, 0, 0, 0.25, 0, 0, 0.25, 0, 0, 0.25],
    total: 1,
    meta: 3000,
    lineaBase: 2500,
    indicador: 'porcentaje-de-meta',
  });
});

test('a section is not a title: it has no code and keeps its words', () => {
  expect(tabla?.filas[6]).toMatchObject({
    tipo: 'seccion',
    codigo: null,
    nivel: null,
    descripcion:
      'Objetivo de Gestión Institucional: Promoción y atracción de inversión privada nacional y extranjera, en los complejos priorizados.',
  });
});
