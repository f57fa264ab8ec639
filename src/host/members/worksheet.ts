import type { EngineSheet } from '../engine/engine';
import { invalidArgument, refusal } from '../protocol/errors';
import { object, type Members, type Outcome } from '../protocol/member';
import type { Context } from '../protocol/context';
import type { Json } from '../protocol/wire';
import type { Area } from '../../sheet/address';
import { WHOLE_SHEET, cell, onSheet } from './areas';
import { flag, number, text } from './cells';
import { color } from './colors';
import { eventCalls, named } from './event-registration';
import { findSheet, rangeAt, readAreas, sheetNamed } from './find';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from './measure';
import { listed, neighbour, requiredSheet } from './worksheets';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

const range = (sheet: EngineSheet, area: Area): Outcome =>
  object({ type: 'Range', state: { sheet, area: onSheet(area) } });
const worksheet = (sheet: EngineSheet | null): Outcome =>
  object(sheet ? { type: 'Worksheet', state: sheet } : null);

/** `Excel.Worksheet` */
export const WORKSHEET: Members<EngineSheet> = {
  identity: ['Id'],
  get: {
    EnableCalculation: () => true,
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.name,
    Position: (sheet) => sheet.position,
    ShowGridlines: (sheet) => sheet.gridlines,
    StandardHeight: () => STANDARD_HEIGHT,
    StandardWidth: () => STANDARD_WIDTH,
    TabColor: (sheet) => sheet.tabColor,
    Visibility: (sheet) => VISIBILITY[sheet.visibility],
  },
  set: {
    Gridlines: (sheet, on) => {
      sheet.gridlines = flag(on);
    },
    Name: (sheet, name, context) => rename(sheet, text(name), context),
    Position: (sheet, position, { engine }) => {
      const index = number(position);
      if (index < 0 || index >= engine.sheets.length) throw invalidArgument();
      engine.moveSheet(sheet, index);
    },
    ShowGridlines: (sheet, on) => {
      sheet.gridlines = flag(on);
    },
    TabColor: (sheet, data) => {
      sheet.tabColor = color(data);
    },
    Visibility: (sheet, data, context) => setVisibility(sheet, data, context),
  },
  to: {
    Charts: (state) => ({ type: 'ChartCollection', state }),
    Comments: (state) => ({ type: 'CommentCollection', state }),
    FreezePanes: (state) => ({ type: 'WorksheetFreezePanes', state }),
    PageLayout: (state) => ({ type: 'PageLayout', state }),
    Protection: (state) => ({ type: 'WorksheetProtection', state }),
    Tables: (state) => ({ type: 'TableCollection', state }),
  },
  call: {
    Activate: (sheet, _args, { engine }) => {
      if (sheet.visibility !== 'visible') throw refusal('InvalidOperation');
      engine.activate(sheet);
      return undefined;
    },
    Calculate: async (_sheet, _args, { engine, session }) => {
      session.stale = false;
      await engine.calculate();
      return undefined;
    },
    Delete: (sheet, _args, context) => {
      if (context.engine.protected) throw refusal('AccessDenied');
      if (!othersVisible(sheet, context)) throw refusal('InvalidOperation');
      context.session.stale = true;
      context.engine.removeSheet(sheet);
      return undefined;
    },
    GetCell: (sheet, args) => range(sheet, cell(args.integer(0), args.integer(1))),
    GetNext: (sheet, args, context) => worksheet(requiredSheet(neighbour(context, sheet, 1, args.flag(0)))),
    GetNextOrNullObject: (sheet, args, context) => worksheet(neighbour(context, sheet, 1, args.flag(0))),
    GetPrevious: (sheet, args, context) =>
      worksheet(requiredSheet(neighbour(context, sheet, -1, args.flag(0)))),
    GetPreviousOrNullObject: (sheet, args, context) => worksheet(neighbour(context, sheet, -1, args.flag(0))),
    GetRange: (sheet, args, context) => {
      const address = args.optionalText(0);
      if (address === null || address === '') return range(sheet, WHOLE_SHEET);
      return object({ type: 'Range', state: rangeAt(context, address, sheet) });
    },
    GetRangeByIndexes: (sheet, args) => {
      const [top, left, rows, columns] = [args.integer(0), args.integer(1), args.integer(2), args.integer(3)];
      return range(sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
    },
    GetRanges: (sheet, args) => {
      const address = args.optionalText(0);
      const areas = address === null || address === '' ? [WHOLE_SHEET] : readAreas(address);
      return object({ type: 'RangeAreas', state: { sheet, areas } });
    },
    GetUsedRange: (sheet, args) => range(sheet, sheet.usedArea(args.flag(0)) ?? cell(0, 0)),
    GetUsedRangeOrNullObject: (sheet, args) => {
      const area = sheet.usedArea(args.flag(0));
      return area ? range(sheet, area) : object(null);
    },
    _GetAnotherWorksheetById: (_sheet, args, context) => worksheet(sheetNamed(context, args.data(0))),
    _GetSheetById: (_sheet, args, context) => worksheet(sheetNamed(context, args.data(0))),
    ...eventCalls<EngineSheet>(
      named('Activated', 'DataChanged', 'Deactivated', 'SelectionChanged'),
      (sheet) => sheet.id,
    ),
  },
};

function rename(sheet: EngineSheet, name: string, context: Context): void {
  if (context.engine.protected) throw refusal('AccessDenied');
  const other = findSheet(context, name);
  if (other && other !== sheet) throw refusal('ItemAlreadyExists');
  context.session.stale = true;
  sheet.name = name;
}

function setVisibility(sheet: EngineSheet, data: Json, context: Context): void {
  if (context.engine.protected) throw refusal('AccessDenied');
  const wanted = (['visible', 'hidden', 'veryHidden'] as const).find((it) => VISIBILITY[it] === data);
  if (!wanted) throw invalidArgument();
  if (wanted !== 'visible' && !othersVisible(sheet, context)) throw refusal('InvalidOperation');
  sheet.visibility = wanted;
}

/** A workbook must keep one visible sheet. */
const othersVisible = (sheet: EngineSheet, context: Context): boolean =>
  listed(context, true).some((it) => it !== sheet);
