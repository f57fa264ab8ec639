import type { EngineSheet } from '../engine/engine';
import type { Context } from '../protocol/context';
import { itemNotFound, refusal } from '../protocol/errors';
import { WORKBOOK_TARGET } from '../protocol/events';
import { object, value, type Members } from '../protocol/member';
import { eventCalls, named } from './event-registration';
import { findSheet, sheetNamed } from './find';

const worksheet = (sheet: EngineSheet | undefined | null): ReturnType<typeof object> =>
  object(sheet ? { type: 'Worksheet', state: sheet } : null);

/** `Excel.WorksheetCollection` */
export const WORKSHEETS: Members<null> = {
  items: (_self, { engine }) => engine.sheets.map((state) => ({ type: 'Worksheet', state })),
  item: (_self, key, context) => ({ type: 'Worksheet', state: sheetNamed(context, key) }),
  call: {
    Add: (_self, args, context) => {
      if (context.engine.protected) throw refusal('AccessDenied');
      const name = args.optionalText(0);
      if (name !== null && findSheet(context, name)) throw refusal('ItemAlreadyExists');
      return worksheet(name === null ? context.engine.addSheet() : context.engine.addSheet(name));
    },
    GetActiveWorksheet: (_self, _args, { engine }) => worksheet(engine.active),
    GetCount: (_self, args, context) => value(listed(context, args.flag(0)).length),
    GetFirst: (_self, args, context) => worksheet(listed(context, args.flag(0))[0]),
    GetLast: (_self, args, context) => worksheet(listed(context, args.flag(0)).at(-1)),
    GetItem: (_self, args, context) => worksheet(sheetNamed(context, args.data(0))),
    GetItemOrNullObject: (_self, args, context) => worksheet(findSheet(context, args.data(0))),
    ...eventCalls<null>(
      named('Activated', 'Added', 'DataChanged', 'Deactivated', 'Deleted', 'SelectionChanged'),
      () => WORKBOOK_TARGET,
    ),
  },
};

export function listed({ engine }: Context, visibleOnly: boolean): readonly EngineSheet[] {
  return visibleOnly ? engine.sheets.filter((sheet) => sheet.visibility === 'visible') : engine.sheets;
}

/** The sheet some places after (or before) another; null at the end. */
export function neighbour(
  context: Context,
  sheet: EngineSheet,
  step: 1 | -1,
  visibleOnly: boolean,
): EngineSheet | null {
  const all = context.engine.sheets;
  for (let index = all.indexOf(sheet) + step; ; index += step) {
    const next = all[index];
    if (!next) return null;
    if (!visibleOnly || next.visibility === 'visible') return next;
  }
}

export function requiredSheet(sheet: EngineSheet | null): EngineSheet {
  if (!sheet) throw itemNotFound();
  return sheet;
}
