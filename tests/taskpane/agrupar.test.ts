import fc from 'fast-check';
import type { Gravedad, Hallazgo } from '../../src/check/types';
import {
  AGRUPACIONES,
  GRAVEDADES,
  agrupar,
  contar,
  filtrar,
  lineasDe,
  type Filtro,
} from '../../src/taskpane/validar/agrupar';
import { CATALOGO, HALLAZGOS, hallazgo } from './datos';

const texto = (uno: Hallazgo) => [CATALOGO.mensaje(uno), uno.codigo, uno.celda].join(' ');
const buscar = (palabras: string, ocultas: readonly Gravedad[] = []) => {
  const filtro: Filtro = { texto: palabras, ocultas: new Set(ocultas) };
  return filtrar(HALLAZGOS, filtro, texto).map(({ celda }) => celda);
};

const cualquiera = fc.record({
  gravedad: fc.constantFrom(...GRAVEDADES),
  regla: fc.constantFrom('suma-mensual', 'codigo-duplicado'),
  hoja: fc.constantFrom('B', 'A'),
  fila: fc.integer({ min: 1, max: 6 }),
});
const listas = fc.array(cualquiera.map((cambios) => hallazgo(cambios)));

describe('filtrar', () => {
  it.each([
    ['', [], ['AE22', 'G27', 'B13', 'G30']],
    ['usogc1.2.1', [], ['G27', 'G30']],
    ['usogc1.2.1.1.1', [], ['G27']],
    ['EFICACIA', [], ['AE22']],
    ['telefono', [], []],
    ['suman 1.215', [], ['G27']],
    ['g30', [], ['G30']],
    ['', ['error'], ['B13', 'G30']],
    ['usogc1.2.1', ['nota'], ['G27']],
  ] as const)('«%s» without %j', (palabras, ocultas, celdas) => {
    expect(buscar(palabras, ocultas)).toEqual(celdas);
  });

  it('looks for all words, without regard to accents', () => {
    expect(buscar('código depende')).toEqual(['B13']);
    expect(buscar('codigo eficacia')).toEqual([]);
  });
});

describe('agrupar', () => {
  it('puts errors before notices and notes', () => {
    expect(agrupar(HALLAZGOS, 'gravedad').map(({ clave }) => clave)).toEqual(['error', 'aviso', 'nota']);
  });

  it('puts the rule with the worst finding first', () => {
    const notas = hallazgo({ regla: 'a', gravedad: 'nota', fila: 1 });
    const error = hallazgo({ regla: 'b', gravedad: 'error', fila: 9 });
    expect(agrupar([notas, error], 'regla').map(({ clave }) => clave)).toEqual(['b', 'a']);
  });

  it('keeps equal row numbers of two sheets apart', () => {
    const grupos = agrupar([hallazgo({ hoja: 'A', fila: 3 }), hallazgo({ hoja: 'B', fila: 3 })], 'fila');
    expect(grupos).toHaveLength(2);
  });

  it('loses and repeats none, whatever the grouping', () => {
    fc.assert(
      fc.property(listas, fc.constantFrom(...AGRUPACIONES), (lista, agrupacion) => {
        const dentro = agrupar(lista, agrupacion).flatMap(({ hallazgos }) => hallazgos);
        expect(dentro).toHaveLength(lista.length);
        expect(new Set(dentro)).toEqual(new Set(lista));
      }),
    );
  });

  it('goes down each sheet by row, sheets in the order in which they come', () => {
    fc.assert(
      fc.property(listas, (lista) => {
        const orden = agrupar(lista, 'fila').flatMap(({ hallazgos }) => hallazgos);
        const hojas = [...new Set(orden.map(({ hoja }) => hoja))];
        expect(hojas).toEqual([...new Set(lista.map(({ hoja }) => hoja))]);
        for (const hoja of hojas) {
          const filas = orden.filter((uno) => uno.hoja === hoja).map(({ fila }) => fila);
          expect(filas).toEqual(filas.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});

it('counts by severity', () => {
  expect(contar(HALLAZGOS)).toEqual({ error: 2, aviso: 1, nota: 1 });
});

it('numbers the findings through, and heads each group once', () => {
  const lineas = lineasDe(agrupar(HALLAZGOS, 'gravedad'));
  expect(lineas.map((linea) => (linea.clase === 'grupo' ? linea.grupo.clave : linea.indice))).toEqual([
    'error',
    0,
    1,
    'aviso',
    2,
    'nota',
    3,
  ]);
});
