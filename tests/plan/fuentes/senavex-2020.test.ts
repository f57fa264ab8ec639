import { codigoPadre, normalizarCodigo } from '../../../src/plan/codigo';
import { grupoDePartida } from '../../../src/plan/partida';
import { clasificarPonderacion } from '../../../src/plan/ponderacion';
import { presupuestoDePadre } from '../../../src/plan/presupuesto';
import { fixtureSheet } from '../../support/fixture';
import { filasCon, numero, texto } from './celdas';

/** SENAVEX, programme 2020: weights per objective and the totals of its partidas. */
const hoja = fixtureSheet('senavex-2020.xlsx', 'POA');
const montos = filasCon(hoja, 'L', /^\d+$/).map((fila) => ({
  grupo: texto(hoja, 'L', fila),
  monto: numero(hoja, 'M', fila),
}));

it.each([/^TOTAL PARCIAL/, /^TOTAL GENERAL/])('%s is the sum of the partidas', (etiqueta) => {
  const [fila] = filasCon(hoja, 'L', etiqueta);
  expect(fila).toBeDefined();
  expect(presupuestoDePadre(montos.map(({ monto }) => monto))).toBe(numero(hoja, 'M', fila ?? 0));
});

it('keeps every amount under a group of the clasificador', () => {
  expect(montos.every(({ grupo }) => grupoDePartida(grupo) === Number(grupo))).toBe(true);
});

it.each(['04', '11'])('weights within %s add to 100', (grupo) => {
  const pesos = filasCon(hoja, 'A', /^\d\d\.\d\d\.\d\d\.$/)
    .filter((fila) => texto(hoja, 'A', fila).startsWith(`${grupo}.`))
    .flatMap((fila) => numero(hoja, 'B', fila) ?? []);
  expect(clasificarPonderacion(pesos, null)).toBe('relativa');
});

it('states one weight per objective nn.nn, on its first line', () => {
  const filas = filasCon(hoja, 'A', /^\d\d\.\d\d\.\d\d\.$/).map((fila) => ({
    objetivo: codigoPadre(texto(hoja, 'A', fila), 'senavex'),
    codigo: normalizarCodigo(texto(hoja, 'A', fila)),
    peso: numero(hoja, 'B', fila),
  }));
  const conPeso = filas.filter(({ peso }) => peso !== null);
  expect(conPeso.every(({ codigo }) => codigo.endsWith('.01'))).toBe(true);
  expect(new Set(conPeso.map(({ objetivo }) => objetivo)).size).toBe(conPeso.length);
});
