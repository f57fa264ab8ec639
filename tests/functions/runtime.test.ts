/**
 * Every POA.* function through Microsoft's custom-function runtime in the host: the examples of the guide, spilled
 * columns against single cells, wrong arguments. Each test writes its formulas together and calculates once.
 */
import type { Engine, EngineSheet } from '../../src/host/engine/engine';
import type { CellValue } from '../../src/sheet/sheet';
import { createOfficePort } from '../../src/excel/office-port';
import { FUNCIONES } from '../../src/functions';
import { consolidar } from '../../src/report/consolidacion';
import { hojasDe } from '../../src/report/consolidado';
import { unidadesDeLibros } from '../report/unidades';
import { openPoa, poaFunctions } from '../support/poa';
import { runTool } from '../support/tool';

const SAMPLE = 'anb-usogc-2017-t4.xlsx';

interface Answer {
  readonly value: CellValue;
  readonly message: string | null;
}

/** Values of formulas (en-US) written below each other in column A of a new sheet, beside data from column C on. */
async function answersOf(
  engine: Engine,
  formulas: readonly string[],
  data: readonly (readonly CellValue[])[] = [],
): Promise<readonly Answer[]> {
  const sheet = engine.addSheet();
  put(sheet, 0, 2, data);
  put(
    sheet,
    0,
    0,
    formulas.map((formula) => [formula]),
  );
  await engine.calculate();
  return formulas.map((_formula, row) => ({
    value: sheet.values({ top: row, left: 0, bottom: row, right: 0 })[0]?.[0] ?? null,
    message: engine.formulaMessage(sheet, row, 0),
  }));
}

function put(sheet: EngineSheet, top: number, left: number, rows: readonly (readonly CellValue[])[]): void {
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  if (width === 0) return;
  const filled = rows.map((cells) => Array.from({ length: width }, (_cell, c) => cells[c] ?? ''));
  sheet.write({ top, left, bottom: top + rows.length - 1, right: left + width - 1 }, filled);
}

describe('the examples of the guide', () => {
  interface Example {
    readonly id: string;
    readonly formula: string;
    readonly result: string;
  }
  const examples = JSON.parse(runTool('guide-functions.js', 'examplesAsJson')) as readonly Example[];

  it('cover every function', () => {
    expect(new Set(examples.map(({ id }) => id))).toEqual(new Set(Object.keys(FUNCIONES)));
  });

  it('give what the guide says, in the sample workbook', async () => {
    const { engine } = await openPoa({ fixture: SAMPLE });
    // POA.CONSOLIDADO reads the report of the sample.
    const informe = hojasDe(consolidar(unidadesDeLibros(SAMPLE), { trimestre: 4 }));
    await createOfficePort().generate('Informe', informe);
    const formulas = examples.map(({ formula }) =>
      enUS(formula).replace(/\b([A-Z]{1,2}\d+)/g, "'POA-01'!$1"),
    );
    const answers = await answersOf(engine, formulas);
    const shown = examples.map(({ formula, result }, i) => [
      formula,
      asPrinted(answers[i]?.value ?? null, result),
    ]);
    expect(shown).toEqual(examples.map(({ formula, result }) => [formula, result]));
  });

  it('stand in the guide as it is in the repository', () => {
    expect(runTool('guide-functions.js', 'staleGuide')).toBe('');
  });
});

/** `;` between arguments, not between the rows of an array; logical values by their English names. */
function enUS(formula: string): string {
  return formula
    .replace(/\{[^}]*\}|;/g, (part) => (part === ';' ? ',' : part))
    .replaceAll('VERDADERO', 'TRUE')
    .replaceAll('FALSO', 'FALSE');
}

/** A value with as many decimals as the guide prints. */
function asPrinted(value: CellValue, printed: string): string {
  if (typeof value === 'boolean') return value ? 'VERDADERO' : 'FALSO';
  if (typeof value !== 'number') return String(value);
  const decimals = printed.split(',')[1]?.length ?? 0;
  return value.toFixed(decimals).replace('.', ',');
}

describe('a column in gives a column out', () => {
  // C codes, D and E amounts, F partidas, G percentages; row 5 is blank, row 6 wrong.
  const DATA: readonly (readonly CellValue[])[] = [
    ['UPR1.1', 200, 50, 24110, 95],
    ['UPR1.1.1', 0, 5, 41100, '79,5'],
    ['UPR1.1.2', 400, 100, '31120', 20],
    ['UPR1.2', '1.000', '250,5', 90000, 50],
    ['', '', '', '', ''],
    ['Total:', 'x', 1, 2411, 'mucho'],
  ];
  const ROWS = DATA.length;
  const COLUMNS: readonly (readonly [string, (cells: (column: string) => string) => string])[] = [
    ['EJECUCION', (cells) => `POA.EJECUCION(${cells('D')},${cells('E')})`],
    ['EFICIENCIA', (cells) => `POA.EFICIENCIA(${cells('E')},${cells('D')})`],
    ['PROMEDIO.HIJOS', (cells) => `POA.PROMEDIO.HIJOS(${cells('C')},$C$1:$C$5,$E$1:$E$5)`],
    ['SUMA.HIJOS', (cells) => `POA.SUMA.HIJOS(${cells('C')},$C$1:$C$5,$E$1:$E$5)`],
    ['CODIGO.VALIDO', (cells) => `POA.CODIGO.VALIDO(${cells('C')})`],
    ['CODIGO.NIVEL', (cells) => `POA.CODIGO.NIVEL(${cells('C')})`],
    ['CODIGO.PADRE', (cells) => `POA.CODIGO.PADRE(${cells('C')})`],
    ['CODIGO.AREA', (cells) => `POA.CODIGO.AREA(${cells('C')})`],
    ['SEMAFORO', (cells) => `POA.SEMAFORO(${cells('G')})`],
    ['PARTIDA.GRUPO', (cells) => `POA.PARTIDA.GRUPO(${cells('F')})`],
  ];

  it.each(COLUMNS)('POA.%s, errors each in their own cell', async (_name, formula) => {
    const { engine } = await openPoa();
    const sheet = engine.active;
    put(sheet, 0, 2, DATA);
    put(sheet, 0, 9, [[`=${formula((column) => `${column}1:${column}${ROWS}`)}`]]);
    put(
      sheet,
      0,
      8,
      DATA.map((_row, i) => [`=${formula((column) => `${column}${i + 1}`)}`]),
    );
    await engine.calculate();
    const values = sheet.values({ top: 0, left: 8, bottom: ROWS - 1, right: 9 });
    expect(values.map(([, spilled]) => spilled)).toEqual(values.map(([single]) => single));
    expect(
      values.filter(([single]) => typeof single === 'string' && single.startsWith('#')).length,
    ).toBeLessThan(ROWS);
  });
});

describe('wrong arguments', () => {
  const DOCE = 'C1:N1';
  const ONCE = 'C1:M1';
  const CON_TEXTO = 'C2:N2';
  // Row 1 twelve tens, row 2 the same with a text, row 3 nothing.
  const DATA: readonly (readonly CellValue[])[] = [
    Array<CellValue>(12).fill(10),
    [10, 10, 'dos', 10, 10, 10, 10, 10, 10, 10, 10, 10],
  ];

  const CASES: readonly (readonly [formula: string, answer: string])[] = [
    [`POA.EFICACIA(${DOCE},${CON_TEXTO},120)`, '#VALUE! Lo ejecutado tiene «dos», que no es un número'],
    [`POA.EFICACIA(${ONCE},${DOCE},120)`, '#VALUE! Lo programado debe tener doce meses'],
    [`POA.EFICACIA(${DOCE},${DOCE},-5)`, '#VALUE! La meta no puede ser negativa (-5)'],
    [`POA.EFICACIA(${DOCE},${DOCE},120,13)`, '#VALUE! El mes debe ser un número de 1 (enero) a 12'],
    [`POA.EFICACIA(${DOCE},${DOCE},120,6,"raro")`, '#VALUE! «raro» no es un tipo de indicador'],
    [`POA.EFICACIA(${DOCE},${DOCE},120,6,,"igual")`, '#VALUE! El sentido debe ser «mayor» o «menor»'],
    [`POA.EFICACIA(${DOCE},${DOCE},120,6,,,"quizá")`, '#VALUE! El tope debe ser VERDADERO o FALSO'],
    ['POA.EFICACIA(C3:N3,C3:N3)', '#N/A No hay meta ni meses'],
    [`POA.AVANCE(${ONCE},${DOCE},120)`, '#VALUE! Lo programado debe tener doce meses'],
    [`POA.AVANCE(${DOCE},${DOCE},-5)`, '#VALUE! La meta no puede ser negativa'],
    [`POA.PROGRAMADO(${CON_TEXTO})`, '#VALUE! Lo programado tiene «dos»'],
    [`POA.PROGRAMADO(${DOCE},13)`, '#VALUE! El mes debe ser un número de 1'],
    [`POA.EJECUTADO(${ONCE})`, '#VALUE! Lo ejecutado debe tener doce meses'],
    [`POA.EJECUTADO(${DOCE},3,"raro")`, '#VALUE! «raro» no es un tipo de indicador'],
    [`POA.TRIMESTRE(${DOCE},5)`, '#VALUE! El trimestre debe ser 1, 2, 3 o 4'],
    [`POA.TRIMESTRE(${ONCE},1)`, '#VALUE! El rango de meses debe tener doce meses'],
    ['POA.EJECUCION(-5,1)', '#VALUE! El presupuesto vigente no puede ser negativo'],
    ['POA.EJECUCION("mil",1)', '#VALUE! El presupuesto vigente tiene «mil»'],
    [`POA.DESVIACION(${DOCE},${CON_TEXTO})`, '#VALUE! Lo ejecutado tiene «dos»'],
    [`POA.DESVIACION(${DOCE},${DOCE},13)`, '#VALUE! El mes debe ser un número de 1'],
    ['POA.EFICIENCIA(50,0)', '#N/A La ejecución financiera es 0'],
    ['POA.EFICIENCIA("alta",10)', '#VALUE! El avance físico tiene «alta»'],
    ['POA.PONDERADO({1;2},{1;2;3})', '#VALUE! Las ponderaciones son 2 y los valores, 3'],
    ['POA.PONDERADO({-1;2},{1;2})', '#VALUE! Una ponderación es negativa'],
    ['POA.PONDERADO(C3:N3,C3:N3)', '#N/A Ninguna fila tiene a la vez ponderación y valor'],
    ['POA.PROMEDIO.HIJOS("UPR9",{"UPR1.1";"UPR1.2"},{1;2})', '#N/A El rango no tiene códigos que dependan'],
    ['POA.PROMEDIO.HIJOS("UPR1",{"UPR1.1";"UPR1.2"},{1})', '#VALUE! Los códigos son 2 y los valores, 1'],
    ['POA.SUMA.HIJOS("UPR1",{"UPR1.1";"UPR1.2"},{1;"x"})', '#VALUE! El valor de UPR1.2 tiene «x»'],
    [`POA.PADRE.MES({50;50},${DOCE})`, '#VALUE! Con 2 ponderaciones, los meses deben ser 2 filas'],
    [`POA.PADRE.MES({100},${DOCE},13)`, '#VALUE! El mes debe ser un número de 1'],
    [`POA.TIPO(${ONCE},120)`, '#VALUE! El rango de meses debe tener doce meses'],
    [`POA.TIPO(${DOCE},-5)`, '#VALUE! La meta no puede ser negativa'],
    [`POA.CUADRA(${CON_TEXTO},120)`, '#VALUE! El rango de meses tiene «dos»'],
    [`POA.CUADRA(${DOCE},C3)`, '#N/A La meta está vacía'],
    [`POA.CODIGO.VALIDO("UPR1",C1:D1)`, '#VALUE! '],
    ['POA.CODIGO.NIVEL("Total:")', '#VALUE! «Total:» no es un código de plan'],
    ['POA.CODIGO.PADRE("Total:")', '#VALUE! «Total:» no es un código de plan'],
    ['POA.CODIGO.AREA("5.1.1")', '#N/A El código 5.1.1 no lleva área'],
    ['POA.SEMAFORO("bien")', '#VALUE! La eficacia tiene «bien»'],
    ['POA.SEMAFORO(80,{50;80})', '#VALUE! Los umbrales deben ser dos valores, de mayor a menor'],
    ['POA.CONSOLIDADO("6.1.1","raro")', '#VALUE! «raro» no es una medida: use programado'],
    ['POA.CONSOLIDADO("6.1.1","avance",5)', '#VALUE! El trimestre debe ser 1, 2, 3 o 4'],
    ['POA.CONSOLIDADO("6.1.1","avance")', '#N/A Este libro no tiene la hoja «Base POA»'],
    ['POA.PARTIDA.GRUPO("24110;2412")', '#VALUE! «24110;2412» no es una partida de cinco dígitos'],
  ];

  it('give #VALUE! or #N/A and say in Spanish what to do', async () => {
    const { engine } = await openPoa();
    const answers = await answersOf(
      engine,
      CASES.map(([formula]) => `=${formula}`),
      DATA,
    );
    const said = CASES.map(([formula, expected], i) => {
      const { value, message } = answers[i] ?? { value: null, message: null };
      return [formula, `${String(value)} ${message ?? ''}`.slice(0, expected.length)];
    });
    expect(said).toEqual(CASES.map(([formula, expected]) => [formula, expected]));
  });

  it('cover every function', () => {
    const tried = new Set(CASES.map(([formula]) => formula.slice('POA.'.length, formula.indexOf('('))));
    expect(tried).toEqual(new Set(Object.keys(FUNCIONES)));
  });

  it('of any sort, in any place, never throw: a value, or an error with a message', async () => {
    const { engine } = await openPoa();
    const usual = (matrix: boolean) => (matrix ? DOCE : '3');
    const odd = ['"x"', '-7', '1E+300', 'TRUE', 'C3', '""', '"12,5%"', '"1.2.3"'];
    const calls = poaFunctions().flatMap(({ name, parameters, resultIsMatrix }) =>
      parameters.flatMap((_parameter, place) =>
        odd.map((value) => {
          const args = parameters.map(({ matrix }, i) => (i === place ? value : usual(matrix)));
          return { formula: `${name}(${args.join(',')})`, spills: resultIsMatrix };
        }),
      ),
    );
    // Spilled results would run into each other: only their first cell matters here.
    const answers = await answersOf(
      engine,
      calls.map(({ formula }) => `=INDEX(${formula},1,1)`),
      DATA,
    );
    const odder = answers.flatMap(({ value, message }, i) => {
      const isError = typeof value === 'string' && value.startsWith('#');
      const isOurs = value === '#VALUE!' || value === '#N/A';
      // The message of one cell of a spilled result is that cell's own.
      const isTold = calls[i]?.spills === true || (message !== null && message !== '');
      return !isError || (isOurs && isTold) ? [] : [[calls[i]?.formula, value, message]];
    });
    expect(odder).toEqual([]);
  });

  it('errors of other cells go through as they are', async () => {
    const { engine } = await openPoa();
    const [first] = await answersOf(engine, [`=POA.EFICACIA(${DOCE},${DOCE},1/0)`], DATA);
    expect(first?.value).toBe('#DIV/0!');
  });
});
