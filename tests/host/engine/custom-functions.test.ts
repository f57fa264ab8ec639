import type { CustomFunctionInfo, Engine, EngineSheet } from '../../../src/host/engine/engine';
import { loadHost } from '../../../src/host/node/load-host';
import type { CellValue } from '../../../src/sheet/sheet';
import { area, values, write } from './helpers';

const { openInNode } = loadHost();

type Call = readonly [string, readonly (CellValue | CellValue[][])[], string];

function info(id: string, ...parameters: ('scalar' | 'matrix' | 'optional')[]): CustomFunctionInfo {
  return {
    name: `POA.${id}`,
    id,
    description: `Función ${id}`,
    parameters: parameters.map((kind) => ({
      name: kind,
      description: kind,
      optional: kind === 'optional',
      matrix: kind === 'matrix',
      repeating: false,
    })),
    resultIsMatrix: false,
  };
}

const FUNCTIONS = [
  info('DOBLE', 'scalar'),
  info('SUMA', 'matrix', 'optional'),
  info('FILAS', 'matrix'),
  info('FALLA', 'scalar'),
  info('NADA', 'scalar'),
];

describe('custom functions', () => {
  let engine: Engine;
  let sheet: EngineSheet;
  let calls: Call[];

  beforeEach(async () => {
    engine = await openInNode();
    sheet = engine.active;
    calls = [];
    engine.setCustomFunctions(FUNCTIONS, (id, args, caller) => {
      calls.push([id, args, caller]);
      const [first = null] = args;
      if (id === 'FALLA') return Promise.reject(new Error('La meta es cero.'));
      if (id === 'NADA') return Promise.resolve({ error: '#N/A', message: 'No hay tarea.' });
      if (id === 'DOBLE') return Promise.resolve(Number(first) * 2);
      const cells = Array.isArray(first) ? first : [];
      if (id === 'FILAS') return Promise.resolve(cells.map((row) => [row.length, row[0] ?? null]));
      return Promise.resolve(cells.flat().reduce<number>((total, cell) => total + Number(cell ?? 0), 0));
    });
  });
  afterEach(() => engine.dispose());

  test('arguments arrive as Excel sends them: blanks as null, ranges as matrices, the caller by address', async () => {
    write(sheet, 'A1:B2', [
      [1, 'x'],
      [null, true],
    ]);
    write(sheet, 'D4', [['=POA.SUMA(A1:B2)']]);
    await engine.calculate();
    expect(calls).toEqual([
      [
        'SUMA',
        [
          [
            [1, 'x'],
            [null, true],
          ],
          null,
        ],
        "'Hoja1'!D4",
      ],
    ]);
  });

  test('a single cell is a matrix where one is expected, a value where not', async () => {
    write(sheet, 'A1', [[21]]);
    write(sheet, 'B1:C1', [['=POA.DOBLE(A1)', '=POA.SUMA(A1)']]);
    await engine.calculate();
    expect(values(sheet, 'B1:C1')).toEqual([[42, 21]]);
    expect(calls.map(([id, args]) => [id, args[0]])).toEqual(
      expect.arrayContaining([
        ['DOBLE', 21],
        ['SUMA', [[21]]],
      ]),
    );
  });

  test('functions of functions and native ones around them get their values', async () => {
    write(sheet, 'A1:D1', [[5, '=POA.DOBLE(A1)', '=POA.DOBLE(B1)+1', '=SUM(B1:C1)*POA.DOBLE(C1)']]);
    await engine.calculate();
    expect(values(sheet, 'A1:D1')).toEqual([[5, 10, 21, 1302]]);
  });

  test('a rejection is #VALUE! with its message, and the rest goes on', async () => {
    write(sheet, 'A1:D1', [['=POA.FALLA(1)', '=POA.NADA(1)', '=POA.DOBLE(4)', '=IFERROR(POA.NADA(1),"—")']]);
    await engine.calculate();
    expect(values(sheet, 'A1:D1')).toEqual([['#VALUE!', '#N/A', 8, '—']]);
    expect(engine.formulaMessage(sheet, 0, 0)).toBe('La meta es cero.');
    expect(engine.formulaMessage(sheet, 0, 1)).toBe('No hay tarea.');
    expect(engine.formulaMessage(sheet, 0, 2)).toBeNull();
  });

  test('an error among the arguments is the answer, without a call', async () => {
    write(sheet, 'A1:B1', [['=1/0', '=POA.SUMA(A1:A3)']]);
    await engine.calculate();
    expect(values(sheet, 'B1')).toEqual([['#DIV/0!']]);
    expect(calls).toEqual([]);
  });

  test('a missing argument is refused as Excel refuses it', async () => {
    write(sheet, 'A1', [['=POA.DOBLE()']]);
    await engine.calculate();
    expect(calls).toEqual([]);
    expect(values(sheet, 'A1')[0]?.[0]).toMatch(/^#/);
  });

  test('a matrix spills, blanks included', async () => {
    write(sheet, 'A1:A3', [['x'], [null], ['y']]);
    write(sheet, 'C1', [['=POA.FILAS(A1:A3)']]);
    await engine.calculate();
    expect(values(sheet, 'C1:D3')).toEqual([
      [1, 'x'],
      [1, ''],
      [1, 'y'],
    ]);
  });

  test('equal calls are made once, and only what depends on a change is called again', async () => {
    write(sheet, 'A1:B1', [[1, 2]]);
    write(sheet, 'C1:C4', [['=POA.DOBLE(A1)'], ['=POA.DOBLE(A1)'], ['=POA.DOBLE(B1)'], ['=POA.DOBLE(A1)']]);
    await engine.calculate();
    expect(calls).toHaveLength(2);
    write(sheet, 'B1', [[3]]);
    await engine.calculate();
    expect(calls.slice(2).map(([id, [argument]]) => [id, argument])).toEqual([['DOBLE', 3]]);
    expect(values(sheet, 'C1:C4').flat()).toEqual([2, 2, 6, 2]);
  });

  test('whatever reads an answer is calculated with it, wherever it is', async () => {
    const other = engine.addSheet("D'Ávila");
    engine.names.add('Doble', "='Hoja1'!$B$1");
    write(sheet, 'A1:B2', [
      [5, '=POA.DOBLE(A1)'],
      [6, '=POA.DOBLE(A2)'],
    ]);
    write(sheet, 'D1:I1', [
      ['=B1+1', '=SUM(B:B)', '=SUM(1:1)-A1-B1', '=INDIRECT("B1")', '=Doble', '=IFERROR(POA.NADA(B1),B2)'],
    ]);
    write(sheet, 'F1', [['=SUM(A2:B2)']]);
    write(other, 'A1:A2', [['=Hoja1!B1*10'], ['=SUM(Hoja1!$A$1:$B$2)']]);
    await engine.calculate();
    expect(values(sheet, 'B1:I1')).toEqual([[10, '', 11, 22, 18, 10, 10, 12]]);
    expect(values(other, 'A1:A2')).toEqual([[100], [33]]);
    write(sheet, 'A1', [[50]]);
    await engine.calculate();
    expect(values(sheet, 'B1:I1')).toEqual([[100, '', 101, 112, 18, 100, 100, 12]]);
    expect(values(other, 'A1:A2')).toEqual([[1000], [168]]);
  });

  test('a volatile function is called once in every calculation, wherever its cell has moved', async () => {
    let count = 0;
    const calls: string[] = [];
    engine.setCustomFunctions([...FUNCTIONS, { ...info('VECES'), volatile: true }], (id, args, caller) => {
      calls.push(`${id} ${caller}`);
      return Promise.resolve(id === 'VECES' ? ++count : Number(args[0]) * 2);
    });
    write(sheet, 'A1:D1', [[1, '=POA.DOBLE(A1)', '=POA.VECES()', '=C1*10']]);
    await engine.calculate();
    expect(values(sheet, 'B1:D1')).toEqual([[2, 1, 10]]);
    write(sheet, 'A5', [['algo']]);
    await engine.calculate();
    expect(values(sheet, 'B1:D1')).toEqual([[2, 2, 20]]);
    expect(calls.filter((call) => call.startsWith('DOBLE'))).toHaveLength(1);
    sheet.insert(area('A1:XFD1'), 'down');
    write(sheet, 'A6', [['más']]);
    await engine.calculate();
    expect(values(sheet, 'B2:D2')).toEqual([[2, 3, 30]]);
    await engine.calculate();
    expect(calls.filter((call) => call.startsWith('VECES'))).toEqual([
      "VECES 'Hoja1'!C1",
      "VECES 'Hoja1'!C1",
      "VECES 'Hoja1'!C2",
    ]);
  });

  test('what was typed while the answer was on its way stays', async () => {
    let answer: (value: number) => void = () => undefined;
    engine.setCustomFunctions(FUNCTIONS, () => new Promise<number>((resolve) => (answer = resolve)));
    write(sheet, 'A1:B1', [['=POA.DOBLE(1)', '=A1&"!"']]);
    const calculated = engine.calculate();
    await new Promise((resolve) => setTimeout(resolve, 50));
    write(sheet, 'A1', [['a mano']]);
    answer(2);
    await calculated;
    await engine.calculate();
    expect(values(sheet, 'A1:B1')).toEqual([['a mano', 'a mano!']]);
  });

  test('all calls of a calculation are under way before the first is answered', async () => {
    let open = 0;
    let most = 0;
    engine.setCustomFunctions(FUNCTIONS, async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((resolve) => setImmediate(resolve));
      open -= 1;
      return 1;
    });
    write(
      sheet,
      'A1:A500',
      Array.from({ length: 500 }, (_row, index) => [`=POA.DOBLE(${index})`]),
    );
    await engine.calculate();
    expect(most).toBe(500);
  });
});
