import { readFile } from 'node:fs/promises';
import type { Area } from '../../sheet/address';
import type { CellValue } from '../../sheet/sheet';
import type { Engine, EngineSheet } from '../engine/engine';
import { mensajeDeArchivo } from '../../app/mensajes-archivo';
import { XlsxError } from '../../xlsx/error';
import { readXlsx } from '../../xlsx/read-xlsx';
import { UsageError, type Arguments } from './arguments';
import { openExcel, type HostedWorkbookOptions } from './excel';
import type { Outcome } from './outcome';

/** `poa calcular`: one formula (en-US separators) through the real custom-function runtime. */
export async function calcularOrden({ operands, libro, hoja }: Arguments): Promise<Outcome> {
  const [formula = '', ...rest] = operands;
  if (rest.length > 0) throw new UsageError('calcular admite una sola fórmula; póngala entre comillas.');
  const { engine, host } = await openExcel(await contextOf(libro));
  try {
    const sheet = hoja === null ? engine.active : engine.sheets.find(({ name }) => name === hoja);
    if (!sheet) throw new UsageError(`El libro no tiene la hoja «${hoja ?? ''}».`);
    return outcomeOf(await evaluate(engine, sheet, formula.startsWith('=') ? formula : `=${formula}`));
  } finally {
    host.dispose();
  }
}

async function contextOf(libro: string | null): Promise<HostedWorkbookOptions> {
  if (libro === null) return {};
  const bytes = await readFile(libro).catch((cause: unknown) => {
    throw new UsageError(`No se pudo leer ${libro}.`, { cause });
  });
  try {
    readXlsx(bytes, libro);
  } catch (error) {
    if (error instanceof XlsxError)
      throw new UsageError(`${libro}: ${mensajeDeArchivo(error)}`, { cause: error });
    throw error;
  }
  return { bytes: new Uint8Array(bytes), fileName: libro };
}

type Result =
  | { readonly valor: CellValue | readonly (readonly CellValue[])[] }
  | { readonly error: string; readonly mensaje: string };

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|ERROR!)$/;

/** Writes the formula to the right of everything else, where a spilled result has room, and reads what it gives. */
async function evaluate(engine: Engine, sheet: EngineSheet, formula: string): Promise<Result> {
  const used = sheet.usedArea(false);
  const [row, column] = [0, used ? used.right + 2 : 0];
  sheet.write({ top: row, left: column, bottom: row, right: column }, [[formula]]);
  await engine.calculate();
  const values = spilledValues(sheet, row, column);
  const [[first = null] = []] = values;
  if (typeof first === 'string' && ERROR.test(first)) {
    return { error: first, mensaje: engine.formulaMessage(sheet, row, column) ?? '' };
  }
  return { valor: values.length === 1 && values[0]?.length === 1 ? first : values };
}

/** The formula's cell and what it spills over: there is nothing else to the right of it, nor below. */
function spilledValues(sheet: EngineSheet, row: number, column: number): CellValue[][] {
  const used = sheet.usedArea(true);
  const area: Area = {
    top: row,
    left: column,
    bottom: used ? lastFilled(sheet, used, row, column) : row,
    right: Math.max(column, used?.right ?? column),
  };
  return sheet.values(area).map((values) => values.map((value) => (value === '' ? null : value)));
}

function lastFilled(sheet: EngineSheet, used: Area, row: number, column: number): number {
  const below = sheet.values({
    top: row,
    left: column,
    bottom: used.bottom,
    right: Math.max(column, used.right),
  });
  const last = below.findLastIndex((values) => values.some((value) => value !== ''));
  return row + Math.max(0, last);
}

function outcomeOf(result: Result): Outcome {
  if ('error' in result) {
    return {
      json: result,
      text: result.mensaje === '' ? result.error : `${result.error}: ${result.mensaje}`,
      status: 0,
    };
  }
  const { valor } = result;
  const rows = Array.isArray(valor) ? (valor as readonly (readonly CellValue[])[]) : [[valor as CellValue]];
  return {
    json: result,
    text: rows.map((cells) => cells.map((cell) => cell ?? '').join('\t')).join('\n'),
    status: 0,
  };
}
