import type { EngineSheet } from '../engine/engine';
import type { Context } from '../protocol/context';
import { itemNotFound, refusal } from '../protocol/errors';
import { object, value, type Members } from '../protocol/member';
import { cell } from './areas';
import { text } from './cells';
import { rangeArgument } from './find';
import { guardStructure } from './guard';
import type { CommentState, HostObject } from './states';

const comment = (state: CommentState): HostObject => ({ type: 'Comment', state });
const idOf = ({ sheet, row, column }: CommentState): string => `${sheet.id}!R${row}C${column}`;

/** `Excel.CommentCollection` over the notes of the cells; they have no replies and no author. */
export const COMMENTS: Members<EngineSheet | null> = {
  items: (home, context) => all(home, context).map(comment),
  item: (home, key, context) => comment(withId(home, text(key), context)),
  call: {
    Add: (home, args, context) => {
      const { sheet, area } = rangeArgument(args, 0, context, home ?? context.engine.active);
      guardStructure(sheet);
      if (sheet.note(area.top, area.left) !== null) throw refusal('ItemAlreadyExists');
      sheet.setNote(area.top, area.left, args.text(1));
      return object(comment({ sheet, row: area.top, column: area.left }));
    },
    GetCount: (home, _args, context) => value(all(home, context).length),
    GetItemAt: (home, args, context) => {
      const found = all(home, context)[args.integer(0)];
      if (!found) throw itemNotFound();
      return object(comment(found));
    },
    GetItemByCell: (home, args, context) => {
      const { sheet, area } = rangeArgument(args, 0, context, home ?? context.engine.active);
      if (sheet.note(area.top, area.left) === null) throw itemNotFound();
      return object(comment({ sheet, row: area.top, column: area.left }));
    },
    GetItemOrNullObject: (home, args, context) => {
      const found = all(home, context).find((it) => idOf(it) === args.text(0));
      return object(found ? comment(found) : null);
    },
  },
};

export const COMMENT: Members<CommentState> = {
  identity: ['Id'],
  get: {
    AuthorEmail: () => '',
    AuthorName: () => '',
    Content: ({ sheet, row, column }) => sheet.note(row, column) ?? '',
    ContentType: () => 'Plain',
    Id: idOf,
    Resolved: () => false,
  },
  set: {
    Content: ({ sheet, row, column }, content) => {
      guardStructure(sheet);
      sheet.setNote(row, column, text(content));
    },
  },
  call: {
    Delete: ({ sheet, row, column }) => {
      guardStructure(sheet);
      sheet.setNote(row, column, null);
      return undefined;
    },
    GetLocation: ({ sheet, row, column }) =>
      object({ type: 'Range', state: { sheet, area: cell(row, column) } }),
  },
};

function all(home: EngineSheet | null, { engine }: Context): CommentState[] {
  const found: CommentState[] = [];
  for (const sheet of home ? [home] : engine.sheets) {
    const used = sheet.usedArea(false);
    if (!used) continue;
    for (let row = used.top; row <= used.bottom; row++) {
      for (let column = used.left; column <= used.right; column++) {
        if (sheet.note(row, column) !== null) found.push({ sheet, row, column });
      }
    }
  }
  return found;
}

function withId(home: EngineSheet | null, id: string, context: Context): CommentState {
  const found = all(home, context).find((it) => idOf(it) === id);
  if (!found) throw itemNotFound();
  return found;
}
