import type { HojaGenerada } from '../../app/port';
import { step } from '../operations';
import type { Operation } from '../operations';

/** Widths and heights stay the planner's where the contents are not. */
const ALLOWED: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
  allowAutoFilter: true,
};

/** Last of all steps: nothing can be written to a protected sheet. */
export function protectSheets(hojas: readonly HojaGenerada[]): readonly Operation[] {
  return lockedBy(hojas).map((sheet) =>
    step(({ workbook }) => workbook.worksheets.getItem(sheet).protection.protect(ALLOWED)),
  );
}

/** Opens what the run itself has locked; whoever gave it a password since then keeps it closed. */
export function unprotectSheets(sheets: readonly string[]): readonly Operation[] {
  return sheets.map((sheet) =>
    step(({ workbook }) => workbook.worksheets.getItem(sheet).protection.unprotect()),
  );
}

export function lockedBy(hojas: readonly HojaGenerada[]): readonly string[] {
  return hojas.flatMap(({ nombre, protegida }) => (protegida === true ? [nombre] : []));
}
