import type { CustomFunctionInfo } from '../../../src/host/engine/engine';
import { openHost } from '../../support/host';

const parameter = (name: string, matrix = false): CustomFunctionInfo['parameters'][number] => ({
  name,
  description: name,
  optional: false,
  matrix,
  repeating: false,
});

const FUNCTIONS: readonly CustomFunctionInfo[] = [
  {
    name: 'POA.EFICACIA',
    id: 'EFICACIA',
    description: 'Ejecutado sobre programado',
    parameters: [parameter('programado'), parameter('ejecutado')],
    resultIsMatrix: false,
  },
  {
    name: 'POA.FALLA',
    id: 'FALLA',
    description: 'Tiene un defecto',
    parameters: [],
    resultIsMatrix: false,
  },
  {
    name: 'POA.DOBLE',
    id: 'DOBLE',
    description: 'El doble de cada celda',
    parameters: [parameter('rango', true)],
    resultIsMatrix: true,
  },
];

function eficacia(programado: number, ejecutado: number): number {
  if (programado === 0) throw notAvailable('Nada programado');
  return (ejecutado * 100) / programado;
}

/** The runtime's error is an Error, though its declaration does not say so. */
function notAvailable(message: string): Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, message) as unknown as Error;
}

async function open() {
  const opened = await openHost({ functions: FUNCTIONS });
  opened.CustomFunctions.associate('EFICACIA', eficacia);
  opened.CustomFunctions.associate('DOBLE', (range: number[][]) =>
    range.map((row) => row.map((value) => value * 2)),
  );
  return opened;
}

test('a formula is answered by the associated function, within the sync that reads it', async () => {
  await open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
    range.formulas = [[1200, 117, '=POA.EFICACIA(A1,B1)']];
    range.load('values,formulas');
    await context.sync();
    expect(range.values).toEqual([[1200, 117, 9.75]]);
    expect(range.formulas[0]?.[2]).toBe('=POA.EFICACIA(A1,B1)');
  });
});

test('errors keep their code; their message is the cell’s', async () => {
  const { engine } = await open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.formulas = [['=POA.EFICACIA(0,5)', '=POA.NOEXISTE(1)']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['#N/A', '#NAME?']]);
  });
  expect(engine.formulaMessage(engine.active, 0, 0)).toBe('Nada programado');
});

test('an error that is returned counts as one that is thrown, in a matrix as one cell', async () => {
  const { CustomFunctions, engine } = await open();
  CustomFunctions.associate('FALLA', () => [[1, notAvailable('Sin dato')]]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    range.getCell(0, 0).formulas = [['=POA.FALLA()']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[1, '#N/A']]);
  });
  expect(engine.active.values({ top: 0, left: 1, bottom: 0, right: 1 })).toEqual([['#N/A']]);
});

test('a function that throws something else is a #VALUE!', async () => {
  const { CustomFunctions } = await open();
  CustomFunctions.associate('FALLA', () => {
    throw new RangeError('defecto');
  });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.formulas = [['=POA.FALLA()']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([['#VALUE!']]);
  });
});

test('matrices go in and spill out', async () => {
  await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:A3').values = [[1], [2], [3]];
    sheet.getRange('C1').formulas = [['=POA.DOBLE(A1:A3)']];
    const spilled = sheet.getRange('C1:C3');
    spilled.load('values');
    await context.sync();
    expect(spilled.values).toEqual([[2], [4], [6]]);
  });
});

test('functions of functions, in as many rounds as they are deep', async () => {
  await open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
    range.formulas = [['=POA.EFICACIA(10,5)', '=POA.EFICACIA(100,A1)', '=A1+B1']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[50, 50, 100]]);
  });
});

test('many calls travel in few messages and are not counted as syncs of the add-in', async () => {
  const { host } = await open();
  const rows = Array.from({ length: 300 }, (_, row) => [`=POA.EFICACIA(100,${row})`]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A300');
    range.formulas = rows;
    range.load('values');
    await context.sync();
    expect(range.values.flat()).toEqual(rows.map((_, row) => row));
  });
  expect(host.log.syncs).toBe(1);
});

describe('a volatile function that reads the workbook', () => {
  const FIRST: CustomFunctionInfo = {
    name: 'POA.PRIMERA',
    id: 'PRIMERA',
    description: 'La primera celda de la hoja',
    parameters: [],
    resultIsMatrix: false,
    volatile: true,
  };

  async function openReading() {
    const opened = await openHost({ functions: [...FUNCTIONS, FIRST] });
    opened.CustomFunctions.associate('PRIMERA', () =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem('Hoja1').getRange('A1');
        cell.load('values');
        await context.sync();
        return cell.values[0]?.[0] as unknown;
      }),
    );
    return opened;
  }

  test('is answered while the sync that waits for it is under way', async () => {
    await openReading();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
      range.formulas = [['=1+1', '=POA.PRIMERA()', '=B1*2']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[2, 2, 4]]);
      range.getCell(0, 0).values = [[7]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[7, 7, 14]]);
    });
  });

  test('neither waits for what the user types meanwhile nor misses it', async () => {
    const { engine } = await openReading();
    const sheet = engine.active;
    const put = (column: number, value: string | number) =>
      sheet.write({ top: 0, left: column, bottom: 0, right: column }, [[value]]);
    put(0, 1);
    put(1, '=POA.PRIMERA()');
    const calculated = engine.calculate();
    await new Promise((resolve) => setTimeout(resolve, 0));
    put(0, 2);
    await calculated;
    await engine.calculate();
    expect(sheet.values({ top: 0, left: 0, bottom: 0, right: 1 })).toEqual([[2, 2]]);
  });
});

test('a formula recalculates when what it refers to changes', async () => {
  await open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange('A1:B1');
    range.formulas = [[100, '=POA.EFICACIA(A1,50)']];
    await context.sync();
    sheet.getRange('A1').values = [[200]];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[200, 25]]);
  });
});
