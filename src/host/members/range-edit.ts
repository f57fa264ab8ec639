import type { Area } from '../../sheet/address';
import type { EngineSheet } from '../engine/engine';
import type { Context } from '../protocol/context';
import { invalidArgument, refusal } from '../protocol/errors';
import { object, type Members } from '../protocol/member';
import { intersection, isEntireColumn, isEntireRow, overlaps, sameArea } from './areas';
import { copyCells } from './copy';
import { rangeArgument } from './find';
import { guardContents, guardPermission, guardStructure, type Permission } from './guard';
import { realArea } from './measure';
import type { RangeState } from './states';

/** What changes cells, besides their values and formats. */
export const RANGE_EDIT: Members<RangeState>['call'] = {
  Clear: ({ sheet, area }, args, context) => {
    clearArea(sheet, area, args.optionalText(0) ?? 'All', context);
    return undefined;
  },
  Insert: ({ sheet, area }, args, { session }) => {
    const shift = args.text(0);
    if (shift !== 'Down' && shift !== 'Right') throw invalidArgument();
    guardShift(sheet, area, 'allowInsertRows', 'allowInsertColumns');
    session.stale = true;
    sheet.insert(area, shift === 'Down' ? 'down' : 'right');
    return object({ type: 'Range', state: { sheet, area } });
  },
  Delete: ({ sheet, area }, args, { session }) => {
    const shift = args.text(0);
    if (shift !== 'Up' && shift !== 'Left') throw invalidArgument();
    guardShift(sheet, area, 'allowDeleteRows', 'allowDeleteColumns');
    session.stale = true;
    sheet.remove(area, shift === 'Up' ? 'up' : 'left');
    return undefined;
  },
  Merge: ({ sheet, area }, args) => {
    guardStructure(sheet);
    if (sheet.tables.some((table) => overlaps(table.area, area))) throw refusal('InvalidOperation');
    const parts = args.flag(0) ? rowsOf(area) : [area];
    for (const part of parts) {
      for (const merge of sheet.merges.filter((it) => overlaps(it, part))) sheet.unmerge(merge);
      sheet.merge(part);
    }
    return undefined;
  },
  Unmerge: ({ sheet, area }) => {
    guardStructure(sheet);
    for (const merge of sheet.merges.filter((it) => overlaps(it, area))) sheet.unmerge(merge);
    return undefined;
  },
  Select: ({ sheet, area }, _args, { engine }) => {
    if (sheet.visibility !== 'visible') throw refusal('InvalidOperation');
    engine.activate(sheet);
    engine.selection = { sheet, area };
    return undefined;
  },
  CopyFrom: (self, args, context) => {
    const source = rangeArgument(args, 0, context, self.sheet);
    const kind = args.optionalText(1) ?? 'All';
    const target = copyCells(source, self, kind, args.flag(2), args.flag(3), guardContents);
    if (!target) throw invalidArgument();
    context.session.stale = true;
    return undefined;
  },
  Calculate: async (_self, _args, context) => {
    await calculate(context);
    return undefined;
  },
  SetDirty: (_self, _args, { session }) => {
    session.stale = true;
    return undefined;
  },
};

async function calculate({ engine, session }: Context): Promise<void> {
  session.stale = false;
  await engine.calculate();
}

export function clearArea(sheet: EngineSheet, area: Area, what: string, { session }: Context): void {
  const real = realArea(sheet, area);
  switch (what) {
    case 'All':
    case 'Contents':
      guardContents(sheet, area);
      sheet.clear(real, what === 'All' ? 'all' : 'contents');
      if (what === 'All') clearLinks(sheet, real);
      break;
    case 'Formats':
      guardPermission(sheet, 'allowFormatCells');
      sheet.clear(real, 'formats');
      break;
    case 'Hyperlinks':
    case 'RemoveHyperlinks':
      clearLinks(sheet, real);
      break;
    default:
      throw invalidArgument();
  }
  session.stale = true;
}

function clearLinks(sheet: EngineSheet, area: Area): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (!sheet.hyperlink(row, column)) continue;
      sheet.setHyperlink({ top: row, bottom: row, left: column, right: column }, null);
    }
  }
}

/** Tables and protected sheets resist cells that move; a table moves as a whole or not at all. */
function guardShift(sheet: EngineSheet, area: Area, rows: Permission, columns: Permission): void {
  if (isEntireRow(area)) guardPermission(sheet, rows);
  else if (isEntireColumn(area)) guardPermission(sheet, columns);
  else guardCells(sheet, area);
}

function guardCells(sheet: EngineSheet, area: Area): void {
  guardStructure(sheet);
  for (const { area: table } of sheet.tables) {
    const cut = intersection(table, area);
    if (cut && !sameArea(cut, table) && (area.left > table.left || area.right < table.right)) {
      throw refusal('InvalidOperation');
    }
  }
}

function rowsOf(area: Area): Area[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) => ({
    ...area,
    top: area.top + row,
    bottom: area.top + row,
  }));
}
