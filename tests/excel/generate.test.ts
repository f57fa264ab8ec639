import { generarConsolidado } from '../../src/app/consolidar-libro';
import type { HojaGenerada, WorkbookPort } from '../../src/app/port';
import { createOfficePort } from '../../src/excel/office-port';
import type { Engine, EngineSheet } from '../../src/host/engine/engine';
import { areaAddress, parseArea } from '../../src/sheet/address';
import type { CellValue } from '../../src/sheet/sheet';
import { openHost } from '../support/host';

const PLAN = { fixture: 'anb-usogc-2017-t4.xlsx' };

function sheetOf(engine: Engine, name: string): EngineSheet {
  const sheet = engine.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function at(engine: Engine, sheet: string, address: string): CellValue {
  const area = parseArea(address);
  return (area && sheetOf(engine, sheet).values(area)[0]?.[0]) ?? null;
}

function put(engine: Engine, sheet: string, address: string, value: CellValue): void {
  const area = parseArea(address);
  if (area) sheetOf(engine, sheet).write(area, [[value]]);
}

const INFORME = 'Consolidado T4';

/** Row (1-based) of a Cuadro of the report whose first column holds `clave`. */
function filaDe(engine: Engine, titulo: string, clave: string): number {
  const sheet = sheetOf(engine, INFORME);
  const bottom = sheet.usedArea(true)?.bottom ?? 0;
  const [codigos, nombres] = [0, 2].map((column) =>
    sheet.values({ top: 0, left: column, bottom, right: column }).map(([value]) => String(value)),
  );
  const desde = codigos?.findIndex((texto) => texto.startsWith(titulo)) ?? -1;
  const fila =
    codigos?.findIndex((texto, i) => i > desde && (texto === clave || nombres?.[i] === clave)) ?? -1;
  if (desde < 0 || fila < 0) throw new Error(`no row ${clave} below ${titulo}`);
  return fila + 1;
}

/** Address of a cell of Cuadro 3, by column and code; `TOTAL` for its last row. */
const enCuadro3 = (engine: Engine, columna: string, clave: string): string =>
  `${columna}${filaDe(engine, 'Cuadro N° 3', clave)}`;

/** All that a planner can see of the workbook. */
function picture(engine: Engine): unknown {
  return {
    names: engine.names.items.map(({ name, reference }) => `${name} ${reference.replaceAll("'", '')}`).sort(),
    sheets: engine.sheets.map((sheet) => {
      const used = sheet.usedArea(true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
      return {
        name: sheet.name,
        formulas: sheet.formulas(used),
        formats: sheet.formats(used),
        merges: sheet.merges.map(areaAddress).sort(),
        tables: sheet.tables.map(({ name, area }) => `${name} ${areaAddress(area)}`),
        fills: sheet
          .values(used)
          .map((row, r) => row.map((_value, c) => sheet.style(used.top + r, used.left + c).fill)),
      };
    }),
  };
}

const quick = { wait: () => Promise.resolve() };
const generar = (port: WorkbookPort) => generarConsolidado(port, { trimestre: 4 });

describe('Consolidado T4 of the customs unit of 2017', () => {
  test('has its figures as native formulas that reproduce the printed parents', async () => {
    const { engine, host } = await openHost(PLAN);
    const result = await generar(createOfficePort());
    await engine.calculate();
    expect(result).toMatchObject({ created: [INFORME, 'Base POA'], updated: [], keptNarratives: 0 });
    expect([...host.missing]).toEqual([]);
    const primera = filaDe(engine, 'Cuadro N° 3', 'USOGC1.1.2');
    const filas = sheetOf(engine, INFORME).values({
      top: primera - 1,
      left: 0,
      bottom: primera + 6,
      right: 7,
    });
    // % Efi printed for the six ACPs of the form; 1.1.2 has no row there: mean of 66.67 (computed) and 100.
    expect(
      filas.map(([codigo, , , vigente, ejecutado, , , avance]) => [
        codigo,
        vigente,
        ejecutado,
        Math.round(Number(avance) * 100) / 100,
      ]),
    ).toEqual([
      ['USOGC1.1.2', 0, 0, 83.33],
      ['USOGC1.1.3', 0, 0, 44.1],
      ['USOGC1.2.1', 0, 0, 66.67],
      ['USOGC1.2.2', 0, 0, 100],
      ['USOGC1.3.1', 12000, 12000, 75.25],
      ['USOGC1.3.2', 0, 0, 77.88],
      ['USOGC1.3.3', 150102, 90879, 50],
      ['', 162102, 102879, 71.03],
    ]);
    const formulas = sheetOf(engine, INFORME)
      .formulas({ top: primera - 1, left: 3, bottom: primera - 1, right: 9 })[0]
      ?.map(String);
    expect(formulas?.every((formula) => formula.startsWith('='))).toBe(true);
  });

  test('is an Excel table with links to the source cells, frozen headers, and a print set-up', async () => {
    const { engine } = await openHost(PLAN);
    await generar(createOfficePort());
    const base = sheetOf(engine, 'Base POA');
    expect(base.tables.map(({ name, area }) => [name, areaAddress(area)])).toEqual([['Base_POA', 'A1:BB27']]);
    expect(base.formulas({ top: 1, left: 53, bottom: 1, right: 53 })).toEqual([
      [`=HYPERLINK("#'POA-01'!B13","POA-01!B13")`],
    ]);
    expect(base.frozen).toEqual({ rows: 1, columns: 5 });
    expect(base.pageLayout).toMatchObject({ orientation: 'Landscape', titleRows: '$1:$1' });
    const report = sheetOf(engine, INFORME);
    expect(report.merges.map(areaAddress)).toContain('A1:L1');
    const fila = filaDe(engine, 'Cuadro N° 3', 'USOGC1.1.2') - 1;
    expect(report.style(fila, 11)).toMatchObject({ wrap: true, fill: '#FFF8DC' });
    expect(report.formats({ top: fila, left: 1, bottom: fila, right: 7 })[0]).toEqual([
      '0.00',
      'General',
      '#,##0',
      '#,##0',
      '0.00',
      '0.00',
      '0.00',
    ]);
  });

  test('again, without any change: nothing is written and nothing has to be undone', async () => {
    const { engine } = await openHost(PLAN);
    const port = createOfficePort();
    await generar(port);
    await engine.calculate();
    const before = picture(engine);
    expect(await generar(port)).toEqual({
      created: [],
      updated: [INFORME, 'Base POA'],
      keptNarratives: 0,
      chartsLeftOut: false,
      journal: null,
    });
    expect(picture(engine)).toEqual(before);
    expect((await port.journal()).done).toHaveLength(1);
  });

  test('again, after months changed: figures follow, typed narratives and weights stay', async () => {
    const { engine } = await openHost(PLAN);
    const port = createOfficePort();
    await generar(port);
    const en = (columna: string, codigo: string) => enCuadro3(engine, columna, codigo);
    put(engine, INFORME, en('L', 'USOGC1.1.2'), 'Texto del planificador\ncon =2+2');
    put(engine, INFORME, en('B', 'USOGC1.1.2'), 40);
    put(engine, INFORME, en('L', 'USOGC1.1.3'), '');
    // Id 28: 1,200 executed in January of 1,200 planned; its results are corrected too.
    put(engine, 'POA-01', 'S33', 1200);
    put(engine, 'POA-01', 'AF39', 'Propuesta presentada.');
    expect(await generar(port)).toMatchObject({ created: [], keptNarratives: 2 });
    await engine.calculate();
    expect(at(engine, INFORME, en('L', 'USOGC1.1.2'))).toBe('Texto del planificador\ncon =2+2');
    expect(at(engine, INFORME, en('B', 'USOGC1.1.2'))).toBe(40);
    expect(at(engine, INFORME, en('L', 'USOGC1.1.3'))).toMatch(/^CUMPLIDO\. Se implementó/);
    expect(at(engine, INFORME, en('L', 'USOGC1.2.1'))).toMatch(/^Propuesta presentada\./);
    // (100 + 0 + 66.67 + 100) / 4
    expect(at(engine, INFORME, en('H', 'USOGC1.1.3'))).toBeCloseTo((100 + 0 + 200 / 3 + 100) / 4, 9);
  });

  test('takes a constant number of round trips, for 26 tasks and for 520', async () => {
    const { engine, host } = await openHost(PLAN);
    const port = createOfficePort();
    host.log.clear();
    await generar(port);
    const few = host.log.syncs;
    const plan = sheetOf(engine, 'POA-01');
    for (let copy = 1; copy < 20; copy++) {
      const sheet = engine.addSheet(`Copia ${copy}`);
      const used = { top: 0, left: 0, bottom: 61, right: 36 };
      const area = `UNI${String.fromCharCode(65 + copy)}`;
      const renamed = (value: CellValue) =>
        typeof value === 'string' ? value.replaceAll('USOGC', area) : value;
      sheet.write(
        used,
        plan.formulas(used).map((row) => row.map(renamed)),
      );
      for (const merged of plan.merges) sheet.merge(merged);
    }
    host.log.clear();
    await generar(createOfficePort());
    expect(sheetOf(engine, 'Base POA').usedArea(true)?.bottom).toBe(26 * 20);
    expect(host.log.syncs).toBeLessThanOrEqual(few + 2);
    expect(Math.max(...host.log.requests.map(({ bytes }) => bytes))).toBeLessThan(5 * 1024 * 1024);
  }, 60_000);
});

describe('charts and colours', () => {
  const charts = (engine: Engine) =>
    sheetOf(engine, INFORME).charts.map(({ name, type, title, place, axes, series }) => ({
      name,
      type,
      title,
      place: areaAddress(place),
      ejes: [axes.category.title, axes.value.title, axes.value.numberFormat, axes.value.minimum],
      series: series.map(({ name: serie, values, categories }) => [
        serie,
        areaAddress(values.area),
        areaAddress(categories?.area ?? values.area),
      ]),
    }));

  test('avance against programado by acción, and by unit what was achieved and spent', async () => {
    const { engine, host } = await openHost(PLAN);
    const { chartsLeftOut } = await generar(createOfficePort());
    expect(chartsLeftOut).toBe(false);
    const [primera, ultima] = ['USOGC1.1.2', 'USOGC1.3.3'].map((codigo) =>
      filaDe(engine, 'Cuadro N° 3', codigo),
    );
    const unidad = filaDe(engine, 'Seguimiento por unidad', 'USOGC');
    expect(charts(engine)).toMatchObject([
      {
        type: 'ColumnClustered',
        title: 'Avance frente a lo programado por acción de corto plazo',
        ejes: ['Acción de corto plazo (código)', '% de la meta anual', '#,##0', 0],
        series: [
          ['% Programado', `G${primera}:G${ultima}`, `A${primera}:A${ultima}`],
          ['% de Avance', `H${primera}:H${ultima}`, `A${primera}:A${ultima}`],
        ],
      },
      {
        type: 'BarClustered',
        ejes: ['Unidad (área)', '%', '#,##0', 0],
        series: [
          ['% de Avance', `H${unidad}`, `A${unidad}`],
          ['% de Ejec. presupuestaria', `F${unidad}`, `A${unidad}`],
        ],
      },
    ]);
    expect([...host.missing]).toEqual([]);
    // They cover no cell that says something.
    for (const { place } of sheetOf(engine, INFORME).charts) {
      expect(sheetOf(engine, INFORME).values(place).flat().join('')).toBe('');
    }
  });

  test('again: the same charts, where the planner put them; their own chart and series stay', async () => {
    const { engine } = await openHost(PLAN);
    const port = createOfficePort();
    await generar(port);
    const sheet = sheetOf(engine, INFORME);
    const [avance] = sheet.charts;
    if (!avance) throw new Error('no chart');
    const suyo = sheet.addChart('Pie', { sheet, area: { top: 6, left: 0, bottom: 8, right: 3 } }, 'Columns');
    suyo.name = 'El mío';
    const [primera] = avance.series;
    if (primera) avance.series = [...avance.series, { ...primera, name: 'Meta del POA' }];
    avance.place = { top: 0, left: 14, bottom: 12, right: 20 };
    put(engine, 'POA-01', 'S33', 1200);
    await generar(port);
    expect(charts(engine).map(({ name }) => name)).toEqual([
      'POA_Avance_por_accion',
      'POA_Ejecucion_por_unidad',
      'El mío',
    ]);
    expect(charts(engine)[0]).toMatchObject({ place: 'O1:U13' });
    expect(charts(engine)[0]?.series.map(([name]) => name)).toEqual([
      '% Programado',
      '% de Avance',
      'Meta del POA',
    ]);
    expect((await generar(port)).journal).toBeNull();
  });

  test('a chart that was deleted comes back; a longer report moves its charts and plots its new cells', async () => {
    const { engine } = await openHost();
    const port = createOfficePort();
    const hoja = (filas: number) => conGrafico(filas);
    await port.generate('Corto', [hoja(2)]);
    sheetOf(engine, 'Hoja con gráfico').charts[0]?.remove();
    await port.generate('Otra vez', [hoja(2)]);
    const lugares = () =>
      sheetOf(engine, 'Hoja con gráfico').charts.map(({ place, series }) => [
        areaAddress(place),
        ...series.map(({ values }) => areaAddress(values.area)),
      ]);
    expect(lugares()).toEqual([['A4:C8', 'B1:B2']]);
    const { journal } = await port.generate('Largo', [hoja(5)]);
    expect(lugares()).toEqual([['A7:C11', 'B1:B5']]);
    await port.undo(journal?.id ?? '');
    expect(lugares()).toEqual([['A4:C8', 'B1:B2']]);
    // The first run made the sheet: without it there is neither sheet nor chart.
    for (const { id } of (await port.journal()).done) await port.undo(id);
    expect(engine.sheets.map(({ name }) => name)).not.toContain('Hoja con gráfico');
  });

  test('an Excel that draws no charts for add-ins gets the sheets, and is told', async () => {
    const { engine } = await openHost(PLAN);
    const { requirements } = Office.context;
    const asked = jest
      .spyOn(requirements, 'isSetSupported')
      .mockImplementation((_name, version) => String(version) !== '1.8');
    const result = await generar(createOfficePort());
    asked.mockRestore();
    expect(result).toMatchObject({ created: [INFORME, 'Base POA'], chartsLeftOut: true });
    expect(sheetOf(engine, INFORME).charts).toEqual([]);
    expect(await generar(createOfficePort())).toMatchObject({ chartsLeftOut: false });
    expect(sheetOf(engine, INFORME).charts).toHaveLength(2);
  });

  test('the eficacia is coloured by its word, by rules that survive a second run once', async () => {
    const { engine } = await openHost(PLAN);
    const port = createOfficePort();
    await generar(port);
    const fila = filaDe(engine, 'Cuadro N° 3', 'USOGC1.1.2');
    const reglas = () =>
      sheetOf(engine, INFORME)
        .conditionalFormats.filter(({ area }) => area.top === fila - 1)
        .map(({ area, rule, style }) => [areaAddress(area), rule['formula'], style.fill]);
    const esperadas = [
      [`I${fila}:J${fila + 6}`, `=$J${fila}="Verde"`, '#CDEBD0'],
      [`I${fila}:J${fila + 6}`, `=$J${fila}="Amarillo"`, '#FFE699'],
      [`I${fila}:J${fila + 6}`, `=$J${fila}="Rojo"`, '#F8C4C0'],
    ];
    expect(reglas()).toEqual(expect.arrayContaining(esperadas));
    const cuantas = sheetOf(engine, INFORME).conditionalFormats.length;
    put(engine, 'POA-01', 'S33', 1200);
    await generar(port);
    expect(sheetOf(engine, INFORME).conditionalFormats).toHaveLength(cuantas);
  });
});

/** Rows of a key and a figure, and below them a chart on blank rows of its own. */
function conGrafico(filas: number): HojaGenerada {
  const columna = (left: number) => ({ top: 0, left, bottom: filas - 1, right: left });
  return {
    nombre: 'Hoja con gráfico',
    marca: 'POA_Con_grafico',
    filas: [
      ...Array.from({ length: filas }, (_nada, i) => [
        { clase: 'texto' as const, texto: `U${i}` },
        { clase: 'numero' as const, numero: i },
      ]),
      ...Array.from({ length: 6 }, () => []),
    ],
    combinadas: [],
    anchos: [10, 10],
    cuadricula: false,
    filasFijas: 0,
    columnasFijas: 0,
    editables: [],
    impresion: { horizontal: true, paginasDeAncho: 1, filasTitulo: null },
    graficos: [
      {
        nombre: 'POA_Prueba',
        tipo: 'columnas',
        titulo: 'Prueba',
        ejes: { categorias: 'Unidad', valores: '%' },
        categorias: columna(0),
        series: [{ nombre: 'Cifra', valores: columna(1) }],
        lugar: { top: filas + 1, left: 0, bottom: filas + 5, right: 2 },
      },
    ],
  };
}

describe('what is the planner’s own', () => {
  test('notes below the report move down when it grows, notes beside it stay', async () => {
    const { engine } = await openHost();
    const port = createOfficePort();
    await port.generate('uno', [tabla(['a', 'b'])]);
    put(engine, 'Informe', 'A5', 'Firma');
    put(engine, 'Informe', 'F2', 'nota');
    await port.generate('dos', [tabla(['a', 'b', 'c', 'd'])]);
    expect(columna(engine, 'A')).toEqual(['Código', 'a', 'b', 'c', 'd', '', 'Firma']);
    expect(at(engine, 'Informe', 'F2')).toBe('nota');
    await port.generate('tres', [tabla(['a'])]);
    expect(columna(engine, 'A')).toEqual(['Código', 'a', '', '', '', '', 'Firma']);
  });

  test('a narrative follows its code when rows are inserted, and comes back when its row does', async () => {
    const { engine } = await openHost();
    const port = createOfficePort();
    await port.generate('uno', [tabla(['a', 'b'])]);
    put(engine, 'Informe', 'B3', 'de b');
    sheetOf(engine, 'Informe').insert({ top: 1, left: 0, bottom: 1, right: 16383 }, 'down');
    await port.generate('dos', [tabla(['a', 'x', 'b'])]);
    expect(columna(engine, 'B')).toEqual(['Relato', 'generado a', 'generado x', 'de b']);
    await port.generate('tres', [tabla(['a'])]);
    expect(columna(engine, 'B')).toEqual(['Relato', 'generado a']);
    await port.generate('cuatro', [tabla(['a', 'b'])]);
    expect(columna(engine, 'B')).toEqual(['Relato', 'generado a', 'de b']);
  });

  test('a sheet of the same name that was not generated is refused and left as it is', async () => {
    const { engine } = await openHost();
    engine.addSheet('Informe').write({ top: 3, left: 0, bottom: 3, right: 0 }, [['mío']]);
    const before = picture(engine);
    await expect(createOfficePort().generate('uno', [tabla(['a'])])).rejects.toMatchObject({
      code: 'HOJA_AJENA',
      data: { hoja: 'Informe' },
    });
    expect(picture(engine)).toEqual(before);
  });

  test('a cell of the planner’s in the way of a wider report is not written over', async () => {
    const { engine } = await openHost();
    const port = createOfficePort();
    await port.generate('uno', [tabla(['a'])]);
    put(engine, 'Informe', 'C2', 'mío');
    await expect(port.generate('dos', [tabla(['a'], true)])).rejects.toMatchObject({
      code: 'CELDA_OCUPADA',
      data: { hoja: 'Informe', celda: 'C2' },
    });
  });

  test('a protected sheet is refused', async () => {
    const { engine } = await openHost();
    const port = createOfficePort();
    await port.generate('uno', [tabla(['a'])]);
    sheetOf(engine, 'Informe').protection = { on: true, password: null, options: {} };
    const before = picture(engine);
    await expect(port.generate('dos', [tabla(['b'])])).rejects.toMatchObject({ code: 'HOJA_PROTEGIDA' });
    expect(picture(engine)).toEqual(before);
  });

  test('a workbook whose structure is protected gets no new sheet', async () => {
    const { engine } = await openHost();
    Object.defineProperty(engine, 'protected', { value: true });
    await expect(createOfficePort().generate('uno', [tabla(['a'])])).rejects.toMatchObject({
      code: 'LIBRO_PROTEGIDO',
    });
    expect(engine.sheets.map(({ name }) => name)).toEqual(['Hoja1']);
  });
});

describe('texts from units’ files', () => {
  test.each([
    "=cmd|'/c calc'!A1",
    '+1+1',
    '-2',
    '@SUM(A1)',
    "'comilla",
    '4.10',
    '1/2',
    'TRUE',
    'ENE 2017',
    '100%',
    '=A1',
  ])('%s stays a text', async (texto) => {
    const { engine } = await openHost();
    const port = createOfficePort();
    await port.generate('uno', [tabla([texto])]);
    await engine.calculate();
    expect(at(engine, 'Informe', 'A2')).toBe(texto);
    const { sheets } = await port.read();
    const sheet = sheets.find(({ name }) => name === 'Informe');
    expect([sheet?.value(1, 0), sheet?.formula(1, 0)]).toEqual([texto, null]);
    expect(await port.generate('otra vez', [tabla([texto])])).toMatchObject({ journal: null });
  });
});

describe('all or nothing', () => {
  test('what fails half way leaves no trace: first run', async () => {
    const { engine } = await openHost(PLAN);
    const before = picture(engine);
    failAt(engine, 'Base POA', 'addTable');
    await expect(generar(createOfficePort(quick))).rejects.toMatchObject({ code: 'EXCEL' });
    expect(picture(engine)).toEqual(before);
  });

  test('what fails half way leaves no trace: second run', async () => {
    const { engine } = await openHost();
    const port = createOfficePort(quick);
    await port.generate('uno', [tabla(['a', 'b'])]);
    put(engine, 'Informe', 'B3', 'de b');
    put(engine, 'Informe', 'A5', 'Firma');
    const before = picture(engine);
    const sheet = sheetOf(engine, 'Informe');
    sheet.setRowHeight = () => {
      throw new Error('no');
    };
    await expect(port.generate('dos', [tabla(['x', 'a', 'b', 'c'])])).rejects.toMatchObject({
      code: 'EXCEL',
    });
    expect(picture(engine)).toEqual(before);
  });

  test('events are on again after a failure', async () => {
    const { engine, host } = await openHost(PLAN);
    failAt(engine, 'Base POA', 'addTable');
    await expect(generar(createOfficePort(quick))).rejects.toThrow();
    expect(host.session.enableEvents).toBe(true);
  });

  test('while a cell is edited nothing is written', async () => {
    const { engine, host } = await openHost(PLAN);
    const port = createOfficePort(quick);
    await port.read();
    const before = picture(engine);
    host.refusals.cellEditMode = true;
    await expect(generar(port)).rejects.toMatchObject({ code: 'EN_EDICION' });
    expect(picture(engine)).toEqual(before);
  });

  test('requests above the limit are split', async () => {
    const { engine, host } = await openHost(PLAN);
    host.refusals.payload = 100_000;
    await generar(createOfficePort());
    await engine.calculate();
    expect(at(engine, INFORME, enCuadro3(engine, 'H', 'TOTAL'))).toBeCloseTo(71.03, 2);
  });
});

describe('undo', () => {
  test('of a first run takes the sheets away, also from a later pane', async () => {
    const { engine } = await openHost(PLAN);
    const before = picture(engine);
    await generar(createOfficePort());
    const [entry] = (await createOfficePort().journal()).done;
    expect(entry?.label).toBe('Generar el consolidado T4');
    await createOfficePort().undo(entry?.id ?? '');
    expect(picture(engine)).toEqual(before);
    expect(await createOfficePort().journal()).toEqual({ done: [], undone: [] });
  });

  test('of an update puts back cells, looks, names, table and rows', async () => {
    const { engine } = await openHost();
    const port = createOfficePort();
    await port.generate('uno', [tabla(['a', 'b'])]);
    put(engine, 'Informe', 'B3', 'de b');
    put(engine, 'Informe', 'A5', 'Firma');
    const before = picture(engine);
    const { journal } = await port.generate('dos', [tabla(['x', 'b', 'c', 'd'])]);
    expect(columna(engine, 'A')).toEqual(['Código', 'x', 'b', 'c', 'd', '', 'Firma']);
    await port.undo(journal?.id ?? '');
    expect(picture(engine)).toEqual(before);
    expect(await port.generate('otra vez', [tabla(['a', 'b'])])).toMatchObject({
      journal: null,
      keptNarratives: 1,
    });
  });

  test('is refused where somebody has typed since', async () => {
    const { engine } = await openHost(PLAN);
    const port = createOfficePort();
    const { journal } = await generar(port);
    const celda = enCuadro3(engine, 'L', 'USOGC1.1.2');
    put(engine, INFORME, celda, 'mi texto');
    await expect(port.undo(journal?.id ?? '')).rejects.toMatchObject({
      code: 'CELDA_CAMBIADA',
      data: { hoja: INFORME },
    });
    expect(at(engine, INFORME, celda)).toBe('mi texto');
  });

  test('of an entry that is gone says so', async () => {
    await openHost();
    await expect(createOfficePort().undo('7')).rejects.toMatchObject({ code: 'NO_SE_PUEDE_DESHACER' });
  });
});

test('the report survives saving and opening: typed texts are still known as typed', async () => {
  const { engine } = await openHost(PLAN);
  await generar(createOfficePort());
  const celda = enCuadro3(engine, 'L', 'USOGC1.1.2');
  put(engine, INFORME, celda, 'mi texto');
  const bytes = await engine.save();
  const { engine: reopened } = await openHost({ bytes });
  expect(await generar(createOfficePort())).toMatchObject({ created: [], keptNarratives: 1 });
  expect(at(reopened, INFORME, celda)).toBe('mi texto');
});

/** Makes a method of a sheet fail once the sheet exists. */
function failAt(engine: Engine, name: string, method: 'addTable'): void {
  const add = engine.addSheet.bind(engine);
  engine.addSheet = (given) => {
    const sheet = add(given);
    if (given === name) {
      sheet[method] = () => {
        throw new Error('no');
      };
    }
    return sheet;
  };
}

/** Cells of a column of the small report, from row 1 to the last used one. */
function columna(engine: Engine, letra: string): CellValue[] {
  const sheet = sheetOf(engine, 'Informe');
  const area = parseArea(`${letra}1`);
  const bottom = sheet.usedArea(true)?.bottom ?? 0;
  const values = area ? sheet.values({ ...area, bottom }).map(([value]) => value ?? null) : [];
  const last = values.findLastIndex((value) => value !== '' && value !== null);
  return values.slice(0, last + 1);
}

/** A small report: a code and a narrative per row. */
function tabla(codigos: readonly string[], ancha = false): HojaGenerada {
  const editable = (column: number) => ({ top: 1, left: column, bottom: codigos.length, right: column });
  return {
    nombre: 'Informe',
    marca: 'POA_Informe',
    filas: [
      [
        { clase: 'texto', texto: 'Código', estilo: 'encabezado' },
        { clase: 'texto', texto: 'Relato', estilo: 'encabezado' },
      ],
      ...codigos.map((codigo): HojaGenerada['filas'][number] => [
        { clase: 'texto', texto: codigo, estilo: 'codigo' },
        { clase: 'relato', texto: `generado ${codigo}`, clave: codigo, estilo: 'relato' },
        ...(ancha ? [{ clase: 'numero', numero: 1, estilo: 'entero' } as const] : []),
      ]),
    ],
    combinadas: [],
    anchos: [10, 40],
    cuadricula: false,
    filasFijas: 1,
    columnasFijas: 0,
    tabla: { nombre: 'Informe_POA', area: { top: 0, left: 0, bottom: codigos.length, right: 1 } },
    editables: [{ nombre: '_POA_INFORME_RELATO', claves: editable(0), valores: editable(1) }],
    impresion: { horizontal: true, paginasDeAncho: 1, filasTitulo: [0, 0] },
    graficos: [],
  };
}
