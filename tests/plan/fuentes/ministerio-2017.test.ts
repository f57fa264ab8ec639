import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { codigoPadre, nivel, normalizarCodigo } from '../../../src/plan/codigo';
import { mesesDePadre, mesesDeTotal } from '../../../src/plan/ministerio';
import { presupuestoDePadre } from '../../../src/plan/presupuesto';
import { TOLERANCIA_PADRE_MINISTERIO, TOLERANCIA_TOTAL_MINISTERIO } from '../../../src/plan/tolerancia';
import type { Sheet } from '../../../src/sheet/sheet';
import { fixture } from '../../support/fixture';
import { docemeses, filasCon, numero, texto } from './celdas';

/** Ministry, POA 2017, sheets of objectives and activities: parent months and 'Total:' rows. */
const RUIDO = 1e-9;
const libros = readdirSync(join(__dirname, '../../fixtures')).filter((nombre) =>
  nombre.startsWith('mdpyep-'),
);
const hojas = libros.flatMap((libro) => {
  const hoja = fixture(libro).sheets.find(({ name }) => name === 'OGE-Actividad');
  return hoja
    ? [{ libro: libro.replace(/^mdpyep-2017-|\.xlsx$/g, ''), filas: filasDe(hoja), total: totalDe(hoja) }]
    : [];
});

function filasDe(hoja: Sheet) {
  return filasCon(hoja, 'A', /^\d/).map((fila) => ({
    codigo: normalizarCodigo(texto(hoja, 'A', fila)),
    ponderacion: numero(hoja, 'C', fila) ?? 0,
    meses: docemeses(hoja, 'J', fila),
  }));
}

function totalDe(hoja: Sheet): (number | null)[] | null {
  const [fila] = filasCon(hoja, 'I', /^Total:/);
  return fila === undefined ? null : docemeses(hoja, 'J', fila);
}

/**
 * Cells that contradict the printed row above them; put right, that row comes out. The sources' own slips or
 * their reading from PDF: the twelve cells of a parent say which month and by how much (DOMAIN.md section 5).
 */
const REPARACIONES: Readonly<Record<string, Readonly<Record<string, Readonly<Record<number, number>>>>>> = {
  'pro-bolivia 1.1.1': { '1.1.1.4': { 9: 1, 12: 0 } }, // its Total says 14, its months 16
  'senavex 3.3.1': { '3.3.1.5': { 2: 0.05, 3: 0.05 } }, // its months add to 1.1
  'senavex 3.3.3': { '3.3.3': { 8: 0 }, '3.3.3.1': { 8: 0 } }, // six months of a Total of 5
  'ucp 1.1.4': { '1.1.4.6': { 12: 2 } }, // its Total says 13, its months 12
  'ucs 5.1.2': { '5.1.2.3': { 11: 1 } }, // its Total says 4, its months 3
  'udc 3.1.1': { '3.1.1.4': { 11: 10, 12: 0 } }, // one month late
  'ude 1.1.5': { '1.1.5.4': { 11: 5 } }, // its Total says 100, its months 105
  'urmi 3.1.5': { '3.1.5.8': { 10: 0, 11: 1, 12: 0 } }, // its meta says 4, its months 5
  // Objectives that agree with their activities and not with the Total row: both stand a month aside.
  'pro-bolivia Total': { '4.1.1': { 7: 0, 8: 50 }, '2.3.3': { 4: 50, 5: 0 }, '2.2.1': { 3: 14.29, 10: 0 } },
  'senavex Total': { '3.3.3': { 8: 0 } },
  'ude Total': { '1.1.5': { 8: 9.66, 10: 8.7 } },
};

interface Registro {
  readonly codigo: string;
  readonly ponderacion: number;
  readonly meses: readonly (number | null)[];
}

function reparadas(caso: string, filas: readonly Registro[]): Registro[] {
  return filas.map((fila) => {
    const celdas = REPARACIONES[caso]?.[fila.codigo];
    return { ...fila, meses: fila.meses.map((mes, i) => celdas?.[i + 1] ?? mes) };
  });
}

const peor = (a: readonly (number | null)[], b: readonly (number | null)[]) =>
  Math.max(...a.map((valor, i) => Math.abs((valor ?? 0) - (b[i] ?? 0))));

const objetivos = hojas.flatMap(({ libro, filas }) =>
  filas
    .filter(({ codigo }) => nivel(codigo, 'ministerio') === 3)
    .map((padre) => ({
      caso: `${libro} ${padre.codigo}`,
      padre,
      hijos: filas.filter(({ codigo }) => codigoPadre(codigo, 'ministerio') === padre.codigo),
    }))
    .filter(({ hijos }) => hijos.length > 0),
);
const totales = hojas.flatMap(({ libro, filas, total }) =>
  total
    ? [
        {
          caso: `${libro} Total`,
          total,
          filas: filas.filter(({ codigo }) => nivel(codigo, 'ministerio') === 3),
        },
      ]
    : [],
);

it('holds 65 objectives with activities and 15 Total rows, none of them doubled', () => {
  expect([objetivos.length, totales.length]).toEqual([65, 15]);
  expect(new Set(objetivos.map(({ caso }) => caso)).size).toBe(65);
});

it.each(objetivos.filter(({ caso }) => !(caso in REPARACIONES)))('$caso', ({ padre, hijos }) => {
  expect(peor(mesesDePadre(hijos), padre.meses)).toBeLessThanOrEqual(TOLERANCIA_PADRE_MINISTERIO + RUIDO);
});

it.each(objetivos.filter(({ caso }) => caso in REPARACIONES))(
  '$caso, put right',
  ({ caso, padre, hijos }) => {
    const [objetivo] = reparadas(caso, [padre]);
    const desvio = peor(mesesDePadre(reparadas(caso, hijos)), objetivo?.meses ?? []);
    expect(desvio).toBeLessThanOrEqual(TOLERANCIA_PADRE_MINISTERIO + RUIDO);
    expect(peor(mesesDePadre(hijos), padre.meses)).toBeGreaterThan(10 * TOLERANCIA_PADRE_MINISTERIO);
  },
);

it.each(totales)('$caso', ({ caso, total, filas }) => {
  const desvio = peor(mesesDeTotal(reparadas(caso, filas)), total);
  expect(desvio).toBeLessThanOrEqual(TOLERANCIA_TOTAL_MINISTERIO + RUIDO);
  if (caso in REPARACIONES) expect(peor(mesesDeTotal(filas), total)).toBeGreaterThan(0.5);
});

const presupuestos = libros.flatMap((libro) => {
  const hoja = fixture(libro).sheets.find(({ name }) => name === 'OGE');
  const [fila] = hoja ? filasCon(hoja, 'U', /^Presupuesto:/) : [];
  return hoja && fila !== undefined ? [{ libro, hoja, fila }] : [];
});

it("leaves one 'Presupuesto:' row without its amount (Pro Bolivia)", () => {
  const sinMonto = presupuestos.filter(({ hoja, fila }) => numero(hoja, 'V', fila) === null);
  expect(sinMonto.map(({ libro }) => libro)).toEqual(['mdpyep-2017-pro-bolivia.xlsx']);
  expect(presupuestos).toHaveLength(15);
});

it.each(presupuestos.filter(({ hoja, fila }) => numero(hoja, 'V', fila) !== null))(
  "'Presupuesto:' of $libro is the sum of its rows",
  ({ hoja, fila }) => {
    const montos = filasCon(hoja, 'A', /^\d/).map((una) => numero(hoja, 'V', una));
    expect(presupuestoDePadre(montos)).toBe(numero(hoja, 'V', fila));
  },
);
