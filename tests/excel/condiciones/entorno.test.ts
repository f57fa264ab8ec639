/** Workbooks as they come: calculated by hand, with the 1904 calendar, filtered, merged, from another language. */
import { generarConsolidado } from '../../../src/app/consolidar-libro';
import { leerLibro } from '../../../src/app/detectar-libro';
import { insertarFormulas, leerPlanes } from '../../../src/app/formulas/insertar';
import { planearFormulas } from '../../../src/app/formulas/planear';
import { GRUPOS } from '../../../src/app/formulas/tipos';
import { revisarLibro } from '../../../src/app/revision/revisor-de-libro';
import { textInput } from '../../../src/excel/input';
import { createOfficePort } from '../../../src/excel/office-port';
import type { EngineSheet } from '../../../src/host/engine/engine';
import type { CellValue } from '../../../src/sheet/sheet';
import { fixtureSheet } from '../../support/fixture';
import { openHost } from '../../support/host';
import { areaOf, at, frase, lista, put, quick, sheetOf, USOGC } from './banco';

/** Total avance of the customs unit of 2017 by its own months: see `generate.test.ts`. */
const TOTAL = 71.03;

function figuras(sheet: EngineSheet): readonly number[] {
  const used = sheet.usedArea(true) ?? areaOf('A1');
  return sheet.values(used).flatMap((fila) => fila.filter((valor) => typeof valor === 'number'));
}

describe('cálculo manual', () => {
  test('a report shows its figures at once, and the mode stays as the planner set it', async () => {
    const { engine, host } = await openHost(USOGC);
    host.session.calculationMode = 'Manual';
    await generarConsolidado(createOfficePort(quick), { trimestre: 4 });
    const valores = figuras(sheetOf(engine, 'Consolidado T4'));
    expect(valores.some((valor) => Math.abs(valor - TOTAL) < 0.005)).toBe(true);
    expect(host.session.calculationMode).toBe('Manual');
  });

  test('so do formulas put into a plan', async () => {
    const { engine, host } = await openHost(USOGC);
    host.session.calculationMode = 'Manual';
    const port = createOfficePort(quick);
    const [leido] = (await leerPlanes(port)).planes;
    if (!leido) throw new Error('no plan');
    const plan = planearFormulas(leido, {
      modo: 'nativas',
      grupos: new Set(GRUPOS),
      reemplazarValores: true,
      reemplazarFormulas: false,
    });
    await insertarFormulas(port, plan);
    // Σ executed 50 of 100, which the form prints as 47.97.
    expect(at(sheetOf(engine, 'POA-01'), 'AE62')).toBe(50);
  });
});

test('fechas de 1904: dates of the plan are those that the planner sees', async () => {
  const { engine } = await openHost({ fixture: 'tortura/d1904.xlsx' });
  const hoja = engine.addSheet('POA 2020');
  const origen = fixtureSheet('anb-gror-2020.xlsx', 'POA 2020');
  const filas: CellValue[][] = [];
  for (let row = 0; row < 34; row++) {
    const valores = Array.from({ length: 24 }, (_nada, column) => origen.value(row, column));
    // 1,462 days lie between the two calendars.
    filas.push(valores.map((valor, column) => conCalendario(valor, column)));
  }
  hoja.write({ top: 0, left: 0, bottom: 33, right: 23 }, filas);
  const [tabla] = (await leerLibro(createOfficePort(quick))).hojas.flatMap(({ tablas }) => tablas);
  const [primera] = tabla?.filas ?? [];
  expect([primera?.inicio, primera?.fin]).toEqual(['2020-01-02', '2020-12-31']);
});

function conCalendario(valor: CellValue, columna: number): CellValue {
  const esFecha = typeof valor === 'number' && (columna === 5 || columna === 6);
  return esFecha ? valor - 1462 : valor;
}

describe('filtros y filas ocultas', () => {
  test('rows that a filter hides belong to the plan all the same, and stay hidden', async () => {
    const { engine } = await openHost(USOGC);
    const sheet = sheetOf(engine, 'POA-01');
    sheet.setHidden('rows', 13, 40, true);
    sheet.setHidden('columns', 6, 17, true);
    const port = createOfficePort(quick);
    const { hojas, revision } = await revisarLibro(port);
    expect(hojas[0]?.tablas[0]?.filas).toHaveLength(42);
    expect(revision.hallazgos.map(({ celda }) => celda)).toContain('AE18');
    await generarConsolidado(port, { trimestre: 4 });
    const base = sheetOf(engine, 'Base POA').usedArea(true);
    expect(base?.bottom).toBe(26);
    await port.write('x', [{ sheet: 'POA-01', address: 'AE18', before: 66.67, after: 100 }]);
    expect([at(sheet, 'AE18'), sheet.rowHidden(17), sheet.columnHidden(6)]).toEqual([100, true, true]);
  });
});

describe('celdas combinadas sobre los datos', () => {
  test('what would go behind a merged cell is refused, where Excel would drop it without a word', async () => {
    const { engine } = await openHost();
    const sheet = sheetOf(engine, 'Hoja1');
    put(sheet, 'A1', 'x');
    sheet.merge(areaOf('B1:C1'));
    const port = createOfficePort(quick);
    const ediciones = [
      { sheet: 'Hoja1', address: 'A1', before: 'x', after: 'y' },
      { sheet: 'Hoja1', address: 'C1', before: null, after: 7 },
    ];
    expect(await frase(port.write('x', ediciones))).toBe(
      'C1 de «Hoja1» está combinada con otras celdas y Excel no guarda nada en ella; no se cambió nada. Sepárelas en Inicio > Combinar y centrar y vuelva a intentarlo.',
    );
    expect([at(sheet, 'A1'), at(sheet, 'C1')]).toEqual(['x', '']);
    expect((await port.journal()).done).toEqual([]);
  });

  test('a planner merges narratives of a report: the text stays with its first row', async () => {
    const { engine } = await openHost();
    const port = createOfficePort(quick);
    await port.generate('x', [lista(['a', 'b', 'c'])]);
    const sheet = sheetOf(engine, 'Informe');
    put(sheet, 'B2', 'de a y de b');
    sheet.merge(areaOf('B2:B3'));
    await port.generate('x', [lista(['a', 'b', 'c', 'd'])]);
    expect(sheet.values(areaOf('A2:B5'))).toEqual([
      ['a', 'de a y de b'],
      ['b', ''],
      ['c', ''],
      ['d', ''],
    ]);
  });
});

describe('otro idioma', () => {
  test.each(['es-ES', 'es-BO', 'en-US', 'pt-BR', 'de-DE'])(
    '%s: the same plan, findings and report',
    async (locale) => {
      const { engine } = await openHost({ ...USOGC, locale });
      const port = createOfficePort(quick);
      const { revision } = await revisarLibro(port);
      const eficacias = revision.hallazgos.filter(({ regla }) => regla === 'eficacia-registrada');
      expect(eficacias.map(({ celda }) => celda)).toEqual(['AE13', 'AE18', 'AE62']);
      await generarConsolidado(port, { trimestre: 4 });
      await engine.calculate();
      const valores = figuras(sheetOf(engine, 'Consolidado T4'));
      expect(valores.some((valor) => Math.abs(valor - TOTAL) < 0.005)).toBe(true);
    },
  );

  test.each([
    'VERDADERO',
    'FALSE',
    'WAHR',
    'Falsch',
    'VRAI',
    'VERDADEIRO',
    '1.234,56',
    '1,234.56',
    '3-4',
    '02/01/20',
  ])('%s, as a text, is sent so that no Excel reads anything else into it', async (texto) => {
    const { engine } = await openHost();
    await createOfficePort(quick).generate('x', [lista([texto])]);
    expect(at(sheetOf(engine, 'Informe'), 'A2')).toBe(texto);
    expect(textInput(texto)).toBe(`'${texto}`);
  });
});
