import { enTrimestre, programadoHasta, ejecutadoHasta } from '../../src/plan/acumulado';
import { desviacion, desviacionRelativa } from '../../src/plan/desviacion';
import { porcentajeDeEjecucion } from '../../src/plan/ejecucion';
import { esPartida, grupoDePartida, GRUPOS_DE_GASTO } from '../../src/plan/partida';
import { presupuestoDePadre } from '../../src/plan/presupuesto';
import { semaforo } from '../../src/plan/semaforo';
import { casiIguales, decimales, toleranciaDeSuma } from '../../src/plan/tolerancia';

const en = (meses: Record<number, number>) => Array.from({ length: 12 }, (_, i) => meses[i + 1] ?? null);

it('executes budgets in points, 0 where nothing is in force', () => {
  expect(porcentajeDeEjecucion(162102, 102879)).toBeCloseTo(63.4656, 4);
  expect(porcentajeDeEjecucion(0, 0)).toBe(0);
  expect(porcentajeDeEjecucion(0, 500)).toBe(0);
  expect(porcentajeDeEjecucion(100, 120)).toBe(120);
});

it('adds budgets up, and has none where no child has one', () => {
  expect(presupuestoDePadre([12108000, null, 0])).toBe(12108000);
  expect(presupuestoDePadre([null, null])).toBeNull();
});

it('measures deviations from the plan (customs 2020, Cuadro 4)', () => {
  expect(desviacion(100, 82.41)).toBeCloseTo(-17.59, 10);
  expect(desviacionRelativa(50, 60)).toBe(20);
  expect(desviacionRelativa(0, 60)).toBeNull();
});

it.each([
  [100, 'verde'],
  [80, 'verde'],
  [(79.9 + 80.1) / 2 - 1e-12, 'verde'],
  [79.99, 'amarillo'],
  [50, 'amarillo'],
  [49.999, 'rojo'],
  [0, 'rojo'],
] as const)('lights %s %s', (puntos, luz) => {
  expect(semaforo(puntos, { verde: 80, amarillo: 50 })).toBe(luz);
});

it('groups partidas', () => {
  expect(grupoDePartida('24110')).toBe(20000);
  expect(grupoDePartida(' 90000 ')).toBe(90000);
  expect(grupoDePartida('2412')).toBeNull();
  expect(grupoDePartida('24110;2412')).toBeNull();
  expect(esPartida('04110')).toBe(false);
  expect(Object.keys(GRUPOS_DE_GASTO)).toHaveLength(9);
});

describe('amounts to date', () => {
  const meses = en({ 1: 10, 3: 20, 4: 30, 12: 40 });
  it.each([
    ['suma', 3, 30],
    ['acumulada', 3, 20],
    ['acumulada', 11, 30],
    ['constante', 4, 20],
    ['constante-parcial', 2, 10],
    ['inconsistente', 12, 100],
  ] as const)('%s to month %s → %s', (tipo, mes, esperado) => {
    expect(programadoHasta(meses, mes, tipo)).toBe(esperado);
  });

  it('measures constants over the programmed months, or over those with a value', () => {
    const ejecutado = en({ 1: 30, 2: 90 });
    expect(ejecutadoHasta(ejecutado, 3, 'constante')).toBe(60);
    expect(ejecutadoHasta(ejecutado, 3, 'constante', { programado: meses })).toBe(15);
    expect(ejecutadoHasta(ejecutado, 3, 'suma-mas-linea-base', { lineaBase: 5 })).toBe(125);
  });

  it('splits the year into quarters', () => {
    expect(([1, 2, 3, 4] as const).map((t) => enTrimestre(meses, t, 'suma'))).toEqual([30, 30, 0, 40]);
    expect(enTrimestre(meses, 1, 'constante')).toBe(15);
    expect(enTrimestre(meses, 3, 'acumulada')).toBe(30);
  });
});

describe('tolerances', () => {
  it('counts the decimals that a number shows', () => {
    expect([7083, 184.2, 8.33, 0.0833, 0.1 + 0.2].map(decimales)).toEqual([0, 1, 2, 4, 1]);
    expect(decimales(1 / 3)).toBe(12);
  });

  it('adds half a unit of the last decimal per month (Oruro 2020, Id 101: 0.06)', () => {
    const id101 = [...Array<number>(11).fill(1.51), 1.54];
    expect(toleranciaDeSuma(id101)).toBeCloseTo(0.06, 12);
    expect(casiIguales(18.15, 18.21, toleranciaDeSuma(id101))).toBe(true);
    expect(casiIguales(18.14, 18.21, toleranciaDeSuma(id101))).toBe(false);
    expect(toleranciaDeSuma([8.3, 0, null, 8.4])).toBeCloseTo(0.1, 12);
    expect(toleranciaDeSuma([1, 2, null])).toBe(0);
  });

  it('compares stored values within 1e-9', () => {
    expect(casiIguales(0.1 + 0.2, 0.3)).toBe(true);
    expect(casiIguales(39745387, 39745387.01)).toBe(true);
    expect(casiIguales(39745387, 39745388)).toBe(false);
    expect(casiIguales(100, 100.0001)).toBe(false);
  });
});
