/**
 * POA.CONSOLIDADO in the host, through the real runtime, over a generated report of the simulated units of 2020: the
 * expected figures were computed apart from this program (an-2020-t4-simulado.esperado.json).
 */
import { createOfficePort } from '../../src/excel/office-port';
import { COLUMNAS_LEIDAS } from '../../src/functions/base-poa';
import type { Engine, EngineSheet } from '../../src/host/engine/engine';
import { AJUSTES_POR_DEFECTO } from '../../src/plan/ajustes';
import type { Trimestre } from '../../src/plan/mes';
import { COLUMNAS_BASE } from '../../src/report/columnas-base';
import { consolidar } from '../../src/report/consolidacion';
import type { OpcionesConsolidacion, Unidad } from '../../src/report/consolidacion';
import { hojasDe } from '../../src/report/consolidado';
import type { CellValue } from '../../src/sheet/sheet';
import { esperado, estructuraDe2020, unidadesDe2020, unidadesDeLibros } from '../report/unidades';
import { openPoa } from '../support/poa';

const TRIMESTRES = [1, 2, 3, 4] as const;

/** A workbook with the reports of the units to the given quarters. */
async function conInforme(
  unidades: readonly Unidad[],
  opciones: OpcionesConsolidacion,
  ...trimestres: readonly Trimestre[]
) {
  const opened = await openPoa();
  const port = createOfficePort();
  for (const trimestre of trimestres) {
    await port.generate('Informe', hojasDe(consolidar(unidades, { ...opciones, trimestre })));
  }
  return opened;
}

const deTresUnidades = () => conInforme(unidadesDe2020(), { estructura: estructuraDe2020() }, 4);

/** USOGC 2017: its printed % Efi and % Eje at the year's end are the expected figures. */
const deUsogc = (...trimestres: readonly Trimestre[]) => conInforme(usogc(), {}, ...trimestres);

function usogc(): readonly Unidad[] {
  return unidadesDeLibros('anb-usogc-2017-t4.xlsx');
}

/** Values of formulas written below each other in a new sheet. */
async function valores(engine: Engine, formulas: readonly string[]): Promise<readonly CellValue[]> {
  const sheet = engine.addSheet();
  escribir(sheet, formulas);
  await engine.calculate();
  return leer(sheet, formulas.length);
}

function escribir(sheet: EngineSheet, formulas: readonly string[]): void {
  sheet.write(
    { top: 0, left: 0, bottom: formulas.length - 1, right: 0 },
    formulas.map((formula) => [formula]),
  );
}

function leer(sheet: EngineSheet, filas: number): readonly CellValue[] {
  return sheet.values({ top: 0, left: 0, bottom: filas - 1, right: 0 }).map(([valor = null]) => valor);
}

/** Value and message of one formula. */
async function respuesta(engine: Engine, formula: string): Promise<string> {
  const sheet = engine.addSheet();
  escribir(sheet, [formula]);
  await engine.calculate();
  return `${String(leer(sheet, 1)[0])} ${engine.formulaMessage(sheet, 0, 0) ?? ''}`.trim();
}

const acciones = Object.keys(esperado().quarters['4']?.acp ?? {});

test('three units: figures of every ACP and quarter, budgets and counts are the expected ones', async () => {
  const { engine } = await deTresUnidades();
  const pedidos = TRIMESTRES.flatMap((trimestre) =>
    acciones.flatMap((acp) =>
      (['programado', 'avance', 'eficacia'] as const).map((medida) => ({ trimestre, acp, medida })),
    ),
  );
  const obtenidos = await valores(
    engine,
    pedidos.map(({ trimestre, acp, medida }) => `=POA.CONSOLIDADO("${acp}","${medida}",${trimestre})`),
  );
  const distintos = pedidos.flatMap(({ trimestre, acp, medida }, i) => {
    const figuras = esperado().quarters[String(trimestre)]?.acp[acp];
    const debe = figuras?.[medida === 'programado' ? 'avp' : medida] ?? null;
    const da = obtenidos[i];
    const iguales =
      debe === null
        ? da === '#N/A'
        : typeof da === 'number' && Math.abs(da - debe) <= 1e-9 * Math.max(1, debe);
    return iguales ? [] : [[trimestre, acp, medida, da, debe]];
  });
  expect(pedidos).toHaveLength(4 * 14 * 3);
  expect(distintos).toEqual([]);
  const debe = acciones.map((acp) => {
    const suyas = Object.entries(esperado().budget_by_op).filter(([codigo]) => codigo.startsWith(`${acp}.`));
    const suma = (clave: 'vigente' | 'ejecutado' | 'tareas') =>
      suyas.reduce((total, [, operacion]) => total + operacion[clave], 0);
    const [vigente, ejecutado] = [suma('vigente'), suma('ejecutado')];
    const ejecucion = vigente === 0 ? 0 : (ejecutado / vigente) * 100;
    return [vigente, ejecutado, ejecucion, suma('tareas'), suyas.length, 3];
  });
  const medidas = ['vigente', 'ejecutado', 'ejecucion', 'tareas', 'operaciones', 'unidades'];
  const presupuestos = await valores(
    engine,
    acciones.flatMap((acp) => medidas.map((medida) => `=POA.CONSOLIDADO("${acp}","${medida}")`)),
  );
  const porAccion = acciones.map((_acp, i) =>
    presupuestos.slice(i * medidas.length, (i + 1) * medidas.length),
  );
  expect(porAccion.map((fila) => fila.map(aNueve))).toEqual(debe.map((fila) => fila.map(aNueve)));
}, 60_000);

function aNueve(valor: CellValue): CellValue {
  return typeof valor === 'number' ? Number(valor.toFixed(9)) : valor;
}

test('left out, the quarter is that of the newest report; a column of codes gives a column', async () => {
  const { engine } = await deUsogc(3, 2);
  const sheet = engine.addSheet();
  escribir(sheet, ['USOGC1.1.3', '', 'USOGC9.9.9', 'USOGC1.3.2']);
  sheet.write({ top: 0, left: 1, bottom: 0, right: 1 }, [['=POA.CONSOLIDADO(A1:A4,"% de Avance")']]);
  await engine.calculate();
  const [primero, vacio, ausente, tercero] = sheet.values({ top: 0, left: 1, bottom: 3, right: 1 }).flat();
  expect([vacio, ausente]).toEqual(['', '#N/A']);
  // To September: Ids 25–28 executed 1 of 1, 0 of 3, 2 of 3 and 95 of 1200; Id 48, 1003 of 1560.
  expect(primero).toBeCloseTo((100 + 0 + 200 / 3 + (95 / 1200) * 100) / 4, 9);
  expect(tercero).toBeCloseTo((1003 / 1560) * 100, 9);
});

describe('while the workbook changes', () => {
  async function conFormula(formula: string) {
    const opened = await deUsogc(4);
    const base = opened.engine.sheets.find(({ name }) => name === 'Base POA');
    if (!base) throw new Error('no base');
    const sheet = opened.engine.addSheet('Mi hoja');
    escribir(sheet, [formula]);
    await opened.engine.calculate();
    return { ...opened, base, valor: () => leer(sheet, 1)[0] };
  }

  test('the figure follows Base POA within the sync that reads it', async () => {
    const { base, valor } = await conFormula('=POA.CONSOLIDADO("USOGC1.3.3","vigente")');
    expect(valor()).toBe(150_102); // Id 49
    const used = base.usedArea(true);
    const filas = base.values({ top: 0, left: 0, bottom: used?.bottom ?? 0, right: used?.right ?? 0 });
    const [acp = -1, vigente = -1] = ['ACP', 'Presupuesto vigente'].map(
      (titulo) => filas[0]?.indexOf(titulo) ?? -1,
    );
    const fila = filas.findIndex((celdas) => celdas[acp] === 'USOGC1.3.3');
    const antes = Number(filas[fila]?.[vigente]);
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Base POA').getCell(fila, vigente).values = [[antes + 500]];
      const leida = worksheets.getItem('Mi hoja').getRange('A1');
      leida.load('values');
      await context.sync();
      expect(leida.values).toEqual([[150_602]]);
    });
  });

  test('it follows a new generation, a sheet that was renamed, and one that was deleted', async () => {
    const { engine, base, valor } = await conFormula('=POA.CONSOLIDADO("USOGC1.3.1","avance")');
    expect(valor()).toBeCloseTo(75.25, 9); // Id 40
    const sinTope = consolidar(usogc(), { ajustes: { ...AJUSTES_POR_DEFECTO, tope: false }, trimestre: 4 });
    await createOfficePort().generate('Informe', hojasDe(sinTope));
    await engine.calculate();
    // Ids 42–45: 1 of 1, 1 of 100, 68,184 of 48,000 and 2,114 of 1,200.
    const libre = (100 + 1 + 142.05 + (2114 / 1200) * 100) / 4;
    expect(valor()).toBeCloseTo(libre, 9);
    base.name = 'Base del año';
    await engine.calculate();
    expect(valor()).toBeCloseTo(libre, 9);
    engine.removeSheet(base);
    await engine.calculate();
    expect(valor()).toBe('#N/A');
  });

  test('any number of cells take three round trips together, and none where nothing is calculated', async () => {
    const { engine, host } = await conFormula('=POA.CONSOLIDADO("USOGC1.1.3","tareas")');
    const before = host.log.syncs;
    await valores(
      engine,
      ['1.1.2', '1.1.3', '1.2.1', '1.3.3'].map((acp) => `=POA.CONSOLIDADO("USOGC${acp}","avance",4)`),
    );
    expect(host.log.syncs - before).toBe(3);
    await engine.calculate();
    expect(host.log.syncs - before).toBe(3);
  });
});

describe('what cannot be told', () => {
  test('is said in Spanish, with the next step', async () => {
    const { engine } = await deUsogc(4);
    const casos = [
      ['=POA.CONSOLIDADO("6.9.9","avance")', '#N/A «Base POA» no tiene tareas de la acción 6.9.9'],
      [
        '=POA.CONSOLIDADO("USOGC1.1.3","velocidad")',
        '#VALUE! «velocidad» no es una medida: use programado, avance',
      ],
      ['=POA.CONSOLIDADO("USOGC1.1.3","")', '#VALUE! «» no es una medida'],
      ['=POA.CONSOLIDADO("USOGC1.1.3","avance",5)', '#VALUE! El trimestre debe ser 1, 2, 3 o 4, no «5»'],
      ['=POA.CONSOLIDADO("USOGC1.1.3","avance","x")', '#VALUE! El trimestre tiene «x», que no es un número'],
      ['=POA.CONSOLIDADO("USOGC1.1.3","eficiencia")', '#N/A En USOGC1.1.3 no hay gasto con qué comparar'],
    ] as const;
    for (const [formula, dice] of casos) {
      const dicho = await respuesta(engine, formula);
      expect([formula, dicho.slice(0, dice.length)]).toEqual([formula, dice]);
    }
  });

  test('a workbook without Base POA', async () => {
    const { engine } = await openPoa();
    expect(await respuesta(engine, '=POA.CONSOLIDADO("6.1.1","avance")')).toBe(
      '#N/A Este libro no tiene la hoja «Base POA»: genérela con Consolidar, en el panel POA.',
    );
  });

  test('a Base POA that holds an error, lost a column, or cannot be read now', async () => {
    const { engine, host } = await deUsogc(4);
    const base = engine.sheets.find(({ name }) => name === 'Base POA');
    const titulos = base?.values({ top: 0, left: 0, bottom: 0, right: 60 })[0] ?? [];
    const en = (titulo: string, fila: number) => {
      const left = titulos.indexOf(titulo);
      return { top: fila, left, bottom: fila, right: left };
    };
    base?.write(en('Avance T4 %', 1), [['=1/0']]);
    const acp = String(base?.values(en('ACP', 1))[0]?.[0]);
    expect(await respuesta(engine, `=POA.CONSOLIDADO("${acp}","avance",4)`)).toBe(
      '#N/A La columna «Avance T4 %» de «Base POA» tiene el error #DIV/0!: vuelva a generarla.',
    );
    base?.write(en('Avance T4 %', 0), [['Otro título']]);
    expect(await respuesta(engine, `=POA.CONSOLIDADO("${acp}","avance",4)`)).toBe(
      '#VALUE! A la hoja «Base POA» le falta la columna «Avance T4 %»: vuelva a generarla con Consolidar.',
    );
    host.refusals.cellEditMode = true;
    expect(await respuesta(engine, `=POA.CONSOLIDADO("${acp}","avance",4)`)).toBe(
      '#N/A No se pudo leer «Base POA»: termine de editar la celda y recalcule con F9.',
    );
  });

  test('plans without execution or budget, and quarters without anything programmed', async () => {
    const consolidacion = consolidar(unidadesDeLibros('mdpyep-2017-ugp.xlsx'), { trimestre: 2 });
    const { engine } = await openPoa();
    await createOfficePort().generate('Informe', hojasDe(consolidacion));
    const [acp = ''] = consolidacion.renglones.map(({ ruta }) => ruta.acp);
    const dicho = async (medida: string) => respuesta(engine, `=POA.CONSOLIDADO("${acp}","${medida}",2)`);
    expect(await dicho('ejecucion')).toBe(`#N/A Los planes de ${acp} no traen presupuesto vigente.`);
    expect(await dicho('avance')).toBe(`#N/A Los planes de ${acp} no traen lo necesario para «avance».`);
    expect(await dicho('eficacia')).toMatch(
      /^#N\/A En .* no se programó nada hasta el trimestre 2, o los planes/,
    );
  });
});

test('the titles that are looked for are those that the report writes', () => {
  expect(COLUMNAS_BASE.map(({ titulo }) => titulo)).toEqual(expect.arrayContaining([...COLUMNAS_LEIDAS]));
});
