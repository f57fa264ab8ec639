import { createOfficePort } from '../../src/excel/office-port';
import type { Engine } from '../../src/host/engine/engine';
import type { Trimestre } from '../../src/plan/mes';
import { cifrasDe } from '../../src/report/cifras';
import { consolidar } from '../../src/report/consolidacion';
import type { Consolidacion } from '../../src/report/consolidacion';
import { hojasDe } from '../../src/report/consolidado';
import { METODOS } from '../../src/report/metodo';
import type { CellValue } from '../../src/sheet/sheet';
import { openHost } from '../support/host';
import { esperado, estructuraDe2020, unidadesDe2020, unidadesDeLibros } from './unidades';

/** Calculates the report in a real spreadsheet: what a planner sees, not what plan/ says. */
async function calcular(...consolidaciones: readonly Consolidacion[]): Promise<Engine> {
  const { engine } = await openHost();
  const port = createOfficePort();
  for (const consolidacion of consolidaciones) await port.generate('Informe', hojasDe(consolidacion));
  await engine.calculate();
  return engine;
}

/** Rows of a Cuadro by their first cell. */
function cuadro(
  engine: Engine,
  trimestre: Trimestre,
  titulo: string,
): ReadonlyMap<string, readonly CellValue[]> {
  const sheet = engine.sheets.find(({ name }) => name === `Consolidado T${trimestre}`);
  if (!sheet) throw new Error('no report');
  const filas = sheet.values({ top: 0, left: 0, bottom: sheet.usedArea(true)?.bottom ?? 0, right: 11 });
  const arriba = filas.findIndex(([celda]) => String(celda).startsWith(titulo));
  const cuerpo = filas.slice(arriba + 2);
  const fin = cuerpo.findIndex(([celda, , nombre]) => celda === '' && nombre === '');
  return new Map(
    cuerpo
      .slice(0, fin < 0 ? undefined : fin)
      .map((fila) => [String(fila[0] === '' ? fila[2] : fila[0]), fila]),
  );
}

function iguala(celda: CellValue | undefined, esperada: number | null): boolean {
  if (esperada === null) return celda === '';
  return typeof celda === 'number' && Math.abs(celda - esperada) <= 1e-9 * Math.max(1, Math.abs(esperada));
}

describe('the simulated units of 2020, calculated by the spreadsheet', () => {
  const opciones = { estructura: estructuraDe2020() };
  const TRIMESTRES = [1, 2, 3, 4] as const;
  const informes = TRIMESTRES.map((trimestre) => consolidar(unidadesDe2020(), { ...opciones, trimestre }));

  test('every quarter in one workbook: Cuadro 3 and its operations give the expected figures within 1e-9', async () => {
    const engine = await calcular(...informes);
    const malas: unknown[] = [];
    for (const trimestre of TRIMESTRES) {
      const { acp, op, total_pond_present } = esperado().quarters[String(trimestre)] ?? {};
      for (const [titulo, esperadas] of [
        ['Cuadro N° 3', acp],
        ['Detalle', op],
      ] as const) {
        const filas = cuadro(engine, trimestre, titulo);
        for (const [codigo, { avp, avance, eficacia }] of Object.entries(esperadas ?? {})) {
          const fila = filas.get(codigo) ?? [];
          if (!iguala(fila[6], avp) || !iguala(fila[7], avance) || !iguala(fila[8], eficacia)) {
            malas.push([trimestre, titulo, codigo, fila]);
          }
        }
      }
      const total = cuadro(engine, trimestre, 'Cuadro N° 3').get('TOTAL')?.[7];
      if (!iguala(total, total_pond_present ?? NaN)) malas.push([trimestre, 'TOTAL', total]);
    }
    expect(malas).toEqual([]);
  }, 60_000);

  test('budgets, counts and methods agree with the figures of the batch, and everything reconciles', async () => {
    const [, segundo] = informes;
    if (!segundo) throw new Error('no quarter');
    const engine = await calcular(segundo);
    const { operaciones, unidades, avance, total } = cifrasDe(segundo);
    const detalle = cuadro(engine, 2, 'Detalle');
    for (const { codigo, tareas, vigente, ejecutado, ejecucion } of operaciones) {
      if (tareas === 0) continue;
      const fila = detalle.get(codigo) ?? [];
      expect([fila[1], fila[3], fila[4]]).toEqual([tareas, vigente, ejecutado]);
      expect(iguala(fila[5], ejecucion)).toBe(true);
    }
    const porUnidad = cuadro(engine, 2, 'Seguimiento por unidad');
    for (const { unidad, ...cifras } of unidades) {
      const fila = porUnidad.get(segundo.claves.get(unidad) ?? '') ?? [];
      expect([fila[1], fila[3], fila[4]]).toEqual([cifras.tareas, cifras.vigente, cifras.ejecutado]);
      expect(iguala(fila[7], cifras.avance)).toBe(true);
    }
    const porMetodo = [...cuadro(engine, 2, 'Avance total').values()].map((fila) => fila[7]);
    const { ponderado, mediaAcp, mediaAei, presupuesto } = avance;
    [ponderado, mediaAcp, mediaAei, presupuesto].forEach((valor, i) => {
      expect([METODOS[i], iguala(porMetodo[i], valor)]).toEqual([METODOS[i], true]);
    });
    const uno = [...cuadro(engine, 2, 'Cuadro N° 1').values()].map((fila) => [fila[3], fila[4]]);
    expect(uno).toEqual([
      [4, 4],
      [14, 19],
      [19, 45],
      [288, ''],
      [total.vigente, 578_301_240],
    ]);
    const controles = [...cuadro(engine, 2, 'Conciliación').values()].map((fila) => fila[7]);
    expect(controles).toEqual(Array.from({ length: 9 }, () => 'Cuadra'));
  }, 60_000);
});

test('plans without execution: what is programmed, and blanks for the rest', async () => {
  const informe = consolidar(unidadesDeLibros('mdpyep-2017-ugp.xlsx', 'mdpyep-2017-despacho-vpimge.xlsx'), {
    trimestre: 2,
  });
  const engine = await calcular(informe);
  const { acciones, operaciones } = cifrasDe(informe);
  for (const [titulo, cifras] of [
    ['Cuadro N° 3', acciones],
    ['Detalle', operaciones],
  ] as const) {
    const filas = cuadro(engine, 2, titulo);
    for (const { codigo, programado, vigente } of cifras) {
      const fila = filas.get(codigo) ?? [];
      expect([codigo, iguala(fila[6], programado), fila[3]]).toEqual([codigo, true, vigente ?? '']);
      expect([fila[4], fila[5], fila[7], fila[8], fila[9]]).toEqual(['', '', '', '', 'Sin dato']);
    }
  }
  const controles = [...cuadro(engine, 2, 'Conciliación').values()].map((fila) => fila[7]);
  expect(new Set(controles)).toEqual(new Set(['Cuadra']));
}, 60_000);
