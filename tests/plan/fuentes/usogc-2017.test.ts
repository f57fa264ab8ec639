import { codigoPadre, nivel } from '../../../src/plan/codigo';
import { eficaciaDePadre, eficaciaDeTarea } from '../../../src/plan/eficacia';
import { porcentajeDeEjecucion } from '../../../src/plan/ejecucion';
import { presupuestoDePadre } from '../../../src/plan/presupuesto';
import { inferirTipo } from '../../../src/plan/tipo';
import { fixtureSheet } from '../../support/fixture';
import { docemeses, filasCon, numero, texto } from './celdas';

/** Customs, unit USOGC, fourth quarter 2017: every printed figure, row by row. */
const hoja = fixtureSheet('anb-usogc-2017-t4.xlsx', 'POA-01');

/** What the form prints cannot come from its own months. */
const NO_REPRODUCIBLES: Readonly<Record<number, string>> = {
  10: 'nothing programmed nor executed, printed 100 (the narrative says that it was done)',
  15: 'nothing executed of 6, printed 66.67 (the narrative counts 4 supervisions)',
  51: 'months add to 50, printed 47.97 (DOMAIN.md section 6: the budget indicator)',
};

const filas = filasCon(hoja, 'B', /^USOGC\d/).map((fila) => ({
  id: numero(hoja, 'A', fila) ?? 0,
  codigo: texto(hoja, 'B', fila),
  programado: docemeses(hoja, 'G', fila),
  ejecutado: docemeses(hoja, 'S', fila),
  meta: numero(hoja, 'E', fila),
  impresa: numero(hoja, 'AE', fila),
  vigente: numero(hoja, 'AI', fila) ?? 0,
  gastado: numero(hoja, 'AJ', fila) ?? 0,
  ejecucion: numero(hoja, 'AK', fila),
}));
const tareas = filas.filter(({ codigo }) => nivel(codigo, 'aduana') === 5);
const padres = filas.filter(({ codigo }) => nivel(codigo, 'aduana') !== 5);
const hijosDe = (padre: string) => filas.filter(({ codigo }) => codigoPadre(codigo, 'aduana') === padre);

/** Unrounded; the printed value where the months cannot give it. */
function eficacia(fila: (typeof filas)[number]): number | null {
  if (nivel(fila.codigo, 'aduana') !== 5) return eficaciaDePadre(hijosDe(fila.codigo).map(eficacia));
  return fila.id in NO_REPRODUCIBLES ? fila.impresa : recomputada(fila);
}

function recomputada(fila: (typeof filas)[number]): number | null {
  const tipo = inferirTipo(fila);
  return eficaciaDeTarea({ ...fila, tipo, sentido: 'mayor', tope: true });
}

it('has 26 tasks and 16 parents', () => {
  expect([tareas.length, padres.length]).toEqual([26, 16]);
});

it.each(tareas.filter(({ id }) => !(id in NO_REPRODUCIBLES)).map((fila) => [fila.id, fila.impresa, fila]))(
  'task %i prints %s',
  (_, impresa, fila) => {
    expect(eficacia(fila)?.toFixed(2)).toBe(impresa?.toFixed(2));
  },
);

it.each(Object.entries(NO_REPRODUCIBLES))('task %s cannot be reproduced: %s', (id) => {
  const fila = tareas.find((tarea) => tarea.id === Number(id));
  expect(fila).toBeDefined();
  if (fila) expect(Math.abs((recomputada(fila) ?? 0) - (fila.impresa ?? 0))).toBeGreaterThan(0.005);
});

it.each(padres.map((fila) => [fila.id, fila.impresa, fila]))('parent %i prints %s', (_, impresa, fila) => {
  expect(eficacia(fila)?.toFixed(2)).toBe(impresa?.toFixed(2));
});

it('reproduces the seven % Eje, and 0 where nothing is in force', () => {
  const conPresupuesto = filas.filter(({ vigente }) => vigente > 0);
  expect(conPresupuesto).toHaveLength(7);
  for (const { vigente, gastado, ejecucion } of filas) {
    expect(porcentajeDeEjecucion(vigente, gastado).toFixed(2)).toBe((ejecucion ?? 0).toFixed(2));
  }
});

it.each(padres.map((fila) => [fila.id, fila]))(
  'budget of parent %i is the sum of its children',
  (_, fila) => {
    const hijos = hijosDe(fila.codigo);
    expect(presupuestoDePadre(hijos.map(({ vigente }) => vigente))).toBe(fila.vigente);
    expect(presupuestoDePadre(hijos.map(({ gastado }) => gastado))).toBe(fila.gastado);
  },
);
