import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Engine, EngineSheet } from '../../../src/host/engine/engine';
import { loadHost } from '../../../src/host/node/load-host';
import { readXlsx } from '../../../src/xlsx/read-xlsx';
import type { Sheet } from '../../../src/sheet/sheet';
import { area, values, write } from './helpers';

const { openInNode } = loadHost();

function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(process.cwd(), 'tests/fixtures', name)));
}

/** Everything that our own reader of closed files, which shares no code with the engine, sees of a workbook. */
function contents(bytes: Uint8Array): unknown {
  return readXlsx(bytes, 'libro.xlsx').sheets.map((sheet) => ({
    name: sheet.name,
    visibility: sheet.visibility,
    merges: new Set(sheet.merges.map((merge) => JSON.stringify(merge))),
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
    cells: cellsOf(sheet),
  }));
}

function cellsOf(sheet: Sheet): string[] {
  const cells: string[] = [];
  const { extent } = sheet;
  if (!extent) return cells;
  for (let row = extent.top; row <= extent.bottom; row += 1) {
    for (let column = extent.left; column <= extent.right; column += 1) {
      const content = [sheet.value(row, column), sheet.formula(row, column), sheet.format(row, column)];
      if (content[0] !== null || content[1] !== null) cells.push(JSON.stringify([row, column, ...content]));
    }
  }
  return cells;
}

describe.each([
  'anb-usogc-2017-t4.xlsx',
  'anb-gror-2020.xlsx',
  'an-2020-estructura.xlsx',
  'an-2020-informe-t4.xlsx',
  'mdpyep-2017-pro-bolivia.xlsx',
  'mdpyep-2017-urmi.xlsx',
  'senavex-2020.xlsx',
])('%s', (name) => {
  test('opened and saved, it holds what it held', async () => {
    const original = fixture(name);
    const engine = await openInNode({ bytes: original, fileName: name });
    const saved = await engine.save();
    engine.dispose();
    expect(contents(saved)).toEqual(contents(original));
  });
});

describe('a workbook with everything', () => {
  let engine: Engine;
  let reopened: Engine;

  beforeAll(async () => {
    engine = await openInNode();
    furnish(engine);
    await engine.calculate();
    reopened = await openInNode({ bytes: await engine.save() });
  });
  afterAll(() => {
    engine.dispose();
    reopened.dispose();
  });

  function furnish({ active: sheet }: Engine): void {
    sheet.name = 'Informe "T4" & más';
    write(sheet, 'A1:D4', [
      ['Código', 'Meta', 'Ejecutado', '% Efi'],
      ['A.1', 10, 5, '=C2/B2'],
      ['A.2', 20, 20, '=C3/B3'],
      ['A.3', 0, 1, '=C4/B4'],
    ]);
    sheet.setFormats(area('D2:D4'), [['0.00%'], ['0.00%'], ['0.00%']]);
    sheet.setStyle(area('A1:D1'), {
      bold: true,
      fill: '#1F4E78',
      color: '#FFFFFF',
      horizontal: 'Center',
      wrap: true,
      borders: {
        EdgeBottom: { style: 'Continuous', color: '#FF0000', weight: 'Medium' },
        InsideVertical: { style: 'Dash', color: '#00FF00' },
      },
    });
    sheet.setStyle(area('B2:C4'), { locked: false, italic: true, indent: 2, size: 9, font: 'Arial' });
    sheet.merge(area('A6:D7'));
    sheet.setRowHeight(0, 0, 30);
    sheet.setColumnWidth(0, 0, 120);
    sheet.setHidden('rows', 4, 4, true);
    sheet.setHidden('columns', 5, 6, true);
    sheet.freeze(1, 2);
    sheet.gridlines = false;
    sheet.tabColor = '#70AD47';
    sheet.addTable(area('A1:D4'), true).name = 'Base';
    const chart = sheet.addChart('ColumnClustered', { sheet, area: area('A1:C4') }, 'Auto');
    chart.title = 'Avance';
    chart.place = area('H1:N15');
    sheet.conditionalFormats.push({
      id: 'rojo',
      area: area('D2:D4'),
      type: 'CellValue',
      rule: { formula1: '=0.5', operator: 'LessThan' },
      style: { fill: '#FFC7CE', color: '#9C0006' },
    });
    sheet.validations.push({
      area: area('B2:B4'),
      rule: { list: { inCellDropDown: true, source: 'Sí,No' } },
      errorAlert: { message: 'Elija', title: 'POA', style: 'Warning', showAlert: true },
      prompt: null,
    });
    sheet.setHyperlink(area('A2'), { documentReference: "'Oculta'!B2" });
    sheet.setNote(1, 1, 'Nota del planificador');
    sheet.pageLayout = { ...sheet.pageLayout, orientation: 'Landscape', fitToWidth: 1, titleRows: '$1:$1' };
    sheet.protection = { on: true, password: 'clave', options: { allowFormatCells: true } };
    engine.addSheet('Oculta').visibility = 'hidden';
    engine.addSheet("D'Ávila").visibility = 'veryHidden';
    engine.names.add('Metas', `='Informe "T4" & más'!$B$2:$B$4`);
    engine.names.add('Factor', '=2').visible = false;
    engine.settings.set('poa.mapeo', { columnas: ['ñ', '"x"\n'], fila: 12 });
    engine.properties.set('Unidad', 'GROGR & Cía');
    engine.properties.set('Gestión', 2020);
    engine.properties.set('Cerrado', true);
  }

  const first = (book: Engine): EngineSheet => {
    const [sheet] = book.sheets;
    if (!sheet) throw new Error('No sheet.');
    return sheet;
  };

  test.each<[string, (book: Engine) => unknown]>([
    ['sheets', ({ sheets }) => sheets.map(({ name, visibility }) => [name, visibility])],
    ['formulas', (book) => first(book).formulas(area('A1:D7'))],
    ['values', (book) => first(book).values(area('A1:D7'))],
    ['texts', (book) => first(book).texts(area('A1:D7'))],
    ['styles', (book) => ['A1', 'B1', 'D1', 'B2', 'A3'].map((cell) => styleAt(first(book), cell))],
    ['merges', (book) => first(book).merges],
    ['sizes', (book) => [first(book).rowHeight(0), first(book).rowHeight(1), first(book).columnWidth(0)]],
    [
      'hidden lines',
      (book) => [3, 4, 5].map((at) => [first(book).rowHidden(at), first(book).columnHidden(at)]),
    ],
    ['view', (book) => [first(book).frozen, first(book).gridlines, first(book).tabColor]],
    ['tables', (book) => first(book).tables.map(({ name, area: place, style }) => [name, place, style])],
    [
      'charts',
      (book) => first(book).charts.map((chart) => [chart.type, chart.title, chart.place, plotted(chart)]),
    ],
    [
      'conditional formats',
      (book) =>
        first(book).conditionalFormats.map(({ area: place, type, rule, style }) => [
          place,
          type,
          rule,
          style,
        ]),
    ],
    ['validations', (book) => first(book).validations],
    ['link', (book) => first(book).hyperlink(1, 0)],
    ['note', (book) => first(book).note(1, 1)],
    ['page layout', (book) => first(book).pageLayout],
    ['names', ({ names }) => names.items.map(({ name, reference, visible }) => [name, reference, visible])],
    ['settings', ({ settings }) => [...settings]],
    ['properties', ({ properties }) => [...properties]],
  ])('%s survive', (_what, read) => {
    expect(read(reopened)).toEqual(read(engine));
  });

  test('protection survives, its password as a hash', () => {
    const { on, password, options } = first(reopened).protection;
    expect([on, options['allowFormatCells'], options['allowSort']]).toEqual([true, true, false]);
    expect(password).not.toBe('clave');
    expect(password).not.toBeNull();
  });

  test('the same figures are there without any calculation', async () => {
    const sheet = readXlsx(await engine.save(), 'x.xlsx').sheets[0];
    expect([1, 2, 3].map((row) => sheet?.value(row, 3))).toEqual([0.5, 1, '#DIV/0!']);
  });

  function styleAt(sheet: EngineSheet, address: string): unknown {
    const { top, left } = area(address);
    return sheet.style(top, left);
  }

  function plotted(chart: EngineSheet['charts'][number]): unknown {
    return chart.series.map((series) => [series.name, series.values.area, series.categories?.area]);
  }
});

describe('formulas with custom functions', () => {
  const FUNCTIONS = [
    {
      name: 'POA.DOBLE',
      id: 'DOBLE',
      description: '',
      parameters: [{ name: 'n', description: '', optional: false, matrix: false, repeating: false }],
      resultIsMatrix: false,
    },
  ];

  async function saved(): Promise<Uint8Array> {
    const engine = await openInNode();
    engine.setCustomFunctions(FUNCTIONS, (_id, [value = null]) => Promise.resolve(Number(value) * 2));
    write(engine.active, 'A1:B1', [['=POA.DOBLE(21)', '="POA.DOBLE(1)"&TEXTJOIN(",",TRUE,A1)']]);
    const bytes = await engine.save();
    engine.dispose();
    return bytes;
  }

  test('are spelled in the file as Excel spells them, with their values', async () => {
    const [sheet] = readXlsx(await saved(), 'x.xlsx').sheets;
    expect([sheet?.formula(0, 0), sheet?.value(0, 0)]).toEqual(['=_xldudf_POA_DOBLE(21)', 42]);
    expect(sheet?.formula(0, 1)).toBe('="POA.DOBLE(1)"&TEXTJOIN(",",TRUE,A1)');
  });

  test('come back as typed and keep their values where nobody answers them', async () => {
    const engine = await openInNode({ bytes: await saved() });
    expect(engine.active.formulas(area('A1'))).toEqual([['=POA.DOBLE(21)']]);
    const [sheet] = readXlsx(await engine.save(), 'x.xlsx').sheets;
    expect(sheet?.value(0, 0)).toBe(42);
    engine.dispose();
  });
});

describe('structure', () => {
  test('inserted and deleted rows and columns are saved with what hangs on them', async () => {
    const engine = await openInNode({ bytes: fixture('anb-usogc-2017-t4.xlsx') });
    const before = engine.active;
    const [title, header] = [values(before, 'A1'), values(before, 'A11:F11')];
    const merges = before.merges.length;
    before.insert({ top: 5, left: 0, bottom: 7, right: 16_383 }, 'down');
    before.remove({ top: 40, left: 0, bottom: 40, right: 16_383 }, 'up');
    before.insert({ top: 0, left: 36, bottom: 1_048_575, right: 36 }, 'right');
    const rows = before.formulas(area('A1:AL70'));
    const reopened = await openInNode({ bytes: await engine.save() });
    const after = reopened.active;
    expect(values(after, 'A1')).toEqual(title);
    expect(values(after, 'A14:F14')).toEqual(header);
    expect(after.formulas(area('A1:AL70'))).toEqual(rows);
    expect(after.merges).toHaveLength(merges);
    expect(new Set(after.merges.map((merge) => JSON.stringify(merge)))).toEqual(
      new Set(before.merges.map((merge) => JSON.stringify(merge))),
    );
    engine.dispose();
    reopened.dispose();
  });

  test('sheets renamed, exchanged, moved, removed and added', async () => {
    const engine = await openInNode({ bytes: fixture('mdpyep-2017-urmi.xlsx') });
    const [oge, activities] = engine.sheets;
    if (!oge || !activities) throw new Error('The workbook has two sheets.');
    const cell = values(oge, 'A1:B8');
    oge.name = 'x';
    activities.name = 'OGE';
    oge.name = 'OGE-Actividad';
    engine.moveSheet(activities, 0);
    write(engine.addSheet('Nueva'), 'A1', [["='OGE-Actividad'!A1"]]);
    const reopened = await openInNode({ bytes: await engine.save() });
    expect(reopened.sheets.map(({ name }) => name)).toEqual(['OGE', 'OGE-Actividad', 'Nueva']);
    expect(reopened.sheets[1]?.values(area('A1:B8'))).toEqual(cell);
    expect(reopened.sheets[2]?.values(area('A1'))).toEqual([[cell[0]?.[0]]]);
    engine.removeSheet(activities);
    const fewer = await openInNode({ bytes: await engine.save() });
    expect(fewer.sheets.map(({ name }) => name)).toEqual(['OGE-Actividad', 'Nueva']);
    for (const book of [engine, reopened, fewer]) book.dispose();
  });
});
