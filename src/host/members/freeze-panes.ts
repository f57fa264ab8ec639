import type { EngineSheet } from '../engine/engine';
import { invalidArgument } from '../protocol/errors';
import { object, type Members } from '../protocol/member';
import type { Area } from '../../sheet/address';
import { LAST_COLUMN, LAST_ROW, requiredArea } from './areas';
import { areaArgument } from './find';

/** `Excel.WorksheetFreezePanes` */
export const FREEZE_PANES: Members<EngineSheet> = {
  call: {
    FreezeAt: (sheet, args, context) => {
      const area = areaArgument(args, 0, context, sheet);
      sheet.freeze(
        area.bottom === LAST_ROW ? 0 : area.bottom + 1,
        area.right === LAST_COLUMN ? 0 : area.right + 1,
      );
      return undefined;
    },
    FreezeColumns: (sheet, args) => {
      sheet.freeze(0, count(args.optionalInteger(0, 1)));
      return undefined;
    },
    FreezeRows: (sheet, args) => {
      sheet.freeze(count(args.optionalInteger(0, 1)), 0);
      return undefined;
    },
    GetLocation: (sheet) =>
      object({ type: 'Range', state: { sheet, area: requiredArea(frozenArea(sheet)) } }),
    GetLocationOrNullObject: (sheet) => {
      const area = frozenArea(sheet);
      return object(area && { type: 'Range', state: { sheet, area } });
    },
    Unfreeze: (sheet) => {
      sheet.freeze(0, 0);
      return undefined;
    },
  },
};

function count(given: number): number {
  if (given < 1) throw invalidArgument();
  return given;
}

/** The frozen cells; whole rows or columns where only one direction is frozen. */
function frozenArea({ frozen: { rows, columns } }: EngineSheet): Area | null {
  if (rows === 0 && columns === 0) return null;
  return {
    top: 0,
    left: 0,
    bottom: rows > 0 ? rows - 1 : LAST_ROW,
    right: columns > 0 ? columns - 1 : LAST_COLUMN,
  };
}
