import { codigoPadre, nivel } from '../../../src/plan/codigo';
import type { TipoIndicador } from '../../../src/plan/indicador';
import { presupuestoDePadre } from '../../../src/plan/presupuesto';
import { inferirSentido, inferirTipo } from '../../../src/plan/tipo';
import { fixtureSheet } from '../../support/fixture';
import { docemeses, filasCon, numero, texto } from './celdas';

/** Customs, Gerencia Regional Oruro, programme 2020. */
const hoja = fixtureSheet('anb-gror-2020.xlsx', 'POA 2020');
const filas = filasCon(hoja, 'B', /^GROGR\d/).map((fila) => ({
  id: numero(hoja, 'A', fila) ?? 0,
  codigo: texto(hoja, 'B', fila),
  meta: numero(hoja, 'H', fila),
  unidadMedida: texto(hoja, 'I', fila),
  programado: docemeses(hoja, 'J', fila),
  presupuesto: numero(hoja, 'X', fila),
}));
const deNivel = (n: number) => filas.filter(({ codigo }) => nivel(codigo, 'aduana') === n);

it('has 1, 4, 14, 19 and 96 rows per level', () => {
  expect([1, 2, 3, 4, 5].map((n) => deNivel(n).length)).toEqual([1, 4, 14, 19, 96]);
});

it('adds the 38 budgets up', () => {
  const padres = filas.filter(({ codigo }) => nivel(codigo, 'aduana') !== 5);
  expect(padres).toHaveLength(38);
  for (const { codigo, presupuesto } of padres) {
    const hijos = filas.filter((fila) => codigoPadre(fila.codigo, 'aduana') === codigo);
    expect([codigo, presupuestoDePadre(hijos.map((hijo) => hijo.presupuesto))]).toEqual([
      codigo,
      presupuesto,
    ]);
  }
});

it('finds the 25 mean times where less is better', () => {
  const tiempos = filas.filter((fila) => inferirSentido(fila) === 'menor');
  expect(tiempos).toHaveLength(25);
  expect(tiempos.every(({ unidadMedida }) => /^(Horas|Días) Promedio/.test(unidadMedida))).toBe(true);
});

it('finds a kind for every task but the two that are wrong', () => {
  const conTipo = deNivel(5).map((fila) => ({ id: fila.id, tipo: inferirTipo(fila) }));
  const con = (buscado: TipoIndicador) => conTipo.filter(({ tipo }) => tipo === buscado);
  expect(con('inconsistente').map(({ id }) => id)).toEqual([180, 194]);
  expect(con('constante')).toHaveLength(32);
  expect(con('constante-parcial')).toHaveLength(7);
  expect(con('suma')).toHaveLength(55);
});
