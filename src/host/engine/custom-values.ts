import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
} from '@univerjs/engine-formula';
import type { CellValue } from '../../sheet/sheet';
import type { InvokeCustomFunction } from './engine';

/** What a custom function is called with: a value, or a matrix for a range. Blanks are null. */
export type Argument = CellValue | CellValue[][];
export type Answer = Awaited<ReturnType<InvokeCustomFunction>>;

export function firstError(variant: BaseValueObject): BaseValueObject | null {
  if (variant.isError()) return variant;
  if (!isArray(variant)) return null;
  for (const cells of variant.getArrayValue()) {
    for (const cell of cells) if (cell?.isError()) return cell;
  }
  return null;
}

export function matrixOf(variant: BaseValueObject): CellValue[][] {
  if (!isArray(variant)) return [[plain(variant)]];
  const values = variant.getArrayValue();
  return Array.from({ length: variant.getRowCount() }, (_row, row) =>
    Array.from({ length: variant.getColumnCount() }, (_cell, column) => plain(values[row]?.[column])),
  );
}

/** Undefined for a range of several cells where one value is expected. */
export function scalarOf(variant: BaseValueObject): CellValue | undefined {
  if (!isArray(variant)) return plain(variant);
  return variant.getRowCount() === 1 && variant.getColumnCount() === 1 ? plain(variant.get(0, 0)) : undefined;
}

function isArray(variant: BaseValueObject): variant is ArrayValueObject {
  return variant.isArray();
}

function plain(variant: Nullable<BaseValueObject>): CellValue {
  if (!variant || variant.isNull()) return null;
  return variant.getValue();
}

export function resultOf(answer: Answer): BaseValueObject {
  if (isError(answer)) return errorOf(answer.error);
  if (!Array.isArray(answer)) return valueObject(answer);
  const rows = answer.map((cells) => cells.map(valueObject));
  if (rows.length === 0 || rows[0]?.length === 0) return ErrorValueObject.create(ErrorType.CALC);
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

function valueObject(value: CellValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
}

const ERRORS = new Map<string, ErrorType>(Object.values(ErrorType).map((type) => [type, type]));

/** Excel's code for an error that a function answers; #VALUE! for what it does not know. */
export function errorCode(code: string): ErrorType {
  return ERRORS.get(code) ?? ErrorType.VALUE;
}

function errorOf(code: string): BaseValueObject {
  return ErrorValueObject.create(errorCode(code));
}

export function isError(
  answer: Answer | undefined,
): answer is { readonly error: string; readonly message: string } {
  return typeof answer === 'object' && answer !== null && 'error' in answer;
}
