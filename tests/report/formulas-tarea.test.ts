import fc from 'fast-check';
import { loadHost } from '../../src/host/node/load-host';
import { generatedInput } from '../../src/excel/generate/generated-input';
import type { Sentido, TipoIndicador } from '../../src/plan/indicador';
import { TIPOS_INDICADOR } from '../../src/plan/indicador';
import type { Fila } from '../../src/plan/tabla';
import { medidaHasta } from '../../src/plan/trimestre';
import { hojaBase } from '../../src/report/base';
import { consolidar } from '../../src/report/consolidacion';
import { fila } from '../plan/fila';
import { unidadDePrueba } from './plan';

type Cifras = readonly (number | string)[];

/** Calculates `Base POA` in the spreadsheet and gives the twelve figures of each task, in the order of its rows. */
async function calcular(filas: readonly Fila[], tope = true): Promise<readonly Cifras[]> {
  const unidad = unidadDePrueba({ filas });
  const ajustes = { tope, toleranciaPorcentaje: 0.005, semaforo: { verde: 80, amarillo: 50 } };
  const hoja = hojaBase(consolidar([unidad], { trimestre: 4, ajustes }));
  const engine = await loadHost().openInNode();
  try {
    const [sheet] = engine.sheets;
    if (!sheet) throw new Error('no sheet');
    sheet.name = 'Base POA';
    const inputs = hoja.filas.map((celdas) => celdas.map((celda) => (celda ? generatedInput(celda) : null)));
    const area = { top: 0, left: 0, bottom: inputs.length - 1, right: (inputs[0]?.length ?? 1) - 1 };
    sheet.write(area, inputs);
    await engine.calculate();
    const primera = inputs[0]?.indexOf("'Programado T1 %") ?? -1;
    return sheet
      .values({ ...area, top: 1, left: primera, right: primera + 11 })
      .map((valores) => valores.map((valor) => (typeof valor === 'number' ? valor : String(valor))));
  } finally {
    engine.dispose();
  }
}

function esperadas({ programado, ejecutado, meta, indicador, sentido }: Fila, tope = true): Cifras {
  if (!programado || !ejecutado || !indicador || !sentido) throw new Error('no task');
  return [3, 6, 9, 12].flatMap((mes) => {
    const medida = medidaHasta({ programado, ejecutado, meta, tipo: indicador, sentido, tope }, mes);
    return [medida.programado, medida.avance, medida.eficacia ?? ''];
  });
}

/** Nothing where formulas and plan/ agree within 1e-9, else the tasks with both. */
function diferencias(obtenidas: readonly Cifras[], filas: readonly Fila[], tope: boolean): unknown[] {
  return filas.flatMap((tarea, indice) => {
    const [previstas, cifras] = [esperadas(tarea, tope), obtenidas[indice] ?? []];
    if (previstas.every((prevista, columna) => iguales(prevista, cifras[columna]))) return [];
    const { indicador, sentido, meta, programado, ejecutado } = tarea;
    return [{ indicador, sentido, meta, programado, ejecutado, previstas, cifras }];
  });
}

function iguales(prevista: number | string, cifra: number | string | undefined): boolean {
  if (typeof prevista !== 'number' || typeof cifra !== 'number') return prevista === cifra;
  return Math.abs(prevista - cifra) <= 1e-9 * Math.max(1, Math.abs(prevista));
}

const tarea = (numero: number, datos: Partial<Fila>): Fila =>
  fila({ fila: numero, codigo: `UNI1.1.1.1.${numero}`, sentido: 'mayor', ...datos });

const MES_0 = Array.from({ length: 12 }, () => 0);

test('USOGC 2017, Id 27, 48 and 53 reproduce in the spreadsheet: 9.75, 77.88 and the cap', async () => {
  const [garantias, tablas, correspondencia] = await calcular([
    tarea(1, {
      indicador: 'suma',
      meta: 1200,
      programado: MES_0.map(() => 100),
      ejecutado: [25, 4, 19, 4, 5, 7, 15, 6, 10, 16, 2, 4],
    }),
    tarea(2, {
      indicador: 'suma',
      meta: 1560,
      programado: MES_0.map(() => 130),
      ejecutado: [1215, ...MES_0.slice(1)],
    }),
    tarea(3, {
      indicador: 'suma',
      meta: 48000,
      programado: MES_0.map(() => 4000),
      ejecutado: [68184, ...MES_0.slice(1)],
    }),
  ]);
  expect(garantias?.slice(9)).toEqual([100, 9.75, 9.75]);
  expect(tablas?.[10]).toBeCloseTo((1215 / 1560) * 100, 9);
  expect(correspondencia?.[10]).toBe(100);
});

test('where nothing was programmed to the quarter there is no eficacia, and no zero either', async () => {
  const [cifras] = await calcular([
    tarea(1, {
      indicador: 'suma',
      meta: 2,
      programado: [...MES_0.slice(0, 11), 2],
      ejecutado: [...MES_0.slice(0, 11), 1],
    }),
  ]);
  expect(cifras).toEqual([0, 0, '', 0, 0, '', 0, 0, '', 100, 50, 50]);
});

const mes = fc.oneof(
  fc.constant(null),
  fc.constant(0),
  fc.integer({ min: 1, max: 400 }),
  fc.double({ min: 0.01, max: 99, noNaN: true }),
);
const meses = fc.array(mes, { minLength: 12, maxLength: 12 });
const cualquiera = fc.record({
  indicador: fc.constantFrom<TipoIndicador>(...TIPOS_INDICADOR),
  sentido: fc.constantFrom<Sentido>('mayor', 'menor'),
  meta: fc.oneof(fc.constant(null), fc.constant(0), fc.integer({ min: 1, max: 5000 })),
  programado: meses,
  ejecutado: meses,
});

test.each([true, false])(
  'formulas and plan/ agree on tasks of every kind (capped: %s)',
  async (tope) => {
    const datos = fc.sample(cualquiera, { numRuns: 150, seed: 2017 });
    const filas = datos.map((dato, indice) => tarea(indice + 1, dato));
    expect(diferencias(await calcular(filas, tope), filas, tope)).toEqual([]);
  },
  60_000,
);
