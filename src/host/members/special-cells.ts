import type { Area } from '../../sheet/address';
import type { CellValue } from '../../sheet/sheet';
import type { Arguments } from '../protocol/arguments';
import { invalidArgument } from '../protocol/errors';
import { areasWhere, intersection } from './areas';
import { valueType } from './cells';
import type { RangeState } from './states';

type Test = (formula: CellValue, value: CellValue, row: number, column: number) => boolean;

/** `GetSpecialCells(type, valueType)`: the areas of the used part of the range that are of the kind. */
export function specialCells({ sheet, area }: RangeState, args: Arguments): Area[] {
  const used = sheet.usedArea(false);
  const searched = used && intersection(used, area);
  if (!searched) return [];
  const test = testFor({ sheet, area: searched }, args.text(0), args.optionalText(1) ?? 'All');
  const formulas = sheet.formulas(searched);
  const values = sheet.values(searched);
  return areasWhere(searched, (row, column) => {
    const [r, c] = [row - searched.top, column - searched.left];
    return test(formulas[r]?.[c] ?? '', values[r]?.[c] ?? '', row, column);
  });
}

function testFor({ sheet }: RangeState, type: string, kinds: string): Test {
  const isFormula = (formula: CellValue): boolean => typeof formula === 'string' && formula.startsWith('=');
  const ofKind = (value: CellValue): boolean =>
    kinds === 'All' || kinds.includes(KINDS[valueType(value)] ?? '?');
  const within = (areas: readonly { readonly area: Area }[], row: number, column: number): boolean =>
    areas.some(
      ({ area }) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
  switch (type) {
    case 'Blanks':
      return (formula) => formula === '';
    case 'Formulas':
      return (formula, value) => isFormula(formula) && ofKind(value);
    case 'Constants':
      return (formula, value) => formula !== '' && !isFormula(formula) && ofKind(value);
    case 'Visible':
      return (_formula, _value, row, column) => !sheet.rowHidden(row) && !sheet.columnHidden(column);
    case 'ConditionalFormats':
      return (_formula, _value, row, column) => within(sheet.conditionalFormats, row, column);
    case 'DataValidations':
      return (_formula, _value, row, column) => within(sheet.validations, row, column);
    default:
      throw invalidArgument();
  }
}

/** `SpecialCellValueType` is a list of these words: `ErrorsNumbersText`. */
const KINDS: Readonly<Record<string, string>> = {
  Error: 'Errors',
  Boolean: 'Logical',
  Double: 'Numbers',
  String: 'Text',
};
