import type { Area } from '../../sheet/address';
import type { EngineSheet } from '../engine/engine';
import { refusal } from '../protocol/errors';
import { realArea } from './measure';

/** What a protected sheet may still allow, as `WorksheetProtectionOptions` names it. */
export type Permission =
  | 'allowFormatCells'
  | 'allowFormatColumns'
  | 'allowFormatRows'
  | 'allowInsertColumns'
  | 'allowInsertRows'
  | 'allowInsertHyperlinks'
  | 'allowDeleteColumns'
  | 'allowDeleteRows'
  | 'allowSort'
  | 'allowAutoFilter'
  | 'allowEditObjects';

/** Refuses to write where the sheet is protected and a cell of the area is locked. */
export function guardContents(sheet: EngineSheet, area: Area): void {
  if (!sheet.protection.on) return;
  const real = realArea(sheet, area);
  for (let row = real.top; row <= real.bottom; row++) {
    for (let column = real.left; column <= real.right; column++) {
      if (sheet.style(row, column).locked) throw refusal('AccessDenied');
    }
  }
}

/** Refuses what a protected sheet does not allow by one of its options. */
export function guardPermission(sheet: EngineSheet, permission: Permission): void {
  if (sheet.protection.on && sheet.protection.options[permission] !== true) throw refusal('AccessDenied');
}

/** Refuses what a protected sheet never allows: tables, charts, merges, conditional formats, print set-up. */
export function guardStructure(sheet: EngineSheet): void {
  if (sheet.protection.on) throw refusal('AccessDenied');
}
