import type { Sheet } from '../../sheet/sheet';

/** Functions that reach further than what is written in the formula. */
const LEJOS = /\b(?:INDIRECT|OFFSET)\(/i;

/** A word that is neither a function, a cell, a column nor a truth value: a name, which may stand for any sheet. */
const NOMBRE =
  /(?<![\w.$:])(?!TRUE\b|FALSE\b|\$?[A-Z]{1,3}\$?\d+\b|\$?[A-Z]{1,3}:)[A-Z_\\][\w.]*(?![\w.(:])/i;

const memo = new WeakMap<Sheet, boolean>();

/** True where a formula of the sheet may take values from another sheet: it changes when that one does. */
export function dependeDeOtras(sheet: Sheet): boolean {
  const sabido = memo.get(sheet);
  if (sabido !== undefined) return sabido;
  const depende = tieneFormulaAjena(sheet);
  memo.set(sheet, depende);
  return depende;
}

function tieneFormulaAjena(sheet: Sheet): boolean {
  const { extent } = sheet;
  if (extent === null) return false;
  for (let row = extent.top; row <= extent.bottom; row++) {
    for (let column = extent.left; column <= extent.right; column++) {
      const escrita = sheet.formula(row, column);
      if (escrita !== null && esAjena(escrita)) return true;
    }
  }
  return false;
}

function esAjena(formula: string): boolean {
  const sinTextos = formula.slice(1).replace(/"[^"]*"/g, '""');
  return /[![]/.test(sinTextos) || LEJOS.test(sinTextos) || NOMBRE.test(sinTextos);
}
