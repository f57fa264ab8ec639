import { rangeOf } from '../cells';
import { step } from '../operations';
import type { Operation } from '../operations';
import type { SheetLayout, SheetValidation } from '../undo-data';
import { areasOf } from './layout';

/** Steps that say what may be typed where. */
export function applyValidations(sheet: string, { validations = [] }: SheetLayout): readonly Operation[] {
  return validations.flatMap((validation) =>
    areasOf(validation.areas).map((area) =>
      step(({ workbook }) => {
        const { dataValidation } = rangeOf(workbook.worksheets.getItem(sheet), area);
        dataValidation.rule = ruleOf(validation);
        dataValidation.prompt = { showPrompt: true, title: validation.title, message: validation.help };
        dataValidation.errorAlert = {
          showAlert: true,
          style: validation.longest === null ? 'Stop' : 'Warning',
          title: validation.title,
          message: validation.error,
        };
      }),
    ),
  );
}

export function removeValidations(sheet: string, { validations = [] }: SheetLayout): readonly Operation[] {
  return areasOf(validations.flatMap(({ areas }) => areas)).map((area) =>
    step(({ workbook }) => rangeOf(workbook.worksheets.getItem(sheet), area).dataValidation.clear()),
  );
}

function ruleOf({ longest }: SheetValidation): Excel.DataValidationRule {
  if (longest === null) return { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
  return { textLength: { formula1: longest, operator: 'LessThanOrEqualTo' } };
}
